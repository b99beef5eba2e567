import { Injectable, Logger } from '@nestjs/common';
import { Gathering, inTransaction } from '@chucun/kernel';
import type Stripe from 'stripe';
import { DataSource, type EntityManager } from 'typeorm';
import { HearAfterSale } from './hear-after-sale.ts';
import { PaymentAttempts } from './payment-attempt.repository.ts';
import { PayoutAccounts } from './payout-account.repository.ts';
import { ProviderEvents } from './provider-event.repository.ts';
import { SettleAttempt } from './settle-attempt.ts';

const BATCHES = { most: 64, atOnce: 2 };

/** Takes the provider's events: in any order, any number of times, each with one effect. */
@Injectable()
export class ReceiveEvent {
  private readonly log = new Logger(ReceiveEvent.name);
  // Payments come in crowds, and what they touch is locked in one order; other events go by themselves.
  private readonly over = new Gathering(async (events: readonly Stripe.Event[]) => {
    await this.take(events);
    return events.map(() => undefined);
  }, BATCHES);

  constructor(
    private readonly db: DataSource,
    private readonly events: ProviderEvents,
    private readonly attempts: PaymentAttempts,
    private readonly accounts: PayoutAccounts,
    private readonly settling: SettleAttempt,
    private readonly afterSale: HearAfterSale,
  ) {}

  /** Keeps the event, then processes it. A failure is thrown, so that the provider sends it again. */
  run(event: Stripe.Event): Promise<void> {
    return isSessionOver(event) ? this.over.add(event) : this.take([event]);
  }

  /** Processes events that were kept but not processed; for the timed job. */
  async catchUp(): Promise<number> {
    const waiting = await this.events.waiting(100);
    for (const id of waiting) {
      await this.process([id]).catch((error: unknown) =>
        this.log.error(`event ${id}: ${String(error)}`),
      );
    }
    return waiting.length;
  }

  private async take(events: readonly Stripe.Event[]): Promise<void> {
    await this.events.keep(events);
    await this.process(events.map(({ id }) => id));
  }

  private process(ids: readonly string[]): Promise<void> {
    return inTransaction(this.db, async (tx) => {
      const events = await this.events.claim(tx, ids);
      if (events.length === 0) return;
      const over = events.filter(isSessionOver).map((event) => event.data.object);
      await this.settling.runAll(tx, over);
      for (const event of events) await this.apply(tx, event);
      const claimed = events.map(({ id }) => id);
      await this.events.done(tx, claimed);
    }).catch(async (error: unknown) => {
      // Of several each is tried by itself next; only then is it known which one failed.
      if (ids.length === 1) await this.events.failed(ids[0]!, String(error));
      throw error;
    });
  }

  private async apply(tx: EntityManager, event: Stripe.Event): Promise<void> {
    switch (event.type) {
      case 'checkout.session.completed':
      case 'checkout.session.async_payment_succeeded':
        // Settled with the others of its batch.
        return undefined;
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
        return this.afterSale.run(tx, event);
    }
  }
}

/** News of a session that ended; settling looks at whether it was paid. */
const isSessionOver = (
  event: Stripe.Event,
): event is
  Stripe.CheckoutSessionCompletedEvent | Stripe.CheckoutSessionAsyncPaymentSucceededEvent =>
  event.type === 'checkout.session.completed' ||
  event.type === 'checkout.session.async_payment_succeeded';
