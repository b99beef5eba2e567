import { DataSource } from 'typeorm';
import { testApp, type TestApp } from './test-app.ts';

let app: TestApp;
beforeAll(async () => {
  app = await testApp();
});
afterAll(() => app.close());

it('plans a text with parameters once a connection, whatever its values', async () => {
  const runner = app.module.get(DataSource).createQueryRunner();
  const text = 'SELECT $1::int + 1 AS next';
  for (const value of [1, 2, 3]) {
    expect(await runner.query(text, [value])).toEqual([{ next: value + 1 }]);
  }
  const [kept] = await runner.query(
    'SELECT count(*)::int AS count, min(generic_plans + custom_plans)::int AS uses FROM pg_prepared_statements WHERE statement = $1',
    [text],
  );
  expect(kept).toEqual({ count: 1, uses: 3 });
  await runner.release();
});
