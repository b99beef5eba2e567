import { readFileSync, rmSync } from 'node:fs';
import path from 'node:path';
import { StartRefused } from './start-refused.ts';

/** Where a live server answers. */
export interface ServerAddress {
  port: number;
  /** Folder of its socket; absent where it listens on loopback. */
  socketDir: string | undefined;
}

const ENDING_MS = 15_000;

/**
 * Another live server on this folder, which a second start shares. One that is about to end is waited for; the lock of
 * one that is gone, whose number another program has now, is removed, since Postgres would take that program for a server.
 */
export async function alreadyRunning(dataDir: string): Promise<ServerAddress | undefined> {
  const until = Date.now() + ENDING_MS;
  for (;;) {
    const lock = readLock(dataDir);
    const program = lock && programOf(lock.pid);
    if (!lock || program === undefined) return undefined;
    if (program !== 'postgres') {
      rmSync(path.join(dataDir, 'postmaster.pid'));
      return undefined;
    }
    // Whoever started it is gone, so it is on its way out even where it does not say so yet.
    const isLeft = isOrphan(lock.pid);
    if (lock.status === 'ready' && !isLeft) return lock;
    if (Date.now() > until) {
      if (lock.status === 'ready') return lock;
      throw new StartRefused(
        `The database in ${dataDir} is still ${lock.status} (process ${lock.pid}): wait until it is done, then start again.`,
      );
    }
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}

type Lock = ServerAddress & { pid: number; status: string };

/** What `postmaster.pid` says; `undefined` where it is absent or not to be read, on which Postgres has the last word. */
function readLock(dataDir: string): Lock | undefined {
  try {
    const lines = readFileSync(path.join(dataDir, 'postmaster.pid'), 'utf8').split('\n');
    const [pid, , , port, socketDir, , , status = ''] = lines.map((line) => line.trim());
    if (!/^[1-9]\d*$/.test(pid!)) return undefined;
    return { pid: Number(pid), port: Number(port), socketDir: socketDir || undefined, status };
  } catch {
    return undefined;
  }
}

/** The program that runs under this number; `undefined` where none does, or the system does not tell. */
function programOf(pid: number): string | undefined {
  try {
    return readFileSync(`/proc/${pid}/comm`, 'utf8').trim();
  } catch {
    return undefined;
  }
}

function isOrphan(pid: number): boolean {
  try {
    return /^PPid:\s+1$/m.test(readFileSync(`/proc/${pid}/status`, 'utf8'));
  } catch {
    return false;
  }
}
