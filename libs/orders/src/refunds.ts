import { Injectable } from '@nestjs/common';
import { Clock, Outbox } from '@chucun/kernel';
import type { EntityManager } from 'typeorm';
import { type RefundEnd, RefundStateRepository } from './refund-state.repository.ts';
import type { RefundRow } from './refund.repository.ts';

/** What payments asks about refunds that the provider has still to carry out, and tells about how it went. */
@Injectable()
export class Refunds {
  constructor(
    private readonly refunds: RefundStateRepository,
    private readonly outbox: Outbox,
    private readonly clock: Clock,
  ) {}

  /** Agreed and not through, oldest first; those that are put off are left out. */
  pending(limit = 100): Promise<RefundRow[]> {
    return this.refunds.pending(this.clock.now(), limit);
  }

  /** The refund, if it is to be sent, or asked about, now. */
  due(refundId: string): Promise<RefundRow | undefined> {
    return this.refunds.due(refundId, this.clock.now());
  }

  byId(refundId: string): Promise<RefundRow | undefined> {
    return this.refunds.byId(refundId);
  }

  lock(tx: EntityManager, refundId: string): Promise<RefundRow | undefined> {
    return this.refunds.lock(tx, refundId);
  }

  /** For operators: those that nobody tries any more, newest first. */
  failed(limit: number, before: string | null): Promise<RefundRow[]> {
    return this.refunds.failed(limit, before);
  }

  postpone(
    tx: EntityManager,
    refundId: string,
    given: { failure: string; tryAfter: Date },
  ): Promise<void> {
    return this.refunds.postpone(tx, refundId, given);
  }

  /** A failed refund is sent once more; nothing when it is not failed. */
  async tryAgain(tx: EntityManager, refundId: string): Promise<RefundRow | undefined> {
    const row = await this.refunds.tryAgain(tx, refundId);
    if (row) await this.outbox.add(tx, 'refund.tried_again', newsOf(row));
    return row;
  }

  /** A failed refund reached the buyer by another way; nothing when it is not failed. */
  async settleByHand(
    tx: EntityManager,
    refundId: string,
    by: { actorId: string; how: string; at: Date },
  ): Promise<RefundRow | undefined> {
    const row = await this.refunds.settleByHand(tx, refundId, by);
    if (row) await this.outbox.add(tx, 'refund.succeeded', newsOf(row));
    return row;
  }

  /** Idempotent: the second time it changes nothing and answers false. */
  async markSucceeded(
    tx: EntityManager,
    refundId: string,
    providerRefundId: string,
  ): Promise<boolean> {
    return this.settle(tx, refundId, { state: 'SUCCEEDED', providerRefundId, failure: null });
  }

  /** The sums stay: the money is still owed, and somebody has to see to it. */
  async markFailed(
    tx: EntityManager,
    refundId: string,
    failure: string,
    providerRefundId: string | null = null,
  ): Promise<boolean> {
    return this.settle(tx, refundId, { state: 'FAILED', providerRefundId, failure });
  }

  private async settle(
    tx: EntityManager,
    refundId: string,
    end: Omit<RefundEnd, 'at'>,
  ): Promise<boolean> {
    const row = await this.refunds.settle(tx, refundId, { ...end, at: this.clock.now() });
    if (row) await this.outbox.add(tx, `refund.${end.state.toLowerCase()}`, newsOf(row));
    return row !== undefined;
  }
}

const newsOf = ({ id: refundId, orderId, groupId, amountFen }: RefundRow) => ({
  refundId,
  orderId,
  groupId,
  amountFen,
});
