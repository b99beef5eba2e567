// One throw-away cluster for a whole jest run, with one migrated template that each spec file clones.
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import pg from 'pg';
import { migrate } from '../platform/src/data-source.ts';
import { startPostgres } from '../platform/src/embedded-postgres.ts';

export default async function setUp() {
  if (process.env.TEST_POSTGRES_URL) return;
  const folder = mkdtempSync(path.join(tmpdir(), 'chucun-test-'));
  const postgres = await startPostgres({
    dataDir: path.join(folder, 'pg'),
    unsafe: true,
    maxConnections: 200,
  });
  const admin = new pg.Client({ connectionString: postgres.url('postgres') });
  await admin.connect();
  await admin.query('CREATE DATABASE chucun_template');
  await admin.end();
  await migrate(postgres.url('chucun_template'));
  process.env.TEST_POSTGRES_URL = postgres.url('');
  globalThis.__TEST_CLUSTER__ = { postgres, folder };
}
