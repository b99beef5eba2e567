import { Injectable, Logger, type OnModuleInit } from '@nestjs/common';
import { Outbox, type OutboxEvent } from '@chucun/kernel';
import { type RefundRow, Refunds } from '@chucun/orders';
import type Stripe from 'stripe';
import { MoveMoney, ProviderRefused } from './move-money.ts';
import { PaymentAttempts } from './payment-attempt.repository.ts';
import { RefundOutcome } from './refund-outcome.ts';
import { StripeClient } from './stripe-client.ts';

/** Sends agreed refunds, and charges that nobody needs, back through the provider after the commit. */
@Injectable()
export class SendRefund implements OnModuleInit {
  private readonly log = new Logger(SendRefund.name);

  constructor(
    private readonly stripe: StripeClient,
    private readonly refunds: Refunds,
    private readonly attempts: PaymentAttempts,
    private readonly moving: MoveMoney,
    private readonly outcome: RefundOutcome,
    private readonly outbox: Outbox,
  ) {}

  onModuleInit(): void {
    this.outbox.register({
      name: 'payments.refunds',
      topics: ['refund.agreed', 'refund.tried_again', 'payment.unneeded'],
      handle: (events) => this.handle(events),
    });
  }

  /** Sends one refund, or asks how it ended, unless it has gone through already. */
  async run(refundId: string): Promise<void> {
    const refund = await this.refunds.due(refundId);
    if (!refund) return;
    const intent = await this.attempts.intentOf(refund.groupId);
    if (!intent) throw new Error(`refund ${refundId}: its group has no settled payment`);
    try {
      const { id, object } = await this.send(refund, intent);
      await this.outcome.note(object ?? (await this.stripe.refunds.retrieve(id)), refundId);
    } catch (error) {
      if (!(error instanceof ProviderRefused)) throw error;
      await this.outcome.refused(refund, error);
    }
  }

  /** Ids of refunds that are agreed and not yet sent. */
  async waiting(limit: number): Promise<string[]> {
    return (await this.refunds.pending(limit)).map(({ id }) => id);
  }

  private send(refund: RefundRow, intent: string) {
    return this.moving.run<Stripe.Refund>({
      kind: 'refund',
      subjectId: refund.id,
      send: (idempotencyKey) =>
        this.stripe.refunds.create(
          {
            payment_intent: intent,
            amount: refund.amountFen,
            metadata: { refund_id: refund.id },
          },
          { idempotencyKey },
        ),
      find: () => this.find(intent, ({ metadata }) => metadata?.['refund_id'] === refund.id),
    });
  }

  private async handle(events: readonly OutboxEvent[]): Promise<void> {
    // One that the provider refuses must not keep the others' money.
    const failures: unknown[] = [];
    for (const event of events)
      await this.handleOne(event).catch((error: unknown) => failures.push(error));
    if (failures.length > 0) throw failures[0];
  }

  private handleOne({ topic, payload }: OutboxEvent): Promise<void> {
    return topic === 'payment.unneeded'
      ? this.giveBack(String(payload['attemptId']), String(payload['intentId']))
      : this.run(String(payload['refundId']));
  }

  /** Gives a whole charge back. Where that has happened already, by whomever, it is over. */
  private async giveBack(attemptId: string, intentId: string): Promise<void> {
    const { id } = await this.moving.run<Stripe.Refund>({
      kind: 'unneeded',
      subjectId: attemptId,
      send: (idempotencyKey) =>
        this.stripe.refunds.create(
          { payment_intent: intentId, metadata: { attempt_id: attemptId } },
          { idempotencyKey },
        ),
      find: () => this.find(intentId, () => true),
    });
    this.log.log(`charge of attempt ${attemptId} went back as ${id}`);
  }

  private async find(
    intent: string,
    matches: (refund: Stripe.Refund) => boolean,
  ): Promise<Stripe.Refund | undefined> {
    for await (const each of this.stripe.refunds.list({ payment_intent: intent, limit: 100 }))
      if (each.status !== 'failed' && each.status !== 'canceled' && matches(each)) return each;
    return undefined;
  }
}
