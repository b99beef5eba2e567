import { IdentityModule } from '@chucun/identity';
import { newId, Participants, UserError } from '@chucun/kernel';
import { RegionImport } from '@chucun/regions';
import { Sql, testApp, type TestApp } from '@chucun/testing';
import { DataSource, type Logger } from 'typeorm';
import { groupPaid, type GroupPaid } from './chain.ts';
import { CancelUnpaid } from './cancel-unpaid.ts';
import { ExpireUnpaid } from './expire-unpaid.ts';
import { Freight } from './freight.ts';
import { MarkGroupPaid } from './mark-group-paid.ts';
import { OrderGroups } from './order-groups.ts';
import type { OrderGroupRow } from './order.rows.ts';
import { OrdersModule } from './orders.module.ts';
import { PlaceOrder, type PlaceOrderAsk } from './place-order.ts';
import { Quotes } from './quotes.ts';

let app: TestApp;
let db: DataSource;
let sql: Sql;
let coops: string[];
let buyer: string;
const told: GroupPaid[] = [];
const get = <T>(type: new (...args: never[]) => T): T => app.module.get(type);

beforeAll(async () => {
  app = await testApp(IdentityModule, OrdersModule);
  db = get(DataSource);
  sql = new Sql(db);
  await get(RegionImport).run();
  coops = [await sql.coop(), await sql.coop(), await sql.coop()];
  buyer = await sql.account();
  get(Participants).join(groupPaid, async (_, sold) => void told.push(sold));
});
afterAll(() => app?.close());

const HANGZHOU = {
  name: '陈静',
  phone: '138 1234 5678',
  regionCode: '330105',
  detail: '湖墅南路 1 号',
};
const ask = (row: Partial<PlaceOrderAsk>): PlaceOrderAsk => ({
  lines: [],
  addressId: null,
  address: HANGZHOU,
  liveSessionId: null,
  couponCodes: [],
  seenTotalFen: null,
  idempotencyKey: newId(),
  ...row,
});
const place = (row: Partial<PlaceOrderAsk>, who = buyer) => get(PlaceOrder).run(who, ask(row));
const placed = async (row: Partial<PlaceOrderAsk>, who = buyer): Promise<OrderGroupRow> => {
  const group = await place(row, who);
  if (group instanceof UserError) throw new Error(group.message);
  return group;
};
const stockOf = async (variantId: string) =>
  (
    await db.query<object[]>('SELECT available, held, sold FROM stock WHERE variant_id = $1', [
      variantId,
    ])
  )[0];
const counts = () =>
  db.query(`SELECT (SELECT count(*)::int FROM order_groups) AS groups, (SELECT count(*)::int FROM orders) AS orders,
    (SELECT count(*)::int FROM outbox) AS news, (SELECT sum(available)::int FROM stock) AS available,
    (SELECT coalesce(sum(left_count), 0)::int FROM coupons) AS coupons`);
const coupon = async (row: Record<string, unknown> = {}) => {
  const code = `C${newId().slice(-8)}`;
  await sql.insert('coupons', {
    code,
    name: '满 200 减 30',
    borne_by: 'platform',
    off_fen: 3000,
    over_fen: 20000,
    left_count: 5,
    valid_from: '2026-01-01',
    valid_to: '2099-01-01',
    ...row,
  });
  return code;
};

