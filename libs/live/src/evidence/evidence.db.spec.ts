import { IdentityModule, type Viewer } from '@chucun/identity';
import { newId, UserError } from '@chucun/kernel';
import { CONFIG, type Config, ObjectStorage } from '@chucun/platform';
import { Sql, testApp, type TestApp } from '@chucun/testing';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { buffer } from 'node:stream/consumers';
import { pathToFileURL } from 'node:url';
import { DataSource } from 'typeorm';
import { LiveModule } from '../live.module.ts';
import { SessionRepository } from '../session/session.repository.ts';
import { PresentItem } from '../shelf/present-item.ts';
import { SpecRoom } from '../spec-room.ts';
import { RecordSynthetic } from '../synthetic/record-synthetic.ts';
import { EvidencePack } from './evidence-pack.ts';
import { EvidencePasses } from './evidence-passes.ts';
import { SealSession } from './seal-session.ts';
import { VerifyEvidence } from './verify-evidence.ts';

interface Fault {
  file: string;
  record: number | null;
  fault: string;
}
type Verify = (path: string, key?: string) => Promise<{ faults: Fault[] }>;

let app: TestApp;
let sql: Sql;
let room: SpecRoom;
let verify: Verify;
let folder: string;
const get = <T>(type: unknown): T =>
  app.module.get(type as new (...args: never[]) => T, { strict: false });

beforeAll(async () => {
  const tool = join(import.meta.dirname, '../../../../tools/verify-evidence.mjs');
  ({ verify } = (await import(pathToFileURL(tool).href)) as { verify: Verify });
  app = await testApp(IdentityModule, LiveModule);
  sql = new Sql(get<DataSource>(DataSource));
  room = new SpecRoom((type) => get(type), sql);
  await room.open();
  folder = mkdtempSync(join(tmpdir(), 'chucun-evidence-'));
});
afterAll(async () => {
  rmSync(folder, { recursive: true });
  await app?.close();
});

/** A session of a few seconds with presenting, prices, chat in every state and a recording; sealed. */
async function past(): Promise<string> {
  const { variantId } = await room.pack();
  const { session, items } = await room.live([{ variantId, livePriceFen: 1990 }]);
  await get<PresentItem>(PresentItem).run(room.host, session.id, items[0]!);
  for (const [text, state] of [
    ['今年的新茶吗', 'SHOWN'],
    ['加我微信', 'BLOCKED'],
    ['多少钱一斤', 'HELD'],
  ])
    await sql.insert('live_messages', {
      id: newId(),
      session_id: session.id,
      author_id: room.buyer.accountId,
      author_name: '陈静',
      text,
      at: new Date(),
      state,
    });
  await get<RecordSynthetic>(RecordSynthetic).run(session.id, [{ from: new Date(), seconds: 4 }]);
  await room.end(session.id);
  await get<SealSession>(SealSession).run(session.id);
  return session.id;
}
async function packOf(sessionId: string): Promise<Buffer> {
  const [session] = await get<SessionRepository>(SessionRepository).byIds([sessionId]);
  const order = { exportedBy: room.manager.accountId, exportedAt: new Date(), reason: '消费纠纷' };
  return buffer(get<EvidencePack>(EvidencePack).open(session!, order));
}
async function faultsIn(bytes: Buffer): Promise<Fault[]> {
  const path = join(folder, 'pack.zip');
  writeFileSync(path, bytes);
  return (await verify(path)).faults;
}
function flipped(bytes: Buffer, at: number): Buffer {
  const changed = Buffer.from(bytes);
  changed[at]! ^= 0x01;
  return changed;
}
const look = (sessionId: string) => get<VerifyEvidence>(VerifyEvidence).run(sessionId);

describe('the pack of a session', () => {
  let pack: Buffer;
  beforeAll(async () => (pack = await packOf(await past())));

  it('holds everything, blocked and held messages too, and is as it was signed', async () => {
    expect(await faultsIn(pack)).toEqual([]);
    for (const name of ['log', 'chat', 'prices', 'orders', 'corrections', 'audit', 'segments'])
      expect(pack.includes(`${name}.ndjson`)).toBe(true);
    expect(pack.includes('加我微信')).toBe(true);
    expect(pack.includes('"priceFen":1990')).toBe(true);
    expect(pack.includes('main-0/0.m4s')).toBe(true);
    expect(pack.includes('13812345678')).toBe(false);
  });

  it.each([
    ['a word of the chat', '今年的新茶', 'chat.ndjson', 1],
    ['the price', '"priceFen":1990,"quotaId"', 'prices.ndjson', 1],
    ['a fact of the log', 'SESSION_STARTED', 'log.ndjson', 1],
    ['the manifest', '消费纠纷', 'manifest.json', null],
  ])('tells a change in %s by file and record', async (_, text, file, record) => {
    const at = pack.indexOf(text) + Math.floor(Buffer.byteLength(text) / 2);
    const [first] = await faultsIn(flipped(pack, at));
    expect(first).toMatchObject({ file, record });
  });

  it('tells a changed byte wherever it is: rows, recordings, signature, headers, directory', async () => {
    const places = new Set<number>([
      0,
      pack.length - 1,
      pack.indexOf('moof'),
      pack.indexOf('ftyp'),
    ]);
    const step = Math.ceil(pack.length / 400);
    for (let at = 0; at < pack.length; at += step) places.add(at);
    // All of what the archive says of its last files and of the directory.
    const directory = pack.indexOf(Buffer.from([0x50, 0x4b, 0x01, 0x02]));
    for (let at = directory - 200; at < Math.min(directory + 200, pack.length); at += 1)
      places.add(at);
    for (let at = pack.length - 22; at < pack.length; at += 1) places.add(at);
    const missed: number[] = [];
    for (const at of places) if ((await faultsIn(flipped(pack, at))).length === 0) missed.push(at);
    expect(missed).toEqual([]);
  });

  it('is not taken for whole when it was cut, or signed by somebody else', async () => {
    expect(await faultsIn(pack.subarray(0, pack.length - 100))).not.toEqual([]);
    const path = join(folder, 'own.zip');
    writeFileSync(path, pack);
    const other = `-----BEGIN PUBLIC KEY-----\nMCowBQYDK2VwAyEA${'A'.repeat(43)}=\n-----END PUBLIC KEY-----\n`;
    expect((await verify(path, other)).faults[0]).toMatchObject({ file: 'manifest.json' });
  });
});

