import { countyAddress, dimensionsOf } from './address.ts';
import { monthPeriod } from './period.ts';
import { axisTop, barWidths, HIDDEN_WIDTH, hiddenRuns, linePath, loneDots } from './scales.ts';

describe('scales', () => {
  it('draws every hidden bar alike and lets none of them move the scale', () => {
    expect(barWidths([200, null, 100, null])).toEqual([1000, HIDDEN_WIDTH, 500, HIDDEN_WIDTH]);
    expect(barWidths([null])).toEqual([HIDDEN_WIDTH]);
    expect(barWidths([0, 0])).toEqual([0, 0]);
    expect(barWidths([-5, 10])).toEqual([0, 1000]);
  });
  it('breaks the line where a value is hidden and hatches the gap', () => {
    expect(linePath([0, 10, null, 5], 10)).toBe('M125 1000L375 0M875 500');
    expect(loneDots([0, 10, null, 5], 10)).toBe('M875 500h0.01');
    expect(hiddenRuns([null, null, 3, null])).toEqual([
      { x: 0, width: 500 },
      { x: 750, width: 250 },
    ]);
    expect(hiddenRuns([])).toEqual([]);
  });
  it('ends an axis on a number that is easily said', () => {
    expect([0, 1, 3, 17, 100, 101, 4_999_999].map(axisTop)).toEqual([
      1, 1, 5, 20, 100, 200, 5_000_000,
    ]);
  });
});

describe('addresses', () => {
  it('asks for one or two different known dimensions, never for cooperatives', () => {
    expect(dimensionsOf('ORIGIN,CATEGORY')).toEqual(['ORIGIN', 'CATEGORY']);
    expect(dimensionsOf('DAY')).toEqual(['DAY']);
    for (const wrong of [null, '', 'COOP', 'DAY,DAY', 'DAY,MONTH,ORIGIN', 'ORIGIN,COOP']) {
      expect(dimensionsOf(wrong)).toBeUndefined();
    }
  });
  it('keeps the question and changes what it is told to', () => {
    const question = { region: '331124', period: monthPeriod(2026, 11), place: 'ORIGIN' as const };
    expect(
      countyAddress('/county/table', question, { by: 'ORIGIN,CATEGORY', place: 'SELLER' }),
    ).toBe('/county/table?p=2026-11&region=331124&by=ORIGIN,CATEGORY&place=SELLER');
  });
});
