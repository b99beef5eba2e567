import { existsSync } from 'node:fs';
import { spawn } from 'node:child_process';
import path from 'node:path';
import { freePort } from '../../../libs/platform/src/embedded-postgres.ts';
import { end, familyOf, memoryOf, track } from '../processes.mjs';

const REST_MS = 5000;

/** Before any load: what the parts of a system that has just started and rests take. */
export async function memory(bench) {
  await new Promise((resolve) => setTimeout(resolve, REST_MS));
  const parts = {
    api: memoryOf([bench.api.pid]),
    postgres: memoryOf(familyOf(bench.postmasterPid)),
    sandbox: memoryOf([bench.sandbox.pid]),
  };
  const sum = (kind) => Object.values(parts).reduce((total, part) => total + part[kind], 0);
  return {
    lines: [
      {
        label: 'memory of the idle system (sum of RSS)',
        unit: 'MB',
        figure: sum('rss'),
        atMost: 600,
      },
    ],
    details: {
      withStorefront: existsSync('dist/apps/web/handler.js'),
      pssMb: sum('pss'),
      ...parts,
    },
  };
}

const FIRST_START_MS = 150_000;
const SECOND_START_MS = 30_000;

/** What the real command needs for a demo world in a folder of this run, or why there is none. */
async function demo(bench) {
  for (const built of ['dist/tools/seed.js', 'dist/apps/web/handler.js'])
    if (!existsSync(built))
      return { skipped: `${built} is not built, so there is no demo page yet` };
  const port = await freePort();
  const env = { ...process.env, PORT: String(port), DATA_DIR: path.join(bench.folder, 'demo') };
  delete env.DATABASE_URL;
  // The demo world takes its time; where too little is left for it, the row says so instead of ending the run.
  const patience = Math.min(FIRST_START_MS, bench.timeLeft() - SECOND_START_MS);
  return { port, env, patience };
}

/** Does `work` on the running demo world, which an earlier row may have made already. */
export async function withDemo(bench, work) {
  const { skipped, port, env, patience } = await demo(bench);
  if (skipped) return { skipped };
  let done;
  await startOnce(env, port, patience, async () => {
    done = await work(`http://localhost:${port}`);
  });
  return done;
}

/** The real command on a folder of its own, with the demo world, twice. */
export async function start(bench) {
  const { skipped, port, env, patience } = await demo(bench);
  if (skipped) return { skipped };
  const first = await startOnce(env, port, patience);
  const second = await startOnce(env, port, SECOND_START_MS);
  return {
    lines: [{ label: 'second start to the first page', unit: 's', figure: second, atMost: 8 }],
    details: { firstStartSeconds: first },
  };
}

/** Seconds from the command to the first page; then `work` is done, and it is stopped again. */
async function startOnce(env, port, patienceMs, work = () => undefined) {
  const begun = performance.now();
  const child = track(
    spawn(process.execPath, ['tools/start.mjs'], { env, stdio: ['ignore', 'pipe', 'pipe'] }),
  );
  let said = '';
  for (const stream of [child.stdout, child.stderr])
    stream.on('data', (chunk) => (said = (said + String(chunk)).slice(-1500)));
  try {
    for (;;) {
      const page = await fetch(`http://127.0.0.1:${port}/`).catch(() => undefined);
      if (page?.ok) {
        const seconds = (performance.now() - begun) / 1000;
        await work();
        return seconds;
      }
      if (page && page.status >= 500) throw new Error(`the first page answered ${page.status}`);
      if (child.exitCode !== null) throw new Error(`the start ended: ${said}`);
      if (performance.now() - begun > patienceMs)
        throw new Error(`no page after ${Math.round(patienceMs / 1000)} s: ${said.trim()}`);
      await new Promise((resolve) => setTimeout(resolve, 50));
    }
  } finally {
    await end(child);
  }
}
