import { spawn, type ChildProcess } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { address, call } from './browser.ts';

const dataDir = process.env['E2E_DATA_DIR']!;
const port = new URL(process.env['E2E_URL'] ?? 'http://localhost').port;

/** Processes that were started for this system's folder: ours by their environment, Postgres by its arguments. */
function leftOver(): string[] {
  const read = (pid: string, file: string) => {
    try {
      return readFileSync(`/proc/${pid}/${file}`, 'utf8');
    } catch {
      return '';
    }
  };
  return readdirSync('/proc').filter(
    (pid) =>
      /^\d+$/.test(pid) &&
      (read(pid, 'environ').includes(`\0DATA_DIR=${dataDir}\0`) ||
        read(pid, 'cmdline').includes(dataDir)),
  );
}

async function until(ask: () => boolean | Promise<boolean>, patienceMs: number): Promise<boolean> {
  const end = Date.now() + patienceMs;
  while (Date.now() < end) {
    if (await ask()) return true;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  return false;
}

const answers = () =>
  fetch(address('/readyz')).then(
    (response) => response.ok,
    () => false,
  );

function start(
  more: Record<string, string> = {},
  options: { detached?: boolean } = {},
): { child: ChildProcess; said: () => string } {
  let said = '';
  const env = { ...process.env, PORT: port, DATA_DIR: dataDir, ...more };
  const child = spawn(process.execPath, ['tools/start.mjs'], {
    env,
    stdio: ['ignore', 'pipe', 'pipe'],
    ...options,
  });
  for (const stream of [child.stdout, child.stderr])
    stream!.on('data', (chunk: Buffer) => (said += String(chunk)));
  return { child, said: () => said };
}

const ended = (child: ChildProcess) =>
  new Promise<number | null>((resolve) => child.once('exit', resolve));
const goods = () => call('{ products { totalCount } }', {});

describe('the one command', () => {
  it('refuses a taken port with the way out, and disturbs nothing', async () => {
    const second = start();
    expect(await ended(second.child)).toBe(1);
    expect(second.said()).toContain(`Port ${port} is taken`);
    expect(await answers()).toBe(true);
  });

  it('killed outright leaves nothing running, and the next start has everything', async () => {
    const before = await goods();
    process.kill(Number(process.env['E2E_PID']), 'SIGKILL');
    expect(await until(() => leftOver().length === 0, 20_000)).toBe(true);
    expect(await answers()).toBe(false);

    const again = start();
    expect(await until(answers, 60_000)).toBe(true);
    expect(await goods()).toEqual(before);
    expect(again.said()).not.toContain('First start');

    again.child.kill('SIGTERM');
    expect(await ended(again.child)).toBe(0);
    expect(leftOver()).toEqual([]);
  });

  it('by Ctrl-C, while it starts or once it is up, ends and leaves nothing running', async () => {
    for (const isUp of [false, true]) {
      const started = start({}, { detached: true });
      const said = isUp ? 'Ctrl-C stops everything' : 'Building what changed';
      expect(await until(() => started.said().includes(said), 60_000)).toBe(true);
      // The terminal sends it to the whole group.
      process.kill(-started.child.pid!, 'SIGINT');
      expect(await ended(started.child)).toBe(0);
      expect(await until(() => leftOver().length === 0, 5000)).toBe(true);
    }
  });

  it('says what to do about a damaged database, and leaves it as it is', async () => {
    const damaged = mkdtempSync(join(tmpdir(), 'chucun-damaged-'));
    mkdirSync(join(damaged, 'postgres'));
    writeFileSync(join(damaged, 'postgres', 'PG_VERSION'), '18\n');
    const refused = start({ DATA_DIR: damaged });
    expect(await ended(refused.child)).toBe(1);
    expect(refused.said()).toMatch(/does not start; it may be damaged\. Restore a backup/);
    expect(refused.said()).not.toContain('    at ');
    expect(readdirSync(join(damaged, 'postgres'))).toEqual(['PG_VERSION']);
    rmSync(damaged, { recursive: true });
  });

  it('says what to do about a folder that it may not write', async () => {
    const refused = start({ DATA_DIR: '/sys/nowhere' });
    expect(await ended(refused.child)).toBe(1);
    expect(refused.said()).toMatch(/No permission to write .*DATA_DIR/);
  });
});
