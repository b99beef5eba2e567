import { addDays, UpdateVariant } from '@chucun/catalog';
import { Stock } from '@chucun/inventory';
import { newId, UserError } from '@chucun/kernel';
import { CancelOrder, ExpireUnpaid, MarkGroupPaid, PlaceOrder } from '@chucun/orders';
import { Calendar } from './calendar.ts';
import { DayEnd } from './day-end.ts';
import type { FoundedCoop } from './found-coops.ts';
import type { Buyer } from './gather-buyers.ts';
import type { ListedProduct } from './list-goods.ts';
import { type LivingOrder, OrderLife } from './order-life.ts';
import type { PriceChange } from './old-times.ts';
import { DAYS, type PlannedGroup, planOrders, threadOf } from './plan-orders.ts';
import type { PlayShows } from './play-shows.ts';
import { Progress } from './progress.ts';
import { paymentIdsOf, type ProviderHistory } from './provider-history.ts';
import { isoSeconds, later, momentOf } from './seed-clock.ts';
import { chanceOf, granted, type Stage, viewerOf } from './stage.ts';

interface PaidOrderRow {
  id: string;
  number: string;
  coopId: string;
  lines: { id: string; paidFen: number }[];
}

/** Lives through half a year of orders with the product's own use cases, day by day. */
export class PlayOrders {
  private readonly calendar: Calendar;
  private readonly dayEnd: DayEnd;
  private readonly coopsById: Map<string, FoundedCoop>;
  private readonly prices: PriceChange[] = [];

  constructor(
    private readonly stage: Stage,
    private readonly world: {
      goods: readonly ListedProduct[];
      buyers: readonly Buyer[];
      coops: readonly FoundedCoop[];
    },
    private readonly history: ProviderHistory,
    private readonly shows: PlayShows,
  ) {
    this.calendar = new Calendar(stage.clock, stage.now);
    this.dayEnd = new DayEnd(stage, world.coops, history);
    this.coopsById = new Map(world.coops.map((coop) => [coop.coop.id, coop]));
  }

  /** Returns the price changes on the way. */
  async run(): Promise<PriceChange[]> {
    const { now, today } = this.stage;
    const groups = planOrders(now, today, this.world.goods, this.world.buyers);
    for (const group of [...groups, ...this.shows.orders()])
      this.calendar.plan(threadOf(group), group.at, () => this.place(group));
    this.shows.plan(this.calendar);
    this.planPrices();
    const unpaid = Map.groupBy(
      groups.filter(({ fate }) => fate === 'expires'),
      ({ day }) => day,
    );
    const progress = new Progress('days of orders', DAYS + 1);
    const first = addDays(today, -DAYS);
    await this.changeSeasons(first);
    await this.calendar.live(first, today, async (day) => {
      for (const { at } of unpaid.get(day) ?? []) await this.expire(later(at, 16));
      await this.changeSeasons(addDays(day, 1));
      await this.dayEnd.run(day);
      progress.step();
    });
    await this.countShelves();
    return this.prices;
  }

  private async place(group: PlannedGroup): Promise<void> {
    const { app } = this.stage;
    const placed = await app.get(PlaceOrder).run(group.buyer.accountId, {
      lines: group.lines.map(({ variantId, quantity }) => ({ variantId, quantity })),
      addressId: group.buyer.addressId,
      address: null,
      liveSessionId: group.show?.sessionId ?? null,
      couponCodes: group.couponCode ? [group.couponCode] : [],
      seenTotalFen: null,
      idempotencyKey: group.key,
    });
    if (placed instanceof UserError) {
      // Fresh goods do not travel to the far west (T-18), and a price may have fallen under a coupon's minimum.
      if (!['NotDelivered', 'CouponNotUsable'].includes(placed.constructor.name))
        granted(placed, group.key);
      return;
    }
    const r = chanceOf(`paying ${group.key}`);
    if (group.fate === 'paid' && this.stage.config.stripe.apiUrl)
      this.calendar.plan(threadOf(group), later(group.at, r.between(0.6, 7)), () =>
        this.pay(group, placed),
      );
    if (group.fate === 'cancelled')
      this.calendar.plan(threadOf(group), later(group.at, r.between(2, 12)), () =>
        this.giveUp(group, placed.id),
      );
  }

