import { jest } from '@jest/globals';
import { IdentityModule, type Viewer } from '@chucun/identity';
import { Clock, UserError } from '@chucun/kernel';
import { TimedJobs } from '@chucun/platform';
import { Sql, testApp, type TestApp } from '@chucun/testing';
import { DataSource } from 'typeorm';
import { Follows } from '../announce/follows.ts';
import { Reminders } from '../announce/reminders.ts';
import { Share } from '../announce/share.ts';
import { LiveLog } from '../log/live-log.ts';
import { LiveModule } from '../live.module.ts';
import { ArrangeShelf } from '../shelf/arrange-shelf.ts';
import { ShelfRepository } from '../shelf/shelf.repository.ts';
import { SpecRoom } from '../spec-room.ts';
import { ChangeSession } from './change-session.ts';
import { Checklist } from './checklist.ts';
import { missingOf } from './checklist.rules.ts';
import { Corrections } from './corrections.ts';
import { OnAir } from './on-air.ts';
import { ReviewSession } from './review-session.ts';
import { ScheduleSession } from './schedule-session.ts';
import { SessionRepository } from './session.repository.ts';
import { StartSession } from './start-session.ts';
import type { LiveSession } from './session.ts';
import { Violations } from './violations.ts';

let app: TestApp;
let sql: Sql;
let room: SpecRoom;
let operator: Viewer;
let official: Viewer;
const get = <T>(type: new (...args: never[]) => T): T => app.module.get(type, { strict: false });
const named = (result: object | boolean): string =>
  result instanceof UserError ? result.constructor.name : 'ok';
const HOUR = 3_600_000;

beforeAll(async () => {
  app = await testApp(IdentityModule, LiveModule);
  sql = new Sql(get(DataSource));
  room = new SpecRoom(get, sql);
  await room.open();
  operator = await room.viewer({ role: 'operator' });
  official = await room.viewer({ role: 'official', regionCode: '331124' });
});
afterAll(() => app?.close());

const byId = async (id: string): Promise<LiveSession> =>
  (await get(SessionRepository).byIds([id]))[0]!;
const kindsOf = async (id: string) =>
  (await get(LiveLog).after(id, 0, 500)).map(({ kind }) => kind);
const draft = async (over: object = {}): Promise<LiveSession> =>
  (await get(ScheduleSession).run(
    room.host,
    {
      coopId: room.coop,
      title: '茶山直播',
      startsAt: new Date(Date.now() + HOUR),
      isAiGenerated: false,
      shelf: [],
      ...over,
    },
    true,
  )) as LiveSession;

