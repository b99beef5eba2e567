// `npm test`: every check that a change must pass, in order, with progress; ends with one line of figures.
// `npm test -- unit database` runs only the named checks.
import { spawn } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { cpus } from 'node:os';

const node = process.execPath;
const bin = (file, ...args) => [node, [`node_modules/${file}`, ...args]];
const jest = (project, ...more) => [
  node,
  [
    '--experimental-vm-modules',
    '--no-warnings',
    'node_modules/jest/bin/jest.js',
    '--selectProjects',
    project,
    '--json',
    `--outputFile=tmp/jest-${project}.json`,
    ...(more.length > 0 ? more : [`--maxWorkers=${Math.min(2, cpus().length)}`]),
  ],
];
const nx = (...args) => bin('nx/dist/bin/nx.js', ...args, '--output-style=static');

const checks = [
  { name: 'format', run: bin('prettier/bin/prettier.cjs', '--check', '--log-level', 'warn', '.') },
  { name: 'build', run: nx('run-many', '-t', 'build') },
  { name: 'lint', run: nx('run-many', '-t', 'lint') },
  { name: 'types', run: bin('typescript7/bin/tsc', '--noEmit', '-p', 'tsconfig.json') },
  {
    name: 'web-sync',
    run: [node, ['../../node_modules/@sveltejs/kit/svelte-kit.js', 'sync'], 'apps/web'],
  },
  {
    name: 'web-types',
    run: [
      node,
      ['../../node_modules/svelte-check/bin/svelte-check', '--threshold', 'error'],
      'apps/web',
    ],
  },
  { name: 'generated', run: [node, ['tools/generate.mjs', '--check']] },
  { name: 'unit', run: jest('unit'), counts: 'tmp/jest-unit.json' },
  { name: 'database', run: jest('database'), counts: 'tmp/jest-database.json' },
  { name: 'api', run: jest('api'), counts: 'tmp/jest-api.json' },
  {
    name: 'browser',
    // One system serves every file, so they come one after the other.
    run: jest('browser', '--maxWorkers=1', '--testSequencer=./apps/web-e2e/sequencer.mjs'),
    counts: 'tmp/jest-browser.json',
  },
];

const wanted = process.argv.slice(2);
const unknown = wanted.filter((name) => !checks.some((check) => check.name === name));
if (unknown.length > 0) {
  console.error(
    `There is no check ${unknown.join(', ')}. There are: ${checks.map(({ name }) => name).join(', ')}.`,
  );
  process.exit(2);
}

mkdirSync('tmp', { recursive: true });
let passed = 0;
let failed = 0;
for (const check of checks.filter(({ name }) => wanted.length === 0 || wanted.includes(name))) {
  const began = Date.now();
  console.log(`\n== ${check.name} ==`);
  if (check.counts) rmSync(check.counts, { force: true });
  const ok = await runs(check.run);
  const counted = check.counts && readCounts(check.counts);
  passed += counted ? counted.passed : ok ? 1 : 0;
  failed += counted ? Math.max(counted.failed, ok ? 0 : 1) : ok ? 0 : 1;
  console.log(
    `== ${check.name}: ${ok ? 'ok' : 'FAILED'} (${((Date.now() - began) / 1000).toFixed(0)} s) ==`,
  );
}
console.log(`\n${passed} passed, ${failed} failed`);
process.exit(failed > 0 ? 1 : 0);

function runs([command, args, cwd]) {
  const env = {
    ...process.env,
    NX_DAEMON: 'false',
    NX_NO_CLOUD: 'true',
    NX_TUI: 'false',
    FORCE_COLOR: '0',
  };
  return new Promise((resolve) => {
    const child = spawn(command, args, { stdio: ['ignore', 'inherit', 'inherit'], env, cwd });
    child.once('exit', (code) => resolve(code === 0));
    child.once('error', (error) => {
      console.error(String(error));
      resolve(false);
    });
  });
}

function readCounts(file) {
  try {
    const { numPassedTests, numFailedTests } = JSON.parse(readFileSync(file, 'utf8'));
    return { passed: numPassedTests, failed: numFailedTests };
  } catch {
    return undefined;
  }
}
