import { randomBytes } from 'node:crypto';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { spawnSync } from 'node:child_process';
import pg from 'pg';
import { freePort, startPostgres } from '../../libs/platform/src/embedded-postgres.ts';
import { endAll, launch } from './processes.mjs';

/** As many connections as the api's pool has by default. */
export const POOL = 20;
// 256 clients of the TPC-B floor, the api's pools and ours.
const MAX_CONNECTIONS = 340;

/** A throw-away system: Postgres with its normal durability, the real api and the pay stand-in, on loopback only. */
export class BenchSystem {
  folder = mkdtempSync(path.join(tmpdir(), 'chucun-bench-'));
  secrets = {
    APP_SECRET: randomBytes(24).toString('hex'),
    STRIPE_SECRET_KEY: `sk_test_${randomBytes(24).toString('hex')}`,
    STRIPE_WEBHOOK_SECRET: `whsec_${randomBytes(24).toString('hex')}`,
  };
  #pools = [];

  constructor(options) {
    this.options = options;
  }

  async startDatabase() {
    const dataDir = path.join(this.folder, 'postgres');
    this.postgres = await startPostgres({ dataDir, maxConnections: MAX_CONNECTIONS, tcp: true });
    const admin = new pg.Client({ connectionString: this.postgres.url('postgres') });
    await admin.connect();
    await admin.query('CREATE DATABASE chucun');
    await admin.query('CREATE DATABASE tpcb');
    await admin.end();
    this.databaseUrl = this.postgres.url('chucun');
    this.pool = this.newPool();
    const env = { ...process.env, DATABASE_URL: this.databaseUrl };
    const done = spawnSync(process.execPath, ['dist/apps/api/migrate.js'], { env });
    if (done.status !== 0) throw new Error(`Migrations failed: ${done.stderr}`);
    // The bench brings its own goods; the demo world must not be made.
    await this.pool.query(`INSERT INTO settings (key, value) VALUES ('seeded', '"bench"')`);
  }

  get postmasterPid() {
    const file = path.join(this.folder, 'postgres', 'postmaster.pid');
    return Number(readFileSync(file, 'utf8').split('\n')[0]);
  }

  /** A pool like the api's own. */
  newPool(url = this.databaseUrl, max = POOL) {
    const pool = new pg.Pool({ connectionString: url, max });
    // A connection that ends with its server at the very end is no news.
    pool.on('error', () => undefined);
    this.#pools.push(pool);
    return pool;
  }

  /** One api process. `jobs` false leaves outbox and timed jobs to another one. */
  async startApi({ jobs = true, databaseUrl = this.databaseUrl, patienceMs, isProfiled } = {}) {
    const port = await freePort();
    const origin = `http://127.0.0.1:${port}`;
    const { profile } = this.options;
    const env = {
      ...this.secrets,
      CHUCUN_MODE: 'demo',
      NODE_ENV: 'production',
      PORT: String(port),
      PUBLIC_URL: origin,
      DATA_DIR: path.join(this.folder, 'data'),
      DATABASE_URL: databaseUrl,
      DATABASE_POOL_MAX: String(POOL),
      RUN_JOBS: String(jobs),
      // All viewers of the bench come from one address.
      LIVE_STREAMS_PER_ADDRESS: '20000',
      ...(this.payOrigin && { STRIPE_API_URL: this.payOrigin }),
    };
    const execArgv = isProfiled && profile ? ['--cpu-prof', `--cpu-prof-dir=${profile}`] : [];
    const isUp = async () => (await fetch(`${origin}/readyz`)).ok;
    const api = await launch('dist/apps/api/main.js', env, { isUp, execArgv, patienceMs });
    return { ...api, origin, port };
  }

  async startSandbox() {
    const port = await freePort();
    this.payOrigin = `http://127.0.0.1:${port}`;
    const env = {
      ...this.secrets,
      CHUCUN_MODE: 'demo',
      PORT: String(port),
      PUBLIC_URL: this.payOrigin,
      DATA_FILE: path.join(this.folder, 'stripe-sandbox.jsonl'),
    };
    const isUp = async () => (await fetch(`${this.payOrigin}/v1/balance`)).status < 500;
    this.sandbox = await launch('dist/apps/stripe-sandbox/main.js', env, { isUp });
  }

  async close() {
    await endAll();
    await Promise.all(this.#pools.map((pool) => pool.end().catch(() => undefined)));
    await this.postgres?.stop();
    if (existsSync(this.folder)) rmSync(this.folder, { recursive: true, force: true });
  }
}
