import { BadRequestException } from '@nestjs/common';
import { hideInGrid, isSafe, keyOf } from './disclosure.rules.ts';
import type { SalesScope } from './sales.question.ts';
import type { Axis } from './sales.repository.ts';
import type { SalesTables, TableRow, TableSources } from './sales.table.ts';
import { lastDayOf } from './span.rules.ts';

const MAX_GRID = 4000;

/** Tables by two axes, held to their own lists (S-33). */
export class SalesGrids {
  constructor(
    private readonly sources: TableSources,
    private readonly tables: SalesTables,
  ) {}

  async of(scope: SalesScope, by: [Axis, Axis]): Promise<TableRow[]> {
    if (this.sources.reader === 'running') return this.gridAtOnce(scope, by);
    const isWide = scope.level !== 'TOWN' && scope.level !== 'VILLAGE';
    if (!this.tables.span(scope).isMonthly || by.includes('DAY') || !isWide)
      return (await this.gridAtOnce(scope, by)).map((row) => ({ ...row, cell: null }));
    const { months } = this.tables.span(scope);
    const byMonth = months.map((month) => ({
      ...scope,
      from: `${month}-01`,
      to: lastDayOf(month),
    }));
    const at = by.indexOf('MONTH');
    if (at >= 0) {
      const tables = await Promise.all(byMonth.map((one) => this.tables.list(one, by[1 - at]!)));
      return tables.flatMap((rows, index) =>
        rows.map((row) => ({
          ...row,
          keys: at === 0 ? [months[index]!, row.keys[0]!] : [row.keys[0]!, months[index]!],
        })),
      );
    }
    const parts = [];
    for (const one of byMonth) parts.push(await this.gridAtOnce(one, by));
    const hidden = new Set(
      parts
        .flat()
        .filter(({ cell }) => cell === null)
        .map(({ keys }) => keyOf(keys)),
    );
    const whole = parts.length === 1 ? parts[0]! : await this.freshGrid(scope, by);
    return whole.map((row) => (hidden.has(keyOf(row.keys)) ? { ...row, cell: null } : row));
  }

  private async freshGrid(scope: SalesScope, by: [Axis, Axis]): Promise<TableRow[]> {
    const [cells, counts] = await Promise.all([
      this.sources.repository.cells(scope, by),
      this.sources.repository.orders(scope, by),
    ]);
    const orders = new Map(counts.map((count) => [keyOf(count.keys), count.orders]));
    return cells.map((cell) => ({
      keys: cell.keys,
      cell,
      orders: orders.get(keyOf(cell.keys)) ?? 0,
    }));
  }

  private async gridAtOnce(scope: SalesScope, by: [Axis, Axis]): Promise<TableRow[]> {
    const [cells, rowList, columnList] = await Promise.all([
      this.freshGrid(scope, by),
      this.tables.list(scope, by[0]),
      this.tables.list(scope, by[1]),
    ]);
    const [rows, columns] = [rowList, columnList].map((list) => list.map(({ keys }) => keys[0]!));
    if (rows!.length * columns!.length > MAX_GRID) {
      throw new BadRequestException(
        '表格太大，请缩短时间或少选一个维度。 The table is too large: choose a shorter period or one dimension.',
      );
    }
    const byKey = new Map(cells.map((row) => [keyOf(row.keys), row.cell!]));
    const at = (row: string, column: string) => byKey.get(keyOf([row, column]));
    const hidden = hideInGrid({
      rows: rows!,
      columns: columns!,
      amountOf: (row, column) => at(row, column)?.paidFen ?? 0,
      isUnsafe: (row, column) => {
        const cell = at(row, column);
        return cell !== undefined && !isSafe(cell);
      },
      hiddenRows: hiddenIn(rowList),
      hiddenColumns: hiddenIn(columnList),
    });
    if (hidden === 'all') {
      return rows!.flatMap((row) =>
        columns!.map((column) => ({ keys: [row, column], cell: null, orders: 0 })),
      );
    }
    return cells.map((row) => (hidden.has(keyOf(row.keys)) ? { ...row, cell: null } : row));
  }
}

const hiddenIn = (rows: readonly TableRow[]): Set<string> =>
  new Set(rows.filter(({ cell }) => cell === null).map(({ keys }) => keys[0]!));
