import { Injectable } from '@nestjs/common';
import { newId, Outbox, Participants } from '@chucun/kernel';
import { RefundByDispute } from '@chucun/orders';
import type Stripe from 'stripe';
import type { EntityManager } from 'typeorm';
import { disputeClosed, disputeOpened } from './chain.ts';
import { DisputeRepository } from './dispute.repository.ts';

/**
 * A buyer's bank takes money back over our heads. Opened: it is with the provider no more, and the orders are not paid
 * out (L-39). Won: as before. Lost: refunds of the same amount, at the rates of the sale. Told in any order.
 */
@Injectable()
export class HearDispute {
  constructor(
    private readonly disputes: DisputeRepository,
    private readonly refunding: RefundByDispute,
    private readonly participants: Participants,
    private readonly outbox: Outbox,
  ) {}

  async run(tx: EntityManager, told: Stripe.Dispute): Promise<void> {
    // An inquiry before a dispute: nothing is taken yet.
    if (told.status.startsWith('warning_')) return;
    const intent = idOf(told.payment_intent);
    const groupId = intent === undefined ? undefined : await this.disputes.groupOf(tx, intent);
    if (groupId === undefined) throw new Error(`dispute ${told.id}: nobody here was paid by it`);
    await this.open(tx, told, groupId);
    if (told.status === 'won') await this.close(tx, told, 'won');
    if (told.status === 'lost') await this.close(tx, told, 'lost');
  }

  private async open(tx: EntityManager, told: Stripe.Dispute, groupId: string): Promise<void> {
    const parts = await this.refunding.partsOf(tx, groupId, told.amount);
    const due = told.evidence_details?.due_by;
    const dispute = {
      id: newId(),
      providerDisputeId: told.id,
      groupId,
      amountFen: told.amount,
      reason: told.reason,
      evidenceDueAt: due ? new Date(due * 1000) : null,
      openedAt: new Date(told.created * 1000),
    };
    if (!(await this.disputes.open(tx, dispute))) return;
    const { id: disputeId, openedAt: at } = dispute;
    await this.participants.tell(tx, disputeOpened, { disputeId, groupId, at, parts });
    await this.tell(tx, 'dispute.opened', disputeId, parts);
  }

  private async close(
    tx: EntityManager,
    told: Stripe.Dispute,
    outcome: 'won' | 'lost',
  ): Promise<void> {
    const isWon = outcome === 'won';
    const at = new Date();
    const end = { state: isWon ? ('WON' as const) : ('LOST' as const), at };
    const dispute = await this.disputes.close(tx, told.id, end);
    if (!dispute) return;
    const { id: disputeId, groupId, amountFen, providerDisputeId: paidAs } = dispute;
    const parts = await this.refunding.partsOf(tx, groupId, amountFen);
    const excessFen = isWon ? 0 : await this.refunding.run(tx, { groupId, amountFen, paidAs, at });
    await this.participants.tell(tx, disputeClosed, {
      disputeId,
      groupId,
      at,
      parts,
      isWon,
      excessFen,
    });
    await this.tell(tx, `dispute.${outcome}`, disputeId, parts);
  }

  private async tell(
    tx: EntityManager,
    topic: string,
    disputeId: string,
    parts: readonly { orderId: string; coopId: string; amountFen: number }[],
  ): Promise<void> {
    for (const part of parts) await this.outbox.add(tx, topic, { disputeId, ...part });
  }
}

const idOf = (expandable: string | { id: string } | null): string | undefined =>
  typeof expandable === 'string' ? expandable : expandable?.id;
