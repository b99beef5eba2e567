import { countyBody } from '../documents.mjs';
import { readLoad } from '../drive.mjs';
import { COUNTY, fillSales, HOUSEHOLDS, officialToken } from '../fill/sales.mjs';
import { firstWords, replay } from '../floors.mjs';

const CONNECTIONS = 4;

const iso = (at) => at.toISOString().slice(0, 10);

/** What an official opens: each month of the last year by days, and the running year by months. */
function periods() {
  const today = new Date(Date.now() + 8 * 3_600_000);
  const [year, month] = [today.getUTCFullYear(), today.getUTCMonth()];
  const months = Array.from({ length: 11 }, (_, back) => ({
    from: iso(new Date(Date.UTC(year, month - back, 1))),
    to: iso(back === 0 ? today : new Date(Date.UTC(year, month - back + 1, 0))),
    time: 'DAY',
  }));
  return [...months, { from: `${year}-01-01`, to: iso(today), time: 'MONTH' }];
}

/** The overview of a county over lines that a year of it may have, beside the GROUP BY that it replaces. */
export async function county(bench) {
  const { lines } = bench.options;
  const fillSeconds = await fillSales(bench.pool, lines);
  const asked = periods();
  const bodies = asked.map((period) => countyBody(COUNTY, period));
  const headers = { authorization: `Bearer ${officialToken}` };
  // The first reading after a change counts the cells that changed; here that is all of them, so it is told apart.
  const begun = performance.now();
  for (const body of bodies) await bench.overheard(body, headers);
  const firstReadMs = (performance.now() - begun) / bodies.length;
  const statements = await bench.overheard(bodies[1], headers);
  await bench.stopListening();
  const figure = await readLoad({
    api: bench.api,
    bodies,
    headers,
    mark: '"netFen":',
    connections: CONNECTIONS,
    seconds: bench.options.seconds,
  });
  const floor = await replay({
    pool: bench.pool,
    workers: 1,
    seconds: Math.max(4, bench.options.seconds),
    visits: asked.map(({ from, to }) => [
      {
        text: `SELECT category_code, count(DISTINCT household_id), sum(paid_fen), sum(refunded_fen), sum(farmer_fen)
               FROM sales_facts WHERE excluded_because IS NULL AND origin_code LIKE $1 || '%' AND day BETWEEN $2 AND $3
               GROUP BY category_code`,
        values: [COUNTY, from, to],
      },
    ]),
  });
  return {
    lines: [
      {
        label: `county dashboard over ${lines.toLocaleString('en')} order lines, ${CONNECTIONS} connections: p95`,
        unit: 'ms',
        figure: figure.p95,
        atMost: 50,
        floor: floor.p95,
      },
    ],
    details: {
      orderLines: lines,
      households: HOUSEHOLDS,
      fillSeconds,
      requests: figure.requests,
      perSecond: figure.perSecond,
      p50Ms: figure.p50,
      firstReadMs,
      apiCpuMsPerRequest: figure.apiCpuMs,
      floorP50Ms: floor.p50,
      sqlStatements: statements.length,
      statementsOfOneRequest: statements.map(({ text }) => firstWords(text)),
    },
  };
}
