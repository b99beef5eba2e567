import { hideInList } from './disclosure.rules.ts';
import type { PublishedAxis, PublishedCells } from './published-cells.ts';
import { ReadablePeriods } from './readable-periods.ts';
import { nothing, type SalesCell } from './sales.cell.ts';
import type { SalesDimension, SalesScope } from './sales.question.ts';
import { SalesGrids } from './sales.grid.ts';
import type { Axis, SalesRepository } from './sales.repository.ts';
import { daysOf, type Span, spanOf } from './span.rules.ts';

/** A row as everybody gets it: with its figures, or hidden without any (S-34). */
export interface TableRow {
  keys: readonly string[];
  cell: SalesCell | null;
  orders: number;
}

/**
 * `published`: what leaves the house, where no difference of two tables may give anybody away (S-33, S-35). `running`: the
 * figures of the day for those whose region it is, each question protected by itself (docs/adr/0010).
 */
export type Reader = 'published' | 'running';

export interface TableSources {
  repository: SalesRepository;
  cells: PublishedCells;
  today: string;
  reader: Reader;
}

const isTime = (axis: Axis): boolean => axis === 'DAY' || axis === 'MONTH';

/** The one place where tables are made: page, CSV, API and drill-down read what this gives (S-34). */
export class SalesTables {
  private readonly readings = new Map<string, Promise<unknown>>();

  private readonly grids: SalesGrids;

  constructor(private readonly of: TableSources) {
    this.grids = new SalesGrids(of, this);
  }

  span(scope: SalesScope): Span {
    return spanOf(scope, this.of.today);
  }

  readable(scope: SalesScope): ReadablePeriods {
    const key = `readable ${scope.prefix} ${scope.place}`;
    const known = this.readings.get(key) as ReadablePeriods | undefined;
    const made = known ?? new ReadablePeriods(this.of.cells, scope);
    this.readings.set(key, made as never);
    return made;
  }

  excluded(scope: SalesScope): Promise<{ lines: number; paidFen: number }> {
    return this.once(['excluded', scope], () => this.of.repository.excluded(scope));
  }

  total(scope: SalesScope): Promise<TableRow> {
    return this.once(['total', scope], () => this.makeTotal(scope));
  }

  private async makeTotal(scope: SalesScope): Promise<TableRow> {
    const { periods, isMonthly } = this.span(scope);
    if (scope.level === 'VILLAGE' || (scope.level === 'TOWN' && !isMonthly)) {
      const [[cell], [counted]] = await Promise.all([
        this.of.repository.cells(scope, []),
        this.of.repository.orders(scope, []),
      ]);
      return { keys: [], cell: cell!, orders: counted!.orders };
    }
    const [row] = await this.published(scope, 'TOTAL', periods);
    return row ?? { keys: [], cell: nothing([]), orders: 0 };
  }

  async table(scope: SalesScope, by: readonly SalesDimension[]): Promise<TableRow[]> {
    if (by.length === 0) return [];
    return by.length === 1 ? this.list(scope, by[0]!) : this.grids.of(scope, [by[0]!, by[1]!]);
  }

  /** A table by one axis, under a printed total. */
  list(scope: SalesScope, axis: Axis): Promise<TableRow[]> {
    return this.once(['list', scope, axis], () => this.makeList(scope, axis));
  }

  private makeList(scope: SalesScope, axis: Axis): Promise<TableRow[]> {
    const { isMonthly } = this.span(scope);
    const isWide = scope.level !== 'TOWN' && scope.level !== 'VILLAGE';
    if (isTime(axis)) {
      const isKept = isWide
        ? axis === 'DAY' || isMonthly
        : scope.level === 'TOWN' && isMonthly && axis === 'MONTH';
      return isKept ? this.timeList(scope, axis as 'DAY' | 'MONTH') : this.freshList(scope, axis);
    }
    if (!isMonthly || scope.level === 'VILLAGE') return this.freshList(scope, axis);
    if (isWide || axis === 'ORIGIN' || axis === 'PLACE')
      return this.monthlyList(scope, axis as PublishedAxis);
    return this.of.reader === 'published'
      ? this.rowOfCounty(scope, axis)
      : this.freshList(scope, axis);
  }

  /** Straight from the finest rollup; a publication gets its keys alone, for it is on no grid of published periods. */
  private async freshList(scope: SalesScope, axis: Axis): Promise<TableRow[]> {
    const [cells, counts] = await Promise.all([
      this.of.repository.cells(scope, [axis]),
      this.of.repository.orders(scope, [axis]),
    ]);
    const orders = new Map(counts.map((count) => [count.keys[0], count.orders]));
    const hidden = await hideInList(cells, async (keys) => {
      const [union] = await this.of.repository.cells(scope, [], { axis, keys });
      return union!;
    });
    const isShown = (key: string) => this.of.reader === 'running' && !hidden.has(key);
    return cells.map((cell) => ({
      keys: cell.keys,
      cell: isShown(cell.keys[0]!) ? cell : null,
      orders: orders.get(cell.keys[0]!) ?? 0,
    }));
  }

