import { spawnSync } from 'node:child_process';
import { chmodSync, existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const folder = mkdtempSync(join(tmpdir(), 'chucun-start-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const START = [process.execPath, 'tools/start.mjs'];
/** What the real command says before it ends; `before` are commands in front of it. */
function start(env: Record<string, string>, before: string[] = []) {
  const [command, ...args] = [...before, ...START];
  const cwd = join(import.meta.dirname, '..', '..');
  const run = spawnSync(command!, args, {
    cwd,
    encoding: 'utf8',
    timeout: 20_000,
    env: { ...process.env, PORT: '1', ...env },
  });
  return { code: run.status, said: (run.stdout + run.stderr).trim() };
}

describe('the one command ends with one sentence and the way out', () => {
  let port: number;
  const other = createServer();
  beforeAll(async () => {
    await new Promise<void>((resolve) => other.listen(0, '0.0.0.0', resolve));
    port = (other.address() as AddressInfo).port;
  });
  afterAll(() => other.close());
  const freePort = async () => {
    const probe = createServer();
    await new Promise<void>((resolve) => probe.listen(0, '0.0.0.0', resolve));
    const found = (probe.address() as AddressInfo).port;
    await new Promise((resolve) => probe.close(resolve));
    return String(found);
  };

  it('for a port that is taken, or is none', () => {
    expect(start({ PORT: String(port), DATA_DIR: join(folder, 'untouched') })).toEqual({
      code: 1,
      said: `Port ${port} is taken: stop the other program, or start with PORT=${port + 1} npm start.`,
    });
    expect(existsSync(join(folder, 'untouched'))).toBe(false);
    for (const PORT of ['abc', '0', '65536', '80.5'])
      expect(start({ PORT }).said).toBe(`PORT is "${PORT}"; it must be a number from 1 to 65535.`);
  });

  it('for a data folder that is a file, lies below one, or may not be written', async () => {
    const PORT = await freePort();
    const file = join(folder, 'file');
    writeFileSync(file, '');
    for (const DATA_DIR of [file, join(file, 'below')])
      expect(start({ PORT, DATA_DIR })).toEqual({
        code: 1,
        said: `${DATA_DIR} cannot be a folder, because a file is in its way: move the file, or set DATA_DIR to another folder.`,
      });
    expect(start({ PORT, DATA_DIR: '/sys/nowhere' })).toEqual({
      code: 1,
      said: 'No permission to write /sys/nowhere: give this account the right to it, or set DATA_DIR to another folder.',
    });
  });

  it('for secrets of the demo that are damaged, which it leaves as they are', async () => {
    const PORT = await freePort();
    const secrets = join(folder, 'demo-secrets.json');
    for (const content of ['', '{"app":"x"', '{}', 'null']) {
      writeFileSync(secrets, content);
      chmodSync(secrets, 0o600);
      expect(start({ PORT, DATA_DIR: folder })).toEqual({
        code: 1,
        said: `${secrets} is damaged, and second factors can only be read with it: restore it from a backup, or move ${folder} away to begin anew.`,
      });
    }
    rmSync(secrets);
  });

  it('for a disk that is full, or nearly', async () => {
    const PORT = await freePort();
    // A mount that only this process and its children see.
    const on = (mount: string) => [
      ...['unshare', '--user', '--map-root-user', '--mount', '--', 'sh', '-c'],
      `mount -t tmpfs -o ${mount} && exec "$@"`,
      'sh',
    ];
    const small = on(`size=20m tmpfs ${folder}`);
    if (spawnSync(small[0]!, [...small.slice(1), 'true']).status !== 0) {
      console.log('Mounting is not allowed here: the full disk was not tried.');
      return;
    }
    expect(start({ PORT, DATA_DIR: folder }, small)).toEqual({
      code: 1,
      said: `The disk is full: 20 MB are free for ${folder} and 400 MB are needed; free some space, then start again.`,
    });
    const full = on(`size=8k tmpfs ${folder} && { head -c 100000 /dev/zero > ${folder}/x; true; }`);
    expect(start({ PORT, DATA_DIR: folder }, full).said).toContain(
      `The disk is full: free some space for ${folder}, then start again.`,
    );
  });
});
