import { Injectable } from '@nestjs/common';
import { Clock, Outbox } from '@chucun/kernel';
import type { EntityManager } from 'typeorm';
import { RefundRepository, type RefundRow } from './refund.repository.ts';

/** What payments asks about refunds that the provider has still to carry out, and tells about how it went. */
@Injectable()
export class Refunds {
  constructor(
    private readonly refunds: RefundRepository,
    private readonly outbox: Outbox,
    private readonly clock: Clock,
  ) {}

  /** Agreed and not yet sent or answered, oldest first. */
  pending(limit = 100): Promise<RefundRow[]> {
    return this.refunds.pending(limit);
  }

  byId(refundId: string): Promise<RefundRow | undefined> {
    return this.refunds.byId(refundId);
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
    end: { state: 'SUCCEEDED' | 'FAILED'; providerRefundId: string | null; failure: string | null },
  ): Promise<boolean> {
    const row = await this.refunds.settle(tx, refundId, { ...end, at: this.clock.now() });
    if (!row) return false;
    const { orderId, groupId, amountFen } = row;
    await this.outbox.add(tx, `refund.${end.state.toLowerCase()}`, {
      refundId,
      orderId,
      groupId,
      amountFen,
    });
    return true;
  }
}
