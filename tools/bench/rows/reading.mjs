import { productBody, searchBody } from '../documents.mjs';
import { readLoad } from '../drive.mjs';
import { replay } from '../floors.mjs';
import { categoryPages, searches, someProducts } from '../goods.mjs';

const CONNECTIONS = 16;
const SAMPLES = 120;

/** The statements of the engine alone for some of these requests, one list per request. */
async function engineStatements(bench, bodies) {
  const step = Math.max(1, Math.floor(bodies.length / SAMPLES));
  const visits = [];
  for (const body of bodies.filter((_, index) => index % step === 0)) {
    const said = await bench.overheard(body);
    visits.push(said.filter(({ text }) => text.includes('FROM search_documents')));
  }
  return visits.filter((visit) => visit.length > 0);
}

const floorSeconds = (seconds) => Math.max(2, Math.round(seconds / 2));

async function measured(bench, bodies, mark) {
  const { api, options } = bench;
  const shared = { connections: CONNECTIONS, seconds: options.seconds };
  return readLoad({ api, bodies, mark, ...shared });
}

const detailsOf = ({ p50, p95, apiCpuMs, requests }) => ({
  requests,
  p50Ms: p50,
  p95Ms: p95,
  apiCpuMsPerRequest: apiCpuMs,
});

export async function search(bench) {
  const bodies = (await searches(bench.pool, 1000)).map(searchBody);
  const visits = await engineStatements(bench, bodies);
  const floor = await replay({
    pool: bench.pool,
    visits,
    workers: CONNECTIONS,
    seconds: floorSeconds(bench.options.seconds),
  });
  const figure = await measured(bench, bodies, '"node"');
  const label = 'search with facets, 24 hits, 16 connections';
  return {
    lines: [
      { label, unit: 'requests/s', figure: figure.perSecond, atLeast: 400, floor: floor.perSecond },
      { label: `${label}: p95`, unit: 'ms', figure: figure.p95, atMost: 60, floor: floor.p95 },
    ],
    details: { ...detailsOf(figure), differentRequests: bodies.length, floorP95Ms: floor.p95 },
  };
}

export async function category(bench) {
  const bodies = (await categoryPages(bench.pool)).map(searchBody);
  const visits = await engineStatements(bench, bodies);
  const floor = await replay({
    pool: bench.pool,
    visits,
    workers: CONNECTIONS,
    seconds: floorSeconds(bench.options.seconds),
  });
  const figure = await measured(bench, bodies, '"node"');
  return {
    lines: [
      {
        label: 'category page data, 24 items with facets',
        unit: 'requests/s',
        figure: figure.perSecond,
        atLeast: 1000,
        floor: floor.perSecond,
      },
    ],
    details: { ...detailsOf(figure), differentRequests: bodies.length, floorP95Ms: floor.p95 },
  };
}

export async function product(bench) {
  const products = await someProducts(bench.pool, 2000);
  const bodies = products.map(({ slug }) => productBody(slug));
  const statements = (await bench.overheard(bodies[0])).length;
  const visits = products.map(({ id }) => [
    { text: 'SELECT * FROM products WHERE id = $1', values: [id] },
  ]);
  const floor = await replay({
    pool: bench.pool,
    visits,
    workers: CONNECTIONS,
    seconds: floorSeconds(bench.options.seconds),
  });
  const figure = await measured(bench, bodies, '"story"');
  return {
    lines: [
      {
        label: 'product page data',
        unit: 'requests/s',
        figure: figure.perSecond,
        atLeast: 1500,
        floor: floor.perSecond,
      },
    ],
    details: {
      ...detailsOf(figure),
      differentRequests: bodies.length,
      sqlStatementsPerPage: statements,
      floorP95Ms: floor.p95,
    },
  };
}
