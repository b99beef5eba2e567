import { randomUUID } from 'node:crypto';
import { Accounts, Sessions } from '@chucun/identity';
import { DataSource } from 'typeorm';
import { ApiClient } from './support/client.ts';
import { village, type Village } from './support/roles.ts';
import { testServer, type TestServer } from './support/server.ts';
import { HANGZHOU, order, PLACE, type PlacedGroup } from './support/shop.ts';

let server: TestServer;
let home: Village;
beforeAll(async () => {
  server = await testServer();
  home = await village(server);
});
afterAll(() => server.close());

/** Buyers who have signed in long ago: their sessions are opened without the log-in's messages. */
async function buyers(count: number): Promise<ApiClient[]> {
  const [accounts, sessions] = [server.app.get(Accounts), server.app.get(Sessions)];
  const db = server.app.get(DataSource);
  const first = Math.floor(Math.random() * 10_000) * 2000;
  return db.transaction(async (tx) => {
    const clients: ApiClient[] = [];
    for (let index = 0; index < count; index += 1) {
      const phone = `15${String(first + index).padStart(9, '0')}`;
      const accountId = await accounts.ensure(tx, phone);
      const client = new ApiClient(server.url);
      client.token = (
        await sessions.open(tx, accountId, { device: 'spec', address: '127.0.0.1' })
      ).token;
      clients.push(client);
    }
    return clients;
  });
}

const tally = (outcomes: PlacedGroup[]) =>
  outcomes.reduce<Record<string, number>>(
    (counts, { __typename }) => ({ ...counts, [__typename]: (counts[__typename] ?? 0) + 1 }),
    {},
  );
const stockOf = async (variantId: string) =>
  (
    await server.sql.db.query('SELECT available, held, sold FROM stock WHERE variant_id = $1', [
      variantId,
    ])
  )[0] as unknown;

describe('racing for the last boxes', () => {
  it('sells 5 of 5 to 40 buyers whose carts cross, and refuses the other 35 whole', async () => {
    const one = await server.sql.variant(home.coopId, { stock: 5 });
    const two = await server.sql.variant(home.coopId, { stock: 100 });
    const crowd = await buyers(40);
    const outcomes = await Promise.all(
      crowd.map((buyer, index) => {
        const lines = [one, two].map(({ variantId }) => ({ variantId, quantity: 1 }));
        return order(buyer, index % 2 ? lines : lines.reverse());
      }),
    );
    expect(tally(outcomes)).toEqual({ OrderGroup: 5, InsufficientStock: 35 });
    expect(await stockOf(one.variantId)).toEqual({ available: 0, held: 5, sold: 0 });
    expect(await stockOf(two.variantId)).toEqual({ available: 95, held: 5, sold: 0 });
  });

  it('sells exactly 500 of 500 to 2,000 buyers at once', async () => {
    const { variantId } = await server.sql.variant(home.coopId, { stock: 500 });
    const crowd = await buyers(2000);
    const outcomes = await Promise.all(
      crowd.map((buyer) => order(buyer, [{ variantId, quantity: 1 }])),
    );
    expect(tally(outcomes)).toEqual({ OrderGroup: 500, InsufficientStock: 1500 });
    expect(await stockOf(variantId)).toEqual({ available: 0, held: 500, sold: 0 });
  });

  it('gives twenty taps of one buyer the one order', async () => {
    const { variantId } = await server.sql.variant(home.coopId, { stock: 50 });
    const [buyer] = await buyers(1);
    const input = {
      lines: [{ variantId, quantity: 2 }],
      address: HANGZHOU,
      idempotencyKey: randomUUID(),
    };
    const taps = await Promise.all(
      Array.from({ length: 20 }, () => buyer!.ask<PlacedGroup>(PLACE, { input })),
    );
    expect(new Set(taps.map(({ id }) => id)).size).toBe(1);
    expect(await stockOf(variantId)).toEqual({ available: 48, held: 2, sold: 0 });
  });

  it('changes nothing when the total is not what the buyer saw', async () => {
    const { variantId } = await server.sql.variant(home.coopId, { stock: 3 });
    const [buyer] = await buyers(1);
    const before = await server.sql.value('SELECT count(*) FROM order_groups');
    const refused = await order(buyer!, [{ variantId, quantity: 1 }], { seenTotalFen: 1 });
    expect(refused.__typename).toBe('TotalChanged');
    expect(await stockOf(variantId)).toEqual({ available: 3, held: 0, sold: 0 });
    expect(await server.sql.value('SELECT count(*) FROM order_groups')).toBe(before);
  });
});