describe('placing an order', () => {
  it('pays three cooperatives at once with frozen origin, commission and share (S6)', async () => {
    const { memberId, householdId } = await sql.member(coops[0]!);
    const a = await sql.variant(coops[0]!, { priceFen: 8800, memberId, householdId });
    const b = await sql.variant(coops[1]!, { priceFen: 6000 });
    const c = await sql.variant(coops[2]!, { priceFen: 4550 });
    const code = await coupon();
    const lines = [a, b, c].map(({ variantId }, index) => ({
      variantId,
      quantity: index === 1 ? 2 : 1,
    }));
    const quote = await get(Quotes).of(lines, '330105', [code]);
    expect(quote.problems).toEqual([]);

    const group = await placed({ lines, couponCodes: [code], seenTotalFen: quote.totalFen });

    expect(group).toMatchObject({ state: 'PENDING_PAYMENT', goodsFen: 25350, discountFen: 3000 });
    expect(group.number).toMatch(/^\d{15,}$/);
    const orders = await db.query(
      `SELECT discount_fen AS discount, commission_fen AS commission, total_fen - freight_fen AS goods, state
       FROM orders WHERE group_id = $1 ORDER BY number`,
      [group.id],
    );
    expect(orders).toEqual([
      { discount: 1041, commission: 440, goods: 7759, state: 'PENDING_PAYMENT' },
      { discount: 1420, commission: 600, goods: 10580, state: 'PENDING_PAYMENT' },
      { discount: 539, commission: 228, goods: 4011, state: 'PENDING_PAYMENT' },
    ]);
    const [line] = await db.query<object[]>(
      `SELECT l.member_id, l.household_id, l.origin_code, l.batch_id, l.channel, l.member_fen, l.commission_fen
       FROM order_lines l JOIN orders o ON o.id = l.order_id WHERE o.group_id = $1 AND l.variant_id = $2`,
      [group.id, a.variantId],
    );
    expect(line).toEqual({
      member_id: memberId,
      household_id: householdId,
      origin_code: expect.stringMatching(/^331124\d{6}$/),
      batch_id: a.batchId,
      channel: 'SHOP',
      member_fen: 6688,
      commission_fen: 440,
    });
    expect(await stockOf(b.variantId)).toEqual({ available: 98, held: 2, sold: 0 });
    expect(await sql.value('SELECT left_count FROM coupons WHERE code = $1', [code])).toBe(4);
    expect(
      await sql.value(
        `SELECT count(*)::int FROM outbox WHERE topic = 'order.placed' AND payload->>'groupId' = $1`,
        [group.id],
      ),
    ).toBe(1);
  });

  it('takes six statements', async () => {
    const lines = await Promise.all(
      coops.map(async (coop) => ({ variantId: (await sql.variant(coop)).variantId, quantity: 1 })),
    );
    const seen: string[] = [];
    const { logger } = db;
    (db as { logger: unknown }).logger = {
      ...quiet,
      logQuery: (query: string) => seen.push(query),
    };
    await placed({ lines, couponCodes: [await coupon()] });
    (db as { logger: unknown }).logger = logger;
    const own = seen.filter((query) => !/^(START|COMMIT)|INTO coupons/.test(query));
    expect(own).toHaveLength(6);
  });

  it('keeps the buyer’s word about fresh goods with the order (L-13)', async () => {
    const lines = [{ variantId: (await sql.variant(await sql.coop())).variantId, quantity: 1 }];
    const wordOf = (id: string) =>
      sql.value<Date | null>('SELECT fresh_confirmed_at FROM order_groups WHERE id = $1', [id]);
    const given = await placed({ lines, freshConfirmed: true });
    expect(await wordOf(given.id)).toEqual(given.placedAt);
    expect(await wordOf((await placed({ lines })).id)).toBeNull();
  });

  it('gives a second tap the first group, whatever it asks for, in turn and at once', async () => {
    const { variantId } = await sql.variant(coops[0]!, { stock: 1 });
    const key = newId();
    const taps = await Promise.all(
      Array.from({ length: 10 }, () =>
        placed({ lines: [{ variantId, quantity: 1 }], idempotencyKey: key }),
      ),
    );
    expect(new Set(taps.map(({ id }) => id)).size).toBe(1);
    expect(await placed({ lines: [], idempotencyKey: key })).toMatchObject({
      id: taps[0]!.id,
      placedAt: taps[0]!.placedAt,
    });
    expect(await stockOf(variantId)).toEqual({ available: 0, held: 1, sold: 0 });
    const other = await place(
      { lines: [{ variantId, quantity: 1 }], idempotencyKey: key },
      await sql.account(),
    );
    expect(other).toMatchObject({ shortages: [{ variantId, available: 0 }] });
  });

  it('sells five units to five of forty buyers with crossed carts', async () => {
    const [x, y] = [
      await sql.variant(coops[0]!, { stock: 5 }),
      await sql.variant(coops[1]!, { stock: 5 }),
    ];
    const buyers = await Promise.all(Array.from({ length: 40 }, () => sql.account()));
    const results = await Promise.all(
      buyers.map((who, index) => {
        const lines = [x, y].map(({ variantId }) => ({ variantId, quantity: 1 }));
        return place({ lines: index % 2 ? lines : lines.reverse() }, who);
      }),
    );
    const names = results.map((result) =>
      result instanceof UserError ? result.constructor.name : 'ok',
    );
    expect(names.filter((name) => name === 'ok')).toHaveLength(5);
    expect(names.filter((name) => name === 'InsufficientStock')).toHaveLength(35);
    expect(await stockOf(x.variantId)).toEqual({ available: 0, held: 5, sold: 0 });
    expect(await stockOf(y.variantId)).toEqual({ available: 0, held: 5, sold: 0 });
  });

  it('counts a coupon down to zero in a race and no further', async () => {
    const code = await coupon({ left_count: 3 });
    const { variantId } = await sql.variant(coops[0]!, { priceFen: 30000 });
    const buyers = await Promise.all(Array.from({ length: 12 }, () => sql.account()));
    const results = await Promise.all(
      buyers.map((who) => place({ lines: [{ variantId, quantity: 1 }], couponCodes: [code] }, who)),
    );
    expect(results.filter((result) => !(result instanceof UserError))).toHaveLength(3);
    expect(await stockOf(variantId)).toMatchObject({ available: 97, held: 3 });
  });

  it('changes nothing when it refuses', async () => {
    const { variantId } = await sql.variant(coops[0]!, { stock: 3 });
    const withdrawn = await sql.variant(coops[0]!);
    await db.query('UPDATE variants SET withdrawn_at = now() WHERE id = $1', [withdrawn.variantId]);
    const dear = await sql.variant(coops[0]!, { priceFen: 900_000_000, stock: 5 });
    const closed = await sql.variant(await sql.coop({ state: 'closed' }));
    const used = await coupon({ left_count: 0 });
    const one = [{ variantId, quantity: 1 }];
    const refused: [Partial<PlaceOrderAsk>, string][] = [
      [{ lines: [] }, 'CartEmpty'],
      [{ lines: Array.from({ length: 51 }, () => one[0]!) }, 'TooManyLines'],
      [{ lines: [{ variantId, quantity: 0 }] }, 'InvalidInput'],
      [{ lines: [{ variantId, quantity: -1 }] }, 'InvalidInput'],
      [{ lines: [{ variantId, quantity: 1.5 }] }, 'InvalidInput'],
      [
        {
          lines: [
            { variantId, quantity: 9999 },
            { variantId, quantity: 1 },
          ],
        },
        'InvalidInput',
      ],
      [{ lines: [{ variantId: "'; DROP TABLE orders", quantity: 1 }] }, 'ProductUnavailable'],
      [{ lines: [...one, { variantId: newId(), quantity: 1 }] }, 'ProductUnavailable'],
      [{ lines: [{ variantId: withdrawn.variantId, quantity: 1 }] }, 'ProductUnavailable'],
      [{ lines: [{ variantId: closed.variantId, quantity: 1 }] }, 'ProductUnavailable'],
      [{ lines: [{ variantId: dear.variantId, quantity: 2 }] }, 'InvalidInput'],
      [{ lines: [{ variantId, quantity: 4 }] }, 'InsufficientStock'],
      [{ lines: one, seenTotalFen: 1 }, 'TotalChanged'],
      [{ lines: one, address: null }, 'AddressIncomplete'],
      [{ lines: one, addressId: newId() }, 'AddressNotFound'],
      [{ lines: one, addressId: 'x' }, 'AddressNotFound'],
      [{ lines: one, address: { ...HANGZHOU, regionCode: '330000' } }, 'InvalidInput'],
      [{ lines: one, address: { ...HANGZHOU, regionCode: '999999' } }, 'RegionNotFound'],
      [{ lines: one, address: { ...HANGZHOU, regionCode: '330103' } }, 'RegionEnded'],
      [{ lines: one, address: { ...HANGZHOU, phone: '110' } }, 'InvalidInput'],
      [{ lines: one, address: { ...HANGZHOU, name: '\u0000' } }, 'InvalidInput'],
      [{ lines: one, couponCodes: ['NONE'] }, 'CouponNotUsable'],
      [{ lines: one, couponCodes: [used] }, 'CouponNotUsable'],
      [{ lines: one, couponCodes: [used, used] }, 'CouponNotUsable'],
      [{ lines: one, liveSessionId: newId() }, 'LiveSessionNotFound'],
      [{ lines: one, idempotencyKey: ' ' }, 'InvalidInput'],
    ];
    const before = await counts();
    for (const [row, name] of refused) {
      const refusal = (await place(row)) as UserError;
      expect([row, refusal.constructor.name]).toEqual([row, name]);
      expect(refusal.messageZh).toMatch(/[\u4e00-\u9fff].*。$/);
      expect(refusal.message).toMatch(/\.$/);
    }
    expect(await counts()).toEqual(before);
  });

  it('does not deliver where the cooperative does not, and says so before the cart (T-18)', async () => {
    const [, far] = [0, await sql.coop()];
    const { variantId } = await sql.variant(far);
    await db.transaction((tx) => get(Freight).ensureDefault(tx, far));
    await db.query(
      `UPDATE freight_zones SET is_served = false WHERE template_id = (SELECT id FROM freight_templates WHERE coop_id = $1) AND region_prefixes && '{65}'`,
      [far],
    );
    const lines = [{ variantId, quantity: 1 }];
    expect(await get(Quotes).delivery(lines[0]!, '650102')).toMatchObject({
      isServed: false,
      transitDays: 7,
    });
    expect((await get(Quotes).of(lines, '650102', [])).problems).toMatchObject([
      { code: 'NotDelivered', variantId },
    ]);
    expect(await place({ lines, address: { ...HANGZHOU, regionCode: '650102' } })).toMatchObject({
      variantIds: [variantId],
    });
    expect(await stockOf(variantId)).toEqual({ available: 100, held: 0, sold: 0 });
  });

  it('charges by gross weight and quotes a stranger without a region', async () => {
    const { variantId } = await sql.variant(coops[0]!, { priceFen: 1000, grams: 950 });
    const lines = [{ variantId, quantity: 1 }];
    expect((await get(Quotes).of(lines, '110101', [])).freightFen).toBe(1100);
    const open = await get(Quotes).of([...lines, { variantId: newId(), quantity: 1 }], null, []);
    expect(open).toMatchObject({
      freightFen: 0,
      totalFen: 1000,
      problems: [{ code: 'ProductUnavailable' }],
    });
    expect(
      (await get(Quotes).of([{ variantId, quantity: 101 }], 'nowhere', ['NONE'])).problems.map(
        ({ code }) => code,
      ),
    ).toEqual(['RegionNotFound', 'InsufficientStock', 'CouponNotUsable']);
  });
});

