import { IdentityModule, type Viewer } from '@chucun/identity';
import { Clock, newId, UserError } from '@chucun/kernel';
import { ExpireUnpaid, PlaceOrder, type PlaceOrderAsk } from '@chucun/orders';
import { Sql, testApp, type TestApp } from '@chucun/testing';
import { DataSource } from 'typeorm';
import { LiveLog } from '../log/live-log.ts';
import { StockWatch } from '../price/stock-watch.ts';
import { LiveModule } from '../live.module.ts';
import { SetPrice, type PriceWish } from '../price/set-price.ts';
import { SpecRoom } from '../spec-room.ts';
import { AttributionRepository } from './attribution.repository.ts';

let app: TestApp;
let sql: Sql;
let room: SpecRoom;
const get = <T>(type: new (...args: never[]) => T): T => app.module.get(type, { strict: false });

beforeAll(async () => {
  app = await testApp(IdentityModule, LiveModule);
  sql = new Sql(get(DataSource));
  room = new SpecRoom(get, sql);
  await room.open();
});
afterAll(() => app?.close());
afterEach(async () => {
  get(Clock).now = () => new Date();
  await sql.db.query(
    `UPDATE live_sessions SET state = 'ENDED', ended_at = now() WHERE state = 'LIVE'`,
  );
});

const BEIJING = { name: '陈静', phone: '13812345678', regionCode: '110101', detail: '东四 1 号' };
const later = (seconds: number) => {
  const at = Date.now() + seconds * 1000;
  get(Clock).now = () => new Date(at);
};
const buy = (
  variantId: string,
  sessionId: string | null,
  over: Partial<PlaceOrderAsk> & { quantity?: number; by?: Viewer } = {},
) =>
  get(PlaceOrder).run((over.by ?? room.buyer).accountId, {
    lines: [{ variantId, quantity: over.quantity ?? 1 }],
    addressId: null,
    address: BEIJING,
    liveSessionId: sessionId,
    couponCodes: [],
    seenTotalFen: null,
    idempotencyKey: newId(),
    ...over,
  });
const named = (result: object) => (result instanceof UserError ? result.constructor.name : 'ok');
const price = (sessionId: string, shelfItemId: string, over: Partial<PriceWish> = {}) =>
  get(SetPrice).run(room.host, {
    sessionId,
    shelfItemId,
    kind: 'LIVE',
    priceFen: 1990,
    seconds: null,
    countdownSeconds: 0,
    quota: null,
    limitPerBuyer: null,
    ...over,
  });
const lineOf = async (group: object) =>
  (
    await sql.db.query<object[]>(
      `SELECT l.channel, l.live_session_id AS "sessionId", l.unit_price_fen AS "unitFen", l.host_fen AS "hostFen"
       FROM order_lines l JOIN orders o ON o.id = l.order_id WHERE o.group_id = $1`,
      [(group as { id: string }).id],
    )
  )[0];
const stockOf = async (variantId: string) =>
  (
    await sql.db.query<object[]>(
      'SELECT available, reserved, held, sold FROM stock WHERE variant_id = $1',
      [variantId],
    )
  )[0];

