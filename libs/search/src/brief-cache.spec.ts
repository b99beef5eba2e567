import { BriefCache } from './brief-cache.ts';

const wait = (milliseconds: number) => new Promise((done) => setTimeout(done, milliseconds));

it('shares one answer, gives an ageing one while the next is made, and forgets failures', async () => {
  const cache = new BriefCache<{ n: number }>(30, 500);
  let made = 0;
  const make = async () => ({ n: (made += 1) });
  const both = await Promise.all([cache.get('a', make), cache.get('a', make)]);
  expect(both.map(({ n }) => n)).toEqual([1, 1]);
  await wait(40);
  expect((await cache.get('a', make)).n).toBe(1);
  await wait(5);
  expect((await cache.get('a', make)).n).toBe(2);
  await expect(cache.get('b', () => Promise.reject(new Error('no')))).rejects.toThrow('no');
  expect((await cache.get('b', make)).n).toBeGreaterThan(2);
});
