import {
  type Cell,
  hideInGrid,
  hideInList,
  isDominated,
  isSafe,
  keyOf,
  type Spread,
} from './disclosure.rules.ts';

const spread = (...amounts: number[]): Spread => {
  const [firstFen = 0, secondFen = 0] = [...amounts].sort((a, b) => b - a);
  return {
    totalFen: amounts.reduce((sum, amount) => sum + amount, 0),
    firstFen,
    secondFen,
    contributors: amounts.filter((amount) => amount > 0).length,
  };
};
const cell = (key: string, ...amounts: number[]): Cell => ({
  keys: [key],
  sellers: amounts.length,
  paid: spread(...amounts),
  net: spread(...amounts),
  farmer: spread(...amounts),
});

describe('primary suppression', () => {
  it('hides 700, 180, 60, 40, 20 by dominance though p % passes (S-32)', () => {
    const vector = spread(700, 180, 60, 40, 20);
    expect(isDominated(vector)).toBe(true);
    expect(
      isDominated(vector, { minSellers: 3, dominancePercent: 101, protectionPercent: 10 }),
    ).toBe(false);
  });

  it('hides one and two sellers, prints three equal ones and nothing at all (S-31)', () => {
    expect([[5], [5, 5], [5, 5, 5], []].map((amounts) => isSafe(cell('x', ...amounts)))).toEqual([
      false,
      false,
      true,
      true,
    ]);
  });

  it('hides a cell in which one household stands beside cooperatives', () => {
    expect(isSafe({ ...cell('x', 10, 10, 10), farmer: spread(8) })).toBe(false);
    expect(isSafe({ ...cell('x', 10, 10, 10), farmer: spread() })).toBe(true);
  });
});

describe('secondary suppression of a list', () => {
  const safe = (key: string, amount: number) => cell(key, amount, amount, amount);
  const union =
    (cells: readonly Cell[], sizes: Record<string, number[]>) => (keys: readonly string[]) =>
      Promise.resolve(cell('union', ...keys.flatMap((key) => sizes[key] ?? [1000, 1000, 1000])));

  it('hides the smallest other row beside a single hidden one', async () => {
    const cells = [cell('a', 5), safe('b', 300), safe('c', 20), safe('d', 70)];
    expect(await hideInList(cells, union(cells, {}))).toEqual(new Set(['a', 'c']));
  });

  it('hides a third where two hidden rows are still two sellers', async () => {
    const cells = [cell('a', 5), cell('b', 6), safe('c', 20), safe('d', 70)];
    expect(await hideInList(cells, union(cells, { a: [5], b: [6] }))).toEqual(
      new Set(['a', 'b', 'c']),
    );
  });

  it('hides nothing where all is safe, and never a zero', async () => {
    const cells = [safe('a', 5), cell('zero')];
    expect(await hideInList(cells, union(cells, {}))).toEqual(new Set());
    const few = [cell('a', 5), cell('zero'), safe('b', 9)];
    expect(await hideInList(few, union(few, {}))).toEqual(new Set(['a', 'b']));
  });
});

describe('secondary suppression of a table', () => {
  const amounts: Record<string, Record<string, number>> = {
    A: { 1: 40, 2: 2, 3: 30 },
    B: { 1: 25, 2: 18, 3: 12 },
    C: { 1: 31, 2: 9, 3: 20 },
  };
  const grid = {
    rows: ['A', 'B', 'C'],
    columns: ['1', '2', '3'],
    amountOf: (row: string, column: string) => amounts[row]![column]!,
    isUnsafe: (row: string, column: string) => amounts[row]![column]! === 2,
    hiddenRows: new Set<string>(),
    hiddenColumns: new Set<string>(),
  };

  it('closes the cheapest rectangle (S-33)', () => {
    expect(hideInGrid(grid)).toEqual(
      new Set([keyOf(['A', '2']), keyOf(['C', '2']), keyOf(['A', '3']), keyOf(['C', '3'])]),
    );
  });

  it('protects hidden totals by hidden cells', () => {
    const hidden = hideInGrid({
      ...grid,
      isUnsafe: () => false,
      hiddenRows: new Set(['A', 'B']),
    });
    // Rows A and B hide their totals; the cheapest column to close them over is 2.
    expect(hidden).toEqual(new Set([keyOf(['A', '2']), keyOf(['B', '2'])]));
  });

  it('prints nothing where a hidden cell cannot be closed', () => {
    const lone = {
      ...grid,
      amountOf: (row: string, column: string) => (row === 'A' && column === '2' ? 2 : 0),
    };
    expect(hideInGrid(lone)).toBe('all');
  });

  it('leaves no row or column with exactly one hole, over random tables', () => {
    let seed = 5;
    const random = (below: number) => (seed = (seed * 48_271) % 2_147_483_647) % below;
    for (let round = 0; round < 200; round += 1) {
      const rows = Array.from({ length: 2 + random(5) }, (_, index) => `r${index}`);
      const columns = Array.from({ length: 2 + random(5) }, (_, index) => `c${index}`);
      const values = new Map(
        rows.flatMap((row) =>
          columns.map((column) => [keyOf([row, column]), random(4) === 0 ? 0 : 1 + random(90)]),
        ),
      );
      const amountOf = (row: string, column: string) => values.get(keyOf([row, column]))!;
      const isUnsafe = (row: string, column: string) =>
        amountOf(row, column) > 0 && amountOf(row, column) < 8;
      const hidden = hideInGrid({ ...grid, rows, columns, amountOf, isUnsafe });
      if (hidden === 'all') continue;
      const holes = (line: string[][]) => line.filter((keys) => hidden.has(keyOf(keys))).length;
      for (const row of rows) expect(holes(columns.map((column) => [row, column]))).not.toBe(1);
      for (const column of columns) expect(holes(rows.map((row) => [row, column]))).not.toBe(1);
    }
  });
});
