import { Injectable } from '@nestjs/common';
import { Clock } from '@chucun/kernel';
import { type RefundRow, Refunds } from '@chucun/orders';
import type Stripe from 'stripe';
import { DataSource, type EntityManager } from 'typeorm';
import { isWorthRetrying, nextTryAt } from './move-money.rules.ts';
import type { ProviderRefused } from './move-money.ts';
import { ProviderAttempts } from './provider-attempt.repository.ts';

/** Notes how a refund ended at the provider, whoever brings the news: our own call, a question, or an event. */
@Injectable()
export class RefundOutcome {
  constructor(
    private readonly db: DataSource,
    private readonly refunds: Refunds,
    private readonly attempts: ProviderAttempts,
    private readonly clock: Clock,
  ) {}

  note(sent: Stripe.Refund, refundId: string): Promise<void> {
    return this.db.transaction((tx) => this.hear(tx, sent, refundId));
  }

  /** A refund that went through may still fail days later, when the buyer's bank sends it back. */
  async hear(
    tx: EntityManager,
    sent: Stripe.Refund,
    refundId = sent.metadata?.['refund_id'],
  ): Promise<void> {
    if (!refundId || !(await this.attempts.isLatest(tx, 'refund', refundId, sent.id))) return;
    if (sent.status === 'succeeded') {
      await this.refunds.markSucceeded(tx, refundId, sent.id);
      return;
    }
    if (sent.status !== 'failed' && sent.status !== 'canceled') return;
    const failure = sent.failure_reason ?? sent.status;
    const refund = await this.refunds.lock(tx, refundId);
    if (!refund || (refund.providerRefundId ?? sent.id) !== sent.id) return;
    const reason = `${sent.id}: ${failure}`;
    const at = this.clock.now();
    await this.attempts.giveUp(tx, { kind: 'refund', subjectId: refundId, reason, at });
    await this.end(tx, refund, failure, sent.id);
  }

  async refused(refund: RefundRow, refusal: ProviderRefused): Promise<void> {
    await this.db.transaction((tx) => this.end(tx, refund, refusal.reason, null));
  }

  private async end(
    tx: EntityManager,
    refund: RefundRow,
    reason: string,
    providerRefundId: string | null,
  ): Promise<void> {
    const { id, attempts } = refund;
    if (isWorthRetrying(reason, attempts))
      await this.refunds.postpone(tx, id, {
        failure: reason,
        tryAfter: nextTryAt(attempts, this.clock.now()),
      });
    else await this.refunds.markFailed(tx, id, reason, providerRefundId);
  }
}
