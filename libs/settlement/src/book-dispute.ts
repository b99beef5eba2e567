import { Injectable, type OnModuleInit } from '@nestjs/common';
import { Participants } from '@chucun/kernel';
import {
  disputeClosed,
  disputeOpened,
  refundPaidByHand,
  type DisputeClosed,
  type DisputeOpened,
  type RefundPaidByHand,
} from '@chucun/payments';
import type { EntityManager } from 'typeorm';
import {
  transfersOfDecision,
  transfersOfDispute,
  transfersOfRefundByHand,
} from './dispute.rules.ts';
import { LedgerRepository } from './ledger.repository.ts';
import { PayoutRepository } from './payout.repository.ts';

/** Books what happens to money after the sale beside agreed refunds, and holds payouts of disputed orders (L-39). */
@Injectable()
export class BookDispute implements OnModuleInit {
  constructor(
    private readonly participants: Participants,
    private readonly ledger: LedgerRepository,
    private readonly payouts: PayoutRepository,
  ) {}

  onModuleInit(): void {
    this.participants.join(disputeOpened, (tx, dispute) => this.opened(tx, dispute));
    this.participants.join(disputeClosed, (tx, dispute) => this.closed(tx, dispute));
    this.participants.join(refundPaidByHand, (tx, refund) => this.paidByHand(tx, refund));
  }

  private async opened(tx: EntityManager, dispute: DisputeOpened): Promise<void> {
    await this.ledger.book(tx, transfersOfDispute(dispute));
    await this.payouts.hold(tx, orderIdsOf(dispute), dispute.disputeId, dispute.at);
  }

  private async closed(tx: EntityManager, dispute: DisputeClosed): Promise<void> {
    await this.ledger.book(tx, transfersOfDecision(dispute));
    await this.payouts.letGo(tx, dispute.disputeId);
  }

  private async paidByHand(tx: EntityManager, refund: RefundPaidByHand): Promise<void> {
    await this.ledger.book(tx, transfersOfRefundByHand(refund));
  }
}

const orderIdsOf = ({ parts }: DisputeOpened): string[] => parts.map(({ orderId }) => orderId);
