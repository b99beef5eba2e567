import { Gathering } from './gathering.ts';

const later = () => new Promise((resolve) => setTimeout(resolve, 5));

describe('gathering', () => {
  it('serves at once what comes first, and together what comes meanwhile, in order', async () => {
    const batches: number[][] = [];
    const doubled = new Gathering<number, number>(
      async (asks) => {
        batches.push([...asks]);
        await later();
        return asks.map((ask) => ask * 2);
      },
      { most: 3, atOnce: 1 },
    );
    const first = doubled.add(1);
    await new Promise(setImmediate);
    const rest = [2, 3, 4, 5].map((ask) => doubled.add(ask));
    expect(await Promise.all([first, ...rest])).toEqual([2, 4, 6, 8, 10]);
    expect(batches).toEqual([[1], [2, 3, 4], [5]]);
  });

  it('lets one bad ask spoil no other, and goes on afterwards', async () => {
    const served = new Gathering<string, string>(
      async (asks) => {
        await later();
        if (asks.includes('bad')) throw new Error('bad');
        return asks.map((ask) => `${ask}.`);
      },
      { most: 10, atOnce: 2 },
    );
    const answers = await Promise.allSettled(['a', 'bad', 'b'].map((ask) => served.add(ask)));
    expect(answers).toEqual([
      { status: 'fulfilled', value: 'a.' },
      { status: 'rejected', reason: new Error('bad') },
      { status: 'fulfilled', value: 'b.' },
    ]);
    expect(await served.add('c')).toBe('c.');
  });
});
