import { BadRequestException } from '@nestjs/common';
import { hideInGrid, hideInList, isSafe, keyOf } from './disclosure.rules.ts';
import type { SalesDimension, SalesScope } from './sales.question.ts';
import type { Axis, SalesCell, SalesRepository } from './sales.repository.ts';

/** A row as everybody gets it: with its figures, or hidden without any (S-34). */
export interface TableRow {
  keys: readonly string[];
  cell: SalesCell | null;
}

const MAX_GRID = 4000;

const perRequest = new WeakMap<object, SalesTables>();

/** One per request: a page that asks for a scope in several ways reads it once. */
export function tablesOf(request: object, repository: SalesRepository): SalesTables {
  const tables = perRequest.get(request) ?? new SalesTables(repository);
  perRequest.set(request, tables);
  return tables;
}

/** The one place where tables are made: page, CSV, API and drill-down read what this gives (S-34). */
export class SalesTables {
  private readonly readings = new Map<string, Promise<unknown>>();

  constructor(private readonly repository: SalesRepository) {}

  cells(
    scope: SalesScope,
    axes: readonly Axis[],
    only?: { axis: Axis; keys: readonly string[] },
  ): Promise<SalesCell[]> {
    return this.once(['cells', scope, axes, only], () => this.repository.cells(scope, axes, only));
  }

  orders(scope: SalesScope, axes: readonly Axis[]): Promise<{ keys: string[]; orders: number }[]> {
    return this.once(['orders', scope, axes], () => this.repository.orders(scope, axes));
  }

  excluded(scope: SalesScope): Promise<{ lines: number; paidFen: number }> {
    return this.once(['excluded', scope], () => this.repository.excluded(scope));
  }

  async of(scope: SalesScope, by: readonly SalesDimension[]): Promise<TableRow[]> {
    if (by.length === 0) return [];
    return by.length === 1 ? this.list(scope, by[0]!) : this.grid(scope, [by[0]!, by[1]!]);
  }

  /** A table by one axis, under a printed total. */
  list(scope: SalesScope, axis: Axis): Promise<TableRow[]> {
    return this.once(['list', scope, axis], () => this.makeList(scope, axis));
  }

  private async makeList(scope: SalesScope, axis: Axis): Promise<TableRow[]> {
    const cells = await this.cells(scope, [axis]);
    const hidden = await hideInList(cells, async (keys) => {
      const [union] = await this.cells(scope, [], { axis, keys });
      return union!;
    });
    return cells.map((cell) => ({
      keys: cell.keys,
      cell: hidden.has(cell.keys[0]!) ? null : cell,
    }));
  }

  private async grid(scope: SalesScope, by: [SalesDimension, SalesDimension]): Promise<TableRow[]> {
    const [cells, rowList, columnList] = await Promise.all([
      this.cells(scope, by),
      this.list(scope, by[0]),
      this.list(scope, by[1]),
    ]);
    const rows = rowList.map(({ keys }) => keys[0]!);
    const columns = columnList.map(({ keys }) => keys[0]!);
    if (rows.length * columns.length > MAX_GRID) {
      throw new BadRequestException(
        '表格太大，请缩短时间或少选一个维度。 The table is too large: choose a shorter period or one dimension.',
      );
    }
    const byKey = new Map(cells.map((cell) => [keyOf(cell.keys), cell]));
    const at = (row: string, column: string) => byKey.get(keyOf([row, column]));
    const hidden = hideInGrid({
      rows,
      columns,
      amountOf: (row, column) => at(row, column)?.paidFen ?? 0,
      isUnsafe: (row, column) => {
        const cell = at(row, column);
        return cell !== undefined && !isSafe(cell);
      },
      hiddenRows: hiddenIn(rowList),
      hiddenColumns: hiddenIn(columnList),
    });
    if (hidden === 'all') {
      return rows.flatMap((row) => columns.map((column) => ({ keys: [row, column], cell: null })));
    }
    return cells.map((cell) => ({
      keys: cell.keys,
      cell: hidden.has(keyOf(cell.keys)) ? null : cell,
    }));
  }

  private once<T>(key: readonly unknown[], read: () => Promise<T>): Promise<T> {
    const name = JSON.stringify(key);
    const reading = (this.readings.get(name) as Promise<T> | undefined) ?? read();
    this.readings.set(name, reading);
    return reading;
  }
}

const hiddenIn = (rows: readonly TableRow[]): Set<string> =>
  new Set(rows.filter(({ cell }) => cell === null).map(({ keys }) => keys[0]!));
