import { readBook } from './region.book.ts';
import {
  canonicalCode,
  countyOf,
  isInside,
  levelOf,
  parentOf,
  prefixOf,
  provinceOf,
  sealTextOf,
} from './region.rules.ts';
import { rankOf, searchTerm } from './region.search.ts';

const book = readBook();
const byCode = new Map(book.map((region) => [region.code, region]));

describe('region codes (S-17)', () => {
  it('keeps one form of each code, whatever its length', () => {
    const forms = [
      '33',
      '3311',
      '331124',
      '331124100',
      '331124100201',
      '331124000000',
      '330000000000',
    ];
    expect(forms.map(canonicalCode)).toEqual([
      '330000',
      '331100',
      '331124',
      '331124100000',
      '331124100201',
      '331124',
      '330000',
    ]);
    expect(
      ['', '3', '33112', 'abcdef', '3311241002011', '33 ', "33' OR 1"].map(canonicalCode),
    ).toEqual(Array(7).fill(undefined));
  });

  it('finds level, parent, province, county and the digits that matter', () => {
    expect(['330000', '331100', '331124', '331124100000', '331124100201'].map(levelOf)).toEqual([
      'PROVINCE',
      'PREFECTURE',
      'COUNTY',
      'TOWN',
      'VILLAGE',
    ]);
    expect(['330000', '331100', '331124100000', '331124100201'].map(prefixOf)).toEqual([
      '33',
      '3311',
      '331124100',
      '331124100201',
    ]);
    expect(parentOf('331124100201')).toBe('331124100000');
    expect(parentOf('331124100000')).toBe('331124');
    expect(parentOf('330000')).toBeNull();
    expect(provinceOf('331124100201')).toBe('330000');
    expect(countyOf('331124100201')).toBe('331124');
    expect(isInside('331124100201', '331100')).toBe(true);
    expect(isInside('331124', '331124100000')).toBe(false);
  });

  it('cuts a seal from a county name', () => {
    const names = [
      '松阳县',
      '雷山县',
      '阿克苏市',
      '景宁畲族自治县',
      '横县',
      '道真仡佬族苗族自治县',
    ];
    expect(names.map(sealTextOf)).toEqual(['松阳', '雷山', '阿克苏', '景宁', '横县', '道真']);
  });
});

describe('the committed book', () => {
  it('holds 31 provinces and a parent for every region in force', () => {
    const inForce = book.filter((region) => region.validTo === null);
    expect(inForce.filter(({ level }) => level === 'PROVINCE')).toHaveLength(31);
    expect(inForce.filter(({ level }) => level === 'PREFECTURE')).toHaveLength(342);
    expect(inForce.filter(({ level }) => level === 'COUNTY').length).toBeGreaterThan(2950);
    const orphans = inForce.filter(({ parentCode }) => parentCode && !byCode.has(parentCode));
    expect(orphans).toEqual([]);
  });

  it('gives every village a class and says that it is by our rule (S-18)', () => {
    const villages = book.filter(({ level }) => level === 'VILLAGE');
    const classes = new Set([111, 112, 121, 122, 123, 210, 220]);
    expect(villages.length).toBeGreaterThan(3000);
    expect(
      villages.filter((v) => !classes.has(v.urbanRural ?? 0) || v.classBasis !== 'rule'),
    ).toEqual([]);
    expect(byCode.get('331124001001')).toMatchObject({ name: '城东社区', urbanRural: 121 });
    expect(byCode.get('331124201201')).toMatchObject({ name: '叶家村', urbanRural: 220 });
  });

  it('reads place names as their people do', () => {
    const read = (code: string) => byCode.get(code)?.pinyin.replace(/(shi|xian|qu)$/, '');
    expect(
      ['500000', '341500', '341600', '140400', '350200', '511100', '130726'].map(read),
    ).toEqual(['chongqing', 'luan', 'bozhou', 'changzhi', 'xiamen', 'leshan', 'yu']);
    expect(['510100', '653100', '330382', '341021', '421281'].map(read).slice(0, 4)).toEqual([
      'chengdu',
      'kashidi',
      'yueqing',
      'she',
    ]);
    expect(byCode.get('331124')?.initials).toBe('syx');
  });

  it('ends every changed code in a successor that is itself in the book (S-19)', () => {
    const ended = book.filter((region) => region.validTo !== null);
    expect(ended.filter(({ changeBasis }) => changeBasis === 'history').length).toBeGreaterThan(80);
    const lost = ended.filter(({ successor }) => successor !== null && !byCode.has(successor));
    expect(lost).toEqual([]);
    expect(byCode.get('330103')).toMatchObject({ name: '下城区', successor: '330105' });
    expect(byCode.get('330113')).toMatchObject({ name: '临平区', validFrom: '2021-01-01' });
  });
});

describe('looking for a region', () => {
  it('answers to name, pinyin with or without spaces, and initials', () => {
    const songyang = byCode.get('331124')!;
    const ranks = ['松阳县', '松阳', 'songyangxian', 'syx', 'song yang', 'sy', '阳县'];
    expect(ranks.map((text) => rankOf(songyang, searchTerm(text)))).toEqual([
      0, 2, 4, 6, 8, 10, 12,
    ]);
    expect(rankOf(songyang, searchTerm('雷山'))).toBeUndefined();
    expect(searchTerm(" Lü'an ")).toBe('lvan');
  });
});
