// `npm run bench`: fills a large data set, starts the real processes, drives them over HTTP and prints each figure of
// architecture §7 beside its target and its floor from the same run.
import { Bench } from './bench.mjs';
import { describeMachine } from './machine.mjs';
import { readOptions } from './options.mjs';
import { build } from './processes.mjs';
import { printTable, writeResults } from './report.mjs';
import { flash, orders } from './rows/buying.mjs';
import { county } from './rows/county.mjs';
import { memory, start } from './rows/idle.mjs';
import { live } from './rows/live.mjs';
import { webhook } from './rows/paying.mjs';
import { photo } from './rows/photo.mjs';
import { phone } from './rows/phone.mjs';
import { category, product, search } from './rows/reading.mjs';

const ROWS = {
  memory,
  search,
  product,
  category,
  orders,
  flash,
  webhook,
  photo,
  county,
  live,
  start,
  phone,
};
const MOST_MINUTES = 6;

const begun = performance.now();
const say = (text) =>
  console.log(`${((performance.now() - begun) / 1000).toFixed(0).padStart(4)} s  ${text}`);

function optionsOrExit() {
  try {
    return readOptions(process.argv.slice(2));
  } catch (error) {
    console.error(error.message);
    return process.exit(2);
  }
}

const options = optionsOrExit();
const bench = new Bench(options);
let closing;
const close = () => (closing ??= bench.close());
const giveUp = (reason, code) => {
  console.error(`\n${reason}`);
  close().finally(() => process.exit(code));
};
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'])
  process.on(signal, () => giveUp('Stopped; nothing is left over.', 130));
const minutes =
  MOST_MINUTES * Math.max(1, (options.products / 20_000) * (options.seconds / 8)) +
  (options.rows.includes('county') ? options.lines / 1_000_000 : 0);
const timeLeft = () => minutes * 60_000 - (performance.now() - begun);
bench.timeLeft = timeLeft;

/** Fails when the time of the whole run is over, so that the rows before are still told. */
function inTime(work) {
  let timer;
  const over = new Promise((_, reject) => {
    const fail = () => reject(new Error(`the ${minutes} minutes of the whole run are over`));
    timer = setTimeout(fail, Math.max(0, timeLeft()));
  });
  return Promise.race([work, over]).finally(() => clearTimeout(timer));
}

/** One row; what goes wrong in it stays in it. */
async function measure(name) {
  say(`Measuring ${name}`);
  try {
    return { row: name, ...(await inTime(ROWS[name](bench))) };
  } catch (error) {
    console.error(`      ${name} failed: ${error.message}`);
    return { row: name, failed: error.message };
  } finally {
    await bench.stopListening().catch(() => undefined);
  }
}

try {
  say('Building what changed');
  build(['api', 'stripe-sandbox']);
  await inTime(bench.open(say));
  const rows = [];
  for (const name of options.rows)
    rows.push(
      timeLeft() > 5000
        ? await measure(name)
        : { row: name, skipped: 'the time of the run is over' },
    );
  const run = {
    machine: await describeMachine(bench.pool),
    options: {
      products: options.products,
      lines: options.lines,
      seconds: options.seconds,
      rows: options.rows,
    },
    data: { ...bench.sizes, indexSeconds: bench.indexSeconds },
    tookSeconds: (performance.now() - begun) / 1000,
    rows,
  };
  printTable(rows);
  say(`Written to ${writeResults(run, options)}`);
  if (rows.some((row) => row.failed)) process.exitCode = 1;
} catch (error) {
  console.error(error);
  process.exitCode = 1;
} finally {
  await close();
}
process.exit();
