import { listHashOf, seedHashOf, winnersOf } from './draw.rules.ts';

const masks = Array.from({ length: 50 }, (_, index) => `m${index}`);

describe('the lots of a giveaway', () => {
  it('are the same for whoever reckons them, in whatever order the list comes', () => {
    const winners = winnersOf('seed', masks, 3);
    expect(winnersOf('seed', [...masks].reverse(), 3)).toEqual(winners);
    expect(new Set(winners).size).toBe(3);
    expect(listHashOf([...masks].reverse())).toBe(listHashOf(masks));
  });

  it('depend on the seed and on who entered', () => {
    expect(winnersOf('other', masks, 3)).not.toEqual(winnersOf('seed', masks, 3));
    expect(winnersOf('seed', [...masks, 'late'], 50)).not.toEqual(winnersOf('seed', masks, 50));
    expect(seedHashOf('seed')).not.toBe(seedHashOf('other'));
  });

  it('give everybody a fair chance', () => {
    const wins = new Map<string, number>();
    for (let round = 0; round < 5000; round += 1)
      for (const mask of winnersOf(`seed ${round}`, masks, 1))
        wins.set(mask, (wins.get(mask) ?? 0) + 1);
    // 100 expected each; six standard deviations are 60.
    for (const mask of masks) expect(Math.abs((wins.get(mask) ?? 0) - 100)).toBeLessThan(60);
  });

  it('leave nobody out where there are fewer entrants than prizes', () => {
    expect(winnersOf('seed', ['a', 'b'], 5).sort()).toEqual(['a', 'b']);
    expect(winnersOf('seed', [], 5)).toEqual([]);
  });
});
