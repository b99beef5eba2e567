import { IdentityModule } from '@chucun/identity';
import { newId, UserError } from '@chucun/kernel';
import { RegionImport } from '@chucun/regions';
import { Sql, testApp, type TestApp } from '@chucun/testing';
import { DataSource } from 'typeorm';
import type { InsufficientStock } from './order.errors.ts';
import type { OrderGroupRow } from './order.rows.ts';
import { OrdersModule } from './orders.module.ts';
import { type KeyedAsk, PlaceOrder, type PlaceOrderAnswer } from './place-order.ts';
import { PlaceTogether } from './place-together.ts';
import { BEIJING } from './spec-shop.ts';

let app: TestApp;
let db: DataSource;
let sql: Sql;
let coop: string;
let buyers: string[];
const get = <T>(type: new (...args: never[]) => T): T => app.module.get(type);

beforeAll(async () => {
  app = await testApp(IdentityModule, OrdersModule);
  db = get(DataSource);
  sql = new Sql(db);
  await get(RegionImport).run();
  coop = await sql.coop();
  buyers = await Promise.all(Array.from({ length: 8 }, () => sql.account()));
});
afterAll(() => app?.close());

const ask = (row: Partial<KeyedAsk>): KeyedAsk => ({
  buyerId: buyers[0]!,
  lines: [],
  addressId: null,
  address: BEIJING,
  liveSessionId: null,
  couponCodes: [],
  seenTotalFen: null,
  idempotencyKey: newId(),
  ...row,
});
const variant = async (stock: number, priceFen = 5000) =>
  (await sql.variant(coop, { stock, priceFen })).variantId;
const coupon = async (leftCount: number) => {
  const code = `C${newId().slice(-8)}`;
  const times = { valid_from: '2026-01-01', valid_to: '2099-01-01' };
  const worth = { off_fen: 500, over_fen: 1000, left_count: leftCount };
  await sql.insert('coupons', { code, name: '减 5 元', borne_by: 'platform', ...worth, ...times });
  return code;
};
const stockOf = async (variantId: string) =>
  (
    await db.query<object[]>('SELECT available, held FROM stock WHERE variant_id = $1', [variantId])
  )[0];
const nameOf = (answer: PlaceOrderAnswer) =>
  answer instanceof UserError ? answer.constructor.name : 'placed';
const groupsAmong = (answers: readonly PlaceOrderAnswer[]): OrderGroupRow[] =>
  answers.flatMap((answer) => (answer instanceof UserError ? [] : [answer]));
const groupsOfKey = (key: string) =>
  sql.value<number>('SELECT count(*)::int FROM order_groups WHERE idempotency_key = $1', [key]);
/** As many separate fronts as there are, each batching by itself: what several processes are to each other. */
const front = () => new PlaceOrder(get(PlaceTogether));
const tell = (fronts: PlaceOrder[], asks: readonly KeyedAsk[]) =>
  Promise.all(asks.map((each, index) => fronts[index % fronts.length]!.run(each.buyerId, each)));

