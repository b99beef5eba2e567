// `npm start`: builds what changed, starts everything on one public address, and ends all of it with itself.
import { fork, spawn } from 'node:child_process';
import { once } from 'node:events';
import path from 'node:path';
import { Worker } from 'node:worker_threads';
import { announce } from './start/announce.mjs';
import {
  anyFreePort,
  demoSecrets,
  freeWishedPort,
  prepareFolder,
  refuse,
} from './start/before.mjs';
import { whenNpmIsGone } from './start/watch-npm.mjs';

/** What is to be told when we end: the build first, then the api. */
let child;
let stopping = false;
// Not SIGHUP: nohup asks us to outlive the terminal, and without it the children notice that we are gone.
for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => stop(0));
whenNpmIsGone(() => stop(0));

const port = await freeWishedPort(process.env.PORT);
const dataDir = path.resolve(process.env.DATA_DIR ?? 'data');
const publicUrl = process.env.PUBLIC_URL ?? `http://localhost:${port}`;
prepareFolder(dataDir);
const secrets = demoSecrets(dataDir);
await build();
if (!stopping) await startAll();

async function build() {
  process.stdout.write('Building what changed …');
  const env = { ...process.env, NX_DAEMON: 'false', NX_NO_CLOUD: 'true', NX_TUI: 'false' };
  const program = 'node_modules/nx/dist/bin/nx.js';
  const args = [program, 'run-many', '-t', 'build', '--output-style=static'];
  const began = Date.now();
  child = spawn(process.execPath, args, { stdio: ['ignore', 'pipe', 'pipe'], env });
  let said = '';
  for (const stream of [child.stdout, child.stderr])
    stream.setEncoding('utf8').on('data', (text) => (said += text));
  const [code] = await once(child, 'close');
  if (stopping) process.exit();
  child = undefined;
  if (code !== 0) {
    console.error(`\n${said}`);
    if (/ENOSPC|No space left/.test(said))
      refuse(`The disk is full: free some space for ${process.cwd()}, then start again.`);
    refuse('The build failed; the lines above say where.');
  }
  console.log(` done (${((Date.now() - began) / 1000).toFixed(1)} s)`);
}

async function startAll() {
  const env = {
    ...process.env,
    CHUCUN_MODE: process.env.CHUCUN_MODE ?? 'demo',
    NODE_ENV: 'production',
    PORT: String(port),
    PUBLIC_URL: publicUrl,
    DATA_DIR: dataDir,
    APP_SECRET: process.env.APP_SECRET ?? secrets.app,
    STRIPE_SECRET_KEY: process.env.STRIPE_SECRET_KEY ?? secrets.stripe,
    STRIPE_WEBHOOK_SECRET: process.env.STRIPE_WEBHOOK_SECRET ?? secrets.webhook,
  };
  // A real key goes to Stripe; without one the stand-in answers on loopback.
  if (!process.env.STRIPE_SECRET_KEY) {
    const payPort = await anyFreePort();
    env.STRIPE_API_URL = `http://127.0.0.1:${payPort}`;
    startStandIn({
      ...env,
      PORT: String(payPort),
      PUBLIC_URL: `${publicUrl}/sandbox-pay`,
      WEBHOOK_URL: `http://127.0.0.1:${port}/webhooks/stripe`,
      DATA_FILE: path.join(dataDir, 'stripe-sandbox.jsonl'),
    });
  }
  startApi(env);
}

/** The pay stand-in, in a thread of this process: a process of its own would take 40 MB more. */
function startStandIn(env) {
  const program = new URL('start/stand-in.mjs', import.meta.url);
  const standIn = new Worker(program, { env, resourceLimits: { maxYoungGenerationSizeMb: 4 } });
  standIn.once('error', (error) => console.error('The pay stand-in failed:', error));
  standIn.once('exit', (code) => stop(code || 1));
}

function startApi(env) {
  // Its own process group: Ctrl-C reaches only this process, which passes one request on. When this process is gone,
  // however it ended, the channel closes and the child ends itself.
  child = fork('dist/apps/api/main.js', {
    env,
    detached: true,
    // Small young generations cost a demo nothing, and give back 35 MB.
    execArgv: ['--enable-source-maps', '--max-semi-space-size=4'],
    stdio: ['ignore', 'inherit', 'inherit', 'ipc'],
  });
  child.once('exit', (code) => process.exit(stopping ? process.exitCode : (code ?? 1)));
  child.on('message', (message) => message.ready && announce(port, publicUrl));
}

/** Ends the build or the api; the pay stand-in answers the api to its end, and goes with this process. */
function stop(code) {
  if (stopping) return;
  stopping = true;
  process.exitCode = code;
  if (!child) process.exit();
  child.kill('SIGTERM');
  setTimeout(() => child.kill('SIGKILL'), 15_000).unref();
}
