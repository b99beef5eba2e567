import type { FigureRow } from './rows.ts';

/** What stands where a row and a column meet. Nothing sold there is a zero; hidden is hidden. */
export type GridCell = { netFen: number; farmerIncomeFen: number } | null;

export interface Grid {
  columns: FigureRow[];
  rows: { row: FigureRow; cells: GridCell[] }[];
}

const figuresOf = (row: FigureRow): GridCell =>
  row.suppressed || row.netFen == null
    ? null
    : { netFen: row.netFen, farmerIncomeFen: row.farmerIncomeFen ?? 0 };

/**
 * Cells of two dimensions as a grid. A pair that the table does not name was not sold, unless its whole row or column
 * is hidden: then a zero there would say something, and it is hidden too (S-33).
 */
export function gridOf(
  cells: readonly FigureRow[],
  rows: readonly FigureRow[],
  columns: readonly FigureRow[],
): Grid {
  const byKey = new Map(cells.map((one) => [one.key.join('|'), one]));
  const cellAt = (row: FigureRow, column: FigureRow): GridCell => {
    const found = byKey.get(`${row.key[0]}|${column.key[0]}`);
    if (found) return figuresOf(found);
    return row.suppressed || column.suppressed ? null : { netFen: 0, farmerIncomeFen: 0 };
  };
  // Days and months without a sale are rows of the list, but not of a grid.
  const isNamed = (index: 0 | 1) => {
    const named = new Set(cells.map((one) => one.key[index]));
    return (one: FigureRow) => named.has(one.key[0]);
  };
  const shown = columns.filter(isNamed(1));
  return {
    columns: shown,
    rows: rows
      .filter(isNamed(0))
      .map((row) => ({ row, cells: shown.map((column) => cellAt(row, column)) })),
  };
}
