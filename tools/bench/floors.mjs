import { spawn } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { loop } from './drive.mjs';

const BRANCHES = 256;
const TELLERS = BRANCHES * 10;
const ACCOUNTS = 1_000_000;

/** A statement as a person recognises it. */
export const firstWords = (text) => text.replace(/\s+/g, ' ').trim().slice(0, 100);

/** How fast the database alone answers the same statements, through a pool like the api's, at the same concurrency. */
export function replay({ pool, visits, workers, seconds }) {
  return loop({
    workers,
    seconds,
    step: async (worker, turn) => {
      const visit = visits[(worker * 7 + turn) % visits.length];
      for (const statement of visit) await pool.query(statement);
    },
  });
}

/** Tables of TPC-B; as many branches as clients, so that the floor does not wait for itself. */
export async function prepareTpcb(pool) {
  await pool.query(`
    CREATE TABLE IF NOT EXISTS branches (bid int PRIMARY KEY, bbalance int NOT NULL, filler text) WITH (fillfactor = 50);
    CREATE TABLE IF NOT EXISTS tellers (tid int PRIMARY KEY, tbalance int NOT NULL, filler text) WITH (fillfactor = 50);
    CREATE TABLE IF NOT EXISTS accounts (aid int PRIMARY KEY, abalance int NOT NULL, filler text);
    CREATE TABLE IF NOT EXISTS history (tid int, bid int, aid int, delta int, mtime timestamp, filler text);
    INSERT INTO branches SELECT n, 0, repeat(' ', 80) FROM generate_series(1, ${BRANCHES}) AS n;
    INSERT INTO tellers SELECT n, 0, repeat(' ', 80) FROM generate_series(1, ${TELLERS}) AS n;
    INSERT INTO accounts SELECT n, 0, repeat(' ', 80) FROM generate_series(1, ${ACCOUNTS}) AS n`);
  await pool.query('VACUUM ANALYZE');
  await pool.query('CHECKPOINT');
}

const any = (most) => 1 + Math.floor(Math.random() * most);

/** Our own TPC-B-like transaction over the same driver that the api uses, one connection per client. */
export async function tpcb({ newPool, workers, seconds }) {
  const pool = newPool(workers);
  const clients = await Promise.all(Array.from({ length: workers }, () => pool.connect()));
  try {
    return await loop({
      workers,
      seconds,
      step: async (worker) => {
        const client = clients[worker];
        const [aid, tid, bid] = [any(ACCOUNTS), any(TELLERS), any(BRANCHES)];
        const delta = any(10_000) - 5000;
        await client.query('BEGIN');
        await client.query('UPDATE accounts SET abalance = abalance + $1 WHERE aid = $2', [
          delta,
          aid,
        ]);
        await client.query('SELECT abalance FROM accounts WHERE aid = $1', [aid]);
        await client.query('UPDATE tellers SET tbalance = tbalance + $1 WHERE tid = $2', [
          delta,
          tid,
        ]);
        await client.query('UPDATE branches SET bbalance = bbalance + $1 WHERE bid = $2', [
          delta,
          bid,
        ]);
        await client.query('INSERT INTO history VALUES ($1, $2, $3, $4, now())', [
          tid,
          bid,
          aid,
          delta,
        ]);
        await client.query('COMMIT');
      },
    });
  } finally {
    for (const client of clients) client.release();
    await pool.end();
  }
}

const SCRIPT = `\\set aid random(1, ${ACCOUNTS})
\\set tid random(1, ${TELLERS})
\\set bid random(1, ${BRANCHES})
\\set delta random(-5000, 5000)
BEGIN;
UPDATE accounts SET abalance = abalance + :delta WHERE aid = :aid;
SELECT abalance FROM accounts WHERE aid = :aid;
UPDATE tellers SET tbalance = tbalance + :delta WHERE tid = :tid;
UPDATE branches SET bbalance = bbalance + :delta WHERE bid = :bid;
INSERT INTO history (tid, bid, aid, delta, mtime) VALUES (:tid, :bid, :aid, :delta, now());
COMMIT;
`;

/** The same by pgbench, where the machine has it; undefined where not. */
export async function pgbench({ folder, url, workers, seconds }) {
  const script = path.join(folder, 'tpcb.sql');
  writeFileSync(script, SCRIPT);
  const { hostname, port, username, password } = new URL(url);
  const args = [
    '-n',
    '-f',
    script,
    '-c',
    workers,
    '-j',
    2,
    '-T',
    seconds,
    '-h',
    hostname,
    '-p',
    port,
  ];
  // Without it pgbench would ask the terminal, and wait.
  const env = { ...process.env, PGPASSWORD: decodeURIComponent(password) };
  const child = spawn('pgbench', [...args.map(String), '-U', username, 'tpcb'], { env });
  let said = '';
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk) => (said += chunk));
  const code = await new Promise((resolve) => {
    child.once('error', () => resolve(-1));
    child.once('exit', resolve);
  });
  if (code === -1) return undefined;
  const perSecond = Number(/^tps = ([\d.]+) \(without/m.exec(said)?.[1]);
  if (code !== 0 || !perSecond) throw new Error(`pgbench failed: ${said.slice(-400)}`);
  return { perSecond };
}
