import { Injectable } from '@nestjs/common';
import { inTransaction } from '@chucun/kernel';
import { OrderGroups } from '@chucun/orders';
import { DataSource } from 'typeorm';
import { PaymentAttempts, type PaymentAttempt } from './payment-attempt.repository.ts';
import { SettleAttempt } from './settle-attempt.ts';
import { StartPayment } from './start-payment.ts';
import { StripeClient } from './stripe-client.ts';

/** Asks the provider how an attempt ended whose callback never came, and acts on the answer. */
@Injectable()
export class AskAboutAttempt {
  constructor(
    private readonly db: DataSource,
    private readonly stripe: StripeClient,
    private readonly attempts: PaymentAttempts,
    private readonly groups: OrderGroups,
    private readonly settling: SettleAttempt,
    private readonly starting: StartPayment,
  ) {}

  async run(attempt: PaymentAttempt): Promise<void> {
    // Where the process ended before it noted the session, the same key finds it again, or makes it now.
    const sessionId = attempt.providerSessionId ?? (await this.findAgain(attempt));
    if (!sessionId) return;
    const session = await this.stripe.checkout.sessions.retrieve(sessionId);
    await inTransaction(this.db, async (tx) => {
      if (session.status === 'expired') await this.attempts.close(tx, attempt.id);
      else await this.settling.run(tx, session);
    });
  }

  private async findAgain(attempt: PaymentAttempt): Promise<string | null | undefined> {
    const group = await this.groups.forPayments(attempt.groupId);
    if (!group) return undefined;
    await this.starting.openSession(group, attempt);
    const noted = await inTransaction(this.db, (tx) => this.attempts.lock(tx, attempt.id));
    return noted?.providerSessionId;
  }
}
