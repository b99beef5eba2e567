import { productBody, searchBody } from '../documents.mjs';
import { drain, poster, readLoad } from '../drive.mjs';
import { firstWords, replay } from '../floors.mjs';
import { categoryPages, searches, someProducts } from '../goods.mjs';

const CONNECTIONS = 16;
const SAMPLES = 120;

/** The statements that the api sends for some of these requests, one list per request. */
async function statementsOf(bench, bodies) {
  const step = Math.max(1, Math.floor(bodies.length / SAMPLES));
  const visits = [];
  for (const body of bodies.filter((_, index) => index % step === 0))
    visits.push(await bench.overheard(body));
  await bench.stopListening();
  return visits;
}

/** Of each request only what the search engine itself asks. */
const engineOnly = (visits) =>
  visits
    .map((visit) => visit.filter(({ text }) => text.includes('FROM search_documents')))
    .filter((visit) => visit.length > 0);

/** Each request for the first time, before the api has kept any answer. */
async function firstVisits(bench, bodies, mark) {
  const { post, close } = poster(bench.api.origin, '/graphql');
  const step = async (body) => {
    const { status, text } = await post(body);
    if (status !== 200 || text.includes('"errors":[{') || !text.includes(mark))
      throw new Error(`answered ${status} ${text.slice(0, 400)}`);
  };
  return drain({ workers: CONNECTIONS, work: bodies, step }).finally(close);
}

/** The figure, its floor, and how fast the database alone answers all the statements of the same requests. */
async function measure(bench, { bodies, floorVisits, mark }) {
  const visits = await statementsOf(bench, bodies);
  const seconds = Math.max(2, Math.round(bench.options.seconds / 2));
  const alone = { pool: bench.pool, workers: CONNECTIONS, seconds };
  const floor = await replay({ ...alone, visits: floorVisits(visits) });
  const allSql = await replay({ ...alone, visits });
  const first = await firstVisits(bench, bodies, mark);
  const figure = await readLoad({
    api: bench.api,
    bodies,
    mark,
    connections: CONNECTIONS,
    seconds: bench.options.seconds,
  });
  return { figure, first, floor, details: detailsOf({ bodies, visits, figure, floor, allSql }) };
}

const detailsOf = ({ bodies, visits, figure, floor, allSql }) => ({
  requests: figure.requests,
  differentRequests: bodies.length,
  p50Ms: figure.p50,
  p95Ms: figure.p95,
  apiCpuMsPerRequest: figure.apiCpuMs,
  floorP95Ms: floor.p95,
  allSqlAlonePerSecond: allSql.perSecond,
  sqlStatements: visits.reduce((sum, visit) => sum + visit.length, 0) / visits.length,
  statementsOfOneRequest: visits[0].map(({ text }) => firstWords(text)),
});

/** Has no target of its own: it tells what the figure above it owes to answers that were kept. */
const onceLine = (label, first) => ({
  label: `${label}: each asked once, nothing kept`,
  unit: 'requests/s',
  figure: first.perSecond,
});

export async function search(bench) {
  const bodies = (await searches(bench.pool, 1000)).map(searchBody);
  const { figure, first, floor, details } = await measure(bench, {
    bodies,
    floorVisits: engineOnly,
    mark: '"node"',
  });
  const label = `search with facets, 24 hits, ${CONNECTIONS} connections`;
  return {
    lines: [
      { label, unit: 'requests/s', figure: figure.perSecond, atLeast: 400, floor: floor.perSecond },
      onceLine(label, first),
      { label: `${label}: p95`, unit: 'ms', figure: figure.p95, atMost: 60, floor: floor.p95 },
    ],
    details,
  };
}

export async function category(bench) {
  const bodies = (await categoryPages(bench.pool)).map(searchBody);
  const { figure, first, floor, details } = await measure(bench, {
    bodies,
    floorVisits: engineOnly,
    mark: '"node"',
  });
  const label = 'category page data, 24 items with facets';
  const shared = { unit: 'requests/s', figure: figure.perSecond, floor: floor.perSecond };
  return { lines: [{ label, atLeast: 1000, ...shared }, onceLine(label, first)], details };
}

export async function product(bench) {
  const products = await someProducts(bench.pool, 2000);
  const bodies = products.map(({ slug }) => productBody(slug));
  const byKey = products.map(({ id }) => [
    { text: 'SELECT * FROM products WHERE id = $1', values: [id] },
  ]);
  const { figure, first, floor, details } = await measure(bench, {
    bodies,
    floorVisits: () => byKey,
    mark: '"story"',
  });
  const shared = { unit: 'requests/s', figure: figure.perSecond, floor: floor.perSecond };
  const label = 'product page data';
  return { lines: [{ label, atLeast: 1500, ...shared }, onceLine(label, first)], details };
}
