import { Injectable, Logger, type OnModuleInit } from '@nestjs/common';
import { Clock } from '@chucun/kernel';
import { TimedJobs } from '@chucun/platform';
import { AskAboutAttempt } from './ask-about-attempt.ts';
import { PaymentAttempts } from './payment-attempt.repository.ts';
import { ReceiveEvent } from './receive-event.ts';
import { SendRefund } from './send-refund.ts';

const EVERY_SECONDS = 30;
const PATIENCE_MS = 45_000;
const BATCH = 200;
// Other timed jobs wait for this one: a provider that hangs must not keep unpaid stock held.
const BUDGET_MS = 20_000;

/** Asks the provider about everything we have not heard the end of: heals lost callbacks and crashes in between. */
@Injectable()
export class Reconcile implements OnModuleInit {
  private readonly log = new Logger(Reconcile.name);

  constructor(
    private readonly jobs: TimedJobs,
    private readonly clock: Clock,
    private readonly attempts: PaymentAttempts,
    private readonly receiving: ReceiveEvent,
    private readonly asking: AskAboutAttempt,
    private readonly sending: SendRefund,
  ) {}

  onModuleInit(): void {
    this.jobs.register({
      name: 'payments.reconcile',
      everySeconds: EVERY_SECONDS,
      run: () => this.run(),
    });
  }

  async run(patienceMs = PATIENCE_MS): Promise<void> {
    await this.receiving.catchUp();
    const before = new Date(this.clock.now().getTime() - patienceMs);
    const attempts = await this.attempts.unsettled(before, BATCH);
    let until = Date.now() + BUDGET_MS;
    for (const attempt of attempts) {
      if (Date.now() > until) break;
      await this.guarded(`attempt ${attempt.id}`, () => this.asking.run(attempt));
    }
    until = Date.now() + BUDGET_MS;
    for (const refundId of await this.sending.waiting(BATCH)) {
      if (Date.now() > until) break;
      await this.guarded(`refund ${refundId}`, () => this.sending.run(refundId));
    }
  }

  private async guarded(what: string, work: () => Promise<void>): Promise<void> {
    try {
      await work();
    } catch (error) {
      this.log.warn(`${what}: ${String(error)}`);
    }
  }
}
