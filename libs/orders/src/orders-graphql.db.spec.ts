import { ApolloDriver, type ApolloDriverConfig } from '@nestjs/apollo';
import { GraphQLModule, GraphQLSchemaHost } from '@nestjs/graphql';
import { FastifyAdapter, type NestFastifyApplication } from '@nestjs/platform-fastify';
import { IdentityModule, type Viewer } from '@chucun/identity';
import { newId } from '@chucun/kernel';
import { Sql, testApp, type TestApp } from '@chucun/testing';
import { graphql, type GraphQLSchema } from 'graphql';
import { DataSource } from 'typeorm';
import { OrdersModule } from './orders.module.ts';
import { BEIJING, SpecShop } from './spec-shop.ts';

let app: TestApp;
let http: NestFastifyApplication;
let schema: GraphQLSchema;
let db: DataSource;
let sql: Sql;
let shop: SpecShop;

beforeAll(async () => {
  const graph = GraphQLModule.forRoot<ApolloDriverConfig>({
    driver: ApolloDriver,
    autoSchemaFile: true,
  });
  app = await testApp(IdentityModule, OrdersModule, graph);
  http = app.module.createNestApplication<NestFastifyApplication>(new FastifyAdapter());
  await http.init();
  schema = http.get(GraphQLSchemaHost).schema;
  db = app.module.get(DataSource);
  sql = new Sql(db);
  shop = new SpecShop((type) => app.module.get(type), sql);
  await shop.open();
});
afterAll(async () => {
  await http?.close();
  await app?.close();
});

