import { ApolloDriver, type ApolloDriverConfig } from '@nestjs/apollo';
import { GraphQLModule, GraphQLSchemaHost } from '@nestjs/graphql';
import { IdentityModule, type Viewer } from '@chucun/identity';
import { newId } from '@chucun/kernel';
import { OutboxDispatcher } from '@chucun/platform';
import { RegionImport } from '@chucun/regions';
import { Sql, testApp, type TestApp } from '@chucun/testing';
import { graphql, type GraphQLSchema } from 'graphql';
import { DataSource } from 'typeorm';
import { SearchModule } from './search.module.ts';
import { SearchProducts } from './search-products.ts';

let app: TestApp;
let schema: GraphQLSchema;
let sql: Sql;
let farmer: Viewer;
let coopId: string;
let photoId: string;
let statements: number;

beforeAll(async () => {
  app = await testApp(
    IdentityModule,
    SearchModule,
    GraphQLModule.forRoot<ApolloDriverConfig>({ driver: ApolloDriver, autoSchemaFile: true }),
  );
  // Without HTTP nothing mounts Apollo, but the schema is built all the same.
  ({ schema } = app.module.get(GraphQLSchemaHost, { strict: false }));
  const db = app.module.get(DataSource);
  sql = new Sql(db);
  await app.module.get(RegionImport).run();
  coopId = await sql.coop();
  const { memberId } = await sql.member(coopId);
  farmer = {
    accountId: await sql.account(),
    sessionId: newId(),
    grants: [{ role: 'farmer', coopId, memberId, stationId: null, regionCode: null }],
  };
  photoId = newId();
  await sql.insert('photos', {
    id: photoId,
    owner_id: farmer.accountId,
    content_hash: Buffer.alloc(32),
    width: 320,
    height: 240,
    widths: [160, 320],
    placeholder: '',
  });
  const query = db.query.bind(db);
  db.query = ((...parameters: Parameters<typeof query>) => {
    statements += 1;
    return query(...parameters);
  }) as typeof db.query;
});
afterAll(() => app.close());
beforeEach(() => {
  statements = 0;
});

async function ask(
  source: string,
  variableValues: Record<string, unknown> = {},
  viewer: Viewer | null = null,
) {
  const contextValue = { viewer, requestId: 'r', address: '', device: '' };
  const { data, errors } = await graphql({ schema, source, variableValues, contextValue });
  expect(errors).toBeUndefined();
  return JSON.parse(JSON.stringify(data));
}

const CREATE = `mutation ($input: CreateProductInput!) { createProduct(input: $input) { __typename
  ... on Product { id slug state variants { id available priceFen unitPriceFenPer500g } }
  ... on UserError { message messageZh } } }`;
const input = (change: object = {}) => ({
  coopId,
  name: '松阳红富士苹果',
  categoryCode: '010301',
  originCode: '331124',
  photoIds: [photoId],
  variants: [{ name: '5斤装', priceFen: 2990, netWeightGrams: 2500, stock: 300 }],
  clientKey: newId(),
  publish: true,
  ...change,
});
const PRODUCTS = `query ($query: String, $filter: ProductFilter, $first: Int) {
  products(query: $query, filter: $filter, first: $first) { totalCount didYouMean
    edges { cursor node { id slug name story soldCount ratingAverage grower
      category { code name path { code } } origin { code name path { name } } coop { id slug name region { code } }
      photos { id alt placeholder url(width: 320) }
      variants { id name priceFen netWeightGrams unitPriceFenPer500g available }
      certificates { kind number validTo } split { farmerFen coopFen platformFen }
      batch { code certificate { number issuer commitment } } } }
    pageInfo { endCursor hasNextPage } facets { name values { value label count } } } }`;

it("lists from the farmer's phone, and a buyer finds it with everything the contract names", async () => {
  const created = (await ask(CREATE, { input: input() }, farmer)).createProduct;
  expect(created).toMatchObject({
    __typename: 'Product',
    state: 'PUBLISHED',
    variants: [{ available: 300, priceFen: 2990, unitPriceFenPer500g: 598 }],
  });
  await app.module.get(OutboxDispatcher).drain();
  app.module.get(SearchProducts).forget();

  const { products } = await ask(PRODUCTS, {
    query: 'pingguo',
    filter: { category: '0103', origin: '33' },
  });
  expect(products).toMatchObject({
    totalCount: 1,
    didYouMean: null,
    pageInfo: { hasNextPage: false },
  });
  expect(products.edges[0].node).toMatchObject({
    id: created.id,
    grower: '叶家',
    soldCount: 0,
    ratingAverage: null,
    category: { code: '010301' },
    origin: { name: '松阳县' },
    coop: { id: coopId },
    photos: [{ id: photoId, url: `/media/${photoId}/320` }],
    certificates: [{ kind: 'COMMITMENT', validTo: null }],
    split: { platformFen: 150, farmerFen: 2272, coopFen: 568 },
    batch: { certificate: { issuer: '松阳香茶合作社' } },
  });
  expect(products.facets.map(({ name }: { name: string }) => name)).toEqual([
    'category',
    'province',
    'certificate',
    'price',
  ]);
  expect(products.facets[1].values).toEqual([{ value: '330000', label: '浙江省', count: 1 }]);
});

