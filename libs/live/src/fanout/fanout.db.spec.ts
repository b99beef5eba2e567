import { IdentityModule } from '@chucun/identity';
import { InProcessPubSub } from '@chucun/platform';
import { Sql, testApp, type TestApp } from '@chucun/testing';
import { DataSource } from 'typeorm';
import { createServer, type Server, type Socket, connect } from 'node:net';
import type { AddressInfo } from 'node:net';
import { LiveModule } from '../live.module.ts';
import { LiveLog } from '../log/live-log.ts';
import { RoomChanges } from '../log/room-changes.ts';
import { RoomNews } from '../log/room-news.ts';
import { SpecRoom } from '../spec-room.ts';
import { Audience } from './audience.ts';
import type { LiveEvent } from './events/event-makers.ts';
import { FanoutRepository } from './fanout.repository.ts';
import { LiveRooms } from './live-rooms.ts';
import type { Wire } from './reader.ts';
import { RoomDoors } from './room-doors.ts';
import { RoomReads } from './room-reads.ts';
import type { RoomDocument } from './screen.ts';
import { readPosition } from './sse.rules.ts';
import { Visits } from './visits.ts';

let app: TestApp;
let room: SpecRoom;
let sessionId: string;
const get = <T>(type: new (...args: never[]) => T): T => app.module.get(type, { strict: false });

beforeAll(async () => {
  app = await testApp(IdentityModule, LiveModule);
  room = new SpecRoom(get, new Sql(get(DataSource)));
  await room.open();
});
beforeEach(async () => {
  const by = await room.viewer({ role: 'host', coopId: room.coop });
  sessionId = (await room.live([], by)).session.id;
});
afterAll(() => app?.close());

/** The JSON of the event itself, and how often it was made. */
class Plain implements RoomDocument {
  made = 0;
  constructor(
    readonly key = 'plain',
    readonly isFramed = false,
    readonly width = 0,
  ) {}
  async render(event: LiveEvent): Promise<string> {
    this.made += 1;
    return JSON.stringify({ ...event, pad: 'x'.repeat(this.width) });
  }
}

/** A connection that takes everything, as text. */
class Sink implements Wire {
  text = '';
  isOpen = true;
  writableLength = 0;
  write(bytes: Buffer): boolean {
    if (this.isOpen) this.text += bytes.toString();
    return true;
  }
  end(bytes: Buffer): void {
    this.write(bytes);
    this.isOpen = false;
  }
  destroy(): void {
    this.isOpen = false;
  }
  ids(): string[] {
    return [...this.text.matchAll(/^id: (.+)$/gm)].map(([, id]) => id!);
  }
  events(): { __typename: string; text?: string; noticeId?: string }[] {
    return [...this.text.matchAll(/^data: (.+)$/gm)].map(([, json]) => JSON.parse(json!));
  }
}

/** The rooms of another process over the same database. */
function otherProcess(pubSub = new InProcessPubSub()) {
  const news = new RoomNews(pubSub);
  const audience = new Audience(pubSub);
  const rows = get(FanoutRepository);
  const rooms = new LiveRooms(get(RoomReads), rows, audience, new Visits(rows), news);
  return { rooms, news, audience };
}

const enter = async (wire: Wire, document: RoomDocument, from?: string, rooms = get(LiveRooms)) => {
  const admission = (await get(RoomDoors).admit(sessionId, null))!;
  const joined = rooms.join(admission, document, wire, readPosition(from));
  await joined.told;
  return joined;
};
let spoken = 0;
const say = (messages: number) =>
  get(RoomChanges).run(sessionId, async (_, note) => {
    const notice = { noticeId: String((spoken += 1)), text: '' };
    if (messages === 0) await note({ kind: 'NOTICE_PINNED', payload: notice, actorId: null });
    else
      await note({
        kind: 'CHAT',
        actorId: null,
        payload: {
          messages: Array.from({ length: messages }, () => ({
            id: String((spoken += 1)),
            authorId: room.host.accountId,
            author: '春兰',
            text: `第 ${spoken} 句`,
          })),
        },
      });
  });
const settle = (ms = 30) => new Promise((resolve) => setTimeout(resolve, ms));
const until = async (isSo: () => boolean): Promise<void> => {
  for (const end = Date.now() + 5000; !isSo() && Date.now() < end;) await settle(5);
  expect(isSo()).toBe(true);
};