describe('the list before a session', () => {
  it('is complete in one call where nothing is missing, and kept as it stood at the start', async () => {
    const session = await room.scheduled([await room.pack()]);
    expect(session.state).toBe('SCHEDULED');
    expect(named(await get(StartSession).run(room.host, session.id))).toBe('ok');
    expect(
      await sql.value(`SELECT count(*)::int FROM live_checks WHERE session_id = $1 AND done`, [
        session.id,
      ]),
    ).toBe(11);
    await room.end(session.id);
  });

  it('holds the start back, says what is missing, and loses nothing that was typed', async () => {
    await sql.db.query(
      `INSERT INTO categories (code, name, name_en, needs_commitment) VALUES ('0199', '菜', 'x', true)`,
    );
    const pack = await room.pack();
    await sql.db.query(`UPDATE products SET category_code = '0199' WHERE id = $1`, [
      pack.productId,
    ]);
    const kept = await draft({ shelf: [pack], script: '今天摘的' });
    const refused = await get(StartSession).run(room.host, kept.id);
    expect(refused).toMatchObject({
      items: [
        { code: 'CERTIFICATES' },
        { code: 'AI_LABEL' },
        { code: 'HOST_AGE' },
        { code: 'HOST_TRAINED' },
      ],
    });
    expect(await byId(kept.id)).toMatchObject({
      state: 'DRAFT',
      script: '今天摘的',
      startedAt: null,
    });
    expect(named(await get(ReviewSession).run(room.host, kept.id))).toBe('ChecklistIncomplete');
    expect(named(await get(ReviewSession).run(room.host, kept.id, '我来负责'))).toBe('NotFound');
    expect(await get(ReviewSession).run(room.manager, kept.id, '证在路上，我负责')).toMatchObject({
      state: 'SCHEDULED',
    });
    expect(
      await sql.value(`SELECT action FROM audit_log WHERE subject_id = $1 ORDER BY id DESC`, [
        kept.id,
      ]),
    ).toBe('live.approved');
    // What came onto the shelf afterwards was not seen by whoever approved.
    await get(ArrangeShelf).add(room.host, kept.id, [await room.pack()]);
    expect(named(await get(StartSession).run(room.host, kept.id))).toBe('ChecklistIncomplete');
    await get(ReviewSession).run(room.manager, kept.id, '加的茶也看过了');
    await get(StartSession).run(room.host, kept.id);
    expect((await byId(kept.id)).state).toBe('LIVE');
    await room.end(kept.id);
  });

  it('finds a price that was raised before it was cut (L-19)', async () => {
    const pack = await room.pack();
    await sql.insert('audit_log', {
      action: 'catalog.price_changed',
      subject_type: 'variant',
      subject_id: pack.variantId,
      before: JSON.stringify({ priceFen: 1990 }),
      after: JSON.stringify({ priceFen: 2990 }),
    });
    const session = await room.scheduled([{ ...pack, livePriceFen: 1990 }]);
    expect(session.state).toBe('DRAFT');
    const items = missingOf(await get(Checklist).of(session));
    expect(items.map(({ code }) => code)).toEqual(['PRICE_HISTORY']);
  });

  it('takes an announced session back to a draft when its title says what may not be said', async () => {
    const session = await room.scheduled();
    const title = '全网最低价 包治百病';
    const changed = await get(ChangeSession).update(room.host, { sessionId: session.id, title });
    expect(changed).toMatchObject({ state: 'DRAFT', title });
    expect(named(await get(StartSession).run(room.host, session.id))).toBe('ChecklistIncomplete');
  });
});

describe('who may', () => {
  it.each([
    ['a host of another cooperative', () => room.stranger],
    ['a buyer', () => room.buyer],
    ['an official', () => official],
  ])('nothing of it by %s, and nothing changes', async (_, viewer) => {
    const by = viewer();
    const { session, items } = await room.live([await room.pack()]);
    const next = await room.scheduled();
    const results = await Promise.all([
      get(StartSession).run(by, next.id),
      get(ReviewSession).run(by, next.id, '没有理由'),
      get(ChangeSession).update(by, { sessionId: next.id, title: '不是我的' }),
      get(ChangeSession).cancel(by, next.id, '不播了'),
      get(OnAir).setForm(by, session.id, 'VOICE'),
      get(OnAir).labelAi(by, session.id),
      get(ArrangeShelf).remove(by, session.id, items[0]!),
      get(ArrangeShelf).move(by, session.id, items[0]!, 1),
      get(ArrangeShelf).add(by, session.id, []),
      get(Corrections).run(by, { sessionId: session.id, text: '说错了', itemId: null }),
      get(Violations).note(by, {
        sessionId: session.id,
        ruleId: 'L-28',
        text: '夸大',
        stops: true,
      }),
    ]);
    expect(results.map(named)).toEqual(results.map(() => 'NotFound'));
    expect(await byId(next.id)).toMatchObject({ state: 'SCHEDULED', title: '春茶开园' });
    expect(await kindsOf(session.id)).toEqual(['SESSION_STARTED']);
    await room.end(session.id);
  });
});

