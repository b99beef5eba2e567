import { stretchesOf } from './replay.rules.ts';

const at = (seconds: number) => new Date(Date.UTC(2026, 10, 20, 12, 0, seconds));

describe('the marks of a replay', () => {
  it('last from one presenting to the next, to a pause, or to the end', () => {
    const shown = [
      { itemId: 'tea', at: at(10) },
      { itemId: 'rice', at: at(40) },
      { itemId: null, at: at(50) },
      { itemId: 'tea', at: at(55) },
    ];
    expect(stretchesOf(shown, at(60))).toEqual([
      { itemId: 'tea', from: at(10), to: at(40) },
      { itemId: 'rice', from: at(40), to: at(50) },
      { itemId: 'tea', from: at(55), to: at(60) },
    ]);
  });

  it('leave out what was shown for no time at all', () => {
    expect(stretchesOf([{ itemId: 'tea', at: at(60) }], at(60))).toEqual([]);
  });
});
