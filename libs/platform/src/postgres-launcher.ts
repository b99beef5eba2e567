import { spawnSync } from 'node:child_process';
import { chownSync, existsSync, statSync } from 'node:fs';
import path from 'node:path';

/** Turns a command into the one that runs it as somebody Postgres accepts. */
export type Launcher = (binary: string, args: string[]) => [string, string[]];

const works = (command: string, args: string[]): boolean => spawnSync(command, args).status === 0;

const prefixed =
  (prefix: string[]): Launcher =>
  (binary, args) => {
    const [command, ...rest] = [...prefix, binary, ...args];
    return [command!, rest];
  };

/**
 * Postgres refuses uid 0. As root we run it in a user namespace in which we are "nobody" (the files stay root's), or
 * as an account `postgres` where namespaces are forbidden. A cluster made one way can only be read that way, so the
 * owner of an existing folder decides. `--pdeathsig` ends the server when this process is killed.
 */
export function postgresLauncher(dataDir: string): Launcher {
  const death = works('setpriv', ['--pdeathsig=INT', 'true'])
    ? ['setpriv', '--pdeathsig=INT', '--']
    : [];
  if (process.getuid?.() !== 0) return prefixed(death);

  const owner = existsSync(path.join(dataDir, 'PG_VERSION')) ? statSync(dataDir).uid : 0;
  if (owner === 0) {
    const namespace = ['--user', '--map-user=65534', '--map-group=65534', '--'];
    if (works('unshare', [...namespace, 'true']))
      return prefixed(['unshare', ...namespace, ...death]);
  }
  const account = owner === 0 ? postgresAccount() : { uid: owner, gid: statSync(dataDir).gid };
  chownSync(dataDir, account.uid, account.gid);
  const identity = [
    `--reuid=${account.uid}`,
    `--regid=${account.gid}`,
    '--clear-groups',
    '--pdeathsig=INT',
    '--',
  ];
  return prefixed(['setpriv', ...identity]);
}

function postgresAccount(): { uid: number; gid: number } {
  if (!works('id', ['-u', 'postgres'])) {
    spawnSync('useradd', ['--system', '--user-group', '--no-create-home', 'postgres']);
  }
  const id = (flag: string) =>
    Number(spawnSync('id', [flag, 'postgres']).stdout?.toString().trim() || Number.NaN);
  const account = { uid: id('-u'), gid: id('-g') };
  if (Number.isNaN(account.uid)) {
    throw new Error(
      'Running as root, and neither a user namespace nor an account "postgres" is to be had: start as an ordinary user.',
    );
  }
  return account;
}
