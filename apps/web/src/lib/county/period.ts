/**
 * Periods of statistics as days of Asia/Shanghai (S-11). A day is the text `2026-11-23`; nothing here knows hours.
 * January and February may be read as one, because Spring Festival moves (S-05).
 */
export interface Period {
  kind: 'month' | 'jan-feb' | 'quarter' | 'year' | 'range';
  /** What `?p=` says; empty for a free range. */
  id: string;
  from: string;
  to: string;
}

export type PeriodProblem = 'unreadable' | 'order' | 'too-long' | 'future';

/** A period as it was asked for: how far it has come, or why it cannot be read. */
export type AskedPeriod =
  { period: Period; until: string; problem?: never } | { problem: PeriodProblem };

export const MAX_DAYS = 400;
/** Longer periods are drawn by month. */
export const MAX_DAILY = 62;

const DAY_MS = 86_400_000;
const CHINA_MS = 8 * 3_600_000;

export const todayInChina = (now: Date): string => iso(now.getTime() + CHINA_MS);
const iso = (ms: number): string => new Date(ms).toISOString().slice(0, 10);

export function dayNumber(text: string): number | undefined {
  if (!/^(19|20)\d{2}-\d{2}-\d{2}$/.test(text)) return undefined;
  const ms = Date.parse(`${text}T00:00:00Z`);
  return Number.isNaN(ms) || iso(ms) !== text ? undefined : ms / DAY_MS;
}

export const addDays = (day: string, days: number): string =>
  iso((dayNumber(day)! + days) * DAY_MS);

/** Days from the first to the last, both counted. */
export const daysIn = (from: string, to: string): number => dayNumber(to)! - dayNumber(from)! + 1;

const two = (number: number): string => String(number).padStart(2, '0');
const lastDay = (year: number, month: number): string => iso(Date.UTC(year, month, 0));

function months(year: number, first: number, last: number): { from: string; to: string } {
  return { from: `${year}-${two(first)}-01`, to: lastDay(year, last) };
}

export const monthPeriod = (year: number, month: number): Period => ({
  kind: 'month',
  id: `${year}-${two(month)}`,
  ...months(year, month, month),
});
const janFeb = (year: number): Period => ({
  kind: 'jan-feb',
  id: `${year}-01to02`,
  ...months(year, 1, 2),
});
const quarter = (year: number, number: number): Period => ({
  kind: 'quarter',
  id: `${year}-Q${number}`,
  ...months(year, number * 3 - 2, number * 3),
});
const wholeYear = (year: number): Period => ({
  kind: 'year',
  id: `${year}`,
  ...months(year, 1, 12),
});

/** Reads `?p=2026-11`, `2026-01to02`, `2026-Q3`, `2026`, or `?from=…&to=…`; the running month when nothing is asked. */
export function askedPeriod(asked: URLSearchParams, today: string): AskedPeriod {
  const [from, to, id] = ['from', 'to', 'p'].map((name) => asked.get(name)?.trim() ?? '');
  if (id) {
    const period = namedPeriod(id);
    return period ? upTo(period, today) : { problem: 'unreadable' };
  }
  if (!from && !to) {
    return upTo(monthPeriod(Number(today.slice(0, 4)), Number(today.slice(5, 7))), today);
  }
  if (dayNumber(from!) === undefined || dayNumber(to!) === undefined) {
    return { problem: 'unreadable' };
  }
  if (from! > to!) return { problem: 'order' };
  if (daysIn(from!, to!) > MAX_DAYS) return { problem: 'too-long' };
  return upTo({ kind: 'range', id: '', from: from!, to: to! }, today);
}

function upTo(period: Period, today: string): AskedPeriod {
  if (period.from > today) return { problem: 'future' };
  return { period, until: period.to < today ? period.to : today };
}

function namedPeriod(id: string): Period | undefined {
  const found = /^((?:19|20)\d{2})(?:-(?:(0[1-9]|1[0-2])|(01to02)|Q([1-4])))?$/.exec(id);
  if (!found) return undefined;
  const year = Number(found[1]);
  if (found[2]) return monthPeriod(year, Number(found[2]));
  if (found[3]) return janFeb(year);
  return found[4] ? quarter(year, Number(found[4])) : wholeYear(year);
}

/** The same span one step earlier, and whether it was cut to the days that have passed so far. */
export interface ComparedPeriod {
  period: Period;
  from: string;
  to: string;
  isCut: boolean;
}

/**
 * What a figure is compared with. January and February alone are compared with nothing (S-05); March, and both
 * together, with the year before; everything else with the period before it. A period that still runs is compared
 * with as many days.
 */
export function comparedWith(period: Period, until: string): ComparedPeriod | null {
  const before = periodBefore(period);
  if (!before) return null;
  if (until === period.to)
    return { period: before, from: before.from, to: before.to, isCut: false };
  const to = addDays(before.from, daysIn(period.from, until) - 1);
  return { period: before, from: before.from, to: to < before.to ? to : before.to, isCut: true };
}

function periodBefore(period: Period): Period | null {
  const year = Number(period.from.slice(0, 4));
  const month = Number(period.from.slice(5, 7));
  switch (period.kind) {
    case 'month':
      if (month < 3) return null;
      return month === 3 ? monthPeriod(year - 1, 3) : monthPeriod(year, month - 1);
    case 'jan-feb':
      return janFeb(year - 1);
    case 'quarter':
      return month === 1 ? quarter(year - 1, 4) : quarter(year, (month - 1) / 3);
    case 'year':
      return wholeYear(year - 1);
    case 'range': {
      const days = daysIn(period.from, period.to);
      const from = addDays(period.from, -days);
      return { kind: 'range', id: '', from, to: addDays(period.from, -1) };
    }
  }
}

/** What the picker offers, the newest first; `1–2月` stands beside its two months. */
export function periodChoices(today: string): {
  months: Period[];
  quarters: Period[];
  years: Period[];
} {
  const year = Number(today.slice(0, 4));
  const month = Number(today.slice(5, 7));
  const back = (steps: number) => {
    const index = year * 12 + month - 1 - steps;
    return monthPeriod(Math.floor(index / 12), (index % 12) + 1);
  };
  const recent = Array.from({ length: 14 }, (_, steps) => back(steps));
  const quarterNow = Math.ceil(month / 3);
  return {
    months: recent.flatMap((one) =>
      one.from.slice(5, 7) === '02' ? [janFeb(Number(one.from.slice(0, 4))), one] : [one],
    ),
    quarters: Array.from({ length: 5 }, (_, steps) => {
      const index = year * 4 + quarterNow - 1 - steps;
      return quarter(Math.floor(index / 4), (index % 4) + 1);
    }),
    years: [wholeYear(year), wholeYear(year - 1)],
  };
}

/** The part of an address that names the period. */
export function periodQuery(period: Period): Record<string, string> {
  return period.id ? { p: period.id } : { from: period.from, to: period.to };
}