describe('the shelf', () => {
  it('is added to, ordered and cleared while live, each a fact; what is off is not shown', async () => {
    const { session, items } = await room.live([
      { ...(await room.pack()), livePriceFen: 1990, quota: 40 },
    ]);
    const shelf = get(ArrangeShelf);
    const more = await room.pack();
    expect(named(await shelf.add(room.host, session.id, [more]))).toBe('ok');
    expect(named(await shelf.add(room.host, session.id, [more]))).toBe('InvalidInput');
    const foreign = await sql.variant(await sql.coop());
    expect(named(await shelf.add(room.host, session.id, [foreign]))).toBe('ShelfItemUnknown');
    const order = async () =>
      (await get(ShelfRepository).ofSessions([session.id]))[0]!.map(({ id }) => id);
    const [first, second] = await order();
    await shelf.move(room.host, session.id, second!, 1);
    expect(await order()).toEqual([second, first]);
    await shelf.remove(room.host, session.id, items[0]!);
    expect(await order()).toEqual([second]);
    expect(await sql.value(`SELECT sum(reserved)::int FROM stock`)).toBe(0);
    expect((await kindsOf(session.id)).filter((kind) => kind === 'SHELF_CHANGED')).toHaveLength(3);
    await room.end(session.id);
    expect(named(await shelf.remove(room.host, session.id, second!))).toBe('LiveSessionEnded');
  });
});

describe('reminders', () => {
  const FOLLOWERS = 1200;
  const newsOf = async (sessionId: string): Promise<{ kind: string; accountIds: string[] }[]> =>
    sql.db
      .query<{ payload: { kind: string; accountIds: string[] } }[]>(
        `SELECT payload FROM outbox WHERE topic = 'live.news' AND payload ->> 'sessionId' = $1 ORDER BY id`,
        [sessionId],
      )
      .then((rows) => rows.map(({ payload }) => payload));

  // S16 asks for 5,000 followers; here are 1,200.
  it('reach each follower once at a mark, from two workers, without those who opted out, and tell one move once', async () => {
    const now = Date.now();
    const clock = jest.spyOn(get(Clock), 'now');
    const session = await room.scheduled([], { startsAt: new Date(now + 2 * HOUR) });
    await sql.db.query(
      `WITH people AS (INSERT INTO accounts (id, phone) SELECT gen_random_uuid(), '138' || lpad(n::text, 8, '0')
         FROM generate_series(1, $2::int) AS n RETURNING id)
       INSERT INTO live_follows SELECT $1, id, now() FROM people`,
      [room.coop, FOLLOWERS],
    );
    const follows = get(Follows);
    const [out, asked, not] = [await room.viewer(), await room.viewer(), await room.viewer()];
    for (const { accountId } of [out, not]) await follows.follow(accountId, room.coop);
    await follows.optOut(out.accountId, true);
    await follows.wish(not.accountId, session.id, false);
    await follows.wish(asked.accountId, session.id, true);
    expect(
      await follows.isReminded(
        [out, asked, not].map(({ accountId }) => `${accountId} ${session.id}`),
      ),
    ).toEqual([false, true, false]);
    clock.mockReturnValue(new Date(now + HOUR + 1000));
    const began = performance.now();
    await Promise.all([get(Reminders).sendDue(), get(Reminders).sendDue()]);
    await get(TimedJobs).runNow('live.reminders');
    expect(performance.now() - began).toBeLessThan(20_000);
    const told = (await newsOf(session.id)).flatMap(({ accountIds }) => accountIds);
    expect(told).toHaveLength(FOLLOWERS + 1);
    expect(new Set(told).size).toBe(FOLLOWERS + 1);
    expect(told).not.toContain(out.accountId);

    const startsAt = new Date(now + 9 * HOUR);
    await get(ChangeSession).update(room.host, { sessionId: session.id, startsAt });
    await get(ChangeSession).update(room.host, { sessionId: session.id, startsAt });
    const moved = (await newsOf(session.id)).filter(({ kind }) => kind === 'MOVED');
    expect(moved.flatMap(({ accountIds }) => accountIds)).toHaveLength(FOLLOWERS + 1);
    expect(await kindsOf(session.id)).toEqual(['SESSION_MOVED']);

    await get(ChangeSession).cancel(room.manager, session.id, '台风来了');
    expect(await byId(session.id)).toMatchObject({ state: 'DRAFT', cancelReason: '台风来了' });
    const off = (await newsOf(session.id)).filter(({ kind }) => kind === 'CANCELLED');
    expect(off.flatMap(({ accountIds }) => accountIds)).toHaveLength(FOLLOWERS + 1);
    clock.mockRestore();
  }, 60_000);
});

