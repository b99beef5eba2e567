import { Injectable, Logger } from '@nestjs/common';
import { inTransaction } from '@chucun/kernel';
import type Stripe from 'stripe';
import { DataSource, type EntityManager } from 'typeorm';
import { PaymentAttempts } from './payment-attempt.repository.ts';
import { PayoutAccounts } from './payout-account.repository.ts';
import { ProviderEvents } from './provider-event.repository.ts';
import { SettleAttempt } from './settle-attempt.ts';

/** Takes the provider's events: in any order, any number of times, each with one effect. */
@Injectable()
export class ReceiveEvent {
  private readonly log = new Logger(ReceiveEvent.name);

  constructor(
    private readonly db: DataSource,
    private readonly events: ProviderEvents,
    private readonly attempts: PaymentAttempts,
    private readonly accounts: PayoutAccounts,
    private readonly settling: SettleAttempt,
  ) {}

  /** Keeps the event, then processes it. A failure is thrown, so that the provider sends it again. */
  async run(event: Stripe.Event): Promise<void> {
    await this.events.keep(event);
    await this.process(event.id);
  }

  /** Processes events that were kept but not processed; for the timed job. */
  async catchUp(): Promise<number> {
    const waiting = await this.events.waiting(100);
    for (const id of waiting) {
      await this.process(id).catch((error: unknown) =>
        this.log.error(`event ${id}: ${String(error)}`),
      );
    }
    return waiting.length;
  }

  private process(id: string): Promise<void> {
    return inTransaction(this.db, async (tx) => {
      const event = await this.events.claim(tx, id);
      if (!event) return;
      await this.apply(tx, event);
      await this.events.done(tx, id);
    });
  }

  private async apply(tx: EntityManager, event: Stripe.Event): Promise<void> {
    switch (event.type) {
      case 'checkout.session.completed':
      case 'checkout.session.async_payment_succeeded':
        return this.settling.run(tx, event.data.object);
      case 'checkout.session.expired': {
        const attemptId = event.data.object.metadata?.['attempt_id'];
        return attemptId ? this.attempts.close(tx, attemptId) : undefined;
      }
      case 'account.updated':
        return this.accounts.noteReady(tx, event.data.object.id, {
          isReady: event.data.object.payouts_enabled,
          at: new Date(event.created * 1000),
        });
      default:
        return undefined;
    }
  }
}
