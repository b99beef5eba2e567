import { IdentityModule } from '@chucun/identity';
import { newId, UserError } from '@chucun/kernel';
import { Sql, testApp, type TestApp } from '@chucun/testing';
import { DataSource } from 'typeorm';
import { LiveLog } from '../log/live-log.ts';
import { LiveModule } from '../live.module.ts';
import { SpecRoom } from '../spec-room.ts';
import { SendMessage } from './send-message.ts';

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
  await sql.insert('live_words', {
    id: newId(),
    word: '坏话',
    effect: 'BLOCK',
    added_by: room.manager.accountId,
    added_at: new Date(),
  });
});
afterAll(() => app?.close());

const say = (text: string, by = room.buyer) => get(SendMessage).run(by, sessionId, text);
const named = (result: object) => (result instanceof UserError ? result.constructor.name : 'ok');
const framesOf = async () =>
  (await get(LiveLog).after(sessionId, 0, 500)).flatMap((fact) =>
    fact.kind === 'CHAT' ? [fact.payload.messages.map(({ text }) => text)] : [],
  );

describe('chat', () => {
  it('puts what many say at once into few frames and loses nothing', async () => {
    const speakers = await Promise.all(Array.from({ length: 40 }, () => room.viewer()));
    const said = await Promise.all(speakers.map((by, index) => say(`第 ${index} 句`, by)));
    expect(said.map(named)).toEqual(Array(40).fill('ok'));
    const frames = await framesOf();
    expect(frames.flat()).toHaveLength(40);
    expect(frames.length).toBeLessThanOrEqual(4);
  });

  it('asks who writes too fast to wait', async () => {
    const by = await room.viewer();
    for (let index = 0; index < 5; index += 1) await say(`快 ${index}`, by);
    expect(await say('又来', by)).toMatchObject({ retryAfterSeconds: 10 });
  });

  it('keeps what is blocked where nobody else sees it', async () => {
    const by = await room.viewer();
    expect(named(await say('你说坏 话', by))).toBe('MessageBlocked');
    expect((await framesOf()).flat()).not.toContain('你说坏 话');
    expect(
      await sql.value(`SELECT state FROM live_messages WHERE author_id = $1`, [by.accountId]),
    ).toBe('BLOCKED');
  });

  it.each([
    ['', 'InvalidInput'],
    ['长'.repeat(101), 'InvalidInput'],
    ['\u0000', 'InvalidInput'],
  ])('refuses %j', async (text, refusal) => {
    expect(named(await say(text, await room.viewer()))).toBe(refusal);
  });
});
