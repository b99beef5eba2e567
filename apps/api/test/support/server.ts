import { freePort, OutboxDispatcher, readConfig, TimedJobs, type Config } from '@chucun/platform';
import { Sql, testDatabase } from '@chucun/testing';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { spawn, type ChildProcess } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DataSource } from 'typeorm';
import { createServer, listenAt } from '../../src/serve.ts';
import { ApiClient } from './client.ts';

export interface TestServer {
  app: NestFastifyApplication;
  config: Config;
  url: string;
  sql: Sql;
  /** A client nobody has signed in. */
  stranger(): ApiClient;
  /** Delivers what the outbox holds, now. */
  drain(): Promise<void>;
  runJob(name: string): Promise<unknown>;
  close(): Promise<void>;
}

const SECRETS = { STRIPE_SECRET_KEY: 'sk_test_api_spec', STRIPE_WEBHOOK_SECRET: 'whsec_api_spec' };

/** The real api over HTTP on a database of its own; with `payments`, the built pay stand-in beside it. */
export async function testServer(options: { payments?: boolean } = {}): Promise<TestServer> {
  const database = await testDatabase();
  const dataDir = mkdtempSync(join(tmpdir(), 'chucun-api-'));
  const [port, payPort] = [await freePort(), await freePort()];
  const url = `http://127.0.0.1:${port}`;
  const config = readConfig({
    CHUCUN_MODE: 'test',
    PORT: String(port),
    PUBLIC_URL: url,
    DATA_DIR: dataDir,
    ...SECRETS,
    STRIPE_API_URL: `http://127.0.0.1:${payPort}`,
  });
  const sandbox = options.payments ? await startSandbox(payPort, url, dataDir) : undefined;
  const app = await createServer(config, database.url);
  await app.listen(listenAt(port, '127.0.0.1'));
  app.get(OutboxDispatcher).start();
  return {
    app,
    config,
    url,
    sql: new Sql(app.get(DataSource)),
    stranger: () => new ApiClient(url),
    drain: () => app.get(OutboxDispatcher).drain(),
    runJob: (name) => app.get(TimedJobs).runNow(name),
    close: async () => {
      sandbox?.kill('SIGKILL');
      await app.close();
      await database.drop();
      rmSync(dataDir, { recursive: true, force: true });
    },
  };
}

async function startSandbox(port: number, apiUrl: string, dataDir: string): Promise<ChildProcess> {
  const env = {
    ...process.env,
    ...SECRETS,
    CHUCUN_MODE: 'test',
    PORT: String(port),
    PUBLIC_URL: `${apiUrl}/sandbox-pay`,
    WEBHOOK_URL: `${apiUrl}/webhooks/stripe`,
    DATA_FILE: join(dataDir, 'stripe-sandbox.jsonl'),
  };
  const child = spawn(process.execPath, ['dist/apps/stripe-sandbox/main.js'], {
    env,
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  await new Promise<void>((resolve, reject) => {
    child.stdout!.once('data', () => resolve());
    child.once('exit', () =>
      reject(new Error('the pay stand-in did not start: run `npm run build` first')),
    );
  });
  return child;
}