describe('orders over GraphQL', () => {
  const ask = async (
    viewer: Viewer | null,
    source: string,
    variableValues: Record<string, unknown> = {},
  ) => {
    const result = await graphql({ schema, source, variableValues, contextValue: { viewer } });
    expect(result.errors).toBeUndefined();
    return JSON.parse(JSON.stringify(result.data)) as Record<string, unknown>;
  };
  const PAGE = `edges { cursor node { id number state coop { name region { name } } recipient { name phone region { path { name } } }
    lines { productName origin { name path { name } } } events { toState } refunds { amountFen } refundRequests { id }
    split { farmerFen coopFen platformFen } } } pageInfo { endCursor hasNextPage }`;

  it('lists orders in a constant number of statements, page by page', async () => {
    const buyer = await shop.viewer();
    for (let n = 0; n < 5; n += 1) await shop.bought({ packs: 2, by: buyer });
    const count = async (first: number) => {
      let queries = 0;
      const { logger } = db;
      (db as { logger: unknown }).logger = new Proxy(
        {},
        { get: (_, name) => () => void (name === 'logQuery' && (queries += 1)) },
      );
      const { myOrders } = await ask(
        buyer,
        `query ($first: Int!) { myOrders(first: $first) { ${PAGE} } }`,
        { first },
      );
      (db as { logger: unknown }).logger = logger;
      return {
        queries,
        page: myOrders as {
          edges: { node: { id: string } }[];
          pageInfo: { endCursor: string; hasNextPage: boolean };
        },
      };
    };
    const [two, five] = [await count(2), await count(5)];
    expect(five.queries).toBe(two.queries);
    expect(five.queries).toBeLessThanOrEqual(8);
    expect([two.page.pageInfo.hasNextPage, five.page.pageInfo.hasNextPage]).toEqual([true, false]);
    const next = await ask(
      buyer,
      `query ($after: String) { myOrders(first: 9, after: $after) { edges { node { id } } } }`,
      {
        after: two.page.pageInfo.endCursor,
      },
    );
    expect((next['myOrders'] as { edges: unknown[] }).edges).toEqual(
      five.page.edges.slice(2).map(({ node: { id } }) => ({ node: { id } })),
    );
  });

  it('shows who gets the parcel to the buyer and those who pack it, and to nobody else', async () => {
    const { memberId } = await sql.member(shop.coop);
    const { orderId, groupId } = await shop.bought({ memberId });
    const unpaid = await shop.bought({ isPaid: false });
    const one = async (viewer: Viewer, id = orderId) =>
      (await ask(viewer, `query ($id: ID!) { order(id: $id) { recipient { name } } }`, { id }))[
        'order'
      ] as { recipient: object } | null;
    const seen = { recipient: { name: '陈静' } };
    expect(await one(shop.buyer)).toEqual(seen);
    expect(await one(shop.manager)).toEqual(seen);
    expect(await one(await shop.viewer({ role: 'farmer', coopId: shop.coop, memberId }))).toEqual(
      seen,
    );
    expect(await one(shop.manager, unpaid.orderId)).toEqual({ recipient: null });
    expect(await one(await shop.viewer({ role: 'operator' }))).toEqual({ recipient: null });
    expect(await one(await shop.viewer({ role: 'official', regionCode: '331124' }))).toBeNull();
    const colleague = await sql.member(shop.coop);
    expect(
      await one(
        await shop.viewer({ role: 'farmer', coopId: shop.coop, memberId: colleague.memberId }),
      ),
    ).toBeNull();
    const foreign = await shop.viewer({ role: 'coop_manager', coopId: await sql.coop() });
    const mine = `query ($coop: ID!, $group: ID!) { coopOrders(coopId: $coop) { edges { node { id } } } orderGroup(id: $group) { id } }`;
    expect(await ask(foreign, mine, { coop: shop.coop, group: groupId })).toEqual({
      coopOrders: { edges: [] },
      orderGroup: null,
    });
    const ours = await ask(
      shop.manager,
      `query ($coop: ID!) { coopOrders(coopId: $coop, state: PAID, first: 100) { ${PAGE} } }`,
      { coop: shop.coop },
    );
    expect(JSON.stringify(ours)).toContain(orderId);
  });

  it('places, cancels and quotes with the shapes of the contract', async () => {
    const { variantId } = await sql.variant(shop.coop, { stock: 2 });
    const input = {
      lines: [{ variantId, quantity: 3 }],
      address: BEIJING,
      idempotencyKey: newId(),
    };
    const PLACE = `mutation ($input: PlaceOrderInput!) { placeOrder(input: $input) { __typename
      ... on OrderGroup { id number state totalFen expiresAt placedAt orders { id number state totalFen } }
      ... on InsufficientStock { message shortages { variantId available } } } }`;
    expect(await ask(shop.buyer, PLACE, { input })).toMatchObject({
      placeOrder: { __typename: 'InsufficientStock', shortages: [{ variantId, available: 2 }] },
    });
    const lines = [{ variantId, quantity: 2 }];
    const { placeOrder } = await ask(shop.buyer, PLACE, { input: { ...input, lines } });
    expect(placeOrder).toMatchObject({
      __typename: 'OrderGroup',
      state: 'PENDING_PAYMENT',
      expiresAt: expect.any(String),
      orders: [{ state: 'PENDING_PAYMENT' }],
    });
    const QUOTE = `query ($lines: [OrderLineInput!]!) { quote(lines: $lines, regionCode: "110101") { totalFen
      parcels { coop { name } isServed shipBy lines { available } } problems { code variantId messageZh } } }`;
    expect(await ask(null, QUOTE, { lines })).toMatchObject({
      quote: { problems: [{ code: 'InsufficientStock', variantId }] },
    });
    const [order] = (placeOrder as { orders: { id: string }[] }).orders;
    const CANCEL = `mutation ($id: ID!) { cancelOrder(orderId: $id) { __typename ... on Order { state } } }`;
    expect(await ask(shop.buyer, CANCEL, { id: order!.id })).toEqual({
      cancelOrder: { __typename: 'Order', state: 'CANCELLED' },
    });
  });

  it('saves freight by region codes and shows it before the cart', async () => {
    const SAVE = `mutation ($input: SaveFreightTemplateInput!) { saveFreightTemplate(input: $input) { __typename
      ... on FreightTemplate { version zones { regionPrefixes } } ... on UserError { messageZh } } }`;
    const zone = { name: '北京', regionPrefixes: ['110000'], firstFen: 500, nextFen: 100 };
    const save = (zones: object[]) =>
      ask(shop.manager, SAVE, {
        input: { coopId: shop.coop, basis: 'WEIGHT', freeOverFen: null, zones },
      });
    expect(await save([zone])).toEqual({
      saveFreightTemplate: {
        __typename: 'FreightTemplate',
        version: 1,
        zones: [{ regionPrefixes: ['11'] }],
      },
    });
    expect(await save([{ ...zone, firstFen: -1 }])).toMatchObject({
      saveFreightTemplate: { __typename: 'InvalidInput' },
    });
    expect(await save([zone, { ...zone, name: '又一个' }])).toMatchObject({
      saveFreightTemplate: { __typename: 'InvalidInput' },
    });
    expect(await save([{ ...zone, regionPrefixes: ['99'] }])).toMatchObject({
      saveFreightTemplate: { __typename: 'RegionNotFound' },
    });
    const { variantId } = await sql.variant(shop.coop);
    const FREIGHT = `query ($id: ID!, $coop: ID!) { near: freightQuote(variantId: $id, regionCode: "110101") { isServed freightFen }
      far: freightQuote(variantId: $id, regionCode: "331124") { isServed } freightZones(coopId: $coop) { name } }`;
    expect(await ask(null, FREIGHT, { id: variantId, coop: shop.coop })).toEqual({
      near: { isServed: true, freightFen: 500 },
      far: { isServed: false },
      freightZones: [{ name: '北京' }],
    });
  });
});
