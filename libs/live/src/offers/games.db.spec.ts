import { IdentityModule, type Viewer } from '@chucun/identity';
import { Clock, newId, UserError } from '@chucun/kernel';
import { TimedJobs } from '@chucun/platform';
import { Sql, testApp, type TestApp } from '@chucun/testing';
import { DataSource } from 'typeorm';
import { LiveLog } from '../log/live-log.ts';
import { LiveModule } from '../live.module.ts';
import { SpecRoom } from '../spec-room.ts';
import { DrawCards } from './draw/draw-cards.ts';
import { DrawRepository } from './draw/draw.repository.ts';
import { DrawResolver } from './draw/draw.resolver.ts';
import { type DrawWish, listHashOf, seedHashOf, winnersOf } from './draw/draw.rules.ts';
import { EnterDraw } from './draw/enter-draw.ts';
import { OpenDraw } from './draw/open-draw.ts';
import { PollResolver } from './poll/poll.resolver.ts';

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
    `UPDATE live_draws SET closes_at = opened_at + interval '1 second' WHERE drawn_at IS NULL`,
  );
  get(Clock).now = () => new Date(Date.now() + 3_600_000);
  await get(TimedJobs).runNow('live-draws');
  get(Clock).now = () => new Date();
  await sql.db.query(
    `UPDATE live_sessions SET state = 'ENDED', ended_at = now() WHERE state = 'LIVE'`,
  );
});

const later = (seconds: number) => {
  const at = Date.now() + seconds * 1000;
  get(Clock).now = () => new Date(at);
};
const kinds = async (sessionId: string) =>
  (await get(LiveLog).after(sessionId, 0, 100)).map(({ kind }) => kind);

describe('a giveaway', () => {
  const open = (sessionId: string, over: Partial<DrawWish> = {}, by = room.host) =>
    get(OpenDraw).run(by, {
      sessionId,
      prize: '明前茶一盒',
      valueFen: 9900,
      winners: 3,
      closesInSeconds: 60,
      among: 'EVERYONE_PRESENT',
      keyword: null,
      ...over,
    });
  async function opened(sessionId: string, over: Partial<DrawWish> = {}): Promise<string> {
    const draw = await open(sessionId, over);
    if (draw instanceof UserError) throw new Error(draw.message);
    return draw.id;
  }
  const enter = (drawId: string, by: Viewer) => get(EnterDraw).run(by, drawId);
  const cardOf = async (drawId: string, viewer: Viewer | null = null) =>
    get(DrawCards).of((await get(DrawRepository).byId(drawId))!, viewer);

  it('is drawn at its time without the host, and anybody can reckon its lots again', async () => {
    const { session } = await room.live();
    const id = await opened(session.id);
    const before = await cardOf(id);
    expect(before).toMatchObject({ seed: null, listHash: null, winners: [], drawnAt: null });
    expect(await get(DrawResolver).liveDrawEntrants(id, 1000, null)).toEqual([]);
    const people = await Promise.all(Array.from({ length: 40 }, () => room.viewer()));
    const answers = await Promise.all([...people, ...people].map((viewer) => enter(id, viewer)));
    expect(new Set(answers.map(named))).toEqual(new Set(['ok']));
    await room.end(session.id);
    later(61);
    expect(named(await enter(id, room.buyer))).toBe('DrawIsClosed');
    await Promise.all([get(TimedJobs).runNow('live-draws'), get(TimedJobs).runNow('live-draws')]);

    const drawn = await cardOf(id);
    const masks = await get(DrawResolver).liveDrawEntrants(id, 1000, null);
    expect(masks).toHaveLength(40);
    expect(seedHashOf(drawn.seed!)).toBe(before.seedHash);
    expect(listHashOf(masks)).toBe(drawn.listHash);
    expect(drawn.winners.map(({ mask }) => mask)).toEqual(winnersOf(drawn.seed!, masks, 3));
    const cards = await Promise.all(people.map((viewer) => cardOf(id, viewer)));
    expect(cards.filter(({ myPlace }) => myPlace !== null)).toHaveLength(3);
    expect((await kinds(session.id)).filter((kind) => kind === 'DRAW_DRAWN')).toHaveLength(1);
    expect(JSON.stringify(drawn)).not.toContain(people[0]!.accountId);
  });

  it('is for whom it says: commenters with the keyword, followers; never the host', async () => {
    const { session } = await room.live();
    const id = await opened(session.id, { among: 'COMMENTERS', keyword: '想喝茶', winners: 1 });
    expect(named(await enter(id, room.buyer))).toBe('NotAmongEntrants');
    for (const [text, state] of [
      ['想喝茶', 'BLOCKED'],
      ['今天真好', 'SHOWN'],
    ])
      await say(session.id, text!, state!);
    expect(named(await enter(id, room.buyer))).toBe('NotAmongEntrants');
    await say(session.id, '我想喝茶啦', 'SHOWN');
    expect(named(await enter(id, room.buyer))).toBe('ok');
    expect(named(await enter(id, room.host))).toBe('NotAmongEntrants');
    later(61);
    await get(TimedJobs).runNow('live-draws');
    get(Clock).now = () => new Date();
    const followers = await opened(session.id, { among: 'FOLLOWERS' });
    expect(named(await enter(followers, room.buyer))).toBe('NotAmongEntrants');
    await sql.insert('live_follows', {
      coop_id: room.coop,
      account_id: room.buyer.accountId,
      followed_at: new Date(),
    });
    expect(named(await enter(followers, room.buyer))).toBe('ok');
  });

  const say = (sessionId: string, text: string, state: string) =>
    sql.insert('live_messages', {
      id: newId(),
      session_id: sessionId,
      author_id: room.buyer.accountId,
      author_name: '陈静',
      text,
      at: new Date(),
      state,
    });

  it('is opened by those who run the room, one at a time, and worth no more than the rule says', async () => {
    const { session } = await room.live();
    for (const viewer of [room.buyer, room.stranger])
      expect(named(await open(session.id, {}, viewer))).toBe('NotFound');
    for (const wrong of [
      { valueFen: 500_001 },
      { winners: 0 },
      { closesInSeconds: 5 },
      { prize: '' },
    ])
      expect(named(await open(session.id, wrong))).toBe('InvalidInput');
    expect(await kinds(session.id)).not.toContain('DRAW_OPENED');
    await opened(session.id);
    expect(named(await open(session.id))).toBe('DrawStillOpen');
    await room.end(session.id);
    expect(named(await open(session.id))).toBe('SessionNotLive');
  });
});