describe('a room', () => {
  it('makes each event once for all who asked in the same words', async () => {
    const [some, framed] = [new Plain(), new Plain('framed', true)];
    const sinks = Array.from({ length: 50 }, () => new Sink());
    await Promise.all(sinks.map((sink, n) => enter(sink, n % 2 ? some : framed)));
    const before = [some.made, framed.made];
    await say(0);
    await say(3);
    await until(() => sinks.every((sink) => sink.events().length >= 2));
    await until(() => sinks[1]!.events().length === 4);
    expect([some.made - before[0]!, framed.made - before[1]!]).toEqual([4, 2]);
    expect(new Set(sinks.map(({ text }) => text)).size).toBe(2);
  });

  it('loses and repeats nothing over any cuts, in two processes', async () => {
    const shared = new InProcessPubSub();
    const others = [otherProcess(shared), otherProcess(shared)];
    const written = (async () => {
      for (let turn = 0; turn < 60; turn += 1) {
        await say(Math.floor(Math.random() * 4));
        for (const { news } of others.slice(0, 1)) news.tell(sessionId);
      }
    })();
    const follow = async ({ rooms }: { rooms: LiveRooms }) => {
      let read = '';
      let last = '0';
      for (let isDone = false; !isDone;) {
        isDone = await Promise.race([written.then(() => true), settle(5).then(() => false)]);
        const sink = new Sink();
        const { leave } = await enter(sink, new Plain(), last, rooms);
        await settle(isDone ? 200 : Math.random() * 60);
        leave();
        // A cut falls anywhere: what arrived is what a browser had read to the empty line.
        const whole = sink.text.split('\n\n').slice(0, -1);
        const kept = isDone
          ? whole
          : whole.slice(0, Math.floor(Math.random() * (whole.length + 1)));
        const taken = kept.map((block) => `${block}\n\n`).join('');
        read += taken;
        last = [...taken.matchAll(/^id: (.+)$/gm)].at(-1)?.[1] ?? last;
      }
      return [...read.matchAll(/^data: (.+)$/gm)].map(([, json]) => {
        const event = JSON.parse(json!) as { noticeId?: string; id?: string };
        return event.noticeId ?? event.id;
      });
    };
    const [one, two] = await Promise.all(others.map(follow));
    const log = (await get(LiveLog).after(sessionId, 0, 1000)).flatMap(({ kind, payload }) => {
      if (kind === 'CHAT') return payload.messages.map(({ id }) => id);
      return kind === 'NOTICE_PINNED' ? [payload.noticeId] : [undefined];
    });
    expect(one).toEqual(log);
    expect(two).toEqual(log);
    await Promise.all(others.map(({ rooms }) => rooms.onModuleDestroy()));
  });

  it('asks who missed too much to load the room anew', async () => {
    await get(RoomChanges).run(sessionId, async (_, note) => {
      const fact = { kind: 'HOST_BACK', payload: {}, actorId: null } as const;
      await note(...Array.from({ length: 600 }, () => fact));
    });
    const tip = (await get(LiveLog).tip(sessionId))!;
    const [far, near, forged] = [new Sink(), new Sink(), new Sink()];
    const document = new Plain('far');
    await enter(far, document, '3');
    await enter(near, document, String(tip - 400));
    await enter(forged, document, String(tip + 7));
    await until(() => near.ids().length === 400 && far.ids().length > 0);
    for (const { events, ids } of [far, forged].map((sink) => ({
      events: sink.events(),
      ids: sink.ids(),
    })))
      expect([events, ids]).toEqual([
        [expect.objectContaining({ __typename: 'Resync', lastEventId: String(tip) })],
        [String(tip)],
      ]);
    await say(0);
    await until(() => [far, near, forged].every((sink) => sink.ids().at(-1) === String(tip + 1)));
  });

  it('tells those who run it what is for them alone', async () => {
    const [all, staff] = [new Sink(), new Sink()];
    await enter(all, new Plain());
    const admission = (await get(RoomDoors).admit(sessionId, room.manager))!;
    await get(LiveRooms).join(admission, new Plain(), staff).told;
    await get(RoomChanges).run(sessionId, (_, note) =>
      note({
        kind: 'VIOLATION_NOTED',
        payload: { violationId: 'v', ruleId: 'L-26' },
        actorId: null,
        audience: 'staff',
      }),
    );
    await say(0);
    await until(() => staff.events().length === 2);
    expect(all.events().map(({ __typename }) => __typename)).toEqual(['NoticePinned']);
  });

  it('hears within a second what no hint told of, and counts viewers over processes', async () => {
    const pubSub = new InProcessPubSub();
    const [one, two] = [otherProcess(pubSub), otherProcess(pubSub)];
    const sinks = [new Sink(), new Sink(), new Sink()];
    const leaves = [];
    for (const [n, sink] of sinks.entries())
      leaves.push(await enter(sink, new Plain(), undefined, (n === 0 ? one : two).rooms));
    const begun = Date.now();
    await say(0);
    await until(() => sinks.every((sink) => sink.ids().length === 1));
    expect(Date.now() - begun).toBeLessThan(1500);
    await until(() => one.audience.viewersOf(sessionId) === 3);
    await until(() => sinks[0]!.text.includes('"viewers":3'));
    expect(sinks[0]!.ids()).toHaveLength(1);
    leaves.forEach(({ leave }) => leave());
    await Promise.all([one, two].map(({ rooms }) => rooms.onModuleDestroy()));
    const visits = await new Sql(get(DataSource)).value(
      'SELECT count(*)::int FROM live_visits WHERE session_id = $1',
      [sessionId],
    );
    expect(visits).toBe(3);
  });
});

describe('a reader that does not read', () => {
  let server: Server;
  let ours: Socket;
  let theirs: Socket;
  beforeEach(async () => {
    server = createServer();
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    const came = new Promise<Socket>((resolve) => server.once('connection', resolve));
    theirs = connect((server.address() as AddressInfo).port, '127.0.0.1');
    theirs.pause();
    ours = await came;
  });
  afterEach(() => {
    ours.destroy();
    theirs.destroy();
    server.close();
  });

  it('costs a bounded amount, holds up nobody, and is told to load anew when it reads again', async () => {
    const document = new Plain('wide', true, 60_000);
    const quick = new Sink();
    await enter(ours, document);
    await enter(quick, document);
    let most = 0;
    for (let turn = 0; turn < 300; turn += 1) {
      await say(0);
      most = Math.max(most, ours.writableLength);
    }
    await until(() => quick.ids().length === 300);
    expect(most).toBeGreaterThan(64 * 1024);
    expect(most).toBeLessThan(1024 * 1024);
    let text = '';
    theirs.on('data', (piece) => (text += piece.toString()));
    theirs.resume();
    await until(() => text.includes('"__typename":"Resync"'));
    await say(0);
    await until(() => text.includes(`"noticeId":"${spoken}"`));
  });
});
