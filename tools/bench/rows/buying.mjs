import { randomUUID } from 'node:crypto';
import { placeBody } from '../documents.mjs';
import { loop, percentile, poster } from '../drive.mjs';
import { BUYERS, refreshSessions, tokenOf } from '../fill/fill.mjs';
import { firstWords, pgbench, prepareTpcb, tpcb } from '../floors.mjs';
import { variantIds } from '../goods.mjs';
import { cpuMsOf } from '../processes.mjs';

const CITIES = ['330106', '110108', '310115', '440305', '510107', '420111', '610113', '320106'];
const below = (count) => Math.floor(Math.random() * count);

const inputOf = (lines) => ({
  lines,
  address: {
    name: '周晓',
    phone: '13612345678',
    regionCode: CITIES[below(CITIES.length)],
    detail: '文三路 1 号',
  },
  idempotencyKey: randomUUID(),
});

/** A cart of one to three different packs. */
export function someCart(variants) {
  const chosen = new Set(
    Array.from({ length: 1 + below(3) }, () => variants[below(variants.length)]),
  );
  return inputOf([...chosen].map((variantId) => ({ variantId, quantity: 1 + below(2) })));
}

const bearer = (buyer) => ({ authorization: `Bearer ${tokenOf(buyer)}` });

/** Places one order; throws unless it becomes an order group, whose id it gives. */
export async function place(post, buyer, input) {
  const { status, text } = await post(placeBody(input), bearer(buyer));
  const id = /"__typename":"OrderGroup","id":"([^"]+)"/.exec(text)?.[1];
  if (status !== 200 || !id) throw new Error(`placeOrder answered ${status} ${text.slice(0, 400)}`);
  return id;
}

/** How many statements one order needs in the middle, of a buyer whose session is not remembered. */
async function statementsPerOrder(bench, variants) {
  const counts = [];
  const kept = [];
  await refreshSessions(bench.pool);
  for (let buyer = BUYERS - 40; buyer < BUYERS; buyer += 1) {
    const said = await bench.overheard(placeBody(someCart(variants)), bearer(buyer));
    counts.push(said.length);
    kept.push(said);
  }
  await bench.stopListening();
  const typical = kept[counts.indexOf(percentile(counts, 0.5))];
  return { median: percentile(counts, 0.5), typical: typical.map(({ text }) => firstWords(text)) };
}

/** Every order that was answered must be there, and what it holds must be held. */
async function checkHeld(pool, before, placed) {
  const after = await counted(pool);
  if (
    after.groups - before.groups !== placed ||
    after.held - before.held !== after.wanted - before.wanted
  )
    throw new Error(
      `${placed} orders were answered; the tables say ${JSON.stringify({ before, after })}`,
    );
}

const counted = async (pool) =>
  (
    await pool.query(`SELECT (SELECT count(*)::int FROM order_groups) AS groups,
      (SELECT sum(held)::int FROM stock) AS held, (SELECT coalesce(sum(quantity), 0)::int FROM order_lines) AS wanted`)
  ).rows[0];

async function ordersBy(bench, workers, variants) {
  const { post, close } = poster(bench.api.origin, '/graphql');
  const turn = (seconds) =>
    loop({ workers, seconds, step: (buyer) => place(post, buyer, someCart(variants)) });
  try {
    await refreshSessions(bench.pool);
    await turn(2);
    const before = await counted(bench.pool);
    const cpuBefore = cpuMsOf(bench.api.pid);
    const figure = await turn(bench.options.seconds);
    const apiCpuMs = (cpuMsOf(bench.api.pid) - cpuBefore) / figure.count;
    await checkHeld(bench.pool, before, figure.count);
    return { ...figure, apiCpuMs };
  } finally {
    close();
  }
}

async function tpcbFloor(bench, workers) {
  const seconds = Math.max(3, Math.round(bench.options.seconds / 2));
  const url = bench.postgres.url('tpcb');
  const byPgbench = await pgbench({ folder: bench.folder, url, workers, seconds });
  const ours = await tpcb({ newPool: (max) => bench.newPool(url, max), workers, seconds });
  return { byPgbench: byPgbench?.perSecond, byDriver: ours.perSecond };
}

export async function orders(bench) {
  const variants = await variantIds(bench.pool);
  await prepareTpcb(bench.newPool(bench.postgres.url('tpcb'), 1));
  const statements = await statementsPerOrder(bench, variants);
  const lines = [];
  const details = { variants: variants.length, statements: statements.typical };
  for (const workers of [64, 256]) {
    const figure = await ordersBy(bench, workers, variants);
    const floors = await tpcbFloor(bench, workers);
    const floor = floors.byPgbench ?? floors.byDriver;
    const label = `placing orders, ${workers} buyers`;
    lines.push(
      { label, unit: 'orders/s', figure: figure.perSecond, atLeast: 800, floor },
      {
        label: `${label}: share of TPC-B (goal 1.0)`,
        unit: '×',
        figure: figure.perSecond / floor,
        atLeast: 0.25,
      },
    );
    details[`buyers${workers}`] = {
      orders: figure.count,
      p50Ms: figure.p50,
      p95Ms: figure.p95,
      apiCpuMsPerOrder: figure.apiCpuMs,
      tpcbByPgbench: floors.byPgbench,
      tpcbByDriver: floors.byDriver,
    };
  }
  lines.push({
    label: 'SQL statements per order, BEGIN and COMMIT included',
    unit: '',
    figure: statements.median,
    atMost: 8,
  });
  return { lines, details };
}

const UNITS = 500;

export async function flash(bench) {
  const [variantId] = await variantIds(bench.pool);
  await bench.pool.query(
    `UPDATE stock SET available = $2, held = 0, sold = 0, received = $2 WHERE variant_id = $1`,
    [variantId, UNITS],
  );
  await refreshSessions(bench.pool);
  const { post, close } = poster(bench.api.origin, '/graphql');
  const begun = performance.now();
  const answers = await Promise.all(
    Array.from({ length: BUYERS }, (_, buyer) =>
      post(placeBody(inputOf([{ variantId, quantity: 1 }])), bearer(buyer)),
    ),
  ).finally(close);
  const seconds = (performance.now() - begun) / 1000;
  const named = answers.map(({ text }) => /"__typename":"(\w+)"/.exec(text)?.[1] ?? text);
  const [sold, refused] = ['OrderGroup', 'InsufficientStock'].map(
    (name) => named.filter((each) => each === name).length,
  );
  const [left] = (
    await bench.pool.query('SELECT available, held FROM stock WHERE variant_id = $1', [variantId])
  ).rows;
  if (sold + refused !== BUYERS) {
    const odd = named.find((each) => each !== 'OrderGroup' && each !== 'InsufficientStock');
    throw new Error(`${BUYERS - sold - refused} buyers got neither goods nor a refusal: ${odd}`);
  }
  if (left.available + left.held !== UNITS || left.held !== sold)
    throw new Error(`The stock does not add up: ${JSON.stringify({ sold, ...left })}`);
  const label = `flash sale, ${UNITS} units, ${BUYERS} buyers at once`;
  return {
    lines: [
      { label: `${label}: sold`, unit: '', figure: sold, exactly: UNITS },
      { label: `${label}: oversold`, unit: '', figure: Math.max(0, sold - UNITS), exactly: 0 },
      { label: `${label}: all answered`, unit: 's', figure: seconds, atMost: 5 },
    ],
    details: { sold, refused },
  };
}
