import { chinaDay, daysOf } from './china-day.ts';

describe('days in China', () => {
  it('turn at midnight there', () => {
    expect(chinaDay(new Date('2026-11-23T15:59:59Z'))).toBe('2026-11-23');
    expect(chinaDay(new Date('2026-11-23T16:00:00Z'))).toBe('2026-11-24');
  });
  it('make weeks from Monday, months and the year', () => {
    expect(daysOf('week', '2026-11-22')).toEqual({ from: '2026-11-16', to: '2026-11-22' });
    expect(daysOf('last-week', '2026-11-23')).toEqual({ from: '2026-11-16', to: '2026-11-22' });
    expect(daysOf('last-month', '2026-03-31')).toEqual({ from: '2026-02-01', to: '2026-02-28' });
    expect(daysOf('month', '2026-11-23')).toEqual({ from: '2026-11-01', to: '2026-11-23' });
    expect(daysOf('year', '2026-11-23').from).toBe('2026-01-01');
  });
});