  /** Days or months: those that can be read apart from their neighbours. */
  private async timeList(scope: SalesScope, axis: 'DAY' | 'MONTH'): Promise<TableRow[]> {
    const periods = axis === 'DAY' ? daysOf(scope.from, scope.to) : this.span(scope).months;
    const sold = await this.of.cells.of(scope, 'TOTAL', periods);
    const cells = sold.map(({ period, cell }) => ({ ...cell, keys: [period] }));
    const isShown = await this.shownTimes(scope, axis, cells);
    return sold.map(({ period, orders }, index) => ({
      keys: [period],
      cell: isShown.has(period) ? cells[index]! : null,
      orders,
    }));
  }

  private async shownTimes(scope: SalesScope, axis: 'DAY' | 'MONTH', cells: readonly SalesCell[]) {
    const keys = cells.map((cell) => cell.keys[0]!);
    // A town's months are rows of its county's tables; the total has been refused where one of them is hidden.
    if (this.of.reader === 'published' && scope.level === 'TOWN') return new Set(keys);
    if (this.of.reader === 'published') {
      const readable = this.readable(scope);
      const alone = await Promise.all(
        keys.map((key) => (axis === 'DAY' ? readable.isDayAlone(key) : readable.isAlone(key))),
      );
      return new Set(keys.filter((_, index) => alone[index]));
    }
    const hidden = await hideInList(cells, async (union) => {
      const [cell] = await this.of.cells.merged(scope, 'TOTAL', union);
      return cell!;
    });
    return new Set(keys.filter((key) => !hidden.has(key)));
  }

  /** A row is printed where each of the months prints it: no difference of two periods gives more than the months do. */
  private async monthlyList(scope: SalesScope, axis: PublishedAxis): Promise<TableRow[]> {
    const { periods, months } = this.span(scope);
    const [rows, hidden] = await Promise.all([
      this.published(scope, axis, periods),
      this.of.reader === 'published'
        ? this.hiddenByMonth(scope, axis, months)
        : this.hiddenAtOnce(scope, axis, periods),
    ]);
    return rows.map((row) => (hidden.has(row.keys[0]!) ? { ...row, cell: null } : row));
  }

  private async hiddenAtOnce(scope: SalesScope, axis: PublishedAxis, periods: readonly string[]) {
    const rows = await this.published(scope, axis, periods);
    return hideInList(
      rows.map(({ cell }) => cell!),
      async (keys) => (await this.of.cells.merged(scope, axis, periods, keys))[0]!,
    );
  }

  private async hiddenByMonth(
    scope: SalesScope,
    axis: PublishedAxis,
    months: readonly string[],
  ): Promise<Set<string>> {
    const sold = Map.groupBy(await this.of.cells.of(scope, axis, months), ({ period }) => period);
    const hidden = await Promise.all(
      [...sold].map(async ([month, rows]) => {
        const cells = rows.map(({ cell }) => cell);
        if (scope.level !== 'TOWN' && !(await this.readable(scope).isAlone(month)))
          return new Set(cells.map(({ keys }) => keys[0]!));
        return hideInList(
          cells,
          async (keys) => (await this.of.cells.merged(scope, axis, [month], keys))[0]!,
        );
      }),
    );
    return new Set(hidden.flatMap((keys) => [...keys]));
  }

  /** A town by something is a row of its county's table, so that the two cannot be set against each other. */
  private async rowOfCounty(scope: SalesScope, axis: Axis): Promise<TableRow[]> {
    const county = { ...scope, prefix: scope.prefix.slice(0, 6), level: 'COUNTY' as const };
    const rows = await this.grids.of(county, ['PLACE', axis]);
    return rows
      .filter(({ keys }) => keys[0]!.startsWith(scope.prefix))
      .map((row) => ({ ...row, keys: [row.keys[1]!] }));
  }

  private async published(
    scope: SalesScope,
    axis: PublishedAxis,
    periods: readonly string[],
  ): Promise<TableRow[]> {
    const parts = await this.once(['cells', scope, axis, periods], () =>
      this.of.cells.of(scope, axis, periods),
    );
    if (periods.length === 1)
      return parts.map(({ cell, orders }) => ({ keys: cell.keys, cell, orders }));
    const orders = new Map<string, number>();
    for (const part of parts) {
      const key = part.cell.keys[0] ?? '';
      orders.set(key, (orders.get(key) ?? 0) + part.orders);
    }
    const cells = await this.once(['merged', scope, axis, periods], () =>
      this.of.cells.merged(scope, axis, periods),
    );
    return cells.map((cell) => ({
      keys: cell.keys,
      cell,
      orders: orders.get(cell.keys[0] ?? '') ?? 0,
    }));
  }

  private once<T>(key: readonly unknown[], read: () => Promise<T>): Promise<T> {
    const name = JSON.stringify(key);
    const reading = (this.readings.get(name) as Promise<T> | undefined) ?? read();
    this.readings.set(name, reading);
    return reading;
  }
}
