import { IdentityModule, type Viewer } from '@chucun/identity';
import { Products, UpdateVariant, WithdrawProduct } from '@chucun/catalog';
import { Stock } from '@chucun/inventory';
import { newId } from '@chucun/kernel';
import { OutboxDispatcher } from '@chucun/platform';
import { Sql, testApp, type TestApp } from '@chucun/testing';
import { DataSource } from 'typeorm';
import { Indexer } from './indexer.ts';
import { SearchModule } from './search.module.ts';
import { SearchProducts } from './search-products.ts';
import { SearchResolver } from './search.resolver.ts';
import type { ProductFilter } from './search.types.ts';

let app: TestApp;
let db: DataSource;
let sql: Sql;
let resolver: SearchResolver;
let manager: Viewer;
let coopId: string;

beforeAll(async () => {
  app = await testApp(IdentityModule, SearchModule);
  db = app.module.get(DataSource);
  sql = new Sql(db);
  resolver = app.module.get(SearchResolver);
  coopId = await sql.coop();
  manager = {
    accountId: await sql.account(),
    sessionId: newId(),
    grants: [{ role: 'coop_manager', coopId, memberId: null, stationId: null, regionCode: null }],
  };
});
afterAll(() => app.close());

const settle = async () => {
  await app.module.get(OutboxDispatcher).drain();
  app.module.get(SearchProducts).forget();
};
const find = (
  query: string | null,
  filter: ProductFilter | null = null,
  after: string | null = null,
) => resolver.find(query, filter, null, 10, after);
const tell = (productId: string) =>
  db.query(`INSERT INTO outbox (topic, payload) VALUES ('product.changed', $1)`, [{ productId }]);

it('follows the catalogue through the outbox: new, dearer, sold out, back, withdrawn', async () => {
  const { productId, variantId } = await sql.variant(coopId, { stock: 2 });
  expect((await find('松阳香茶')).edges).toEqual([]);
  await tell(productId);
  await settle();
  const page = await find('xiangcha');
  expect(page.edges.map(({ node }) => node.id)).toEqual([productId]);
  expect(await resolver.totalCount(page)).toBe(1);
  expect((await resolver.facets(page))[0]!.values).toMatchObject([{ value: '0107', count: 1 }]);

  await app.module.get(UpdateVariant).run(manager, { variantId, priceFen: 777_700 });
  await settle();
  expect((await find('', { priceFen: { min: 777_700 } })).edges).toHaveLength(1);

  const lines = [{ variantId, quantity: 2 }];
  const other = await sql.variant(coopId);
  await tell(other.productId);
  await db.transaction((tx) => app.module.get(Stock).take(tx, lines));
  await settle();
  expect((await find('香茶')).edges.map(({ node }) => node.id)).toEqual([
    other.productId,
    productId,
  ]);

  await app.module.get(WithdrawProduct).run(manager, productId);
  await settle();
  expect((await find('香茶')).edges.map(({ node }) => node.id)).toEqual([other.productId]);
});

it('leaves out a closed cooperative at once in pages, and after its news in the index', async () => {
  const closing = await sql.coop({ name: '要关门的合作社' });
  const { productId } = await sql.variant(closing);
  await tell(productId);
  await settle();
  expect((await find('', { coopId: closing })).edges).toHaveLength(1);
  await db.query(`UPDATE coops SET state = 'closed' WHERE id = $1`, [closing]);
  expect((await find('', { coopId: closing })).edges).toEqual([]);
  await db.query(`INSERT INTO outbox (topic, payload) VALUES ('coop.changed', $1)`, [
    { coopId: closing },
  ]);
  await settle();
  expect(await resolver.totalCount(await find('', { coopId: closing }))).toBe(0);
});

it('makes the whole index anew, and drops what should not be there', async () => {
  const before = await sql.value<number>(`SELECT count(*)::int FROM search_documents`);
  await db.query(`UPDATE search_documents SET price_fen = 1`);
  expect(await app.module.get(Indexer).rebuild()).toBe(before);
  expect(await sql.value(`SELECT min(price_fen) FROM search_documents`)).toBe(9600);
  expect(await sql.value(`SELECT count(*)::int FROM search_words WHERE word = '香茶'`)).toBe(1);
});

it('refuses forged cursors and finds nothing by impossible filters', async () => {
  const forged = Buffer.from(JSON.stringify([0, 'RELEVANCE', 0, '1; DROP TABLE x', 'y'])).toString(
    'base64url',
  );
  for (const after of ['nonsense', forged])
    await expect(find('茶', null, after)).rejects.toThrow('cursor');
  for (const filter of [
    { category: "x'" },
    { origin: '%' },
    { coopId: 'x' },
    { priceFen: { min: 5, max: 1 } },
  ])
    expect((await find(null, filter)).edges).toEqual([]);
  expect((await find(null, {})).edges).toEqual((await find(null)).edges);
  expect(await app.module.get(Products).publicByIds([newId()])).toEqual([undefined]);
});
