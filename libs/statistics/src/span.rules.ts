/** Periods as unions of the days, months and years that tables are published for, and which of them may be read. */

export interface Span {
  /** Whole years and months, and single days for what is left at both ends. */
  periods: string[];
  /** Every month that the period touches. */
  months: string[];
  /** True where it cuts no month. A period that has reached today ends with its month: nothing is sold tomorrow. */
  isMonthly: boolean;
}

const DAY_MS = 86_400_000;
const iso = (ms: number): string => new Date(ms).toISOString().slice(0, 10);
const yearOf = (day: string): string => day.slice(0, 4);
const monthOf = (day: string): string => day.slice(0, 7);

export const lastDayOf = (month: string): string =>
  iso(Date.UTC(Number(month.slice(0, 4)), Number(month.slice(5, 7)), 0));

export function daysOf(from: string, to: string): string[] {
  const [first, last] = [Date.parse(from), Date.parse(to)];
  return Array.from({ length: Math.max(0, (last - first) / DAY_MS + 1) }, (_, index) =>
    iso(first + index * DAY_MS),
  );
}

export function spanOf({ from, to }: { from: string; to: string }, today: string): Span {
  const months = [...new Set(daysOf(from, to).map(monthOf))];
  const isRunning = to >= today && yearOf(to) === yearOf(today);
  const end = isRunning ? `${yearOf(to)}-12-31` : to;
  const periods: string[] = [];
  const isWhole = (month: string) => `${month}-01` >= from && lastDayOf(month) <= end;
  for (const month of months) {
    const year = yearOf(month);
    if (periods.includes(year)) continue;
    if (`${year}-01-01` >= from && `${year}-12-31` <= end) periods.push(year);
    else if (isWhole(month)) periods.push(month);
    else {
      const [first, last] = [`${month}-01`, lastDayOf(month)];
      periods.push(...daysOf(first > from ? first : from, last < to ? last : to));
    }
  }
  return { periods, months, isMonthly: months.every(isWhole) };
}

/** A run of days or months that is published as one. */
export interface Atom {
  keys: string[];
  isSafe: boolean;
}

/**
 * Cuts time into the shortest runs that give nobody away (S-33, across time). Published periods are unions of these
 * runs, so whatever is added and subtracted is a union of them again; and a union of safe cells is safe: its sellers
 * are no fewer, and its two largest hold no more of it than they held of the parts. The last run may be unsafe.
 */
export async function atomsOf(
  steps: readonly { key: string; isSafe: boolean }[],
  isSafeUnion: (keys: readonly string[]) => Promise<boolean>,
): Promise<Atom[]> {
  const atoms: Atom[] = [];
  let open: string[] = [];
  for (const { key, isSafe } of steps) {
    if (open.length === 0 && isSafe) atoms.push({ keys: [key], isSafe: true });
    else {
      open.push(key);
      if (open.length > 1 && (await isSafeUnion(open))) {
        atoms.push({ keys: open, isSafe: true });
        open = [];
      }
    }
  }
  return open.length > 0 ? [...atoms, { keys: open, isSafe: false }] : atoms;
}

/** The last run joins the one before it: where the whole is known to be safe, so is this. */
export function closed(atoms: readonly Atom[]): Atom[] {
  const [last, before] = [atoms.at(-1), atoms.at(-2)];
  if (!last || last.isSafe || !before) return [...atoms];
  return [...atoms.slice(0, -2), { keys: [...before.keys, ...last.keys], isSafe: true }];
}