describe('a batch of orders', () => {
  it('gives each its own answer, first come first served', async () => {
    const [few, many] = [await variant(3), await variant(50)];
    const code = await coupon(1);
    const key = newId();
    const lines = (variantId: string, quantity: number) => [{ variantId, quantity }];
    const asks = [
      ask({ lines: lines(few, 2), idempotencyKey: key }),
      ask({ lines: [...lines(many, 1), ...lines(few, 2)] }),
      ask({ lines: lines(many, 4), idempotencyKey: key }),
      ask({ lines: lines(few, 1), idempotencyKey: key, buyerId: buyers[1]! }),
      ask({ lines: lines(many, 1), couponCodes: [code] }),
      ask({ lines: lines(many, 1), couponCodes: [code], buyerId: buyers[2]! }),
      ask({ lines: [] }),
      ask({ lines: lines(few, 1) }),
      ask({ lines: lines(many, 2), address: { ...BEIJING, regionCode: '999999' } }),
    ];
    const before = await sql.value<number>('SELECT count(*)::int FROM order_groups');

    const answers = await get(PlaceTogether).run(asks);

    expect(answers.map(nameOf)).toEqual([
      'placed',
      'InsufficientStock',
      'placed',
      'placed',
      'placed',
      'CouponNotUsable',
      'CartEmpty',
      'InsufficientStock',
      'RegionNotFound',
    ]);
    expect(answers[2]).toBe(answers[0]);
    expect((answers[1] as InsufficientStock).shortages).toEqual([{ variantId: few, available: 1 }]);
    expect((answers[7] as InsufficientStock).shortages).toEqual([{ variantId: few, available: 0 }]);
    expect(await stockOf(few)).toEqual({ available: 0, held: 3 });
    expect(await stockOf(many)).toEqual({ available: 49, held: 1 });
    expect(await sql.value('SELECT left_count FROM coupons WHERE code = $1', [code])).toBe(0);
    expect(await sql.value<number>('SELECT count(*)::int FROM order_groups')).toBe(before + 3);
    expect(await get(PlaceTogether).run(asks.slice(0, 3))).toMatchObject([
      { id: (answers[0] as OrderGroupRow).id },
      { shortages: [{ variantId: few, available: 0 }] },
      { id: (answers[0] as OrderGroupRow).id },
    ]);
  });

  it('is not spoilt by an order that cannot be written', async () => {
    const some = await variant(10);
    const lines = [{ variantId: some, quantity: 2 }];
    const asks = [ask({ lines }), ask({ lines, buyerId: newId() }), ask({ lines })];
    const answers = await Promise.allSettled(asks.map((each) => front().run(each.buyerId, each)));
    const together = front();
    const again = await Promise.allSettled(
      asks.map((each) => together.run(each.buyerId, { ...each, idempotencyKey: newId() })),
    );
    for (const results of [answers, again])
      expect(results.map(({ status }) => status)).toEqual(['fulfilled', 'rejected', 'fulfilled']);
    expect(await stockOf(some)).toEqual({ available: 2, held: 8 });
  });

  it('decides anew what it counted on when the goods go meanwhile', async () => {
    const [some, other] = [await variant(5), await variant(5)];
    const code = await coupon(1);
    const asks = [
      ask({ lines: [{ variantId: some, quantity: 2 }] }),
      ask({ lines: [{ variantId: some, quantity: 1 }] }),
      ask({ lines: [{ variantId: other, quantity: 1 }], couponCodes: [code] }),
    ];
    const faster = db.createQueryRunner();
    await faster.startTransaction();
    await faster.query('UPDATE stock SET available = 1, held = 4 WHERE variant_id = $1', [some]);
    await faster.query('UPDATE coupons SET left_count = 0 WHERE code = $1', [code]);
    const answering = get(PlaceTogether).run(asks);
    await new Promise((resolve) => setTimeout(resolve, 300));
    await faster.commitTransaction();
    await faster.release();
    expect((await answering).map(nameOf)).toEqual([
      'InsufficientStock',
      'placed',
      'CouponNotUsable',
    ]);
    expect(await stockOf(some)).toEqual({ available: 0, held: 5 });
    expect(await stockOf(other)).toEqual({ available: 5, held: 0 });
  });

  it('keeps the balance when several processes want the same goods, coupon and key', async () => {
    const some = await variant(5);
    const code = await coupon(2);
    const key = newId();
    const asks = (buyerId: string) =>
      Array.from({ length: 4 }, (_, index) =>
        ask({
          buyerId,
          lines: [{ variantId: some, quantity: 1 }],
          idempotencyKey: index === 0 ? key : newId(),
          couponCodes: index === 1 ? [code] : [],
        }),
      );
    const batches = [buyers[3]!, buyers[3]!, buyers[4]!, buyers[4]!].map(asks);
    const answers = await Promise.all(batches.map((batch) => get(PlaceTogether).run(batch)));
    const groups = new Set(groupsAmong(answers.flat()).map(({ id }) => id));
    expect(groups.size).toBe(5);
    expect(await stockOf(some)).toEqual({ available: 0, held: 5 });
    expect(await groupsOfKey(key)).toBeLessThanOrEqual(2);
    const used = await sql.value<number>(
      'SELECT count(*)::int FROM order_groups WHERE coupon_code = $1',
      [code],
    );
    expect(await sql.value('SELECT left_count FROM coupons WHERE code = $1', [code])).toBe(
      2 - used,
    );
  });
});

/** The same numbers for the same seed, so that a failure can be seen again. */
function dice(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return Math.floor((state / 2 ** 32) * below);
  };
}

describe('whatever is asked at once', () => {
  it.each([1, 2, 3, 4])('stock, coupons, keys and rows agree (seed %i)', async (seed) => {
    const roll = dice(seed);
    const variants = await Promise.all(Array.from({ length: 6 }, () => variant(roll(12))));
    const code = await coupon(5);
    const keys = Array.from({ length: 60 }, () => newId());
    const asks = Array.from({ length: 120 }, () =>
      ask({
        buyerId: buyers[roll(buyers.length)]!,
        lines: Array.from({ length: 1 + roll(4) }, () => ({
          variantId: variants[roll(variants.length)]!,
          quantity: roll(12) === 0 ? 0 : 1 + roll(3),
        })),
        couponCodes: roll(3) === 0 ? [code] : [],
        idempotencyKey: keys[roll(keys.length)]!,
      }),
    );
    const received = await levels(variants);

    const answers = await tell([front(), front(), front()], asks);

    const placed = groupsAmong(answers);
    expect(placed.length).toBeGreaterThan(0);
    const groupOfAsk = new Map<string, string>();
    for (const [index, answer] of answers.entries()) {
      if (answer instanceof UserError) continue;
      const key = asks[index]!.buyerId + asks[index]!.idempotencyKey;
      expect(groupOfAsk.get(key) ?? answer.id).toBe(answer.id);
      groupOfAsk.set(key, answer.id);
    }
    const rows = await db.query<{ id: string; coupon: string | null; news: number }[]>(
      `SELECT id, coupon_code AS coupon, (SELECT count(*)::int FROM outbox
         WHERE topic = 'order.placed' AND payload->>'groupId' = order_groups.id::text) AS news
       FROM order_groups WHERE idempotency_key = ANY($1)`,
      [keys],
    );
    expect(rows.map(({ id }) => id).toSorted()).toEqual(
      [...new Set(placed.map(({ id }) => id))].toSorted(),
    );
    expect(rows.every(({ news }) => news === 1)).toBe(true);
    const uses = rows.filter(({ coupon: used }) => used !== null).length;
    expect(await sql.value('SELECT left_count FROM coupons WHERE code = $1', [code])).toBe(
      5 - uses,
    );
    expect(await levels(variants)).toEqual(received);
  });
});

/** Of each variant: what is free and what the lines of unpaid groups hold, which must be what was received. */
const levels = (variantIds: string[]) =>
  db.query<object[]>(
    `SELECT stock.variant_id, stock.available + coalesce(sum(l.quantity), 0)::int AS received,
       stock.held - coalesce(sum(l.quantity), 0)::int AS unaccounted
     FROM stock LEFT JOIN order_lines AS l ON l.variant_id = stock.variant_id
     WHERE stock.variant_id = ANY($1::uuid[])
     GROUP BY stock.variant_id ORDER BY stock.variant_id`,
    [variantIds],
  );
