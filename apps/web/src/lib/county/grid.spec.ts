import { gridOf } from './grid.ts';
import { chartRows, type FigureRow } from './rows.ts';

const row = (key: string[], netFen: number | null): FigureRow => ({
  key,
  label: key,
  labelEn: key,
  netFen,
  farmerIncomeFen: netFen,
  suppressed: netFen === null,
});

it('prints a pair that was not sold as zero, and never where its row or column is hidden', () => {
  const grid = gridOf(
    [row(['a', 'x'], 5), row(['b', 'y'], null), row(['c', 'x'], 7)],
    [row(['a'], 5), row(['b'], null), row(['c'], 7), row(['quiet'], 0)],
    [row(['x'], 12), row(['y'], null)],
  );
  expect(grid.columns.map(({ key }) => key[0])).toEqual(['x', 'y']);
  expect(grid.rows.map((one) => one.cells.map((cell) => cell?.netFen ?? null))).toEqual([
    [5, null],
    [null, null],
    [7, null],
  ]);
});

it('keeps hidden rows in a chart that has no room for all', () => {
  const many = Array.from({ length: 20 }, (_, index) => row([`open ${index}`], 20 - index));
  const shown = chartRows([...many, row(['hidden'], null)], 10);
  expect(shown).toHaveLength(10);
  expect(shown.at(-1)?.suppressed).toBe(true);
});
