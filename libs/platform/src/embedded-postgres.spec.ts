import { spawn, spawnSync } from 'node:child_process';
import {
  chmodSync,
  cpSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  statSync,
  truncateSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pg from 'pg';
import { DataSource } from 'typeorm';
import { dataSourceOptions } from './data-source.ts';
import { startPostgres } from './embedded-postgres.ts';

const folder = mkdtempSync(join(tmpdir(), 'chucun-pg-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

async function ask(url: string, sql: string): Promise<unknown> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    return Object.values((await client.query<Record<string, unknown>>(sql)).rows[0] ?? {})[0];
  } finally {
    await client.end();
  }
}
const withoutPassword = (url: string) => url.replace(/:[0-9a-f]{48}@/, '@');

describe('the embedded Postgres', () => {
  it('is reached by a socket and a password only, keeps its data, and is shared by a second start', async () => {
    const dataDir = join(folder, 'new');
    const first = await startPostgres({ dataDir });
    expect(first.firstStart).toBe(true);
    const url = first.url('postgres');
    expect(url).toContain(encodeURIComponent(dataDir));
    await ask(url, 'CREATE TABLE kept AS SELECT 42 AS n');
    await expect(ask(withoutPassword(url), 'SELECT 1')).rejects.toThrow(/password/);
    await expect(ask(url.replace(/:[0-9a-f]{48}@/, ':guess@'), 'SELECT 1')).rejects.toThrow(
      /password authentication failed/,
    );
    expect(statSync(join(dataDir, 'chucun-password')).mode & 0o777).toBe(0o600);
    expect(await ask(url, `SELECT setting FROM pg_settings WHERE name = 'listen_addresses'`)).toBe(
      '',
    );

    const source = await new DataSource(dataSourceOptions(url, 2)).initialize();
    expect(await source.query('SELECT n FROM kept WHERE n = $1', [42])).toEqual([{ n: 42 }]);
    await source.destroy();

    const second = await startPostgres({ dataDir });
    expect([second.firstStart, second.url('postgres')]).toEqual([false, url]);
    await second.stop();
    expect(await ask(url, 'SELECT n FROM kept')).toBe(42);
    await first.stop();

    const again = await startPostgres({ dataDir });
    expect([again.firstStart, await ask(again.url('postgres'), 'SELECT n FROM kept')]).toEqual([
      false,
      42,
    ]);
    await again.stop();
  });

  it('closes the cluster of an earlier version, which trusted every program on the host', async () => {
    const dataDir = join(folder, 'earlier');
    const earlier = await startPostgres({ dataDir, unsafe: true });
    await ask(earlier.url('postgres'), 'CREATE TABLE kept AS SELECT 7 AS n');
    await earlier.stop();

    for (const tcp of [false, true]) {
      const now = await startPostgres({ dataDir, tcp });
      expect(now.firstStart).toBe(false);
      expect(await ask(now.url('postgres'), 'SELECT n FROM kept')).toBe(7);
      await expect(ask(withoutPassword(now.url('postgres')), 'SELECT 1')).rejects.toThrow(
        /password/,
      );
      await now.stop();
      // A backup may come back without the file; then there is a new one.
      rmSync(join(dataDir, 'chucun-password'));
    }
  });

  it('listens on loopback where the path is too long for a socket', async () => {
    const dataDir = join(folder, 'long'.repeat(25));
    const server = await startPostgres({ dataDir });
    expect(server.url('postgres')).toMatch(/@127\.0\.0\.1:\d+\/postgres$/);
    expect(await ask(server.url('postgres'), 'SELECT 1')).toBe(1);
    await server.stop();
  });

  it('starts again at once after its owner was killed, and past the lock of one long gone', async () => {
    const dataDir = join(folder, 'new');
    const module = join(import.meta.dirname, 'embedded-postgres.ts');
    const script = `import { startPostgres } from ${JSON.stringify(module)};
      console.log((await startPostgres({ dataDir: ${JSON.stringify(dataDir)} })).url('postgres'));
      setInterval(() => undefined, 1000);`;
    const owner = spawn(process.execPath, ['--input-type=module', '--no-warnings', '-e', script]);
    await new Promise((resolve) => owner.stdout.once('data', resolve));
    owner.kill('SIGKILL');
    const server = await startPostgres({ dataDir });
    expect(await ask(server.url('postgres'), 'SELECT n FROM kept')).toBe(42);
    const lock = readFileSync(join(dataDir, 'postmaster.pid'), 'utf8');
    await server.stop();

    // The number of the server that is gone is now that of another program: ours.
    writeFileSync(join(dataDir, 'postmaster.pid'), lock.replace(/^\d+/, String(process.pid)));
    const next = await startPostgres({ dataDir });
    expect(await ask(next.url('postgres'), 'SELECT n FROM kept')).toBe(42);
    await next.stop();
  });
});

describe('a start that cannot be', () => {
  const whole = join(folder, 'whole');
  beforeAll(async () => (await startPostgres({ dataDir: whole })).stop());

  const damages: [string, RegExp, (dataDir: string) => void][] = [
    [
      'a control file cut short',
      /may be damaged.*Restore a backup/,
      (at) => truncateSync(join(at, 'global/pg_control'), 100),
    ],
    [
      'no control file',
      /may be damaged.*Restore a backup/,
      (at) => rmSync(join(at, 'global/pg_control')),
    ],
    [
      'a log that is gone',
      /may be damaged.*Restore a backup/,
      (at) => rmSync(join(at, 'pg_wal'), { recursive: true }),
    ],
    [
      'another version',
      /another PostgreSQL version: restore/,
      (at) => writeFileSync(join(at, 'PG_VERSION'), '15\n'),
    ],
    [
      'no version',
      /is not empty and holds no whole database/,
      (at) => rmSync(join(at, 'PG_VERSION')),
    ],
    [
      'a damaged lock',
      /postmaster\.pid is damaged.*remove this one file/,
      (at) => writeFileSync(join(at, 'postmaster.pid'), 'garbage\n'),
    ],
    [
      'an empty lock',
      /postmaster\.pid is damaged.*remove this one file/,
      (at) => writeFileSync(join(at, 'postmaster.pid'), ''),
    ],
    [
      'files that it may not read',
      /No permission to write .*DATA_DIR/,
      (at) => chmodSync(join(at, 'global/pg_control'), 0),
    ],
  ];
  it.each(damages)(
    'for %s says so in one sentence, twice, and removes nothing',
    async (_, sentence, damage) => {
      const dataDir = join(folder, 'damaged');
      cpSync(whole, dataDir, { recursive: true, preserveTimestamps: true });
      try {
        damage(dataDir);
        for (const _time of ['first', 'second'])
          await expect(startPostgres({ dataDir })).rejects.toThrow(sentence);
        expect(statSync(join(dataDir, 'base')).isDirectory()).toBe(true);
      } finally {
        rmSync(dataDir, { recursive: true });
      }
    },
  );

  it('for a file in the place of the folder says which', async () => {
    const dataDir = join(folder, 'file', 'postgres');
    writeFileSync(join(folder, 'file'), '');
    await expect(startPostgres({ dataDir })).rejects.toThrow(/a file is in its way/);
  });

  it('for a full disk says so, and starts once there is room', () => {
    const dataDir = join(folder, 'small');
    mkdirSync(dataDir);
    const module = join(import.meta.dirname, 'embedded-postgres.ts');
    const script = `import { startPostgres } from ${JSON.stringify(module)};
      const start = () => startPostgres({ dataDir: ${JSON.stringify(join(dataDir, 'pg'))} });
      console.log(await start().then(() => 'started', (error) => error.message));
      const { spawnSync } = await import('node:child_process');
      spawnSync('mount', ['-o', 'remount,size=200m', ${JSON.stringify(dataDir)}]);
      const server = await start();
      console.log(server.firstStart);
      await server.stop();`;
    // A mount that only this process and its children see.
    const alone = ['--user', '--map-root-user', '--mount', '--', 'sh', '-c'];
    const mounted = `mount -t tmpfs -o size=24m tmpfs ${dataDir} && exec "$@"`;
    const node = [process.execPath, '--no-warnings', '--input-type=module', '-e', script];
    if (spawnSync('unshare', [...alone, `mount -t tmpfs tmpfs ${dataDir}`]).status !== 0) {
      console.log('Mounting is not allowed here: the full disk was not tried.');
      return;
    }
    const run = spawnSync('unshare', [...alone, mounted, 'sh', ...node], { encoding: 'utf8' });
    expect(run.stdout.split('\n').slice(0, 2)).toEqual([
      `The disk is full: free some space for ${join(dataDir, 'pg')}, then start again.`,
      'true',
    ]);
  });
});