describe('a poll', () => {
  const polls = () => get(PollResolver);
  const ask = (sessionId: string, answers = ['明前', '雨前'], by = room.host) =>
    polls().openPoll(by, sessionId, '想看哪个茶', answers);
  async function asked(sessionId: string): Promise<string> {
    const poll = await ask(sessionId);
    if (poll instanceof UserError) throw new Error(poll.message);
    return poll.id;
  }

  it('counts one vote to an account, which may change until it is closed', async () => {
    const { session } = await room.live();
    const id = await asked(session.id);
    const people = await Promise.all(Array.from({ length: 30 }, () => room.viewer()));
    await Promise.all(
      [...people, ...people].map((viewer, index) => polls().votePoll(viewer, id, (index % 2) + 1)),
    );
    await polls().votePoll(people[0]!, id, 2);
    await get(TimedJobs).runNow('live-polls');
    await get(TimedJobs).runNow('live-polls');
    const counted = (await get(LiveLog).after(session.id, 0, 100)).filter(
      ({ kind }) => kind === 'POLL_COUNTED',
    );
    expect(counted).toHaveLength(1);
    const { votes } = counted[0]!.payload as { votes: number[] };
    expect(votes[0]! + votes[1]!).toBe(30);
    expect(await polls().votePoll(people[0]!, id, 2)).toMatchObject({ myPlace: 2 });
    expect(named(await polls().votePoll(people[0]!, id, 3))).toBe('NotFound');
    expect(named(await polls().closePoll(room.host, id))).toBe('ok');
    expect(named(await polls().votePoll(people[1]!, id, 1))).toBe('PollIsClosed');
  });

  it('is asked by those who run the room, one at a time, and closes with the session', async () => {
    const { session } = await room.live();
    for (const viewer of [room.buyer, room.stranger])
      expect(named(await ask(session.id, undefined, viewer))).toBe('NotFound');
    for (const wrong of [['一个'], ['a', 'b', 'c', 'd', 'e', 'f'], ['一样', '一样'], ['好', '']])
      expect(named(await ask(session.id, wrong))).toBe('InvalidInput');
    const id = await asked(session.id);
    expect(named(await ask(session.id))).toBe('PollStillOpen');
    expect(named(await polls().closePoll(room.stranger, id))).toBe('NotFound');
    await room.end(session.id);
    expect(await kinds(session.id)).toContain('POLL_CLOSED');
    expect(named(await polls().votePoll(room.buyer, id, 1))).toBe('PollIsClosed');
  });
});
