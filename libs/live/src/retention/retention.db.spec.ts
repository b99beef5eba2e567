import { IdentityModule } from '@chucun/identity';
import { UserError } from '@chucun/kernel';
import { ObjectKept, ObjectStorage, TimedJobs } from '@chucun/platform';
import { Sql, testApp, type TestApp } from '@chucun/testing';
import { DataSource } from 'typeorm';
import { LiveModule } from '../live.module.ts';
import { SpecRoom } from '../spec-room.ts';
import { RecordSynthetic } from '../synthetic/record-synthetic.ts';
import { HoldSession } from './hold-session.ts';
import { RefuseDeletion } from './refuse-deletion.ts';
import { RetentionRepository } from './retention.repository.ts';

let app: TestApp;
let sql: Sql;
let room: SpecRoom;
const get = <T>(type: unknown): T =>
  app.module.get(type as new (...args: never[]) => T, { strict: false });
const named = (result: object | string) =>
  result instanceof UserError ? result.constructor.name : 'ok';

beforeAll(async () => {
  app = await testApp(IdentityModule, LiveModule);
  sql = new Sql(get<DataSource>(DataSource));
  room = new SpecRoom((type) => get(type), sql);
  await room.open();
});
afterAll(() => app?.close());

/** A session that ended so many days ago, with a few seconds of recording. */
async function ended(daysAgo: number): Promise<string> {
  const { session } = await room.live([await room.pack()]);
  await get<RecordSynthetic>(RecordSynthetic).run(session.id, [{ from: new Date(), seconds: 6 }]);
  await sql.insert('live_messages', {
    id: session.id,
    session_id: session.id,
    author_id: room.buyer.accountId,
    author_name: '陈静',
    text: '这个茶是今年的吗',
    at: new Date(),
    state: 'SHOWN',
  });
  await room.end(session.id);
  await sql.db.query(
    `UPDATE live_sessions SET ended_at = now() - make_interval(days => $2) WHERE id = $1`,
    [session.id, daysAgo],
  );
  return session.id;
}
const attempts = (sessionId: string) =>
  sql.value<number>(
    `SELECT count(*)::int FROM audit_log WHERE action = 'live.deletion_refused' AND subject_id = $1`,
    [sessionId],
  );
const rowsOf = async (sessionId: string) =>
  (
    await sql.db.query<object[]>(
      `SELECT (SELECT count(*)::int FROM live_events WHERE session_id = $1) AS events,
         (SELECT count(*)::int FROM live_messages WHERE session_id = $1) AS messages,
         (SELECT count(*)::int FROM live_segments WHERE session_id = $1) AS segments`,
      [sessionId],
    )
  )[0] as { events: number; messages: number; segments: number };
const objectsOf = async (sessionId: string) =>
  (await get<ObjectStorage>(ObjectStorage).list(`live/${sessionId}/`)).objects.length;
const emptyExpired = () => get<TimedJobs>(TimedJobs).runNow('live-retention');

const TABLES = [
  'live_events',
  'live_messages',
  'live_segments',
  'live_recordings',
  'live_prices',
  'live_shelf_items',
  'live_sessions',
];

describe('what a session leaves', () => {
  it('is kept by the database from every statement, and each attempt is noted', async () => {
    const id = await ended(700);
    const before = await rowsOf(id);
    for (const table of TABLES.slice(0, -1)) {
      await sql.db.query(`DELETE FROM ${table} WHERE session_id = $1`, [id]);
    }
    await sql.db.query(`DELETE FROM live_sessions WHERE id = $1`, [id]);
    expect(await rowsOf(id)).toEqual(before);
    expect(before).toMatchObject({ messages: 1 });
    // No prices were set, so there was nothing to refuse in that table.
    expect(await attempts(id)).toBe(TABLES.length - 1);
    await expect(
      sql.db.query(`UPDATE live_events SET kind = 'CHAT' WHERE session_id = $1`, [id]),
    ).rejects.toThrow('L-25');
  });

  it('is kept in the storage from being removed and from being replaced', async () => {
    const id = await ended(700);
    const storage = get<ObjectStorage>(ObjectStorage);
    const name = `live/${id}/main-0/0.m4s`;
    const before = await storage.get(name);
    await expect(storage.remove(name)).rejects.toBeInstanceOf(ObjectKept);
    await expect(storage.put(name, Buffer.from('x'))).rejects.toBeInstanceOf(ObjectKept);
    expect(await storage.get(name)).toEqual(before);
    expect(await attempts(id)).toBe(2);
  });

  it('is deleted by nobody through the API', async () => {
    const id = await ended(700);
    const operator = await room.viewer({ role: 'operator' });
    for (const viewer of [room.host, room.manager, operator])
      expect(named(await get<RefuseDeletion>(RefuseDeletion).run(viewer, id, '不想留了'))).toBe(
        'LiveSessionKept',
      );
    for (const viewer of [room.buyer, room.stranger])
      expect(named(await get<RefuseDeletion>(RefuseDeletion).run(viewer, id, '试试'))).toBe(
        'NotFound',
      );
    expect(await attempts(id)).toBe(3);
    expect((await rowsOf(id)).messages).toBe(1);
  });

  it('goes after its term, unless somebody holds it', async () => {
    const [kept, held, old] = [await ended(3 * 365 - 10), await ended(1200), await ended(1200)];
    const operator = await room.viewer({ role: 'operator' });
    const hold = get<HoldSession>(HoldSession);
    expect(named(await hold.place(room.manager, held!, '纠纷'))).toBe('NotFound');
    expect(named(await hold.place(operator, held!, '纠纷未结'))).toBe('ok');
    await emptyExpired();
    const gone = { events: 0, messages: 0, segments: 0 };
    for (const id of [kept!, held!]) {
      expect((await rowsOf(id)).messages).toBe(1);
      expect(await objectsOf(id)).toBeGreaterThan(1);
    }
    expect(await rowsOf(old!)).toEqual(gone);
    expect(await objectsOf(old!)).toBe(0);
    const [placed] = await get<RetentionRepository>(RetentionRepository).holdsOf(held!);
    expect(named(await hold.lift(operator, placed!.id, '已结案'))).toBe('ok');
    await emptyExpired();
    expect(await rowsOf(held!)).toEqual(gone);
  });

  it('is kept for the longest term that has held since its end', async () => {
    const id = await ended(1200);
    await sql.insert('live_rules', {
      key: 'retention.live_replay_years',
      valid_from: new Date(Date.now() - 10 * 86_400_000),
      value: 5,
    });
    await emptyExpired();
    expect((await rowsOf(id)).messages).toBe(1);
    await sql.db.query(`DELETE FROM live_rules WHERE value = 5`);
  });
});
