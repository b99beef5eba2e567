import { Injectable } from '@nestjs/common';
import { Outbox } from '@chucun/kernel';
import { MarkGroupPaid } from '@chucun/orders';
import type Stripe from 'stripe';
import type { EntityManager } from 'typeorm';
import { PaymentAttempts } from './payment-attempt.repository.ts';

/** Turns a session that the provider calls paid into a paid order group, once, whoever brings the news. */
@Injectable()
export class SettleAttempt {
  constructor(
    private readonly attempts: PaymentAttempts,
    private readonly markPaid: MarkGroupPaid,
    private readonly outbox: Outbox,
  ) {}

  async run(tx: EntityManager, session: Stripe.Checkout.Session): Promise<void> {
    const attemptId = session.metadata?.['attempt_id'];
    if (!attemptId || session.payment_status !== 'paid') return;
    const attempt = await this.attempts.lock(tx, attemptId);
    if (!attempt || attempt.state === 'PAID') return;

    const intentId =
      typeof session.payment_intent === 'string'
        ? session.payment_intent
        : (session.payment_intent?.id ?? '');
    const at = new Date();
    await this.attempts.settle(tx, attempt.id, { sessionId: session.id, intentId, at });
    const outcome =
      session.amount_total === attempt.amountFen
        ? await this.markPaid.run(tx, { groupId: attempt.groupId, paidAt: at })
        : 'wrongAmount';
    // Paid twice, too late, or not what was due: the buyer gets the whole charge back.
    if (outcome !== 'paid')
      await this.outbox.add(tx, 'payment.unneeded', {
        attemptId: attempt.id,
        intentId,
        cause: outcome,
      });
  }
}
