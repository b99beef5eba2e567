import { addDays, isDay, newBatchCode, readBatchCode, saleableFrom } from './batch.rules.ts';

describe('batches', () => {
  it('open for sale after harvest and after every interval (L-36)', () => {
    expect(saleableFrom('2026-10-08', [])).toBe('2026-10-08');
    expect(saleableFrom('2026-10-08', [{ stoppedOn: '2026-09-01', intervalDays: 7 }])).toBe(
      '2026-10-08',
    );
    expect(
      saleableFrom('2026-10-08', [
        { stoppedOn: '2026-10-01', intervalDays: 21 },
        { stoppedOn: '2026-10-05', intervalDays: 3 },
      ]),
    ).toBe('2026-10-22');
  });

  it('count days by the calendar', () => {
    expect(addDays('2026-12-30', 3)).toBe('2027-01-02');
    expect(isDay('2028-02-29')).toBe(true);
    for (const wrong of ['2026-02-29', '2026-13-01', '0001-01-01', '', "2026-01-01'", '2026-1-1'])
      expect(isDay(wrong)).toBe(false);
  });

  it('have a code that survives being typed', () => {
    const codes = Array.from({ length: 1000 }, newBatchCode);
    expect(new Set(codes).size).toBe(1000);
    for (const code of codes) expect(code).toMatch(/^[2-9A-HJKMNP-TV-Z]{8}$/);
    expect(readBatchCode(' 2345-abcd ')).toBe('2345ABCD');
  });
});
