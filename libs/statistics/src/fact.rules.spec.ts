import { destinationClassOf, isRuralOrigin, villageToCityOf } from './fact.rules.ts';
import { csvCell } from './sales.csv.ts';
import { type SalesInput, scopeOf, stageOf, timesOf } from './sales.question.ts';

const place = (name: string, urbanRural: number | null = null) => ({ name, urbanRural });

describe('where the buyer is (S-13)', () => {
  it.each([
    ['310115', place('浦东新区'), 'urban'],
    ['331124', place('松阳县'), 'undetermined'],
    ['330782', place('义乌市'), 'undetermined'],
    ['500151', place('铜梁区'), 'urban'],
    ['429021', place('神农架林区'), 'undetermined'],
    ['130171', place('石家庄高新技术产业开发区'), 'undetermined'],
    ['441900', place('东莞市'), 'undetermined'],
    ['330000', place('浙江省'), 'undetermined'],
    ['310115', undefined, 'urban'],
  ])('a buyer in %s', (code, county, expected) => {
    expect(destinationClassOf(code, county, county)).toBe(expected);
  });

  it('takes a village-level unit by its class and a town by its kind', () => {
    const county = place('松阳县');
    expect(destinationClassOf('220581102001', place('社区', 121), county)).toBe('urban');
    expect(destinationClassOf('220581102202', place('村', 220), county)).toBe('rural');
    expect(destinationClassOf('331124001000', place('西屏街道'), county)).toBe('urban');
    expect(destinationClassOf('331124100000', place('古市镇'), county)).toBe('undetermined');
    expect(destinationClassOf('331124200000', place('樟溪乡'), county)).toBe('rural');
  });
});

describe('village to city (S-13)', () => {
  it('takes rural classes, and towns outside the county seat', () => {
    expect(isRuralOrigin('331124100201', place('村', 220))).toBe(true);
    expect(isRuralOrigin('331124102001', place('镇中心', 121))).toBe(true);
    expect(isRuralOrigin('331124100001', place('镇中心', 121))).toBe(false);
    expect(isRuralOrigin('331124001001', place('城东社区', 121))).toBe(false);
    expect(isRuralOrigin('331124100201', undefined)).toBe(true);
    expect(isRuralOrigin('331124001001', undefined)).toBe(false);
    expect(isRuralOrigin('331124', undefined)).toBe(false);
  });

  it('does not count what stays in its own county (S24)', () => {
    const sale = { originCode: '331124100201', isRural: true, destinationCode: '331124001001' };
    expect(villageToCityOf({ ...sale, destinationClass: 'urban' })).toBe('no');
    expect(villageToCityOf({ ...sale, destinationCode: '310115', destinationClass: 'urban' })).toBe(
      'yes',
    );
    expect(
      villageToCityOf({ ...sale, destinationCode: '330782', destinationClass: 'undetermined' }),
    ).toBe('undetermined');
    expect(
      villageToCityOf({
        ...sale,
        isRural: false,
        destinationCode: '310115',
        destinationClass: 'urban',
      }),
    ).toBe('no');
  });
});

describe('a question', () => {
  const input: SalesInput = {
    regionCode: '331124',
    from: '2026-10-30',
    to: '2026-11-01',
    by: [],
    place: 'ORIGIN',
  };

  it('spans at most 400 real days and two different dimensions', () => {
    expect(scopeOf(input)).toMatchObject({ prefix: '331124', level: 'COUNTY' });
    expect(() => scopeOf({ ...input, from: '2025-09-28' })).not.toThrow();
    for (const wrong of [
      { from: '2025-09-27' },
      { from: '2026-02-30' },
      { from: '2026-11-02' },
      { to: "2026-11-01' OR 1=1" },
      { by: ['DAY', 'DAY'] as const },
      { by: ['DAY', 'COOP', 'MONTH'] as const },
    ])
      expect(() => scopeOf({ ...input, ...wrong })).toThrow();
  });

  it('has every day and month of its period, and a stage', () => {
    expect(timesOf(scopeOf(input), 'DAY')).toEqual(['2026-10-30', '2026-10-31', '2026-11-01']);
    expect(timesOf(scopeOf(input), 'MONTH')).toEqual(['2026-10', '2026-11']);
    expect(stageOf('2026-10-31', '2026-11-14')).toBe('FLASH');
    expect(stageOf('2026-10-31', '2026-11-15')).toBe('PRELIMINARY');
  });
});

it('a file holds no formula, whatever a name begins with', () => {
  expect(['=1+1', '+86', '@x', '-x', '\t=', '—*', '-12.50', 'a,"b"'].map(csvCell)).toEqual([
    "'=1+1",
    '+86'.replace('+', "'+"),
    "'@x",
    "'-x",
    "'\t=",
    '—*',
    '-12.50',
    '"a,""b"""',
  ]);
});
