import { createServer, type IncomingMessage, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { MeiliEngine } from './meili-engine.ts';
import type { SearchDocument } from './search-document.ts';
import type { SearchRequest } from './search-engine.ts';

/**
 * The part of Meilisearch's HTTP API that we use, written by hand from its reference: method, path, and the fields that
 * a body may have with their types. A request outside of it fails the spec.
 */
const API: Record<string, Record<string, string> | 'documents' | 'ids' | 'swaps' | 'none'> = {
  'GET /indexes/{uid}': 'none',
  'DELETE /indexes/{uid}': 'none',
  'POST /indexes': { uid: 'string', primaryKey: 'string' },
  'PATCH /indexes/{uid}/settings': {
    searchableAttributes: 'array',
    filterableAttributes: 'array',
    sortableAttributes: 'array',
    displayedAttributes: 'array',
    rankingRules: 'array',
    synonyms: 'object',
    typoTolerance: 'object',
    localizedAttributes: 'array',
    faceting: 'object',
    pagination: 'object',
  },
  'POST /indexes/{uid}/documents': 'documents',
  'POST /indexes/{uid}/documents/delete-batch': 'ids',
  'POST /indexes/{uid}/search': {
    q: 'string',
    filter: 'array',
    sort: 'array',
    facets: 'array',
    offset: 'number',
    limit: 'number',
    attributesToRetrieve: 'array',
    attributesToSearchOn: 'array',
    matchingStrategy: 'string',
  },
  'POST /multi-search': { queries: 'array' },
  'POST /swap-indexes': 'swaps',
  'GET /indexes/{uid}/stats': 'none',
  'GET /tasks/{uid}': 'none',
};

interface Seen {
  operation: string;
  path: string;
  body: unknown;
}

const typeOf = (value: unknown): string => (Array.isArray(value) ? 'array' : typeof value);

function faultOf({ operation, body }: Seen): string | undefined {
  const expected = API[operation];
  if (!expected) return `${operation} is not in the API`;
  if (expected === 'none') return body === undefined ? undefined : `${operation} takes no body`;
  if (typeof expected === 'string')
    return Array.isArray(body) ? undefined : `${operation} takes a list`;
  const wrong = Object.entries(body as object).filter(
    ([field, value]) => expected[field] !== typeOf(value),
  );
  return wrong.length > 0 ? `${operation}: ${wrong.map(([field]) => field).join(', ')}` : undefined;
}

let server: Server;
let engine: MeiliEngine;
let seen: Seen[];
let existing: Set<string>;

const operationOf = (request: IncomingMessage): string =>
  `${request.method} ${request.url!.split('?')[0]!.replace(/(indexes|tasks)\/[^/]+/, '$1/{uid}')}`;

function answerTo({ operation, path, body }: Seen): [status: number, answer: unknown] {
  const task = {
    taskUid: 1,
    indexUid: 'products',
    status: 'enqueued',
    type: 'x',
    enqueuedAt: '2026-11-23T00:00:00Z',
  };
  if (operation === 'GET /tasks/{uid}') return [200, { uid: 1, status: 'succeeded', type: 'x' }];
  if (operation === 'GET /indexes/{uid}' && !existing.has(path.split('/')[2]!))
    return [404, { message: 'no', code: 'index_not_found', type: 'invalid_request', link: '' }];
  if (operation === 'POST /indexes') existing.add((body as { uid: string }).uid);
  if (operation === 'GET /indexes/{uid}/stats')
    return [200, { numberOfDocuments: 0, isIndexing: false, fieldDistribution: {} }];
  if (operation.startsWith('GET')) return [200, { uid: 'products', primaryKey: 'id' }];
  if (operation === 'POST /multi-search')
    return [
      200,
      {
        results: (body as { queries: unknown[] }).queries.map(() => ({
          hits: [],
          totalHits: 7,
          facetDistribution: { categoryCode: { '010301': 7 }, priceBand: { 1: 7 } },
        })),
      },
    ];
  if (operation.endsWith('/search'))
    return [200, { hits: [{ id: 'p1' }], facetDistribution: { countyCode: { 331124: 2 } } }];
  return [202, task];
}

beforeAll(async () => {
  server = createServer((request, response) => {
    const chunks: Buffer[] = [];
    request.on('data', (chunk: Buffer) => chunks.push(chunk));
    request.on('end', () => {
      const text = Buffer.concat(chunks).toString();
      const one = {
        operation: operationOf(request),
        path: request.url!,
        body: text ? JSON.parse(text) : undefined,
      };
      seen.push(one);
      const [status, answer] = answerTo(one);
      response
        .writeHead(status, { 'content-type': 'application/json' })
        .end(JSON.stringify(answer));
    });
  });
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));
});
afterAll(() => new Promise((closed) => server.close(closed)));
beforeEach(() => {
  seen = [];
  existing = new Set();
  engine = new MeiliEngine({
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    key: 'k',
  });
});
afterEach(() => expect(seen.flatMap((one) => faultOf(one) ?? [])).toEqual([]));