it('asks as many statements for twenty products as for one', async () => {
  const count = async (first: number) => {
    app.module.get(SearchProducts).forget();
    statements = 0;
    await ask(PRODUCTS, { query: '橙', first });
    return statements;
  };
  for (let index = 0; index < 20; index += 1)
    await ask(
      CREATE,
      { input: input({ name: `松阳脐橙 ${index}`, categoryCode: '010304' }) },
      farmer,
    );
  await app.module.get(OutboxDispatcher).drain();
  await count(1);
  expect(await count(20)).toBeLessThanOrEqual((await count(1)) + 1);
});

it('refuses by union members in both languages, and answers strangers with nothing', async () => {
  const refused = (
    await ask(
      CREATE,
      { input: input({ variants: [{ name: '份', priceFen: 0, stock: 1 }] }) },
      farmer,
    )
  ).createProduct;
  expect(refused).toEqual({
    __typename: 'PriceOutOfRange',
    message: 'A price is from 0.01 to 1,000,000 yuan.',
    messageZh: '价格要在 1 分到 100 万元之间。',
  });
  const draft = (await ask(CREATE, { input: input({ publish: false }) }, farmer)).createProduct;
  const PRODUCT = `query ($id: ID, $slug: String) { product(id: $id, slug: $slug) { id state } }`;
  expect(await ask(PRODUCT, { id: draft.id })).toEqual({ product: null });
  expect(await ask(PRODUCT, { slug: draft.slug }, farmer)).toEqual({
    product: { id: draft.id, state: 'DRAFT' },
  });
  for (const id of ['x', "' OR 1=1", newId()])
    expect(await ask(PRODUCT, { id })).toEqual({ product: null });
  const LISTS = `query ($coopId: ID!) { coopProducts(coopId: $coopId) { edges { node { id } } } batches(coopId: $coopId) { edges { node { id } } } myProducts { edges { node { id } } } }`;
  const stranger: Viewer = { accountId: newId(), sessionId: newId(), grants: [] };
  const none = { edges: [] };
  expect(await ask(LISTS, { coopId }, stranger)).toEqual({
    coopProducts: none,
    batches: none,
    myProducts: none,
  });
  expect((await ask(LISTS, { coopId }, farmer)).myProducts.edges.length).toBe(20);
});

it('shows a batch to everybody by its code, and no phone', async () => {
  const { batches } = await ask(
    `query ($coopId: ID!) { batches(coopId: $coopId, first: 1) { edges { node { code } } } }`,
    { coopId },
    farmer,
  );
  const code = batches.edges[0].node.code.toLowerCase();
  const { batch } = await ask(
    `query ($code: String!) { batch(code: $code) { code harvestFrom harvestTo pickedOn saleableFrom isSaleable url qrSvg
      category { name } village { path { name } } coop { name } member { displayName }
      certificate { number issuedAt basis quantity issuer contact commitment } production { inputName } product { name } } }`,
    { code },
  );
  expect(batch).toMatchObject({
    member: { displayName: '叶家' },
    isSaleable: true,
    production: [],
    village: { path: [{ name: '浙江省' }, { name: '丽水市' }, { name: '松阳县' }] },
  });
  expect(batch.qrSvg).toContain('<svg');
  expect(JSON.stringify({ ...batch, qrSvg: '' })).not.toMatch(/1[3-9]\d{9}/);
  expect(await ask(`{ batch(code: "' OR 1=1 --") { code } }`)).toEqual({ batch: null });
});

it('guesses what is being sold, and shows the season and the counties', async () => {
  const data =
    await ask(`{ guessCategory(name: "阿克苏冰糖心苹果") { category { code name } usualLowFenPer500g isFromOffers }
    nothing: guessCategory(name: "x") { isFromOffers } categories { code parentCode }
    inSeason(first: 3) { product { name } harvestFrom harvestTo } originCounties(first: 3) { region { name } productCount }
    searchSuggestions(query: "ping") }`);
  expect(data).toMatchObject({
    guessCategory: { category: { code: '010301' } },
    nothing: null,
    originCounties: [{ region: { name: '松阳县' }, productCount: 21 }],
    searchSuggestions: ['苹果'],
  });
  expect(data.inSeason).toHaveLength(3);
});
