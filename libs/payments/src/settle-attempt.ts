import { Injectable } from '@nestjs/common';
import { isId, Outbox } from '@chucun/kernel';
import { MarkGroupPaid } from '@chucun/orders';
import type Stripe from 'stripe';
import type { EntityManager } from 'typeorm';
import { PaymentAttempts } from './payment-attempt.repository.ts';

/** Turns sessions that the provider calls paid into paid order groups, once, whoever brings the news. */
@Injectable()
export class SettleAttempt {
  constructor(
    private readonly attempts: PaymentAttempts,
    private readonly markPaid: MarkGroupPaid,
    private readonly outbox: Outbox,
  ) {}

  run(tx: EntityManager, session: Stripe.Checkout.Session): Promise<void> {
    return this.runAll(tx, [session]);
  }

  /** Several sessions in as many statements as one, each with its own effect. */
  async runAll(tx: EntityManager, sessions: readonly Stripe.Checkout.Session[]): Promise<void> {
    const settled = await this.settle(tx, sessions.filter(isPaid));
    const right = settled.filter(({ isDue }) => isDue);
    const outcomes = await this.markPaid.runAll(
      tx,
      right.map(({ groupId, at }) => ({ groupId, paidAt: at })),
    );
    const ofAttempt = new Map(right.map(({ id }, index) => [id, outcomes[index]!]));
    const unneeded = settled
      .map(({ id, intentId }) => ({
        attemptId: id,
        intentId,
        cause: ofAttempt.get(id) ?? 'wrongAmount',
      }))
      .filter(({ cause }) => cause !== 'paid');
    // Paid twice, too late, or not what was due: the buyer gets the whole charge back.
    await this.outbox.addAll(tx, 'payment.unneeded', unneeded);
  }

  /** Settles the attempts that these sessions paid and that were not settled before. */
  private async settle(
    tx: EntityManager,
    sessions: readonly Stripe.Checkout.Session[],
  ): Promise<Settled[]> {
    const byAttempt = new Map(sessions.toReversed().map((each) => [attemptIdOf(each), each]));
    const attempts = await this.attempts.lockAll(tx, [...byAttempt.keys()]);
    const begun = Date.now();
    const turns = new Map<string, number>();
    const settled = attempts
      .filter(({ state }) => state !== 'PAID')
      .map(({ id, groupId, amountFen }) => {
        const session = byAttempt.get(id)!;
        // One time for each payment of a group: by it a refund finds the charge that turned the group PAID.
        const turn = turns.get(groupId) ?? 0;
        turns.set(groupId, turn + 1);
        const isDue = session.amount_total === amountFen;
        const at = new Date(begun + turn);
        return { id, groupId, sessionId: session.id, intentId: intentOf(session), isDue, at };
      });
    await this.attempts.settleAll(tx, settled);
    return settled;
  }
}

interface Settled {
  /** Of the attempt. */
  id: string;
  groupId: string;
  sessionId: string;
  intentId: string;
  /** The amount is what the group costs. */
  isDue: boolean;
  at: Date;
}

const attemptIdOf = (session: Stripe.Checkout.Session): string =>
  session.metadata?.['attempt_id'] ?? '';

const isPaid = (session: Stripe.Checkout.Session): boolean =>
  isId(attemptIdOf(session)) && session.payment_status === 'paid';

const intentOf = ({ payment_intent: intent }: Stripe.Checkout.Session): string =>
  typeof intent === 'string' ? intent : (intent?.id ?? '');