const document: SearchDocument = {
  productId: 'p1',
  name: '红富士苹果',
  nameWords: ['红富士', '苹果'],
  nameParts: ['富士'],
  keyWords: ['果品'],
  storyWords: [],
  pinyin: ['hongfushi', 'pingguo'],
  initials: ['hfs', 'pg'],
  sounds: ['hongfushipingguo', 'hongfu', 'fushi', 'shiping'],
  categoryCode: '010301',
  originCode: '331124100201',
  provinceCode: '330000',
  coopId: 'c1',
  certificates: ['ORGANIC'],
  priceFen: 2990,
  soldCount: 3,
  isAvailable: true,
  harvestFrom: '2026-10-01',
  harvestTo: '2026-12-31',
  publishedAt: new Date(0),
};
const request: SearchRequest = {
  text: '苹果',
  segments: [{ words: ['苹果'] }],
  match: 'all',
  filter: {},
  sort: 'RELEVANCE',
  first: 24,
  after: undefined,
};
const bodyOf = (operation: string) => seen.find((one) => one.operation === operation)?.body;

it('makes the index with its settings once, and waits for each task', async () => {
  await engine.upsert([document]);
  await engine.upsert([document]);
  expect(seen.filter(({ operation }) => operation === 'POST /indexes')).toHaveLength(1);
  expect(bodyOf('PATCH /indexes/{uid}/settings')).toMatchObject({
    searchableAttributes: expect.arrayContaining(['pinyin', 'initials', 'sounds']),
    synonyms: { 土豆: ['马铃薯', '洋芋'] },
  });
  expect((bodyOf('POST /indexes/{uid}/documents') as object[])[0]).toMatchObject({
    id: 'p1',
    categories: ['01', '0103', '010301'],
    origins: ['33', '3311', '331124', '331124100', '331124100201'],
    priceBand: 1,
    harvestFromDay: 20261001,
  });
  expect(seen.filter(({ operation }) => operation === 'GET /tasks/{uid}')).toHaveLength(4);
});

it('quotes what it filters by, and sorts only when asked', async () => {
  await engine.find(request);
  expect(bodyOf('POST /indexes/{uid}/search')).toMatchObject({
    q: '苹果',
    filter: [],
    sort: [],
    offset: 0,
    limit: 25,
  });
  seen = [];
  const filter = { coopId: '" OR isLive = true', originPrefix: '33', priceMin: 1, priceMax: 2 };
  const hits = await engine.find({ ...request, filter, sort: 'PRICE_ASC', after: [0, 24, 'x'] });
  expect(bodyOf('POST /indexes/{uid}/search')).toMatchObject({
    filter: ['origins = "33"', 'priceFen >= 1', 'priceFen <= 2', 'coopId = "\\" OR isLive = true"'],
    sort: ['priceFen:asc', 'id:asc'],
    offset: 24,
  });
  expect(hits).toEqual([{ productId: 'p1', keys: [0, 25, 'p1'] }]);
});

it('asks by pairs of syllables for what no word on sale is spelled by, and by the word otherwise', async () => {
  const asked = async (segment: SearchRequest['segments'][number]) => {
    seen = [];
    await engine.find({ ...request, segments: [segment] });
    return bodyOf('POST /indexes/{uid}/search');
  };
  const unknown = { words: ['wuxuexiang'], letters: 'wuxuexiang', sounds: ['wuxue', 'xuexiang'] };
  expect(await asked(unknown)).toMatchObject({ q: 'wuxue xuexiang' });
  expect(await asked({ words: ['hfs'], letters: 'hfs', sounds: [] })).toMatchObject({ q: 'hfs' });
  expect(await asked({ words: ['玫瑰'], sounds: ['meigui'] })).toMatchObject({ q: '玫瑰' });
});

it('brings the settings of this release to an index that is there', async () => {
  existing.add('products');
  await engine.find(request);
  expect(bodyOf('PATCH /indexes/{uid}/settings')).toMatchObject({
    searchableAttributes: expect.arrayContaining(['sounds']),
  });
});

it('counts every facet without its own filter in one request', async () => {
  const counts = await engine.count({ ...request, filter: { category: '0103', priceMax: 5000 } });
  expect(counts).toMatchObject({
    total: 7,
    category: new Map([['010301', 7]]),
    price: new Map([[1, 7]]),
  });
  const { queries } = bodyOf('POST /multi-search') as {
    queries: { filter: string[]; facets: string[] }[];
  };
  expect(queries.map(({ filter, facets }) => [facets, filter])).toEqual([
    [
      ['provinceCode', 'certificates'],
      ['categories = "0103"', 'priceFen <= 5000'],
    ],
    [['categoryCode'], ['priceFen <= 5000']],
    [['priceBand'], ['categories = "0103"']],
  ]);
});

it('rebuilds beside the old index and swaps', async () => {
  await engine.rebuild(
    (async function* () {
      yield [document];
      yield [];
    })(),
  );
  const operations = seen.map(({ operation, path }) => `${operation} ${path}`);
  const swap = operations.findIndex((each) => each.startsWith('POST /swap-indexes'));
  expect(bodyOf('POST /swap-indexes')).toMatchObject([{ indexes: ['products', 'products_next'] }]);
  expect(
    operations.filter((each) =>
      each.includes('POST /indexes/{uid}/documents /indexes/products_next'),
    ),
  ).toHaveLength(1);
  expect(
    operations
      .slice(swap)
      .some((each) => each.startsWith('DELETE /indexes/{uid} /indexes/products_next')),
  ).toBe(true);
  expect(await engine.isEmpty()).toBe(true);
});

it('asks for the season and the counties', async () => {
  expect(await engine.inSeason('2026-11-23', 5)).toMatchObject([{ productId: 'p1' }]);
  expect(await engine.originCounties(5)).toEqual([{ countyCode: '331124', products: 2 }]);
  await engine.remove(['p1']);
  expect(bodyOf('POST /indexes/{uid}/documents/delete-batch')).toEqual(['p1']);
});