describe('on the air', () => {
  it('changes its form, is labelled for good, is corrected, warned and stopped by rule', async () => {
    const { session, items } = await room.live([await room.pack()]);
    const { id } = session;
    await get(OnAir).setForm(room.host, id, 'VOICE');
    await get(OnAir).labelAi(room.host, id);
    await get(OnAir).labelAi(room.host, id);
    expect(await byId(id)).toMatchObject({ form: 'VOICE', isAiGenerated: true });
    expect(
      named(await get(ChangeSession).update(room.host, { sessionId: id, isAiGenerated: false })),
    ).toBe('SessionAlreadyLive');
    const given = { sessionId: id, text: '不是明前茶，是谷雨茶', itemId: items[0]! };
    expect(named(await get(Corrections).run(room.host, given))).toBe('ok');
    expect(named(await get(Corrections).run(room.host, { ...given, itemId: room.coop }))).toBe(
      'NotFound',
    );
    await expect(sql.db.query(`DELETE FROM live_corrections`)).rejects.toThrow('L-25');
    const wish = { sessionId: id, text: '说了“最好”', stops: false };
    expect(named(await get(Violations).note(operator, { ...wish, ruleId: '广告法' }))).toBe(
      'InvalidInput',
    );
    const noted = await get(Violations).note(operator, { ...wish, ruleId: 'L-23' });
    if (noted instanceof UserError) throw new Error(noted.message);
    expect(named(await get(Violations).appeal(room.buyer, noted.id, '没说'))).toBe('NotFound');
    expect(await get(Violations).appeal(room.host, noted.id, '说的是心情最好')).toMatchObject({
      outcome: null,
    });
    expect(named(await get(Violations).appeal(room.host, noted.id, '再说一次'))).toBe('NotFound');
    const settled = { outcome: 'TAKEN_BACK' as const, text: '申诉成立' };
    expect(named(await get(Violations).settle(room.host, noted.id, settled))).toBe('NotFound');
    expect(await get(Violations).settle(operator, noted.id, settled)).toMatchObject(
      settled.outcome && { outcome: 'TAKEN_BACK' },
    );
    await get(Violations).note(operator, { ...wish, ruleId: 'L-28', stops: true });
    expect((await byId(id)).state).toBe('ENDED');
    expect(await kindsOf(id)).toEqual([
      'SESSION_STARTED',
      'FORM_CHANGED',
      'AI_LABELLED',
      'CORRECTED',
      'NOTICE_PINNED',
      'VIOLATION_NOTED',
      'VIOLATION_SETTLED',
      'VIOLATION_NOTED',
      'SESSION_ENDED',
    ]);
  });

  it('is archived a month after its end and stays readable; its share card lands on it', async () => {
    const { session } = await room.live();
    await room.end(session.id);
    const card = await get(Share).cardOf(session);
    expect([...card.title].length).toBeLessThanOrEqual(30);
    expect(await get(Share).sessionOf(card.url.split('/').at(-1)!)).toBe(session.id);
    const png = await get(Share).poster(session.id);
    expect(png?.subarray(1, 4).toString()).toBe('PNG');
    const clock = jest
      .spyOn(get(Clock), 'now')
      .mockReturnValue(new Date(Date.now() + 31 * 24 * HOUR));
    await get(TimedJobs).runNow('live.archive');
    clock.mockRestore();
    expect((await byId(session.id)).state).toBe('ARCHIVED');
  });
});