describe('an order from the room', () => {
  it('pays the live price while it holds, and the price of the shop half a second later (S18)', async () => {
    const { variantId } = await room.pack();
    const { session, items } = await room.live([{ variantId }]);
    await price(session.id, items[0]!, { seconds: 300 });
    later(299);
    expect(await lineOf(await buy(variantId, session.id))).toMatchObject({ unitFen: 1990 });
    later(300.5);
    expect(await lineOf(await buy(variantId, session.id))).toMatchObject({
      channel: 'LIVE',
      unitFen: 2990,
    });
  });

  it('is told when the total it saw is no longer the total, and nothing is taken', async () => {
    const { variantId } = await room.pack();
    const { session, items } = await room.live([{ variantId }]);
    await price(session.id, items[0]!, { seconds: 300 });
    later(301);
    const answer = await buy(variantId, session.id, { seenTotalFen: 1990 });
    expect(named(answer)).toBe('TotalChanged');
    expect(await stockOf(variantId)).toMatchObject({ available: 100, held: 0 });
  });

  it('takes from the quota, and the next one is told that it is gone while the shop still sells', async () => {
    const { variantId } = await room.pack();
    const { session, items } = await room.live([{ variantId }]);
    await price(session.id, items[0]!, { quota: 2 });
    expect(named(await buy(variantId, session.id, { quantity: 2 }))).toBe('ok');
    expect(await buy(variantId, session.id)).toMatchObject({
      shortages: [{ variantId, available: 0 }],
    });
    expect(await lineOf(await buy(variantId, null))).toMatchObject({ unitFen: 2990 });
    expect(await stockOf(variantId)).toEqual({ available: 97, reserved: 0, held: 3, sold: 0 });
  });

  it('sells exactly the quota to a crowd, at most the limit to each', async () => {
    const { variantId } = await room.pack();
    const { session, items } = await room.live([{ variantId }]);
    await price(session.id, items[0]!, { quota: 20, limitPerBuyer: 2 });
    const buyers = await Promise.all(Array.from({ length: 15 }, () => room.viewer()));
    const answers = await Promise.all(
      buyers.flatMap((by) =>
        [1, 1, 1].map((quantity) => buy(variantId, session.id, { by, quantity })),
      ),
    );
    expect(answers.map(named).filter((name) => name === 'ok')).toHaveLength(20);
    expect(await stockOf(variantId)).toEqual({ available: 80, reserved: 0, held: 20, sold: 0 });
    const most = await sql.value<number>(
      `SELECT max(taken) FROM (SELECT sum(l.quantity)::int AS taken FROM order_lines l
       JOIN orders o ON o.id = l.order_id WHERE l.variant_id = $1 GROUP BY o.buyer_id) AS t`,
      [variantId],
    );
    expect(most).toBe(2);
  });

  it('tells the room what is left, a crowd in few facts', async () => {
    const { variantId } = await room.pack();
    const { session, items } = await room.live([{ variantId }]);
    await price(session.id, items[0]!, { quota: 20 });
    await get(StockWatch).lookAtAll();
    const buyers = await Promise.all(Array.from({ length: 12 }, () => room.viewer()));
    await Promise.all(buyers.map((by) => buy(variantId, session.id, { by })));
    await new Promise((resolve) => setTimeout(resolve, 600));
    const told = (await get(LiveLog).after(session.id, 0, 100)).flatMap((fact) =>
      fact.kind === 'STOCK_CHANGED' ? [fact.payload] : [],
    );
    expect(told.at(-1)).toEqual({ itemId: items[0], available: 80, quotaRemaining: 8 });
    expect(told.length).toBeLessThanOrEqual(4);
  });

  it('refuses more than the limit, one order after the other', async () => {
    const { variantId } = await room.pack();
    const { session, items } = await room.live([{ variantId }]);
    await price(session.id, items[0]!, { limitPerBuyer: 3 });
    expect(named(await buy(variantId, session.id, { quantity: 2 }))).toBe('ok');
    expect(await buy(variantId, session.id, { quantity: 2 })).toMatchObject({ mayTake: 1 });
    expect(named(await buy(variantId, session.id, { quantity: 1 }))).toBe('ok');
  });

  it('gives an unpaid hold back to the quota, and after the end to the shop', async () => {
    const { variantId } = await room.pack();
    const { session, items } = await room.live([{ variantId }]);
    await price(session.id, items[0]!, { quota: 5, limitPerBuyer: 5 });
    await buy(variantId, session.id, { quantity: 3 });
    later(16 * 60);
    await get(ExpireUnpaid).run();
    expect(await stockOf(variantId)).toEqual({ available: 95, reserved: 5, held: 0, sold: 0 });
    await buy(variantId, session.id, { quantity: 5 });
    await room.end(session.id);
    later(40 * 60);
    await get(ExpireUnpaid).run();
    expect(await stockOf(variantId)).toEqual({ available: 100, reserved: 0, held: 0, sold: 0 });
  });

  it('names a room that has begun, or is refused', async () => {
    const { variantId } = await room.pack();
    const { id } = await room.scheduled([{ variantId }]);
    expect(named(await buy(variantId, id))).toBe('LiveSessionNotFound');
    expect(named(await buy(variantId, newId()))).toBe('LiveSessionNotFound');
    expect(named(await buy(variantId, 'x'))).toBe('LiveSessionNotFound');
  });
});

describe('a sale counts for a room (T-38)', () => {
  it('within 24 hours after the last click there, at the price of the shop, and never after', async () => {
    const { variantId } = await room.pack();
    const { session, items } = await room.live([{ variantId }]);
    await price(session.id, items[0]!);
    await get(AttributionRepository).click(room.buyer.accountId, session.id, items[0]!, new Date());
    later(23.9 * 3600);
    expect(await lineOf(await buy(variantId, null))).toMatchObject({
      channel: 'LIVE',
      sessionId: session.id,
      unitFen: 2990,
    });
    later(24.1 * 3600);
    expect(await lineOf(await buy(variantId, null))).toMatchObject({
      channel: 'SHOP',
      sessionId: null,
    });
    expect(await lineOf(await buy(variantId, null, { by: room.stranger }))).toMatchObject({
      channel: 'SHOP',
    });
  });

  it('with the host at the rate of the moment, inside the cap (S20)', async () => {
    const { variantId, productId } = await room.pack();
    const { session } = await room.live([{ variantId }]);
    const rate = (bp: number, row: object = {}) =>
      sql.insert('live_host_rates', {
        id: newId(),
        coop_id: room.coop,
        rate_bp: bp,
        valid_from: get(Clock).now(),
        set_by: room.manager.accountId,
        ...row,
      });
    await rate(1000);
    await rate(1200, { product_id: productId });
    expect(await lineOf(await buy(variantId, session.id))).toMatchObject({ hostFen: 359 });
    later(1);
    await rate(800, { product_id: productId });
    expect(await lineOf(await buy(variantId, session.id))).toMatchObject({ hostFen: 239 });
    later(2);
    await rate(3000, { product_id: productId });
    const commission = await sql.value<number>('SELECT commission_bp FROM coops WHERE id = $1', [
      room.coop,
    ]);
    expect(await lineOf(await buy(variantId, session.id))).toMatchObject({
      hostFen: Math.round((2990 * (3000 - commission)) / 10_000),
    });
  });
});
