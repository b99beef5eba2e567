import { CatalogModule } from '@chucun/catalog';
import { IdentityModule } from '@chucun/identity';
import { inTransaction, UserError } from '@chucun/kernel';
import { Sql, testApp, type TestApp } from '@chucun/testing';
import { DataSource } from 'typeorm';
import {
  InventoryModule,
  Stock,
  type StockLine,
  type StockShortage,
  StockRepository,
} from './index.ts';

let app: TestApp;
let db: DataSource;
let stock: Stock;
let sql: Sql;
let coopId: string;

beforeAll(async () => {
  app = await testApp(IdentityModule, CatalogModule, InventoryModule);
  db = app.module.get(DataSource);
  stock = app.module.get(Stock);
  sql = new Sql(db);
  coopId = await sql.coop();
});
afterAll(() => app.close());

class Short extends UserError {
  readonly message = 'short';
  readonly messageZh = '不够';
  constructor(readonly shortages: StockShortage[]) {
    super();
  }
}

const variant = async (available: number) =>
  (await sql.variant(coopId, { stock: available })).variantId;
const rowOf = async (variantId: string) =>
  (
    await db.query(`SELECT available, held, sold, received FROM stock WHERE variant_id = $1`, [
      variantId,
    ])
  )[0];
const events = async () =>
  (await db.query(`SELECT payload FROM outbox WHERE topic = 'stock.changed' ORDER BY id`)).map(
    (row: { payload: unknown }) => row.payload,
  );

/** A buyer as the checkout does it: takes, and rolls back by a refusal when short. */
const buy = (lines: StockLine[]): Promise<'held' | Short> =>
  inTransaction<'held' | Short>(db, async (tx) => {
    const short = await stock.take(tx, lines);
    return short.length > 0 ? new Short(short) : 'held';
  });

describe('taking stock', () => {
  it('holds all lines or none, and says what is left', async () => {
    const [a, b] = [await variant(5), await variant(1)];
    const short = await db.transaction((tx) =>
      stock.take(tx, [
        { variantId: a, quantity: 2 },
        { variantId: b, quantity: 2 },
      ]),
    );
    expect(short).toEqual([{ variantId: b, available: 1 }]);
    expect(await rowOf(a)).toEqual({ available: 5, held: 0, sold: 0, received: 5 });
    expect(
      await buy([
        { variantId: a, quantity: 2 },
        { variantId: b, quantity: 1 },
      ]),
    ).toBe('held');
    expect(await rowOf(a)).toEqual({ available: 3, held: 2, sold: 0, received: 5 });
  });

  it('sums the same variant in two lines, and knows no stock of strangers', async () => {
    const a = await variant(5);
    const twice = [
      { variantId: a, quantity: 3 },
      { variantId: a, quantity: 3 },
    ];
    expect(await buy(twice)).toMatchObject({ shortages: [{ variantId: a, available: 5 }] });
    expect(await rowOf(a)).toMatchObject({ available: 5, held: 0 });
    const unknown = '01998a1b-0000-7000-8000-1234abcd5678';
    expect(await buy([{ variantId: unknown, quantity: 1 }])).toMatchObject({
      shortages: [{ variantId: unknown, available: 0 }],
    });
    await expect(buy([{ variantId: a, quantity: 0 }])).rejects.toThrow('cannot be moved');
    await expect(buy([{ variantId: a, quantity: -3 }])).rejects.toThrow('cannot be moved');
  });

  it('tells only when something runs out or comes back', async () => {
    await db.query('TRUNCATE outbox');
    const a = await variant(2);
    const one = [{ variantId: a, quantity: 1 }];
    await buy(one);
    expect(await events()).toEqual([]);
    await buy(one);
    expect(await events()).toEqual([{ variantIds: [a] }]);
    await db.transaction((tx) => stock.release(tx, one));
    await db.transaction((tx) => stock.sell(tx, one));
    expect(await events()).toEqual([{ variantIds: [a] }, { variantIds: [a] }]);
    expect(await rowOf(a)).toEqual({ available: 1, held: 0, sold: 1, received: 2 });
  });

  it('takes back onto the shelf or writes off, and never more than was sold', async () => {
    const a = await variant(3);
    const lines = [{ variantId: a, quantity: 2 }];
    await buy(lines);
    await db.transaction((tx) => stock.sell(tx, lines));
    await db.transaction((tx) => stock.takeBack(tx, [{ variantId: a, quantity: 1 }]));
    await db.transaction((tx) =>
      stock.takeBack(tx, [{ variantId: a, quantity: 1 }], 'written_off'),
    );
    expect(await rowOf(a)).toEqual({ available: 2, held: 0, sold: 0, received: 2 });
    await expect(
      db.transaction((tx) => stock.takeBack(tx, [{ variantId: a, quantity: 1 }])),
    ).rejects.toThrow('stock_sold_not_negative');
    await expect(
      db.transaction((tx) => stock.sell(tx, [{ variantId: a, quantity: 1 }])),
    ).rejects.toThrow('stock_held_not_negative');
  });

  it('counts and receives while goods are held', async () => {
    const a = await variant(3);
    await buy([{ variantId: a, quantity: 2 }]);
    await db.transaction((tx) => stock.setAvailable(tx, a, 10));
    await db.transaction((tx) => stock.receive(tx, a, 5));
    expect(await rowOf(a)).toEqual({ available: 15, held: 2, sold: 0, received: 17 });
    const [left, none] = await app.module
      .get(StockRepository)
      .availableOf([a, '01998a1b-0000-7000-8000-1234abcd5678']);
    expect([left, none]).toEqual([15, 0]);
  });
});

describe('races', () => {
  it('40 buyers with crossed carts get exactly the 5 units there are', async () => {
    const [a, b] = [await variant(5), await variant(5)];
    const results = await Promise.all(
      Array.from({ length: 40 }, (_, index) => {
        const cart = [
          { variantId: a, quantity: 1 },
          { variantId: b, quantity: 1 },
        ];
        return buy(index % 2 === 0 ? cart : cart.reverse());
      }),
    );
    expect(results.filter((result) => result === 'held')).toHaveLength(5);
    expect(results.filter((result) => result instanceof Short)).toHaveLength(35);
    for (const id of [a, b])
      expect(await rowOf(id)).toEqual({ available: 0, held: 5, sold: 0, received: 5 });
  });

  it('2,000 takers of 500 units, and counting, paying and cancelling beside them, keep the balance', async () => {
    const a = await variant(500);
    const one = [{ variantId: a, quantity: 1 }];
    const results = await Promise.all(Array.from({ length: 2000 }, () => buy(one)));
    expect(results.filter((result) => result === 'held')).toHaveLength(500);
    expect(await rowOf(a)).toEqual({ available: 0, held: 500, sold: 0, received: 500 });

    await Promise.all(
      Array.from({ length: 500 }, (_, index) =>
        db.transaction((tx) => (index % 5 === 0 ? stock.release(tx, one) : stock.sell(tx, one))),
      ),
    );
    expect(await rowOf(a)).toEqual({ available: 100, held: 0, sold: 400, received: 500 });
  });
});
