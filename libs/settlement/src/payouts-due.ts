import { Injectable, Logger } from '@nestjs/common';
import { Clock, inTransaction } from '@chucun/kernel';
import { DataSource, type EntityManager } from 'typeorm';
import { LedgerRepository } from './ledger.repository.ts';
import type { PayoutOrder } from './payout-provider.ts';
import { PayoutRepository } from './payout.repository.ts';
import { planPayout, retryAfterSeconds, transfersOfPayout } from './payout.rules.ts';

/** What is due to cooperatives: reckoned once, under a lock, then sent as often as it takes with the same amount. */
@Injectable()
export class PayoutsDue {
  private readonly log = new Logger(PayoutsDue.name);

  constructor(
    private readonly db: DataSource,
    private readonly clock: Clock,
    private readonly payouts: PayoutRepository,
    private readonly ledger: LedgerRepository,
  ) {}

  /** Payouts that this process is to send now. One whose process died comes back after two minutes. */
  async claim(limit: number): Promise<PayoutOrder[]> {
    const claimed: PayoutOrder[] = [];
    for (const { payoutId, coopId } of await this.payouts.dueNow(this.clock.now(), limit)) {
      // One that cannot be reckoned must not keep the others waiting.
      const order = await inTransaction(this.db, (tx) => this.claimOne(tx, payoutId, coopId)).catch(
        (error: unknown) => this.log.error(`payout ${payoutId}: ${String(error)}`),
      );
      if (order) claimed.push(order);
    }
    return claimed;
  }

  /** Books what was sent; a second call changes nothing. */
  async markSent(tx: EntityManager, payoutId: string, transferId: string): Promise<void> {
    const at = this.clock.now();
    const parts = await this.payouts.markSent(tx, payoutId, { transferId, at });
    await this.ledger.book(tx, transfersOfPayout(payoutId, parts, at));
  }

  async markFailed(payoutId: string, reason: string): Promise<void> {
    const retryAt = (attempts: number) =>
      new Date(this.clock.now().getTime() + retryAfterSeconds(attempts) * 1000);
    await this.payouts.markFailed(payoutId, { reason, retryAt });
  }

  private async claimOne(
    tx: EntityManager,
    payoutId: string,
    coopId: string,
  ): Promise<PayoutOrder | undefined> {
    const at = this.clock.now();
    await this.payouts.lockCoop(tx, coopId);
    const payout = await this.payouts.lock(tx, payoutId, at);
    if (!payout) return undefined;
    const amountFen = payout.amountFen ?? (await this.reckon(tx, { ...payout, at }));
    if (amountFen === 0) return undefined;
    await this.payouts.claim(tx, payoutId, at);
    return { ...payout, amountFen };
  }

  private async reckon(
    tx: EntityManager,
    payout: { payoutId: string; coopId: string; orderId: string; at: Date },
  ): Promise<number> {
    const { payoutId, coopId, orderId, at } = payout;
    const owing = await this.payouts.lockOwing(tx, coopId, orderId);
    const parts = await this.payouts.partsOf(tx, [orderId, ...owing]);
    const plan = planPayout(
      parts.filter((part) => part.orderId === orderId),
      parts.filter((part) => part.orderId !== orderId),
    );
    const paidBack = owing.filter((id) => !parts.some((part) => part.orderId === id));
    await this.payouts.keepPlan(tx, payout, {
      ...plan,
      settledOrders: [...plan.settledOrders, ...paidBack],
    });
    // Nothing to send, because it was refunded or taken off: the books are closed at once.
    if (plan.amountFen === 0)
      await this.ledger.book(tx, transfersOfPayout(payoutId, plan.parts, at));
    return plan.amountFen;
  }
}
