import { cutSounds, isSlip, spokenRank } from './spelling.rules.ts';

describe('spelling', () => {
  it.each<[string, number | undefined]>([
    ['hongfushi', 0],
    ['hfs', 1],
    ['hongfs', 2],
    ['hfshi', 2],
    ['hongfu', 3],
    ['hongfux', undefined],
    ['h', undefined],
    ['fushi', undefined],
  ])('%s spells 红富士 at rank %s', (letters, rank) => {
    expect(spokenRank(['hong', 'fu', 'shi'], letters)).toBe(rank);
  });

  it('knows one slip from two', () => {
    for (const slip of ['pinguo', 'pinggguo', 'pingguu', 'pinguog', 'pigguo', 'ipngguo'])
      expect([slip, isSlip(slip, 'pingguo')]).toEqual([slip, slip !== 'pinguog']);
    expect(isSlip('pingguo', 'pingguo')).toBe(false);
    expect(isSlip('', 'a')).toBe(true);
    expect(isSlip('ab', 'ba')).toBe(true);
    expect(isSlip('abc', 'abcde')).toBe(false);
  });

  it('cuts run-together pinyin into known words', () => {
    const known = new Set(['pingguo', 'ping', 'hongfushi']);
    expect(cutSounds('pingguohongfushi', (sound) => known.has(sound))).toEqual([
      'pingguo',
      'hongfushi',
    ]);
    expect(cutSounds('pingguoxx', (sound) => known.has(sound))).toBeUndefined();
  });
});
