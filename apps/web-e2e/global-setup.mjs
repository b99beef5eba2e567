// Starts the real command on a fresh folder, as a newcomer would, and waits until it says that it is up.
import { spawn } from 'node:child_process';
import { mkdtempSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';

const PATIENCE_MS = 300_000;

const freePort = () =>
  new Promise((resolve) => {
    const probe = createServer();
    probe.listen(0, '127.0.0.1', () => {
      const { port } = probe.address();
      probe.close(() => resolve(port));
    });
  });

export default async function setUp() {
  // An address given from outside is a system that somebody runs already.
  if (process.env.E2E_URL) return;
  const port = await freePort();
  const dataDir = mkdtempSync(path.join(tmpdir(), 'chucun-e2e-'));
  const env = { ...process.env, PORT: String(port), DATA_DIR: dataDir };
  const child = spawn(process.execPath, ['tools/start.mjs'], {
    env,
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  await new Promise((resolve, reject) => {
    const late = setTimeout(() => reject(new Error('the system did not come up')), PATIENCE_MS);
    child.stdout.on('data', (chunk) => {
      process.stdout.write(chunk);
      if (String(chunk).includes('Ctrl-C stops everything')) {
        clearTimeout(late);
        resolve();
      }
    });
    child.once('exit', (code) => reject(new Error(`the system ended with code ${code}`)));
  });
  process.env.E2E_URL = `http://localhost:${port}`;
  process.env.E2E_PID = String(child.pid);
  process.env.E2E_DATA_DIR = dataDir;
  globalThis.__SYSTEM__ = { child, dataDir };
}