describe('what is kept in place', () => {
  /** As somebody would who owns the database: the guards are switched off meanwhile. */
  const behindTheGuards = async (statement: string, parameters: unknown[]) =>
    sql.db.transaction(async (tx) => {
      await tx.query(`SET LOCAL session_replication_role = replica`);
      await tx.query(statement, parameters);
    });

  it('is found unaltered', async () => {
    const verification = await look(await past());
    expect(verification.faults).toEqual([]);
    expect(verification.files).toBeGreaterThan(1);
    expect(verification.records).toBeGreaterThan(5);
  });

  it.each([
    [
      'a word of the log',
      `UPDATE live_events SET actor_id = NULL WHERE session_id = $1 AND seq = 2`,
      'log',
    ],
    [
      'the end of the log',
      `DELETE FROM live_events WHERE session_id = $1 AND kind = 'SESSION_ENDED'`,
      'log',
    ],
    [
      'a message',
      `UPDATE live_messages SET text = '好' WHERE session_id = $1 AND state = 'HELD'`,
      'chat',
    ],
    ['a price', `UPDATE live_prices SET price_fen = 1890 WHERE session_id = $1`, 'prices'],
    ['a piece less', `DELETE FROM live_segments WHERE session_id = $1 AND n = 0`, 'segments'],
    ['the seal', `UPDATE live_seals SET log_hash = '0' WHERE session_id = $1`, 'seal'],
  ])('tells an altered row: %s', async (_, statement, part) => {
    const id = await past();
    await behindTheGuards(statement, [id]);
    const { faults } = await look(id);
    expect(faults.map((fault) => fault.part)).toContain(part);
    expect(
      await sql.value(
        `SELECT count(*)::int FROM audit_log WHERE action = 'live.evidence_altered' AND subject_id = $1`,
        [id],
      ),
    ).toBe(1);
  });

  it('tells an altered and a lost file', async () => {
    const id = await past();
    const root = join(get<Config>(CONFIG).dataDir, 'files');
    const [init, piece] = [`live/${id}/main-0/init.mp4`, `live/${id}/main-0/0.m4s`];
    const bytes = readFileSync(join(root, piece));
    writeFileSync(join(root, piece), flipped(bytes, bytes.length - 1));
    rmSync(join(root, init));
    expect((await look(id)).faults).toEqual([
      { part: init, record: null, fault: 'the file is gone' },
      { part: piece, record: null, fault: 'the file was altered' },
    ]);
    expect(await get<ObjectStorage>(ObjectStorage).stat(init)).toBeUndefined();
  });
});

describe('an export', () => {
  const ask = (viewer: Viewer, sessionId: string, reason = '消费纠纷') =>
    get<EvidencePasses>(EvidencePasses).run(viewer, sessionId, reason);
  const named = (result: object) => (result instanceof UserError ? result.constructor.name : 'ok');

  it('is for operators and managers of the cooperative, asks for a reason, and is noted', async () => {
    const id = await past();
    const operator = await room.viewer({ role: 'operator' });
    const elsewhere = await room.viewer({ role: 'coop_manager', coopId: await sql.coop() });
    for (const viewer of [room.host, room.buyer, room.stranger, elsewhere])
      expect(named(await ask(viewer, id))).toBe('NotFound');
    expect(named(await ask(room.manager, id, ' '))).toBe('InvalidInput');
    for (const viewer of [room.manager, operator]) expect(named(await ask(viewer, id))).toBe('ok');
    expect(
      await sql.value(
        `SELECT count(*)::int FROM audit_log WHERE action = 'live.evidence_exported' AND subject_id = $1`,
        [id],
      ),
    ).toBe(2);
    const { url } = (await ask(operator, id)) as { url: string };
    const pass = url.split('/').at(-1)!;
    const passes = get<EvidencePasses>(EvidencePasses);
    expect((await passes.read(pass))?.order.reason).toBe('消费纠纷');
    expect(
      await passes.read(pass.slice(0, -2) + (pass.endsWith('AA') ? 'BB' : 'AA')),
    ).toBeUndefined();
  });
});
