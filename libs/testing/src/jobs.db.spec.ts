import { Outbox, type OutboxEvent } from '@chucun/kernel';
import { testApp, type TestApp } from './test-app.ts';
import { DataSource } from 'typeorm';
import { OutboxDispatcher, TimedJobs } from '@chucun/platform';

let app: TestApp;
let db: DataSource;
beforeAll(async () => {
  app = await testApp();
  db = app.module.get(DataSource);
});
afterAll(() => app.close());
afterEach(() => db.query('TRUNCATE outbox, timed_jobs'));

describe('the outbox', () => {
  it('delivers each event to each consumer of its topic, in order, and again only to one that failed', async () => {
    const outbox = app.module.get(Outbox);
    const seen: Record<string, unknown[]> = { steady: [], shaky: [] };
    let failing = true;
    const note = (name: string) => (events: readonly OutboxEvent[]) => {
      if (name === 'shaky' && failing) return Promise.reject(new Error('not now'));
      seen[name]!.push(...events.map((event) => event.payload['n']));
      return Promise.resolve();
    };
    for (const name of ['steady', 'shaky'])
      outbox.register({ name, topics: ['thing.happened'], handle: note(name) });
    await db.transaction(async (tx) => {
      for (const n of [1, 2, 3]) await outbox.add(tx, 'thing.happened', { n });
    });

    await app.module.get(OutboxDispatcher).drain();
    expect(seen).toEqual({ steady: [1, 2, 3], shaky: [] });
    failing = false;
    await db.query('UPDATE outbox SET available_at = now()');
    await app.module.get(OutboxDispatcher).drain();

    expect(seen).toEqual({ steady: [1, 2, 3], shaky: [1, 2, 3] });
    expect(await db.query('SELECT 1 FROM outbox WHERE delivered_at IS NULL')).toEqual([]);
  });

  it('keeps nothing of a transaction that rolled back', async () => {
    const failed = db.transaction(async (tx) => {
      await app.module.get(Outbox).add(tx, 'thing.happened', {});
      throw new Error('stop');
    });
    await expect(failed).rejects.toThrow('stop');
    expect(await db.query('SELECT 1 FROM outbox')).toEqual([]);
  });
});

describe('timed jobs', () => {
  it('run once among several processes', async () => {
    let runs = 0;
    const processes = [new TimedJobs(db), new TimedJobs(db), new TimedJobs(db)];
    for (const each of processes) {
      each.register({ name: 'count', everySeconds: 60, run: async () => (runs += 1) });
      each.start();
    }
    await new Promise((resolve) => setTimeout(resolve, 700));
    await Promise.all(processes.map((each) => each.onApplicationShutdown()));
    expect(runs).toBe(1);
  });
});
