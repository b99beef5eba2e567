import { IdentityModule } from '@chucun/identity';
import { Clock, UserError } from '@chucun/kernel';
import { Sql, testApp, type TestApp } from '@chucun/testing';
import { DataSource } from 'typeorm';
import { LiveLog } from '../log/live-log.ts';
import { LiveModule } from '../live.module.ts';
import { SpecRoom } from '../spec-room.ts';
import { EndPrice } from './end-price.ts';
import { type PriceWish, SetPrice } from './set-price.ts';

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

const stockOf = async (variantId: string) =>
  (
    await sql.db.query<object[]>(
      'SELECT available, reserved, held, sold FROM stock WHERE variant_id = $1',
      [variantId],
    )
  )[0];
const set = (
  sessionId: string,
  shelfItemId: string,
  over: Partial<PriceWish> = {},
  by = room.host,
) =>
  get(SetPrice).run(by, {
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
const named = (result: object) => (result instanceof UserError ? result.constructor.name : 'ok');
const logOf = async (sessionId: string) =>
  (await get(LiveLog).after(sessionId, 0, 100)).map(({ kind, payload }) => ({ kind, ...payload }));

describe('a price in the room', () => {
  it('sets its quota aside from the one stock and gives back what is left at the end', async () => {
    const { variantId } = await room.pack();
    const { session, items } = await room.live([{ variantId }]);
    expect(named(await set(session.id, items[0]!, { quota: 30, limitPerBuyer: 2 }))).toBe('ok');
    expect(await stockOf(variantId)).toEqual({ available: 70, reserved: 30, held: 0, sold: 0 });
    await room.end(session.id);
    expect(await stockOf(variantId)).toEqual({ available: 100, reserved: 0, held: 0, sold: 0 });
  });

  it('replaces the one before it together with its quota', async () => {
    const { variantId } = await room.pack();
    const { session, items } = await room.live([{ variantId }]);
    await set(session.id, items[0]!, { quota: 30 });
    await set(session.id, items[0]!, { quota: 80, priceFen: 1500 });
    expect(await stockOf(variantId)).toEqual({ available: 20, reserved: 80, held: 0, sold: 0 });
    const prices = (await logOf(session.id)).filter(({ kind }) => kind === 'PRICE_CHANGED');
    expect(prices).toMatchObject([{ priceFen: 1990 }, { priceFen: 1500 }]);
  });

  it('begins with the session when it was planned with the shelf, as far as the stock goes', async () => {
    const [pack, rare] = [await room.pack(), await room.pack({ stock: 3 })];
    await room.live([
      { variantId: pack.variantId, livePriceFen: 1990, quota: 10 },
      { variantId: rare.variantId, livePriceFen: 1990, quota: 10, limitPerBuyer: 1 },
    ]);
    expect(await stockOf(pack.variantId)).toMatchObject({ available: 90, reserved: 10 });
    expect(await stockOf(rare.variantId)).toMatchObject({ available: 0, reserved: 3 });
  });

  it('runs out by the clock: the room is told and the quota is back in the shop (S18)', async () => {
    const { variantId } = await room.pack();
    const { session, items } = await room.live([{ variantId }]);
    await set(session.id, items[0]!, { seconds: 300, quota: 10 });
    await get(EndPrice).settleDue();
    expect(await stockOf(variantId)).toMatchObject({ reserved: 10 });
    const later = Date.now() + 301_000;
    get(Clock).now = () => new Date(later);
    await get(EndPrice).settleDue();
    await get(EndPrice).settleDue();
    expect(await stockOf(variantId)).toMatchObject({ available: 100, reserved: 0 });
    const told = (await logOf(session.id)).filter((fact) => fact.kind === 'PRICE_CHANGED');
    expect(told).toMatchObject([{ priceFen: 1990 }, { priceFen: null }]);
  });

  it.each([
    ['not below the shop', { priceFen: 2990 }, 'PriceNotBelowShop'],
    ['of nothing', { priceFen: 0 }, 'InvalidInput'],
    ['for too short', { seconds: 3 }, 'InvalidInput'],
    ['with a quota beyond the stock', { quota: 101 }, 'QuotaBeyondStock'],
  ])('is refused %s, and nothing changes', async (_, over, refusal) => {
    const { variantId } = await room.pack();
    const { session, items } = await room.live([{ variantId }]);
    const before = await logOf(session.id);
    expect(named(await set(session.id, items[0]!, over))).toBe(refusal);
    expect(await logOf(session.id)).toEqual(before);
    expect(await stockOf(variantId)).toMatchObject({ available: 100, reserved: 0 });
  });

  it('is set by the host and the manager only, while the room is live', async () => {
    const { variantId } = await room.pack();
    const { session, items } = await room.live([{ variantId }]);
    expect(named(await set(session.id, items[0]!, {}, room.stranger))).toBe('NotFound');
    expect(named(await set(session.id, items[0]!, {}, room.buyer))).toBe('NotFound');
    expect(named(await set(session.id, items[0]!, {}, room.manager))).toBe('ok');
    await room.end(session.id);
    expect(named(await set(session.id, items[0]!))).toBe('SessionNotLive');
  });

  it('never sets more aside than there is, however many hosts press at once', async () => {
    const { variantId } = await room.pack({ stock: 10 });
    const rooms = [];
    for (let index = 0; index < 5; index += 1) {
      const host = await room.viewer({ role: 'host', coopId: room.coop });
      rooms.push({ host, ...(await room.live([{ variantId }], host)) });
    }
    const answers = await Promise.all(
      rooms.map(({ host, session, items }) => set(session.id, items[0]!, { quota: 4 }, host)),
    );
    expect(answers.map(named).filter((name) => name === 'ok')).toHaveLength(2);
    expect(await stockOf(variantId)).toEqual({ available: 2, reserved: 8, held: 0, sold: 0 });
    await Promise.all(rooms.map(({ host, session }) => room.end(session.id, host)));
    expect(await stockOf(variantId)).toMatchObject({ available: 10, reserved: 0 });
  });
});
