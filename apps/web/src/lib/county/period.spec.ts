import { askedPeriod, comparedWith, monthPeriod, periodChoices, todayInChina } from './period.ts';

const asked = (query: string, today = '2026-11-23') =>
  askedPeriod(new URLSearchParams(query), today);
const compared = (query: string, today = '2026-11-23') => {
  const answer = asked(query, today);
  if (answer.problem) throw new Error(answer.problem);
  return comparedWith(answer.period, answer.until);
};

describe('period', () => {
  it('begins the day at midnight in China, wherever the server stands', () => {
    expect(todayInChina(new Date('2026-10-31T15:59:59Z'))).toBe('2026-10-31');
    expect(todayInChina(new Date('2026-10-31T16:00:00Z'))).toBe('2026-11-01');
  });
  it('reads months, both of Spring Festival, quarters, years and free ranges', () => {
    expect(asked('')).toMatchObject({
      period: { id: '2026-11', to: '2026-11-30' },
      until: '2026-11-23',
    });
    expect(asked('p=2024-02')).toMatchObject({ period: { to: '2024-02-29' }, until: '2024-02-29' });
    expect(asked('p=2026-01to02')).toMatchObject({
      period: { kind: 'jan-feb', from: '2026-01-01', to: '2026-02-28' },
    });
    expect(asked('p=2026-Q3')).toMatchObject({ period: { from: '2026-07-01', to: '2026-09-30' } });
    expect(asked('p=2025')).toMatchObject({ period: { from: '2025-01-01', to: '2025-12-31' } });
    expect(asked('from=2026-10-05&to=2026-10-05')).toMatchObject({
      period: { kind: 'range' },
      until: '2026-10-05',
    });
  });
  it.each([
    ['p=2026-13', 'unreadable'],
    ['p=<b>', 'unreadable'],
    ['from=2026-02-30&to=2026-03-01', 'unreadable'],
    ['from=2026-10-05', 'unreadable'],
    ['from=2026-10-05&to=2026-10-01', 'order'],
    ['from=2025-01-01&to=2026-10-01', 'too-long'],
    ['p=2026-12', 'future'],
  ])('refuses %s as %s', (query, problem) => {
    expect(asked(query)).toEqual({ problem });
  });
  it('compares a running period with as many days, and never beyond the end of a shorter one', () => {
    expect(compared('')).toMatchObject({ from: '2026-10-01', to: '2026-10-23', isCut: true });
    expect(compared('p=2026-10')).toMatchObject({
      from: '2026-09-01',
      to: '2026-09-30',
      isCut: false,
    });
    expect(compared('p=2026-05', '2026-05-31')).toMatchObject({ to: '2026-04-30', isCut: false });
    expect(compared('p=2026-Q4')).toMatchObject({ from: '2026-07-01', to: '2026-08-23' });
    expect(compared('p=2026-Q1')).toMatchObject({ from: '2025-10-01', to: '2025-12-31' });
    expect(compared('from=2026-10-10&to=2026-10-19')).toMatchObject({
      from: '2026-09-30',
      to: '2026-10-09',
    });
  });
  it('compares January and February only together, and with the year before', () => {
    expect(compared('p=2026-01')).toBeNull();
    expect(compared('p=2026-02')).toBeNull();
    expect(compared('p=2026-01to02')).toMatchObject({ from: '2025-01-01', to: '2025-02-28' });
    expect(compared('p=2026-03')).toMatchObject({ from: '2025-03-01', to: '2025-03-31' });
  });
  it('offers the newest first, with both months of Spring Festival beside February', () => {
    const { months, quarters, years } = periodChoices('2026-03-02');
    expect(months.slice(0, 4).map(({ id }) => id)).toEqual([
      '2026-03',
      '2026-01to02',
      '2026-02',
      '2026-01',
    ]);
    expect(quarters.map(({ id }) => id)).toEqual([
      '2026-Q1',
      '2025-Q4',
      '2025-Q3',
      '2025-Q2',
      '2025-Q1',
    ]);
    expect(years.map(({ id }) => id)).toEqual(['2026', '2025']);
    expect(monthPeriod(2026, 12).to).toBe('2026-12-31');
  });
});