describe('money for a group', () => {
  const one = async (stock = 10, extra: Partial<PlaceOrderAsk> = {}) => {
    const { variantId } = await sql.variant(coops[0]!, { stock, priceFen: 30000 });
    return { variantId, group: await placed({ lines: [{ variantId, quantity: 1 }], ...extra }) };
  };
  const pay = (groupId: string) => get(MarkGroupPaid).run(null, { groupId, paidAt: new Date() });
  const lapse = async (groupId: string) => {
    await db.query(
      `UPDATE order_groups SET expires_at = now() - interval '1 second' WHERE id = $1`,
      [groupId],
    );
    await get(ExpireUnpaid).run();
  };

  it('is taken once by ten webhooks at a time', async () => {
    const { variantId, group } = await one();
    const outcomes = await Promise.all(Array.from({ length: 10 }, () => pay(group.id)));
    expect(outcomes.toSorted()).toEqual([...Array(9).fill('already'), 'paid']);
    expect(await stockOf(variantId)).toEqual({ available: 9, held: 0, sold: 1 });
    expect(told.filter(({ groupId }) => groupId === group.id)).toMatchObject([
      {
        buyerId: buyer,
        destinationCode: '330105',
        orders: [{ sellerCode: '331124', lines: [{ paidFen: 30000, netWeightGrams: 500 }] }],
      },
    ]);
    expect(await db.query('SELECT state FROM orders WHERE group_id = $1', [group.id])).toEqual([
      { state: 'PAID' },
    ]);
    expect(await get(OrderGroups).payable(group.id, buyer)).toMatchObject({
      state: 'PAID',
      lines: [{ quantity: 1, goodsFen: 30000 }],
    });
    expect(await get(OrderGroups).payable(group.id, await sql.account())).toBeUndefined();
    expect(await pay(newId())).toBe('unknown');
  });

  it('that never comes gives stock and coupon back, once', async () => {
    const code = await coupon({ left_count: 1 });
    const { variantId, group } = await one(10, { couponCodes: [code] });
    expect(await get(ExpireUnpaid).run()).toBe(0);
    await lapse(group.id);
    await lapse(group.id);
    expect(await stockOf(variantId)).toEqual({ available: 10, held: 0, sold: 0 });
    expect(await sql.value('SELECT left_count FROM coupons WHERE code = $1', [code])).toBe(1);
    expect(await db.query('SELECT state FROM orders WHERE group_id = $1', [group.id])).toEqual([
      { state: 'CANCELLED' },
    ]);
  });

  it('that comes late buys what is still there', async () => {
    const { variantId, group } = await one();
    await lapse(group.id);
    expect(await pay(group.id)).toBe('paid');
    expect(await stockOf(variantId)).toEqual({ available: 9, held: 0, sold: 1 });
    expect(await sql.value('SELECT state FROM order_groups WHERE id = $1', [group.id])).toBe(
      'PAID',
    );
  });

  it('that comes after the buyer cancelled brings nothing back', async () => {
    const { variantId, group } = await one();
    const orderId = await sql.value<string>('SELECT id FROM orders WHERE group_id = $1', [
      group.id,
    ]);
    await db.transaction((tx) => get(CancelUnpaid).run(tx, buyer, orderId, '不想要了'));
    expect(await pay(group.id)).toBe('tooLate');
    expect(await stockOf(variantId)).toEqual({ available: 10, held: 0, sold: 0 });
    expect(await sql.value('SELECT state FROM orders WHERE id = $1', [orderId])).toBe('CANCELLED');
  });

  it("that comes too late says so, and leaves the caller's work alone", async () => {
    const { variantId, group } = await one(1);
    await lapse(group.id);
    await placed({ lines: [{ variantId, quantity: 1 }] });
    const outcome = await db.transaction(async (tx) => {
      await tx.query(`INSERT INTO timed_jobs (name, next_run_at) VALUES ('kept', now())`);
      return get(MarkGroupPaid).run(tx, { groupId: group.id, paidAt: new Date() });
    });
    expect(outcome).toBe('tooLate');
    expect(await sql.value(`SELECT count(*)::int FROM timed_jobs WHERE name = 'kept'`)).toBe(1);
    expect(await stockOf(variantId)).toEqual({ available: 0, held: 1, sold: 0 });
    expect(await sql.value('SELECT state FROM order_groups WHERE id = $1', [group.id])).toBe(
      'EXPIRED',
    );
  });
});

const quiet = Object.fromEntries(
  ['logQuery', 'logQueryError', 'logQuerySlow', 'logSchemaBuild', 'logMigration', 'log'].map(
    (name) => [name, () => undefined],
  ),
) as unknown as Logger;
