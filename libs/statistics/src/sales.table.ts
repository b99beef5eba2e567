import { BadRequestException, Injectable } from '@nestjs/common';
import { hideInGrid, hideInList, isSafe, keyOf } from './disclosure.rules.ts';
import type { SalesDimension, SalesScope } from './sales.question.ts';
import { type Axis, type SalesCell, SalesRepository } from './sales.repository.ts';

/** A row as everybody gets it: with its figures, or hidden without any (S-34). */
export interface TableRow {
  keys: readonly string[];
  cell: SalesCell | null;
}

const MAX_GRID = 4000;

/** The one place where tables are made: page, CSV, API and drill-down read what this gives (S-34). */
@Injectable()
export class SalesTable {
  constructor(private readonly repository: SalesRepository) {}

  async of(scope: SalesScope, by: readonly SalesDimension[]): Promise<TableRow[]> {
    if (by.length === 0) return [];
    return by.length === 1 ? this.list(scope, by[0]!) : this.grid(scope, [by[0]!, by[1]!]);
  }

  /** A table by one axis, under a printed total. */
  async list(scope: SalesScope, axis: Axis): Promise<TableRow[]> {
    const cells = await this.repository.cells(scope, [axis]);
    const hidden = await hideInList(cells, async (keys) => {
      const [union] = await this.repository.cells(scope, [], { axis, keys });
      return union!;
    });
    return cells.map((cell) => ({
      keys: cell.keys,
      cell: hidden.has(cell.keys[0]!) ? null : cell,
    }));
  }

  private async grid(scope: SalesScope, by: [SalesDimension, SalesDimension]): Promise<TableRow[]> {
    const [cells, rowList, columnList] = await Promise.all([
      this.repository.cells(scope, by),
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
}

const hiddenIn = (rows: readonly TableRow[]): Set<string> =>
  new Set(rows.filter(({ cell }) => cell === null).map(({ keys }) => keys[0]!));
