import { CompleteOrders, Refunds } from '@chucun/orders';
import { PayoutsDue } from '@chucun/settlement';
import type { FoundedCoop } from './found-coops.ts';
import type { ProviderHistory } from './provider-history.ts';
import { isoSeconds, later, momentOf } from './seed-clock.ts';
import type { Stage } from './stage.ts';

/** The work of a day's timed jobs: receipts, completions, refunds and payouts, with the provider's answers made up. */
export class DayEnd {
  private readonly accounts: Map<string, string>;

  constructor(
    private readonly stage: Stage,
    coops: readonly FoundedCoop[],
    private readonly history: ProviderHistory,
  ) {
    this.accounts = new Map(coops.map(({ coop, payoutAccount }) => [coop.id, payoutAccount]));
  }

  async run(day: string): Promise<void> {
    const { app, clock, now } = this.stage;
    const end = momentOf(day, 23 * 60 + 50);
    await clock.at(end < now ? end : now, async () => {
      await app.get(CompleteOrders).sign();
      await app.get(CompleteOrders).complete();
      await this.settleRefunds();
      await this.sendPayouts();
    });
  }

  private async settleRefunds(): Promise<void> {
    const { app, db } = this.stage;
    const pending = await db.query<{ id: string; amount: number; at: Date; intentId: string }[]>(
      `SELECT r.id, r.amount_fen AS amount, r.created_at AS at, a.provider_intent_id AS "intentId"
       FROM refunds AS r JOIN payment_attempts AS a ON a.group_id = r.group_id AND a.state = 'PAID'
       WHERE r.state = 'PENDING' ORDER BY r.created_at, r.id`,
    );
    for (const { id: refundId, amount, at, intentId } of pending) {
      const id = this.history.nextId('re');
      const answered = later(at, 1);
      await this.stage.clock.at(answered, () =>
        db.transaction((tx) => app.get(Refunds).markSucceeded(tx, refundId, id)),
      );
      const created = isoSeconds(answered);
      const metadata = { refund_id: refundId };
      this.history.refunds.push({ id, intentId, amount, created, metadata });
    }
  }

  private async sendPayouts(): Promise<void> {
    const { app, clock, db } = this.stage;
    const due = app.get(PayoutsDue);
    for (let orders = await due.claim(50); orders.length > 0; orders = await due.claim(50)) {
      for (const { payoutId, coopId, orderId, amountFen } of orders) {
        const id = this.history.nextId('tr');
        await db.transaction((tx) => due.markSent(tx, payoutId, id));
        this.history.transfers.push({
          id,
          destination: this.accounts.get(coopId)!,
          amount: amountFen,
          created: isoSeconds(clock.now()),
          metadata: { payout_id: payoutId, order_id: orderId },
        });
      }
    }
  }
}
