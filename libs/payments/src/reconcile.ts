import { Injectable, Logger, type OnModuleInit } from '@nestjs/common';
import { Clock, inTransaction } from '@chucun/kernel';
import { OrderGroups, Refunds } from '@chucun/orders';
import { TimedJobs } from '@chucun/platform';
import { DataSource } from 'typeorm';
import { PaymentAttempts, type PaymentAttempt } from './payment-attempt.repository.ts';
import { ReceiveEvent } from './receive-event.ts';
import { SendRefund } from './send-refund.ts';
import { SettleAttempt } from './settle-attempt.ts';
import { StartPayment } from './start-payment.ts';
import { StripeClient } from './stripe-client.ts';

const EVERY_SECONDS = 30;
const PATIENCE_MS = 45_000;
const BATCH = 200;

/** Asks the provider about everything we have not heard the end of: heals lost callbacks and crashes in between. */
@Injectable()
export class Reconcile implements OnModuleInit {
  private readonly log = new Logger(Reconcile.name);

  constructor(
    private readonly db: DataSource,
    private readonly stripe: StripeClient,
    private readonly jobs: TimedJobs,
    private readonly clock: Clock,
    private readonly steps: ReconcileSteps,
  ) {}

  onModuleInit(): void {
    this.jobs.register({
      name: 'payments.reconcile',
      everySeconds: EVERY_SECONDS,
      run: () => this.run(),
    });
  }

  async run(patienceMs = PATIENCE_MS): Promise<void> {
    await this.steps.receiving.catchUp();
    const due = await this.steps.attempts.unsettled(
      new Date(this.clock.now().getTime() - patienceMs),
      BATCH,
    );
    for (const attempt of due) await this.guarded(`attempt ${attempt.id}`, () => this.ask(attempt));
    for (const refundId of await this.steps.refunds.pending(BATCH)) {
      await this.guarded(`refund ${refundId}`, () => this.steps.sending.run(refundId));
    }
  }

  private async ask(attempt: PaymentAttempt): Promise<void> {
    // The process ended before it noted the session: the same key finds it again, or makes it now.
    const sessionId = attempt.providerSessionId ?? (await this.findAgain(attempt));
    if (!sessionId) return;
    const session = await this.stripe.checkout.sessions.retrieve(sessionId);
    await inTransaction(this.db, async (tx) => {
      if (session.status === 'expired') await this.steps.attempts.close(tx, attempt.id);
      else await this.steps.settling.run(tx, session);
    });
  }

  private async findAgain(attempt: PaymentAttempt): Promise<string | null | undefined> {
    const number = await this.steps.groups.numberOf(attempt.groupId);
    if (!number) return undefined;
    await this.steps.starting.openSession({ groupId: attempt.groupId, number }, attempt);
    const noted = await inTransaction(this.db, (tx) => this.steps.attempts.lock(tx, attempt.id));
    return noted?.providerSessionId;
  }

  private async guarded(what: string, work: () => Promise<void>): Promise<void> {
    try {
      await work();
    } catch (error) {
      this.log.warn(`${what}: ${String(error)}`);
    }
  }
}

/** The use cases and rows that reconciliation walks through. */
@Injectable()
export class ReconcileSteps {
  constructor(
    readonly attempts: PaymentAttempts,
    readonly refunds: Refunds,
    readonly groups: OrderGroups,
    readonly receiving: ReceiveEvent,
    readonly settling: SettleAttempt,
    readonly sending: SendRefund,
    readonly starting: StartPayment,
  ) {}
}
