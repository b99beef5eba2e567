const DAY_MS = 86_400_000;

/** The local day in China of a moment, as `2026-11-23`. */
export const chinaDay = (at: Date): string =>
  new Date(at.getTime() + 8 * 3_600_000).toISOString().slice(0, 10);

/** A day some days later or, negative, earlier. */
export const addDays = (day: string, days: number): string =>
  new Date(Date.parse(`${day}T00:00:00Z`) + days * DAY_MS).toISOString().slice(0, 10);

/** A day of the calendar as a moment that formats to that same day in China. */
export const noonOf = (day: string): string => `${day}T12:00:00+08:00`;

export const PERIODS = ['week', 'last-week', 'month', 'last-month', 'year'] as const;
export type Period = (typeof PERIODS)[number];
export const isPeriod = (value: unknown): value is Period =>
  PERIODS.some((period) => period === value);

/** First and last day of a period around today; weeks begin on Monday. */
export function daysOf(period: Period, today: string): { from: string; to: string } {
  const weekday = (new Date(`${today}T00:00:00Z`).getUTCDay() + 6) % 7;
  const monday = addDays(today, -weekday);
  const first = `${today.slice(0, 7)}-01`;
  if (period === 'week') return { from: monday, to: today };
  if (period === 'last-week') return { from: addDays(monday, -7), to: addDays(monday, -1) };
  if (period === 'month') return { from: first, to: today };
  if (period === 'year') return { from: `${today.slice(0, 4)}-01-01`, to: today };
  const end = addDays(first, -1);
  return { from: `${end.slice(0, 7)}-01`, to: end };
}
