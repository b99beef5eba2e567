import { spawnSync } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import {
  chmodSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import path from 'node:path';
import type { Launcher } from './postgres-launcher.ts';
import { explained, StartRefused } from './start-refused.ts';

export interface Binaries {
  postgres: string;
  initdb: string;
}

export const postgresEnvironment = () => ({ ...process.env, LC_ALL: 'C.UTF-8', TZ: 'UTC' });

// LC_CTYPE must know Chinese letters, or trigram search silently finds nothing.
const CLUSTER =
  '-U postgres --auth=trust -E UTF8 --locale-provider=builtin --builtin-locale=C.UTF-8 --locale=C.UTF-8 --no-instructions --no-sync';

const unfinishedMark = (dataDir: string): string => `${dataDir}.unfinished`;

/** Sees to it that the folder is there and fit for a cluster; true where none is in it yet. */
export function prepareCluster(dataDir: string): boolean {
  // A start that was killed while it made the cluster left a part of one, which nothing was ever written to.
  if (existsSync(unfinishedMark(dataDir))) rmSync(dataDir, { recursive: true, force: true });
  mkdirSync(dataDir, { recursive: true });
  const isNew = !existsSync(path.join(dataDir, 'PG_VERSION'));
  if (isNew && readdirSync(dataDir).length > 0)
    throw new StartRefused(
      `${dataDir} is not empty and holds no whole database: restore a backup, or move the folder away to begin anew.`,
    );
  // A copy or a restore often opens it to the group, on which Postgres refuses to start.
  if (!isNew && process.platform !== 'win32') chmodSync(dataDir, 0o700);
  return isNew;
}

/** Makes a new cluster. Cut short, it is made anew at the next start. */
export function makeCluster(launcher: Launcher, initdb: string, dataDir: string): void {
  writeFileSync(unfinishedMark(dataDir), '');
  const [command, args] = launcher(initdb, ['-D', dataDir, ...CLUSTER.split(' ')]);
  const run = spawnSync(command, args, { env: postgresEnvironment() });
  if (run.status !== 0)
    throw explained(`${String(run.stderr)} ${run.error?.message ?? ''}`, dataDir);
  rmSync(unfinishedMark(dataDir));
}

const BY_PASSWORD = `# Written at every start.
local all all scram-sha-256
host all all 127.0.0.1/32 scram-sha-256
`;

const passwordFile = (dataDir: string): string => path.join(dataDir, 'chucun-password');

/** The password of a server that runs; absent for one that asks for none. */
export function passwordOf(dataDir: string): string | undefined {
  return existsSync(passwordFile(dataDir))
    ? readFileSync(passwordFile(dataDir), 'utf8')
    : undefined;
}

/**
 * Sees to it that the cluster lets in nobody without its password. Earlier versions trusted every program on this host:
 * theirs get one here, by a server of a single user that nobody else can reach. Cut short, it is done anew.
 */
export function closeCluster(launcher: Launcher, postgres: string, dataDir: string): string {
  const rules = path.join(dataDir, 'pg_hba.conf');
  const known = passwordOf(dataDir);
  if (known && existsSync(rules) && readFileSync(rules, 'utf8') === BY_PASSWORD) return known;
  const password = randomBytes(24).toString('hex');
  const [command, args] = launcher(postgres, [
    '--single',
    '-D',
    dataDir,
    '-c',
    'exit_on_error=on',
    'postgres',
  ]);
  const run = spawnSync(command, args, {
    env: postgresEnvironment(),
    input: `ALTER ROLE postgres PASSWORD '${password}'\n`,
  });
  if (run.status !== 0)
    throw explained(`${String(run.stderr)} ${run.error?.message ?? ''}`, dataDir);
  rmSync(passwordFile(dataDir), { force: true });
  writeFileSync(passwordFile(dataDir), password, { mode: 0o600 });
  writeFileSync(rules, BY_PASSWORD);
  return password;
}
