import { Sql, testApp, type TestApp } from '@chucun/testing';
import { DataSource } from 'typeorm';
import { PayoutAccounts } from './payout-account.repository.ts';

let app: TestApp;
beforeAll(async () => {
  app = await testApp();
});
afterAll(() => app?.close());

it('a payout account is what the latest event says, in whatever order events come', async () => {
  const db = app.module.get(DataSource);
  const accounts = new PayoutAccounts(db);
  const coopId = await new Sql(db).coop();
  await accounts.keep(coopId, 'acct_1');
  const hear = (isReady: boolean, second: number) =>
    accounts.noteReady(db.manager, 'acct_1', { isReady, at: new Date(second * 1000) });
  await hear(true, 1_000_000_020);
  await hear(false, 1_000_000_010);
  expect(await accounts.ofCoop(coopId)).toMatchObject({ isReady: true });
  await hear(false, 1_000_000_030);
  expect(await accounts.ofCoop(coopId)).toMatchObject({ isReady: false });
});
