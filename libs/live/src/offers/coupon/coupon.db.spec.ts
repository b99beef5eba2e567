import { IdentityModule, type Viewer } from '@chucun/identity';
import { Clock, newId, UserError } from '@chucun/kernel';
import { PlaceOrder } from '@chucun/orders';
import { Sql, testApp, type TestApp } from '@chucun/testing';
import { DataSource } from 'typeorm';
import { LiveLog } from '../../log/live-log.ts';
import { LiveModule } from '../../live.module.ts';
import { SpecRoom } from '../../spec-room.ts';
import { ClaimCoupon } from './claim-coupon.ts';
import { CloseCoupon } from './close-coupon.ts';
import { CouponCards } from './coupon-cards.ts';
import { OfferCoupon } from './offer-coupon.ts';

let app: TestApp;
let sql: Sql;
let room: SpecRoom;
const get = <T>(type: new (...args: never[]) => T): T => app.module.get(type, { strict: false });
const named = (result: object) => (result instanceof UserError ? result.constructor.name : 'ok');

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

const offer = (sessionId: string, over: object = {}, by = room.host) =>
  get(OfferCoupon).run(by, {
    sessionId,
    name: null,
    offFen: 500,
    overFen: 2000,
    quota: 5,
    minutesAfter: 30,
    ...over,
  });
async function offered(sessionId: string, over: object = {}): Promise<string> {
  const coupon = await offer(sessionId, over);
  if (coupon instanceof UserError) throw new Error(coupon.message);
  return coupon.id;
}
const claim = (couponId: string, by: Viewer) => get(ClaimCoupon).run(by, couponId);
const cardOf = async (sessionId: string, viewer: Viewer | null = null) =>
  (await get(CouponCards).ofSession(sessionId, viewer))[0]!;
const kinds = async (sessionId: string) =>
  (await get(LiveLog).after(sessionId, 0, 100)).map(({ kind }) => kind);
const place = (by: Viewer, variantId: string, couponCode: string, quantity = 1) =>
  get(PlaceOrder).run(by.accountId, {
    lines: [{ variantId, quantity }],
    addressId: null,
    address: { name: '陈静', phone: '13812345678', regionCode: '110101', detail: '东四 1 号' },
    liveSessionId: null,
    couponCodes: [couponCode],
    seenTotalFen: null,
    idempotencyKey: newId(),
  });

describe('a coupon of a room', () => {
  it('is claimed by as many as its quota says out of five hundred who tap at once, one to an account', async () => {
    const { session } = await room.live();
    const id = await offered(session.id, { quota: 100 });
    const people = await Promise.all(Array.from({ length: 250 }, () => room.viewer()));
    const answers = await Promise.all(
      [...people, ...people].map(async (viewer) => named(await claim(id, viewer))),
    );
    expect(new Set(answers)).toEqual(new Set(['ok', 'CouponsAllClaimed']));
    expect(
      await sql.db.query(
        `SELECT count(*)::int AS coupons, count(DISTINCT owner_id)::int AS owners, sum(left_count)::int AS uses,
           (SELECT claimed FROM coupon_series WHERE id = $1) AS claimed FROM coupons WHERE series_id = $1`,
        [id],
      ),
    ).toEqual([{ coupons: 100, owners: 100, uses: 100, claimed: 100 }]);
    expect(await cardOf(session.id)).toMatchObject({ left: 0, isOpen: false, myCode: null });
    expect((await kinds(session.id)).filter((kind) => kind === 'COUPON_CLOSED')).toHaveLength(1);
  });

  it('is good for its owner, and unknown to everybody else', async () => {
    const { variantId } = await room.pack({ priceFen: 2990 });
    const { session } = await room.live();
    const id = await offered(session.id);
    await claim(id, room.buyer);
    const { myCode } = await cardOf(session.id, room.buyer);
    const other = await room.viewer();
    expect(await place(other, variantId, myCode!)).toMatchObject({ code: myCode });
    expect(await place(room.buyer, variantId, myCode!)).toMatchObject({ discountFen: 500 });
    expect(named(await place(room.buyer, variantId, myCode!))).toBe('CouponNotUsable');
    expect(await sql.value(`SELECT left_count FROM coupons WHERE code = $1`, [myCode])).toBe(0);
  });

  it('closes with the session and is good for as long after it as was said', async () => {
    const { variantId } = await room.pack({ priceFen: 2990 });
    const { session } = await room.live();
    const id = await offered(session.id, { minutesAfter: 30 });
    const late = await room.viewer();
    await claim(id, room.buyer);
    await claim(id, late);
    await room.end(session.id);
    expect(named(await claim(id, await room.viewer()))).toBe('CouponNoLongerOffered');
    const { endedAt } = (
      await sql.db.query<{ endedAt: Date }[]>(
        `SELECT ended_at AS "endedAt" FROM live_sessions WHERE id = $1`,
        [session.id],
      )
    )[0]!;
    const card = await cardOf(session.id, room.buyer);
    expect(card.validUntil).toEqual(new Date(endedAt.getTime() + 30 * 60_000));
    get(Clock).now = () => new Date(endedAt.getTime() + 29 * 60_000);
    expect(named(await place(room.buyer, variantId, card.myCode!))).toBe('ok');
    get(Clock).now = () => new Date(endedAt.getTime() + 31 * 60_000);
    const code = (await cardOf(session.id, late)).myCode!;
    expect(named(await place(late, variantId, code))).toBe('CouponNotUsable');
    expect((await kinds(session.id)).slice(-2)).toEqual(['COUPON_CLOSED', 'SESSION_ENDED']);
  });

  it('is offered and closed by those who run the room only, within bounds', async () => {
    const { session } = await room.live();
    for (const viewer of [room.buyer, room.stranger])
      expect(named(await offer(session.id, {}, viewer))).toBe('NotFound');
    for (const wrong of [{ offFen: 2000 }, { quota: 0 }, { minutesAfter: 20_000 }, { offFen: 0 }])
      expect(named(await offer(session.id, wrong))).toBe('InvalidInput');
    expect(await kinds(session.id)).not.toContain('COUPON_OFFERED');
    const id = await offered(session.id);
    expect(named(await get(CloseCoupon).run(room.stranger, id))).toBe('NotFound');
    expect((await cardOf(session.id)).isOpen).toBe(true);
    expect(named(await get(CloseCoupon).run(room.manager, id))).toBe('ok');
    expect(named(await claim(id, room.buyer))).toBe('CouponNoLongerOffered');
    await room.end(session.id);
    expect(named(await offer(session.id))).toBe('SessionNotLive');
  });
});
