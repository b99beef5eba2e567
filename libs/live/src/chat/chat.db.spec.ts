import { IdentityModule, type Viewer } from '@chucun/identity';
import { UserError } from '@chucun/kernel';
import { Sql, testApp, type TestApp } from '@chucun/testing';
import { DataSource } from 'typeorm';
import { LiveLog } from '../log/live-log.ts';
import { LiveModule } from '../live.module.ts';
import { SpecRoom } from '../spec-room.ts';
import { LikeCounter } from './like-counter.ts';
import { SendLikes } from './send-likes.ts';
import { SendMessage } from './send-message.ts';
import { WordList } from './word-list.ts';

let app: TestApp;
let sql: Sql;
let room: SpecRoom;
let sessionId: string;
const get = <T>(type: new (...args: never[]) => T): T => app.module.get(type, { strict: false });

beforeAll(async () => {
  app = await testApp(IdentityModule, LiveModule);
  sql = new Sql(get(DataSource));
  room = new SpecRoom(get, sql);
  await room.open();
  sessionId = (await room.live()).session.id;
});
afterAll(() => app?.close());

const say = (text: string, by = room.buyer, to = sessionId) => get(SendMessage).run(by, to, text);
const named = (result: object) => (result instanceof UserError ? result.constructor.name : 'ok');
const framesOf = async (of = sessionId) =>
  (await get(LiveLog).after(of, 0, 5000)).flatMap((fact) =>
    fact.kind === 'CHAT' ? [fact.payload.messages.map(({ text }) => text)] : [],
  );
const pause = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));

describe('chat', () => {
  it('puts what many say at once into few frames and loses nothing', async () => {
    const speakers = await Promise.all(Array.from({ length: 40 }, () => room.viewer()));
    const said = await Promise.all(speakers.map((by, index) => say(`第 ${index} 句`, by)));
    expect(said.map(named)).toEqual(Array(40).fill('ok'));
    const frames = await framesOf();
    expect(frames.flat()).toHaveLength(40);
    expect(frames.length).toBeLessThanOrEqual(4);
  });

  it('asks who writes too fast to wait, to the message, however many come at once', async () => {
    const by = await room.viewer();
    const said = await Promise.all(Array.from({ length: 30 }, (_, index) => say(`快${index}`, by)));
    expect(said.filter((answer) => !(answer instanceof UserError))).toHaveLength(5);
    expect(said.filter((answer) => named(answer) === 'TooFast')).toHaveLength(25);
    expect(await say('又来', by)).toMatchObject({ retryAfterSeconds: 10 });
  });

  it('keeps what is blocked where nobody else sees it', async () => {
    const by = await room.viewer();
    expect(await say('加 薇 信 便宜', by)).toMatchObject({ reason: 'contact' });
    expect((await framesOf()).flat()).not.toContain('加 薇 信 便宜');
    expect(
      await sql.value(`SELECT state FROM live_messages WHERE author_id = $1`, [by.accountId]),
    ).toBe('BLOCKED');
  });

  it('binds the host to what may be claimed, and lets the host name the shop’s contacts', async () => {
    expect(named(await say('喝了能治糖尿病', room.host))).toBe('MessageBlocked');
    expect(named(await say('店里电话 0578-8061234', room.host))).toBe('ok');
  });

  it.each([
    ['', 'InvalidInput'],
    ['长'.repeat(101), 'InvalidInput'],
    ['\u0000', 'InvalidInput'],
  ])('refuses %j', async (text, refusal) => {
    expect(named(await say(text, await room.viewer()))).toBe(refusal);
  });

  it('refuses where there is no session on the air', async () => {
    const { id } = await room.scheduled();
    expect(named(await say('在吗', room.buyer, id))).toBe('SessionNotLive');
    expect(named(await say('在吗', room.buyer, 'x'))).toBe('NotFound');
  });

  it('takes 200 messages a second for five seconds: none lost, order kept, at most six commits a second', async () => {
    const { session } = await room.live([], await anotherHost());
    const speakers = await Promise.all(Array.from({ length: 200 }, () => room.viewer()));
    const began = Date.now();
    const talk = async (by: Viewer, index: number) => {
      await pause(index * 5);
      for (let line = 0; line < 5; line += 1) {
        const next = pause(1000);
        expect(named(await say(`${index}说${line}`, by, session.id))).toBe('ok');
        await next;
      }
    };
    await Promise.all(speakers.map(talk));
    const seconds = (Date.now() - began) / 1000;
    const frames = await framesOf(session.id);
    const said = frames.flat();
    expect(said).toHaveLength(1000);
    expect(new Set(said).size).toBe(1000);
    for (let index = 0; index < 200; index += 1) {
      const own = said.filter((text) => text.startsWith(`${index}说`));
      expect(own).toEqual([0, 1, 2, 3, 4].map((line) => `${index}说${line}`));
    }
    expect(frames.length / seconds).toBeLessThanOrEqual(6);
  });
});

const anotherHost = () => room.viewer({ role: 'host', coopId: room.coop });

describe('likes', () => {
  it('are counted to the last one, bounded for each account, and written once a second', async () => {
    const fans = await Promise.all(Array.from({ length: 20 }, () => room.viewer()));
    const answers = await Promise.all(
      fans.flatMap((fan) => [40, 40, 1].map((count) => get(SendLikes).run(fan, sessionId, count))),
    );
    const counted = answers.map((answer) => ('counted' in answer ? answer.counted : -1));
    const sum = counted.reduce((all, each) => all + each, 0);
    // Fifty saved up for each of the twenty, and what is earned while this runs.
    expect(sum).toBeGreaterThanOrEqual(1000);
    expect(sum).toBeLessThan(1400);
    expect(await sql.value(`SELECT likes FROM live_sessions WHERE id = $1`, [sessionId])).toBe(0);
    await get(LikeCounter).onModuleDestroy();
    expect(await sql.value(`SELECT likes FROM live_sessions WHERE id = $1`, [sessionId])).toBe(sum);
  });

  it.each([0, -1, 51, 2 ** 31])('refuses %i at once', async (count) => {
    expect(named(await get(SendLikes).run(room.buyer, sessionId, count))).toBe('InvalidInput');
  });
});

describe('word lists', () => {
  const wish = (word: string, coopId: string | null = room.coop) => ({
    coopId,
    word,
    effect: 'BLOCK' as const,
  });

  it('count at once, in the rooms they are for, and no more when removed', async () => {
    const by = await room.viewer();
    const word = await get(WordList).add(room.host, wish('隔壁老王家'));
    expect(named(await say('隔壁-老王 家的好', by))).toBe('MessageBlocked');
    expect(named(await get(WordList).remove(room.stranger, (word as { id: string }).id))).toBe(
      'NotFound',
    );
    await get(WordList).remove(room.manager, (word as { id: string }).id);
    expect(named(await say('隔壁老王家的好', by))).toBe('ok');
  });

  it('belong to those who keep them', async () => {
    for (const by of [room.buyer, room.stranger])
      expect(named(await get(WordList).add(by, wish('不许说')))).toBe('NotFound');
    expect(named(await get(WordList).add(room.manager, wish('不许说', null)))).toBe('NotFound');
    const operator = await room.viewer({ role: 'operator' });
    expect(named(await get(WordList).add(operator, wish('不许说', null)))).toBe('ok');
    expect(named(await get(WordList).add(room.host, wish('的')))).toBe('InvalidInput');
    expect(await get(WordList).page(null, 10, null)).toHaveLength(1);
  });
});
