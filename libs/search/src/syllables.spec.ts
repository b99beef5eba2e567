import { isSyllable, joinSyllables, soundPairsOf } from './syllables.ts';

describe('syllables', () => {
  it('joins syllables that were typed apart, and nothing else', () => {
    expect(joinSyllables(['mei', 'gui'])).toEqual(['meigui']);
    expect(joinSyllables(['wu', 'xue', 'xiang', 'cha'])).toEqual(['wuxuexiangcha']);
    expect(joinSyllables(['hongfushi', 'pingguo'])).toEqual(['hongfushi', 'pingguo']);
    expect(joinSyllables(['pg', '苹果', 'mei', '5kg', 'gui'])).toEqual([
      'pg',
      '苹果',
      'mei',
      '5kg',
      'gui',
    ]);
  });

  it('cuts letters into pairs of syllables', () => {
    expect(soundPairsOf('wuxue')).toEqual(['wuxue']);
    expect(soundPairsOf('wuxuexiangcha')).toEqual(['wuxue', 'xuexiang', 'xiangcha']);
    expect(soundPairsOf('lvcha')).toEqual(['lvcha']);
    for (const letters of ['cha', 'hfs', 'wuxuex', 'organic', ''])
      expect(soundPairsOf(letters)).toEqual([]);
    expect(['zhuang', 'shei', 'er', 'nv'].every(isSyllable)).toBe(true);
    expect(['v', 'gia', 'ing', 'zh'].some(isSyllable)).toBe(false);
  });
});
