import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import Stripe from 'stripe';
import { freshFile, SECRET_KEY, WEBHOOK_SECRET } from './bench.ts';

const MAIN = new URL('../src/main.ts', import.meta.url).pathname;
const running: ChildProcess[] = [];
afterEach(() => running.splice(0).forEach((child) => child.kill('SIGKILL')));

function launch(env: NodeJS.ProcessEnv): ChildProcess {
  const child = spawn(process.execPath, ['--experimental-transform-types', '--no-warnings', MAIN], {
    env: {
      PORT: '0',
      STRIPE_SECRET_KEY: SECRET_KEY,
      STRIPE_WEBHOOK_SECRET: WEBHOOK_SECRET,
      ...env,
    },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  running.push(child);
  return child;
}

async function launched(env: NodeJS.ProcessEnv) {
  const child = launch(env);
  const [line] = (await once(child.stdout!, 'data')) as [Buffer];
  const port = Number(/:(\d+)\s*$/.exec(line.toString())![1]);
  const stripe = new Stripe(SECRET_KEY, {
    host: '127.0.0.1',
    port,
    protocol: 'http',
    telemetry: false,
    maxNetworkRetries: 0,
  });
  return { child, stripe };
}

describe('the process', () => {
  it('forgets nothing that it answered when it is killed in the middle of work', async () => {
    const env = { DATA_FILE: freshFile() };
    const first = await launched(env);
    const answered: string[] = [];
    const work = Array.from({ length: 8 }, async () => {
      for (;;) answered.push((await first.stripe.accounts.create({ type: 'express' })).id);
    });
    setTimeout(() => first.child.kill('SIGKILL'), 400);
    await Promise.allSettled(work);
    expect(answered.length).toBeGreaterThan(20);

    const second = await launched(env);
    const kept = new Set<string>();
    for await (const account of second.stripe.accounts.list({ limit: 100 })) kept.add(account.id);
    expect(answered.filter((id) => !kept.has(id))).toEqual([]);
  });

  it.each([
    ['in production', { CHUCUN_MODE: 'production' }, 'does not run in production'],
    ['without a key', { STRIPE_SECRET_KEY: '' }, 'STRIPE_SECRET_KEY is not set'],
    ['with a port that is none', { PORT: 'x' }, 'PORT must be a number'],
  ])('refuses to run %s and says why', async (_, env, sentence) => {
    const child = launch(env);
    const said: Buffer[] = [];
    child.stderr!.on('data', (chunk: Buffer) => said.push(chunk));
    const [code] = (await once(child, 'close')) as [number];
    expect(code).toBe(1);
    expect(Buffer.concat(said).toString()).toContain(sentence);
  });
});
