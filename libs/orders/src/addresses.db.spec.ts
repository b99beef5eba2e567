import { IdentityModule } from '@chucun/identity';
import { newId, UserError } from '@chucun/kernel';
import { RegionImport } from '@chucun/regions';
import { Sql, testApp, type TestApp } from '@chucun/testing';
import { DataSource } from 'typeorm';
import { OrdersModule } from './orders.module.ts';
import { PlaceOrder } from './place-order.ts';
import { SaveAddress } from './save-address.ts';

let app: TestApp;
let db: DataSource;
let sql: Sql;
const get = <T>(type: new (...args: never[]) => T): T => app.module.get(type);

beforeAll(async () => {
  app = await testApp(IdentityModule, OrdersModule);
  db = get(DataSource);
  sql = new Sql(db);
  await get(RegionImport).run();
});
afterAll(() => app?.close());

const HANGZHOU = {
  name: '陈静',
  phone: '138 1234 5678',
  regionCode: '330105',
  detail: '湖墅南路 1 号',
};

describe('addresses', () => {
  it('are kept for their owner only, twenty at most, with one default', async () => {
    const [owner, stranger] = [await sql.account(), await sql.account()];
    const place = (addressId: string, who: string, variantId: string) =>
      get(PlaceOrder).run(who, {
        lines: [{ variantId, quantity: 1 }],
        addressId,
        address: null,
        liveSessionId: null,
        couponCodes: [],
        seenTotalFen: null,
        idempotencyKey: newId(),
      });
    const save = (row = {}, who = owner) =>
      get(SaveAddress).run(who, { ...HANGZHOU, id: null, isDefault: false, ...row });
    const first = (await save()) as { id: string };
    expect(first).toMatchObject({ isDefault: true, phone: '13812345678', regionCode: '330105' });
    const second = (await save({ isDefault: true })) as { id: string };
    expect(
      await db.query('SELECT id FROM addresses WHERE account_id = $1 AND is_default', [owner]),
    ).toEqual([{ id: second.id }]);
    expect(((await save({ id: first.id }, stranger)) as UserError).constructor.name).toBe(
      'NotFound',
    );
    const more = await Promise.all(Array.from({ length: 22 }, () => save()));
    expect(more.filter((result) => result instanceof UserError)).toHaveLength(4);

    const { variantId } = await sql.variant(await sql.coop());
    const theft = (await place(first.id, stranger, variantId)) as UserError;
    expect(theft.constructor.name).toBe('AddressNotFound');
    expect(await place(first.id, owner, variantId)).toMatchObject({ state: 'PENDING_PAYMENT' });
  });
});
