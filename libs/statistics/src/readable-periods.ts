import { isSafe } from './disclosure.rules.ts';
import type { PublishedCells, PublishedRegion } from './published-cells.ts';
import { type Atom, atomsOf, closed, daysOf, lastDayOf, type Span } from './span.rules.ts';

/** Which months and days of a region officials may read apart from their neighbours (S-33, across time). */
export class ReadablePeriods {
  private known: Promise<Atom[]> | undefined;
  private readonly knownDays = new Map<string, Promise<Atom[]>>();

  constructor(
    private readonly cells: PublishedCells,
    private readonly region: PublishedRegion,
  ) {}

  /** The history in months that can be read alone, or in runs of months that can only be read together. */
  months(): Promise<Atom[]> {
    return (this.known ??= this.makeMonths());
  }

  private async makeMonths(): Promise<Atom[]> {
    const sold = await this.cells.of(this.region, 'TOTAL', 'months');
    const safe = new Map(sold.map(({ period, cell }) => [period, isSafe(cell)]));
    const keys = monthsBetween(sold[0]?.period, sold.at(-1)?.period);
    return atomsOf(
      keys.map((key) => ({ key, isSafe: safe.get(key) ?? true })),
      this.isSafeUnion,
    );
  }

  /** The days of a month in the same way; the month is readable by itself. */
  days(month: string): Promise<Atom[]> {
    const known = this.knownDays.get(month) ?? this.makeDays(month);
    this.knownDays.set(month, known);
    return known;
  }

  private async makeDays(month: string): Promise<Atom[]> {
    const keys = daysOf(`${month}-01`, lastDayOf(month));
    const sold = await this.cells.of(this.region, 'TOTAL', keys);
    const safe = new Map(sold.map(({ period, cell }) => [period, isSafe(cell)]));
    const steps = keys.map((key) => ({ key, isSafe: safe.get(key) ?? true }));
    return closed(await atomsOf(steps, this.isSafeUnion));
  }

  /** True where the month can be read without its neighbours; a month without sales can. */
  async isAlone(month: string): Promise<boolean> {
    const atom = (await this.months()).find(({ keys }) => keys.includes(month));
    return !atom || (atom.isSafe && atom.keys.length === 1);
  }

  async isDayAlone(day: string): Promise<boolean> {
    if (!(await this.isAlone(day.slice(0, 7)))) return false;
    const atom = (await this.days(day.slice(0, 7))).find(({ keys }) => keys.includes(day))!;
    return atom.isSafe && atom.keys.length === 1;
  }

  /** The shortest readable period that holds this one: itself where it can be read, null where there is none. */
  async around({ from, to }: { from: string; to: string }, { months, periods }: Span) {
    const atoms = await this.months();
    const touched = atoms.filter(({ keys }) => keys.some((key) => months.includes(key)));
    if (touched.some((atom) => !atom.isSafe)) return null;
    const joined = touched.filter(({ keys }) => keys.length > 1).flatMap(({ keys }) => keys);
    const days = periods.filter((period) => period.length === 10);
    const cut = [...new Set(days.map((day) => day.slice(0, 7)))].filter(
      (month) => !joined.includes(month),
    );
    const inside = await Promise.all(
      cut.map(async (month) =>
        (await this.days(month))
          .filter(({ keys }) => keys.some((key) => days.includes(key)))
          .flatMap(({ keys }) => keys),
      ),
    );
    const all = [
      ...joined.flatMap((month) => [`${month}-01`, lastDayOf(month)]),
      ...inside.flat(),
    ].sort();
    const [first, last] = [all[0], all.at(-1)];
    return {
      from: first !== undefined && first < from ? first : from,
      to: last !== undefined && last > to ? last : to,
    };
  }

  private readonly isSafeUnion = async (periods: readonly string[]): Promise<boolean> => {
    const [union] = await this.cells.merged(this.region, 'TOTAL', periods);
    return !union || isSafe(union);
  };
}

function monthsBetween(first: string | undefined, last: string | undefined): string[] {
  if (first === undefined || last === undefined) return [];
  return [...new Set(daysOf(`${first}-01`, lastDayOf(last)).map((day) => day.slice(0, 7)))];
}
