import { Outbox, type OutboxEvent } from '@chucun/kernel';
import { testApp, type TestApp } from './test-app.ts';
import { DataSource } from 'typeorm';
import { DeadLetters, OutboxDeliveries, OutboxDispatcher, TimedJobs } from '@chucun/platform';

let app: TestApp;
let db: DataSource;
beforeAll(async () => {
  app = await testApp();
  db = app.module.get(DataSource);
});
afterAll(() => app.close());
afterEach(() => db.query('TRUNCATE outbox, outbox_failures, timed_jobs'));

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
    await db.query('UPDATE outbox_failures SET next_at = now()');
    await app.module.get(OutboxDispatcher).drain();

    expect(seen).toEqual({ steady: [1, 2, 3], shaky: [1, 2, 3] });
    expect(await db.query('SELECT 1 FROM outbox WHERE delivered_at IS NULL')).toEqual([]);
  });

  it('lets a consumer whose service hangs keep up nobody else, and one bad event no other', async () => {
    const outbox = app.module.get(Outbox);
    const dispatcher = app.module.get(OutboxDispatcher);
    const seen: unknown[] = [];
    outbox.register({
      name: 'hanging',
      topics: ['news.came'],
      handle: () => new Promise(() => undefined),
    });
    outbox.register({
      name: 'choosy',
      topics: ['news.came'],
      handle: async (events) => {
        if (events.some(({ payload }) => payload['n'] === 2)) throw new Error('no twos');
        seen.push(...events.map(({ payload }) => payload['n']));
      },
    });
    await db.transaction(async (tx) => {
      for (const n of [1, 2, 3]) await outbox.add(tx, 'news.came', { n });
    });
    dispatcher.limitMs = 400;
    const drained = dispatcher.drain();
    await new Promise((resolve) => setTimeout(resolve, 250));
    expect(seen).toEqual([1, 3]);
    await drained;
    dispatcher.limitMs = 60_000;
    const failures = await db.query<object[]>(
      `SELECT consumer, attempts, last_error FROM outbox_failures ORDER BY consumer, event_id`,
    );
    expect(failures[0]).toMatchObject({ consumer: 'choosy', last_error: 'Error: no twos' });
    expect(failures[1]).toMatchObject({
      consumer: 'hanging',
      last_error: 'Error: no end after 400 ms',
    });
    outbox.consumers.length = 0;
  });

  it('leaves an event to an operator after twenty tries, who has it delivered again', async () => {
    const outbox = app.module.get(Outbox);
    const dispatcher = app.module.get(OutboxDispatcher);
    let works = false;
    let heard = 0;
    outbox.register({
      name: 'sms',
      topics: ['parcel.left'],
      handle: async () => {
        if (!works) throw new Error('the gateway is closed');
        heard += 1;
      },
    });
    await db.transaction((tx) => outbox.add(tx, 'parcel.left', { n: 1 }));
    for (let time = 0; time < 25; time += 1) {
      await db.query(`UPDATE outbox_failures SET next_at = now() WHERE dead_at IS NULL`);
      await dispatcher.drain();
    }
    const letters = app.module.get(DeadLetters);
    const [letter] = await letters.list(10, null);
    expect(letter).toMatchObject({
      consumer: 'sms',
      topic: 'parcel.left',
      attempts: 20,
      lastError: 'Error: the gateway is closed',
      deadAt: expect.any(Date),
    });
    works = true;
    await dispatcher.drain();
    expect(heard).toBe(0);
    const again = () =>
      db.transaction((tx) => letters.deliverAgain(tx, letter!.eventId, letter!.consumer));
    expect(await again()).toBe(true);
    await dispatcher.drain();
    expect([heard, await letters.list(10, null), await again()]).toEqual([1, [], false]);
    expect(await db.query('SELECT 1 FROM outbox WHERE delivered_at IS NULL')).toEqual([]);
  });

  it('is heard once by a consumer of two processes', async () => {
    const outbox = app.module.get(Outbox);
    const seen: unknown[] = [];
    outbox.register({
      name: 'slow',
      topics: ['stone.fell'],
      handle: async (events) => {
        await new Promise((resolve) => setTimeout(resolve, 100));
        seen.push(...events.map(({ payload }) => payload['n']));
      },
    });
    await db.transaction(async (tx) => {
      for (const n of [1, 2, 3]) await outbox.add(tx, 'stone.fell', { n });
    });
    const other = new OutboxDispatcher(outbox, new OutboxDeliveries(db));
    await Promise.all([app.module.get(OutboxDispatcher).drain(), other.drain()]);
    expect(seen).toEqual([1, 2, 3]);
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

  it('hold up no other when one hangs', async () => {
    const jobs = new TimedJobs(db);
    let end = () => undefined as void;
    let runs = 0;
    jobs.register({
      name: 'hang',
      everySeconds: 60,
      run: () => new Promise<void>((resolve) => (end = resolve)),
    });
    jobs.register({ name: 'after', everySeconds: 60, run: async () => (runs += 1) });
    jobs.start();
    await new Promise((resolve) => setTimeout(resolve, 400));
    expect(runs).toBe(1);
    end();
    await jobs.onApplicationShutdown();
  });
});
