import { IdentityModule } from '@chucun/identity';
import { Clock, UserError } from '@chucun/kernel';
import { Sql, testApp, type TestApp } from '@chucun/testing';
import { DataSource } from 'typeorm';
import { RoomTermsSource } from '../attribution/room-terms.ts';
import { LiveModule } from '../live.module.ts';
import { SessionRepository } from '../session/session.repository.ts';
import { PresentItem } from '../shelf/present-item.ts';
import { SpecRoom } from '../spec-room.ts';
import { RecordSynthetic } from '../synthetic/record-synthetic.ts';
import { ExtendPrice } from './extend-price.ts';
import { Replays } from './replays.ts';

let app: TestApp;
let sql: Sql;
let room: SpecRoom;
const get = <T>(type: new (...args: never[]) => T): T => app.module.get(type, { strict: false });
const began = Date.UTC(2026, 10, 20, 12);
const at = (seconds: number) => new Date(began + seconds * 1000);
const clockAt = (seconds: number) => (get(Clock).now = () => at(seconds));
const named = (result: object) => (result instanceof UserError ? result.constructor.name : 'ok');

beforeAll(async () => {
  app = await testApp(IdentityModule, LiveModule);
  sql = new Sql(get(DataSource));
  room = new SpecRoom(get, sql);
  await room.open();
});
afterAll(() => app?.close());

/** Two items shown for a minute each, with the host away for forty seconds in the second; over after 200 s. */
async function pastSession() {
  clockAt(0);
  const packs = [await room.pack(), await room.pack()];
  const { session, items } = await room.live(
    packs.map(({ variantId }) => ({ variantId, livePriceFen: 1990 })),
  );
  for (const [seconds, item] of [
    [20, 0],
    [80, 1],
    [150, 0],
  ] as const) {
    clockAt(seconds);
    await get(PresentItem).run(room.host, session.id, items[item]!);
  }
  clockAt(200);
  await room.end(session.id);
  return { id: session.id, items, packs };
}
const sessionOf = async (id: string) => (await get(SessionRepository).byIds([id]))[0]!;
const priceIn = async (sessionId: string, variantId: string, seconds: number) => {
  const ask = { buyerId: room.buyer.accountId, sessionId, variantIds: [variantId] };
  const [terms] = await get(RoomTermsSource).termsFor([ask], at(seconds));
  return terms!.get(variantId)!.priceFen;
};

describe('a replay', () => {
  it('is marked at the moment each item was shown, within two seconds (S21)', async () => {
    const { id, items } = await pastSession();
    expect(await get(Replays).of(await sessionOf(id))).toBeNull();
    await get(RecordSynthetic).run(id, [
      { from: at(0), seconds: 100 },
      { from: at(140), seconds: 60 },
    ]);
    const replay = (await new Replays(...replayParts()).of(await sessionOf(id)))!;
    expect(replay.url).toContain(id);
    expect(replay.durationSeconds).toBeCloseTo(160, -1);
    expect(replay.marks.map(({ itemId }) => items.indexOf(itemId))).toEqual([0, 1, 0]);
    // The third was shown at 150 s, after forty seconds of which there is no picture.
    for (const [index, seconds] of [20, 80, 110].entries())
      expect(Math.abs(replay.marks[index]!.atSeconds - seconds)).toBeLessThanOrEqual(2);
    expect(replay.marks[0]!.clipUrl).toContain(`/hls/${id}/clip.m3u8?from=`);
  });
});

/** As the module makes them, with nothing kept from before. */
const replayParts = () =>
  [
    Reflect.get(get(Replays), 'video'),
    Reflect.get(get(Replays), 'repository'),
  ] as ConstructorParameters<typeof Replays>;

describe('a price after the session', () => {
  it('is that of the shop, unless it was extended, and then until the moment said', async () => {
    const { id, items, packs } = await pastSession();
    const { variantId } = packs[0]!;
    expect(await priceIn(id, variantId, 201)).toBeNull();
    clockAt(210);
    const wish = { sessionId: id, itemId: items[0]!, until: at(500) };
    for (const viewer of [room.buyer, room.stranger])
      expect(named(await get(ExtendPrice).run(viewer, wish))).toBe('NotFound');
    expect(await priceIn(id, variantId, 211)).toBeNull();
    expect(named(await get(ExtendPrice).run(room.manager, wish))).toBe('ok');
    expect(await priceIn(id, variantId, 499)).toBe(1990);
    expect(await priceIn(id, variantId, 500)).toBeNull();
    expect(await priceIn(id, packs[1]!.variantId, 499)).toBeNull();
    clockAt(300);
    expect(named(await get(ExtendPrice).run(room.host, { ...wish, until: null }))).toBe('ok');
    expect(await priceIn(id, variantId, 301)).toBeNull();
  });

  it('is refused while the room is open, without a live price, above the shop, and for the past', async () => {
    clockAt(1000);
    const pack = await room.pack();
    const { session, items } = await room.live([pack]);
    const wish = { sessionId: session.id, itemId: items[0]!, until: at(2000) };
    expect(named(await get(ExtendPrice).run(room.host, wish))).toBe('SessionNotEnded');
    await room.end(session.id);
    expect(named(await get(ExtendPrice).run(room.host, wish))).toBe('NoPriceToExtend');
    expect(named(await get(ExtendPrice).run(room.host, { ...wish, until: at(900) }))).toBe(
      'InvalidInput',
    );
    const past = await pastSession();
    await sql.db.query(`UPDATE variants SET price_fen = 1990 WHERE id = $1`, [
      past.packs[0]!.variantId,
    ]);
    expect(
      named(
        await get(ExtendPrice).run(room.host, {
          sessionId: past.id,
          itemId: past.items[0]!,
          until: at(900),
        }),
      ),
    ).toBe('PriceNotBelowShop');
  });
});
