import { allocate, proportionOf, shareOf } from './fen.ts';

describe('money in fen', () => {
  it('rounds a commission half up (S-6)', () => {
    expect([8800, 12000, 4550].map((goods) => shareOf(goods, 500))).toEqual([440, 600, 228]);
  });

  it('splits a coupon by the largest remainder (S6)', () => {
    expect(allocate(3000, [8800, 12000, 4550])).toEqual([1041, 1420, 539]);
  });

  it('splits patronage with ties by member number (C-06)', () => {
    expect(allocate(4_860_001, [333, 333, 334])).toEqual([1_618_380, 1_618_380, 1_623_241]);
  });

  it('loses no fen over 10,000 random splits', () => {
    let seed = 7;
    const random = (below: number) => (seed = (seed * 48_271) % 2_147_483_647) % below;
    for (let round = 0; round < 10_000; round += 1) {
      const total = random(1_000_000);
      const weights = Array.from({ length: 1 + random(8) }, () => random(10_000));
      expect(allocate(total, weights).reduce((sum, part) => sum + part, 0)).toBe(total);
    }
  });

  it('takes a proportion and gives nothing of nothing', () => {
    expect(proportionOf(5990, 450, 2500)).toBe(1078);
    expect(proportionOf(100, 1, 0)).toBe(0);
  });
});
