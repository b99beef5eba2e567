import { fork, spawnSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';

/** Builds what the bench starts; nothing happens where nothing changed. */
export function build(projects) {
  const env = { ...process.env, NX_DAEMON: 'false', NX_NO_CLOUD: 'true', NX_TUI: 'false' };
  const nx = spawnSync(
    process.execPath,
    ['node_modules/nx/dist/bin/nx.js', 'run-many', '-t', 'build', '-p', projects.join(',')],
    { env, encoding: 'utf8' },
  );
  if (nx.status !== 0) throw new Error(`The build failed.\n${nx.stdout}\n${nx.stderr}`);
}

const running = new Set();

/** Sees to it that a process that was started elsewhere is ended with the rest. */
export function track(child) {
  running.add(child);
  child.once('exit', () => running.delete(child));
  return child;
}

/** Starts one of our programs; it ends itself when this process is gone. Resolves once `isUp` is true. */
export async function launch(file, env, { isUp, execArgv = [], patienceMs = 60_000 }) {
  const child = fork(file, {
    env: { ...process.env, ...env },
    execArgv,
    stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
  });
  track(child);
  let said = '';
  for (const stream of [child.stdout, child.stderr])
    stream.on('data', (chunk) => (said = (said + String(chunk)).slice(-4000)));
  const until = Date.now() + patienceMs;
  while (!(await isUp().catch(() => false))) {
    if (child.exitCode !== null || child.signalCode !== null)
      throw new Error(`${file} ended before it was up: ${said}`);
    if (Date.now() > until) throw new Error(`${file} is not up after ${patienceMs} ms: ${said}`);
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  return { pid: child.pid, stop: () => end(child), lastWords: () => said };
}

/** Asks a process to end, and makes it end when it does not within ten seconds. */
export async function end(child) {
  if (child.exitCode !== null || child.signalCode !== null) return;
  const gone = new Promise((resolve) => child.once('exit', resolve));
  child.kill('SIGTERM');
  const force = setTimeout(() => child.kill('SIGKILL'), 10_000);
  await gone;
  clearTimeout(force);
}

/** Ends whatever `launch` started and still runs. */
export const endAll = () => Promise.all([...running].map(end));

const statusOf = (pid, key) =>
  Number(
    new RegExp(`^${key}:\\s+(\\d+)`, 'm').exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1] ??
      0,
  );

/** A process with everything below it. */
export function familyOf(pid) {
  const family = [pid];
  const all = readdirSync('/proc').filter((name) => /^\d+$/.test(name));
  for (const parent of family)
    for (const each of all) {
      try {
        if (statusOf(each, 'PPid') === parent) family.push(Number(each));
      } catch {
        // Ended between the listing and the reading.
      }
    }
  return family;
}

/** Resident memory in MB: `rss` counts shared pages once per process, `pss` once. */
export function memoryOf(pids) {
  const sum = { rss: 0, pss: 0 };
  for (const pid of pids) {
    sum.rss += statusOf(pid, 'VmRSS') / 1024;
    const rollup = readFileSync(`/proc/${pid}/smaps_rollup`, 'utf8');
    sum.pss += Number(/^Pss:\s+(\d+)/m.exec(rollup)?.[1] ?? 0) / 1024;
  }
  return sum;
}

/** CPU milliseconds that a process has used: steadier than wall time where the cores are shared. */
export function cpuMsOf(pid) {
  const fields = readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ')[1].split(' ');
  return (Number(fields[11]) + Number(fields[12])) * 10;
}
