import { SearchProducts } from '@chucun/search';
import { DataSource } from 'typeorm';
import type { ApiClient } from './support/client.ts';
import { signedInAs, village, type Village } from './support/roles.ts';
import { testServer, type TestServer } from './support/server.ts';
import { eventually } from './support/shop.ts';

let server: TestServer;
let home: Village;
let stranger: ApiClient;
let statements: string[];

beforeAll(async () => {
  server = await testServer();
  home = await village(server);
  stranger = server.stranger();
  const db = server.app.get(DataSource);
  const query = db.query.bind(db);
  db.query = ((...asked: Parameters<typeof query>) => {
    statements.push(asked[0]);
    return query(...asked);
  }) as typeof db.query;
});
afterAll(() => server.close());
beforeEach(() => {
  statements = [];
});

const CARD = `id name soldCount coop { name } photos { id alt } variants { id priceFen livePriceFen available }`;
const PAGE = `query ($id: ID!) { product(id: $id) { ${CARD} grower batch { code } certificates { kind } } }`;
const FOUND = `query ($filter: ProductFilter) { products(filter: $filter) { totalCount edges { node { ${CARD} } }
  facets { name values { value count } } } }`;

interface Card {
  name: string;
  coop: { name: string };
  variants: { priceFen: number; available: number }[];
}
const page = async (id: string, client = stranger) =>
  (await client.send(PAGE, { id })).data!['product'] as Card | null;
const found = async (coopId: string) => {
  const { products } = (await stranger.send(FOUND, { filter: { coopId } })).data as {
    products: { edges: { node: Card }[] };
  };
  return products.edges.map(({ node }) => node);
};
/** How many statements of the page were sent to answer; the stamp is one whenever something is kept. */
const costOf = async (ask: () => Promise<unknown>) => {
  statements = [];
  await ask();
  return statements.filter(
    (text) =>
      /FROM (products|variants|coops|stock|search_documents)/.test(text) && !text.includes('xmin'),
  ).length;
};
/**
 * An answer is kept once its rows are older than every transaction that still runs; specs that run beside this one on the
 * same server have some.
 */
const becomesFree = (ask: () => Promise<unknown>) =>
  eventually(
    () => costOf(ask),
    (statements) => statements === 0,
  );
const settle = async () => {
  await server.drain();
  server.app.get(SearchProducts).forget();
};

describe('answers that are kept', () => {
  it('are told again without being made again, until a row behind them changes', async () => {
    const { productId, variantId } = await server.sql.variant(home.coopId, { stock: 7 });
    const { db } = server.sql;
    const ask = () => page(productId);
    expect(await becomesFree(ask)).toBe(0);

    await db.query('UPDATE variants SET price_fen = 4321 WHERE id = $1', [variantId]);
    expect((await ask())!.variants[0]).toMatchObject({ priceFen: 4321, available: 7 });
    await db.query('UPDATE stock SET available = 6, held = 1 WHERE variant_id = $1', [variantId]);
    expect((await ask())!.variants[0]).toMatchObject({ priceFen: 4321, available: 6 });
    await db.query(`UPDATE products SET name = '新名字' WHERE id = $1`, [productId]);
    expect(await ask()).toMatchObject({ name: '新名字' });
    await db.query(`UPDATE coops SET name = '改名合作社' WHERE id = $1`, [home.coopId]);
    expect(await ask()).toMatchObject({ coop: { name: '改名合作社' } });
    expect(await becomesFree(ask)).toBe(0);
    await db.query(`UPDATE products SET state = 'withdrawn' WHERE id = $1`, [productId]);
    expect(await ask()).toBeNull();
    expect(await ask()).toBeNull();
  });

  it('forget an answer that was overtaken while it was being made', async () => {
    const { productId, variantId } = await server.sql.variant(home.coopId, { stock: 7 });
    for (let price = 5000; price < 5040; price += 1) {
      const asked = Promise.all([page(productId), page(productId)]);
      const change = server.sql.db.query('UPDATE variants SET price_fen = $2 WHERE id = $1', [
        variantId,
        price,
      ]);
      await Promise.all([asked, change]);
      expect((await page(productId))!.variants[0]!.priceFen).toBe(price);
      expect((await page(productId))!.variants[0]!.priceFen).toBe(price);
    }
  });

  it('show a page of hits with the price of now, and new hits when the index has them', async () => {
    const coopId = await server.sql.coop({ name: '找得到合作社' });
    const tell = (productId: string) =>
      server.sql.db.query(`INSERT INTO outbox (topic, payload) VALUES ('product.changed', $1)`, [
        { productId },
      ]);
    const { productId, variantId } = await server.sql.variant(coopId);
    await tell(productId);
    await settle();
    const ask = () => found(coopId);
    expect(await becomesFree(ask)).toBe(0);
    expect(await ask()).toHaveLength(1);

    await server.sql.db.query('UPDATE variants SET price_fen = 1234 WHERE id = $1', [variantId]);
    expect((await ask())[0]!.variants[0]).toMatchObject({ priceFen: 1234 });
    const other = await server.sql.variant(coopId);
    await tell(other.productId);
    await server.drain();
    expect(await ask()).toHaveLength(2);
    await server.sql.db.query(`UPDATE coops SET state = 'closed' WHERE id = $1`, [coopId]);
    expect(await ask()).toEqual([]);
  });

  it('are never told to somebody who is signed in, nor made from what such a person saw', async () => {
    const manager = await signedInAs(server, '13700000003', {
      role: 'coop_manager',
      coopId: home.coopId,
    });
    const { productId } = await server.sql.variant(home.coopId);
    await server.sql.db.query(`UPDATE products SET state = 'draft' WHERE id = $1`, [productId]);
    for (let turn = 0; turn < 3; turn += 1) {
      expect(await page(productId, manager)).not.toBeNull();
      expect(await page(productId)).toBeNull();
    }
  });

  it('are one for each question and its variables', async () => {
    const [one, two] = [
      await server.sql.variant(home.coopId),
      await server.sql.variant(home.coopId, { stock: 3 }),
    ];
    for (let turn = 0; turn < 3; turn += 1) {
      expect(await page(one.productId)).toMatchObject({ id: one.productId });
      expect(await page(two.productId)).toMatchObject({ id: two.productId });
    }
    const { errors } = await stranger.send(PAGE, {});
    expect(errors).toBeDefined();
  });
});
