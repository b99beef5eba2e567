import { Injectable } from '@nestjs/common';
import type { RefundAgreed } from '@chucun/orders';
import type { EntityManager } from 'typeorm';
import { LedgerRepository } from './ledger.repository.ts';
import { transfersOfRefund } from './ledger.rules.ts';
import { PayoutRepository } from './payout.repository.ts';

/** Books a refund in the transaction that writes it; one that comes after the payout is taken off the next (S7). */
@Injectable()
export class BookRefund {
  constructor(
    private readonly ledger: LedgerRepository,
    private readonly payouts: PayoutRepository,
  ) {}

  async run(tx: EntityManager, refund: RefundAgreed): Promise<void> {
    await this.ledger.book(tx, transfersOfRefund(refund));
    await this.payouts.markRefunded(tx, refund.orderId);
  }
}
