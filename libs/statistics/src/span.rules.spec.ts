import { atomsOf, closed, spanOf } from './span.rules.ts';

describe('a period as years, months and days', () => {
  it('takes whole years and months, and days for what is left', () => {
    expect(spanOf({ from: '2025-11-29', to: '2026-01-31' }, '2026-11-23')).toEqual({
      periods: ['2025-11-29', '2025-11-30', '2025-12', '2026-01'],
      months: ['2025-11', '2025-12', '2026-01'],
      isMonthly: false,
    });
    const year = spanOf({ from: '2024-01-01', to: '2024-12-31' }, '2026-11-23');
    expect(year).toMatchObject({ periods: ['2024'], isMonthly: true });
    const leap = spanOf({ from: '2024-02-01', to: '2024-02-28' }, '2026-11-23');
    expect(leap).toMatchObject({ isMonthly: false });
    expect(leap.periods).toHaveLength(28);
  });

  it('ends a running period with its month or year, and no other', () => {
    const today = '2026-11-23';
    expect(spanOf({ from: '2026-11-01', to: today }, today).periods).toEqual(['2026-11']);
    expect(spanOf({ from: '2026-01-01', to: today }, today).periods).toEqual(['2026']);
    expect(spanOf({ from: '2026-11-01', to: '2026-11-22' }, today).isMonthly).toBe(false);
    expect(spanOf({ from: '2027-05-01', to: '2027-05-09' }, today).isMonthly).toBe(false);
  });
});

describe('the shortest runs that give nobody away', () => {
  const steps = (safe: string) =>
    [...safe].map((letter, index) => ({ key: String(index), isSafe: letter === 's' }));
  const two = async (keys: readonly string[]) => keys.length >= 2;

  it('join what cannot be read alone, and leave the rest alone', async () => {
    const atoms = await atomsOf(steps('suuss'), two);
    expect(atoms.map(({ keys }) => keys)).toEqual([['0'], ['1', '2'], ['3'], ['4']]);
  });

  it('leave an unsafe end by itself, which joins its neighbour where the whole is safe', async () => {
    const atoms = await atomsOf(steps('ssu'), two);
    expect(atoms.at(-1)).toEqual({ keys: ['2'], isSafe: false });
    expect(closed(atoms)).toEqual([
      { keys: ['0'], isSafe: true },
      { keys: ['1', '2'], isSafe: true },
    ]);
  });
});