  private async pay(
    group: PlannedGroup,
    placed: { id: string; number: string; totalFen: number },
  ): Promise<void> {
    const { app, db } = this.stage;
    const paidAt = this.now();
    const ids = paymentIdsOf(group.key);
    const attemptId = newId();
    await db.transaction(async (tx) => {
      await tx.query(
        `INSERT INTO payment_attempts (id, group_id, attempt, amount_fen, provider_session_id, provider_intent_id,
                                       provider_charge_id, state, created_at, expires_at, settled_at)
         VALUES ($1, $2, 1, $3, $4, $5, $6, 'PAID', $7, $8, $9)`,
        [
          attemptId,
          placed.id,
          placed.totalFen,
          ids.sessionId,
          ids.intentId,
          ids.chargeId,
          group.at,
          later(group.at, 31),
          paidAt,
        ],
      );
      const outcome = await app.get(MarkGroupPaid).run(tx, { groupId: placed.id, paidAt });
      if (outcome !== 'paid') throw new Error(`paying ${group.key}: ${outcome}`);
    });
    this.history.payments.push({
      ...ids,
      amount: placed.totalFen,
      created: isoSeconds(paidAt),
      metadata: { group_id: placed.id, attempt_id: attemptId },
      transferGroup: placed.id,
      description: `出村 ${placed.number}`,
    });
    for (const [index, order] of (await this.ordersOf(placed.id)).entries()) {
      const coop = this.coopsById.get(order.coopId)!;
      const living: LivingOrder = { ...order, coop, group, paidAt };
      new OrderLife(this.stage, this.calendar, living, index).begin();
    }
  }

  private async giveUp(group: PlannedGroup, groupId: string): Promise<void> {
    const [order] = await this.ordersOf(groupId);
    const cancel = this.stage.app.get(CancelOrder);
    granted(await cancel.run(viewerOf(group.buyer.accountId), order!.id, '再想想'), group.key);
  }

  private ordersOf(groupId: string): Promise<PaidOrderRow[]> {
    return this.stage.db.query(
      `SELECT o.id, o.number, o.coop_id AS "coopId",
              (SELECT jsonb_agg(jsonb_build_object('id', l.id, 'paidFen', l.paid_fen) ORDER BY l.position)
               FROM order_lines AS l WHERE l.order_id = o.id) AS lines
       FROM orders AS o WHERE o.group_id = $1 ORDER BY o.number`,
      [groupId],
    );
  }

  private expire(at: Date): Promise<unknown> {
    if (at >= this.stage.now) return Promise.resolve();
    return this.stage.clock.at(at, () => this.stage.app.get(ExpireUnpaid).run());
  }

  /** From the day a harvest comes in, its product is sold from the new batch. */
  private async changeSeasons(day: string): Promise<void> {
    for (const { productId, harvests } of this.world.goods) {
      const current = harvests.findLast(({ onSaleFrom }) => onSaleFrom <= day);
      if (!current || current === harvests[0] || current.onSaleFrom < addDays(day, -DAYS)) continue;
      await this.stage.db.query(
        `UPDATE products SET batch_id = $2 WHERE id = $1 AND batch_id <> $2`,
        [productId, current.batchId],
      );
    }
  }

  /** Some goods have been dearer: every eighth came down a little on some day. */
  private planPrices(): void {
    const { today } = this.stage;
    for (const [index, { coop, variants, productId }] of this.world.goods.entries()) {
      if (index % 8 !== 3) continue;
      const [{ id: variantId, priceFen }] = variants as [ListedProduct['variants'][number]];
      const r = chanceOf(`price ${index}`);
      const at = momentOf(addDays(today, -r.int(20, 150)), 9 * 60);
      const before = Math.ceil(priceFen / 1000) * 1000 + 380;
      this.calendar.plan(`price ${productId}`, momentOf(addDays(today, -DAYS), 1), () =>
        this.reprice(coop, variantId, before),
      );
      this.calendar.plan(`price ${productId}`, at, () => this.reprice(coop, variantId, priceFen));
    }
  }

  private async reprice(coop: FoundedCoop, variantId: string, priceFen: number): Promise<void> {
    granted(
      await this.stage.app.get(UpdateVariant).run(coop.manager, { variantId, priceFen }),
      'price',
    );
    this.prices.push({ variantId, at: this.stage.clock.now() });
  }

  /** In the end each seller counts what is left. */
  private async countShelves(): Promise<void> {
    const { app, db } = this.stage;
    await db.transaction(async (tx) => {
      for (const { id, finalStock } of this.world.goods.flatMap(({ variants }) => variants))
        await app.get(Stock).setAvailable(tx, id, finalStock);
    });
  }

  private now(): Date {
    return this.stage.clock.now();
  }
}
