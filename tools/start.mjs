// `npm start`: builds what changed, starts everything on one public address, and ends all of it with itself.
import { fork, spawnSync } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import path from 'node:path';

const port = Number(process.env.PORT ?? 3000);
const dataDir = path.resolve(process.env.DATA_DIR ?? 'data');
const publicUrl = process.env.PUBLIC_URL ?? `http://localhost:${port}`;
const children = [];
let stopping = false;

const refuse = (sentence) => {
  console.error(`\n${sentence}`);
  process.exit(1);
};

if (!Number.isInteger(port) || port < 1 || port > 65_535)
  refuse(`PORT is "${process.env.PORT}"; it must be a number from 1 to 65535.`);
if (!(await isFree(port)))
  refuse(
    `Port ${port} is taken: stop the other program, or start with PORT=${port + 1} npm start.`,
  );
prepareFolder();
build();
await startAll();

function isFree(candidate) {
  return new Promise((resolve) => {
    const probe = createServer();
    probe.once('error', () => resolve(false));
    probe.listen(candidate, '0.0.0.0', () => probe.close(() => resolve(true)));
  });
}

function freePort() {
  return new Promise((resolve) => {
    const probe = createServer();
    probe.listen(0, '127.0.0.1', () => {
      const found = probe.address().port;
      probe.close(() => resolve(found));
    });
  });
}

function prepareFolder() {
  try {
    mkdirSync(dataDir, { recursive: true });
    writeFileSync(path.join(dataDir, '.writable'), '');
  } catch (error) {
    if (error.code === 'ENOSPC')
      refuse(`The disk is full: free some space for ${dataDir}, then start again.`);
    refuse(
      `No permission to write ${dataDir}: give this account the right to it, or set DATA_DIR to another folder.`,
    );
  }
}

function build() {
  process.stdout.write('Building what changed …');
  const env = { ...process.env, NX_DAEMON: 'false', NX_NO_CLOUD: 'true', NX_TUI: 'false' };
  const args = [
    'node_modules/nx/dist/bin/nx.js',
    'run-many',
    '-t',
    'build',
    '--output-style=static',
  ];
  const began = Date.now();
  const nx = spawnSync(process.execPath, args, {
    stdio: ['ignore', 'pipe', 'pipe'],
    env,
    encoding: 'utf8',
  });
  if (nx.status !== 0) {
    console.error(`\n${nx.stdout}\n${nx.stderr}`);
    refuse('The build failed; the lines above say where.');
  }
  console.log(` done (${((Date.now() - began) / 1000).toFixed(1)} s)`);
}

/** Secrets of this installation's demo: made once, kept with its data, never in the repository. */
function demoSecrets() {
  const file = path.join(dataDir, 'demo-secrets.json');
  if (!existsSync(file)) {
    const fresh = () => randomBytes(24).toString('hex');
    writeFileSync(
      file,
      JSON.stringify({ app: fresh(), stripe: `sk_test_${fresh()}`, webhook: `whsec_${fresh()}` }),
      { mode: 0o600 },
    );
  }
  return JSON.parse(readFileSync(file, 'utf8'));
}

async function startAll() {
  const secrets = demoSecrets();
  const payPort = await freePort();
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
    env.STRIPE_API_URL = `http://127.0.0.1:${payPort}`;
    launch('dist/apps/stripe-sandbox/main.js', {
      ...env,
      PORT: String(payPort),
      PUBLIC_URL: `${publicUrl}/sandbox-pay`,
      WEBHOOK_URL: `http://127.0.0.1:${port}/webhooks/stripe`,
      DATA_FILE: path.join(dataDir, 'stripe-sandbox.jsonl'),
    });
  }
  const api = launch('dist/apps/api/main.js', env);
  api.on('message', (message) => message.ready && announce());
}

function launch(file, env) {
  // Its own process group: Ctrl-C reaches only this process, which passes one request on. When this process is gone,
  // however it ended, the channel closes and the child ends itself.
  const child = fork(file, {
    env,
    detached: true,
    execArgv: ['--enable-source-maps'],
    stdio: ['ignore', 'inherit', 'inherit', 'ipc'],
  });
  children.push(child);
  child.once('exit', (code) => {
    child.ended = true;
    if (!stopping) stop(code ?? 1);
    else if (children.every((each) => each.ended)) process.exit(process.exitCode ?? 0);
  });
  return child;
}

async function announce() {
  const accounts = await fetch(`http://127.0.0.1:${port}/dev/accounts`, {
    headers: { accept: 'application/json' },
  })
    .then((answer) => answer.json())
    .catch(() => []);
  const line = (label, address) => console.log(`  ${label.padEnd(26)}${publicUrl}${address}`);
  console.log('\nChucun 出村 is up (demo: payments and SMS are stand-ins, nobody is charged).\n');
  line('商城 Shop', '/');
  line('农户 Farmer', '/farm');
  line('合作社 Cooperative desk', '/coop');
  line('县里 County', '/county');
  line('短信 Login codes', '/dev/messages');
  line('账号 Demo accounts', '/dev/accounts');
  line('GraphQL', '/graphql');
  console.log('\n  Sign in by phone; the code appears under Login codes.');
  const shown = new Set();
  for (const account of accounts) {
    if (shown.has(account.role)) continue;
    shown.add(account.role);
    console.log(`  ${account.phone}  ${account.role.padEnd(14)} ${account.name}`);
  }
  console.log('\n  Ctrl-C stops everything; the data stays.\n');
}

function stop(code = 0) {
  if (stopping) return;
  stopping = true;
  process.exitCode = code;
  for (const child of children) if (!child.ended) child.kill('SIGTERM');
  setTimeout(() => {
    for (const child of children) if (!child.ended) child.kill('SIGKILL');
    process.exit(code);
  }, 15_000).unref();
  if (children.every((child) => child.ended)) process.exit(code);
}

// Not SIGHUP: nohup asks us to outlive the terminal, and without it the children notice that we are gone.
for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => stop(0));

// npm passes SIGTERM only to its shell, which dies without telling us, and `kill -9` of npm tells nobody: so we watch the
// processes up to npm. Whoever started npm may go; without npm in between there is nobody to watch.
const statusOf = (pid) => {
  try {
    return readFileSync(`/proc/${pid}/status`, 'utf8');
  } catch {
    return '';
  }
};
const parentOf = (pid) => Number(/^PPid:\s+(\d+)/m.exec(statusOf(pid))?.[1]);
const isNpm = (pid) => /^Name:\s+npm/m.test(statusOf(pid));
const [parent, grandparent] = [process.ppid, parentOf(process.ppid)];
const npm = [parent, grandparent].find(isNpm);
if (npm) {
  const isOrphan = () => process.ppid !== parent || (npm !== parent && parentOf(parent) !== npm);
  setInterval(() => isOrphan() && stop(0), 500).unref();
}
