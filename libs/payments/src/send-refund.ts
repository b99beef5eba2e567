import { Injectable, type OnModuleInit } from '@nestjs/common';
import { Outbox, type OutboxEvent } from '@chucun/kernel';
import { Refunds } from '@chucun/orders';
import { DataSource } from 'typeorm';
import { PaymentAttempts } from './payment-attempt.repository.ts';
import { StripeClient } from './stripe-client.ts';

/**
 * Sends agreed refunds, and charges that nobody needs, back through the provider after the commit. The refund's id is
 * the idempotency key: told twice, the provider gives the money back once.
 */
@Injectable()
export class SendRefund implements OnModuleInit {
  constructor(
    private readonly db: DataSource,
    private readonly stripe: StripeClient,
    private readonly refunds: Refunds,
    private readonly attempts: PaymentAttempts,
    private readonly outbox: Outbox,
  ) {}

  onModuleInit(): void {
    this.outbox.register({
      name: 'payments.refunds',
      topics: ['refund.agreed', 'payment.unneeded'],
      handle: (events) => this.handle(events),
    });
  }

  /** Sends one refund, unless it has gone through already. */
  async run(refundId: string): Promise<void> {
    const refund = await this.refunds.byId(refundId);
    if (refund?.state !== 'PENDING') return;
    const intent = await this.attempts.intentOf(refund.groupId);
    if (!intent) throw new Error(`refund ${refundId}: its group has no settled payment`);
    const sent = await this.stripe.refunds.create(
      { payment_intent: intent, amount: refund.amountFen, metadata: { refund_id: refundId } },
      { idempotencyKey: `refund-${refundId}` },
    );
    const failure = sent.failure_reason ?? sent.status;
    await this.db.transaction((tx) =>
      sent.status === 'failed' || sent.status === 'canceled'
        ? this.refunds.markFailed(tx, refundId, String(failure), sent.id)
        : this.refunds.markSucceeded(tx, refundId, sent.id),
    );
  }

  /** Ids of refunds that are agreed and not yet sent. */
  async waiting(limit: number): Promise<string[]> {
    return (await this.refunds.pending(limit)).map(({ id }) => id);
  }

  private async handle(events: readonly OutboxEvent[]): Promise<void> {
    // One that the provider refuses must not keep the others' money.
    const failures: unknown[] = [];
    for (const event of events)
      await this.handleOne(event).catch((error: unknown) => failures.push(error));
    if (failures.length > 0) throw failures[0];
  }

  private handleOne({ topic, payload }: OutboxEvent): Promise<void> {
    return topic === 'refund.agreed'
      ? this.run(String(payload['refundId']))
      : this.giveBack(String(payload['attemptId']), String(payload['intentId']));
  }

  private async giveBack(attemptId: string, intentId: string): Promise<void> {
    await this.stripe.refunds.create(
      { payment_intent: intentId, metadata: { attempt_id: attemptId } },
      { idempotencyKey: `unneeded-${attemptId}` },
    );
  }
}
