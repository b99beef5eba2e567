import { JobTimedOut, PoolFull, WorkerPool } from './worker-pool.ts';

// Answers with the job doubled; hangs for ever on 0, ends itself on -1.
const SOURCE = `
const { parentPort } = require('node:worker_threads');
parentPort.on('message', (job) => {
  while (job === 0);
  if (job === -1) throw new Error('broken');
  parentPort.postMessage(job * 2);
});
`;
const pools: WorkerPool<number, number>[] = [];
const poolOf = (size: number, queue: number) => {
  const pool = new WorkerPool<number, number>({ source: SOURCE, size, queue, limitMs: 400 });
  pools.push(pool);
  return pool;
};
afterAll(() => Promise.all(pools.map((pool) => pool.close())));

describe('worker pool', () => {
  it('gives each job its own answer', async () => {
    const pool = poolOf(2, 20);
    const jobs = Array.from({ length: 12 }, (_, index) => index + 1);
    expect(await Promise.all(jobs.map((job) => pool.run(job)))).toEqual(jobs.map((job) => job * 2));
  });

  it('ends a worker that hangs, and the next job is served by another', async () => {
    const pool = poolOf(1, 5);
    const hung = pool.run(0);
    const next = pool.run(4);
    await expect(hung).rejects.toBeInstanceOf(JobTimedOut);
    expect(await next).toBe(8);
  });

  it('survives a worker that breaks', async () => {
    const pool = poolOf(1, 5);
    await expect(pool.run(-1)).rejects.toThrow('broken');
    expect(await pool.run(3)).toBe(6);
  });

  it('refuses a job when enough wait already', async () => {
    const pool = poolOf(1, 1);
    const first = pool.run(1);
    const second = pool.run(2);
    await expect(pool.run(3)).rejects.toBeInstanceOf(PoolFull);
    expect(await Promise.all([first, second])).toEqual([2, 4]);
  });
});
