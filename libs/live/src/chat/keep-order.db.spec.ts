import { IdentityModule, type Viewer } from '@chucun/identity';
import { UserError } from '@chucun/kernel';
import { Sql, testApp, type TestApp } from '@chucun/testing';
import { DataSource } from 'typeorm';
import { LiveLog } from '../log/live-log.ts';
import { LiveModule } from '../live.module.ts';
import { SpecRoom } from '../spec-room.ts';
import { ChatReads } from './chat-reads.ts';
import { ChatRepository } from './chat.repository.ts';
import type { LiveMessage } from './chat.ts';
import { KeepOrder } from './keep-order.ts';
import { MuteAuthor } from './mute-author.ts';
import { NameModerator } from './name-moderator.ts';
import { SendMessage } from './send-message.ts';

let app: TestApp;
let sql: Sql;
let room: SpecRoom;
let id: string;
let assistant: Viewer;
const get = <T>(type: new (...args: never[]) => T): T => app.module.get(type, { strict: false });

beforeAll(async () => {
  app = await testApp(IdentityModule, LiveModule);
  sql = new Sql(get(DataSource));
  room = new SpecRoom(get, sql);
  await room.open();
  id = (await room.live()).session.id;
  assistant = await room.viewer();
  await sql.db.query(`UPDATE accounts SET phone = '13912345678' WHERE id = $1`, [
    assistant.accountId,
  ]);
  await get(NameModerator).add(room.host, id, '139 1234 5678');
});
afterAll(() => app?.close());

const say = async (text: string, by: Viewer) =>
  (await get(SendMessage).run(by, id, text)) as LiveMessage;
const named = (result: object) => (result instanceof UserError ? result.constructor.name : 'ok');
const facts = async () => (await get(LiveLog).after(id, 0, 5000)).map(({ kind }) => kind);
const shown = async () => (await get(ChatRepository).shownOf([id]))[0]!.map(({ text }) => text);
const mute = (by: Viewer, wish: Partial<Parameters<MuteAuthor['mute']>[2]>) =>
  get(MuteAuthor).mute(by, id, { messageId: null, accountId: null, minutes: null, ...wish });

describe('keeping order in a room', () => {
  it('mutes the author of a message: what was said is gone and nothing follows, within a second', async () => {
    const pest = await room.viewer();
    const first = await say('骂人的话一', pest);
    await say('骂人的话二', pest);
    const began = Date.now();
    const racing = say('赶在禁言里', pest);
    expect(named(await mute(assistant, { messageId: first.id, minutes: 10 }))).toBe('ok');
    expect(Date.now() - began).toBeLessThan(1000);
    const late = await racing;
    const seen = await shown();
    expect(seen.filter((text) => text.startsWith('骂人'))).toEqual([]);
    expect(named(late) === 'MutedInRoom' || !seen.includes('赶在禁言里')).toBe(true);
    expect(named(await say('还说', pest))).toBe('MutedInRoom');
    expect((await facts()).slice(-2)).toEqual(expect.arrayContaining(['MUTED', 'MESSAGES_HIDDEN']));
    await get(MuteAuthor).unmute(assistant, id, pest.accountId);
    expect(named(await say('我错了', pest))).toBe('ok');
  });

  it('mutes neither host nor other moderators by a moderator, and nobody by a stranger', async () => {
    for (const accountId of [room.host.accountId, assistant.accountId])
      expect(named(await mute(assistant, { accountId }))).toBe('InvalidInput');
    for (const by of [room.buyer, room.stranger])
      expect(named(await mute(by, { accountId: assistant.accountId }))).toBe('NotFound');
    expect(named(await mute(room.host, { accountId: room.buyer.accountId, minutes: 0 }))).toBe(
      'InvalidInput',
    );
    expect(await sql.value(`SELECT count(*)::int FROM live_mutes`)).toBe(0);
  });

  it('holds every message until it is decided; what is let in is in the log once', async () => {
    await get(KeepOrder).setMode(assistant, id, 'APPROVAL');
    const by = await room.viewer();
    const [good, bad] = [await say('等一下再显示', by), await say('不让显示', by)];
    expect([good.state, bad.state]).toEqual(['HELD', 'HELD']);
    expect(await get(ChatRepository).held(id, 10, null)).toHaveLength(2);
    expect(named(await get(KeepOrder).decide(by, id, [good.id], true))).toBe('NotFound');
    for (let twice = 0; twice < 2; twice += 1)
      await get(KeepOrder).decide(assistant, id, [good.id], true);
    await get(KeepOrder).decide(assistant, id, [bad.id], false);
    const said = (await get(LiveLog).after(id, 0, 5000)).flatMap((fact) =>
      fact.kind === 'CHAT' ? fact.payload.messages.map(({ text }) => text) : [],
    );
    expect(said.filter((text) => text === '等一下再显示')).toHaveLength(1);
    expect(said).not.toContain('不让显示');
    await get(KeepOrder).setMode(assistant, id, 'OPEN');
  });

  it('mutes everybody but those who keep order', async () => {
    await get(KeepOrder).setMode(room.host, id, 'MUTED');
    expect(named(await say('能说吗', await room.viewer()))).toBe('MutedInRoom');
    expect(named(await say('稍等一下', assistant))).toBe('ok');
    await get(KeepOrder).setMode(room.host, id, 'OPEN');
    expect((await facts()).slice(-1)).toEqual(['UNMUTED']);
  });

  it('pins what everybody sees, and nothing else', async () => {
    const message = await say('置顶这句', room.host);
    expect(named(await get(KeepOrder).pin(assistant, id, message.id))).toBe('ok');
    await get(KeepOrder).hide(assistant, id, [message.id]);
    expect(named(await get(KeepOrder).pin(assistant, id, message.id))).toBe('NotFound');
    expect(await shown()).not.toContain('置顶这句');
    expect(named(await get(KeepOrder).pin(room.buyer, id, null))).toBe('NotFound');
  });

  it('names moderators without telling whether a phone has an account', async () => {
    const { session } = await room.live([], await room.viewer({ role: 'host', coopId: room.coop }));
    const answers = [
      await get(NameModerator).add(room.manager, session.id, '13912345678'),
      await get(NameModerator).add(room.manager, session.id, '13700009999'),
    ];
    expect(answers.map(named)).toEqual(['ok', 'ok']);
    const [moderators, again] = await Promise.all([
      get(ChatReads).moderators(room.manager, session, {}),
      get(ChatReads).moderators(assistant, session, {}),
    ]);
    expect(moderators!.map(({ phone }) => phone)).toEqual(['139****5678', '137****9999']);
    expect(again).toBeNull();
    for (const by of [assistant, room.stranger])
      expect(named(await get(NameModerator).add(by, session.id, '13700008888'))).toBe('NotFound');
    await get(NameModerator).remove(room.manager, session.id, assistant.accountId);
    expect(await get(ChatReads).keepsOrder(assistant, session.id)).toBe(false);
  });
});
