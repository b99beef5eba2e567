/** Disclosure control (S-30 to S-34): pure rules, one decision for page, CSV and API alike. */

/** Defaults of S-31 and S-32 for the internal view of officials. */
export const SDC = { minSellers: 3, dominancePercent: 85, protectionPercent: 10 };

/** An amount of a cell with its two largest contributors. */
export interface Spread {
  totalFen: number;
  firstFen: number;
  secondFen: number;
  contributors: number;
}

export interface Cell {
  keys: readonly string[];
  /** Distinct owners who sold (S-31). */
  sellers: number;
  paid: Spread;
  net: Spread;
  /** What households got; a cell without households has none to protect. */
  farmer: Spread;
}

/** Largest two hold too much (n = 2, k = 85), or the second could reckon the first to within 10 % (S-32). */
export function isDominated({ totalFen, firstFen, secondFen }: Spread, rule = SDC): boolean {
  if (totalFen === 0) return false;
  const [total, first, second] = [BigInt(totalFen), BigInt(firstFen), BigInt(secondFen)];
  const isHeavy = (first + second) * 100n >= BigInt(rule.dominancePercent) * total;
  const isNarrow = (total - first - second) * 100n < BigInt(rule.protectionPercent) * first;
  return isHeavy || isNarrow;
}

/** True where a cell can be printed as far as it alone is concerned. Nothing sold is nothing to hide (S-31). */
export function isSafe(cell: Cell, rule = SDC): boolean {
  if (cell.sellers === 0) return true;
  if (cell.sellers < rule.minSellers) return false;
  const fewHouseholds = cell.farmer.totalFen !== 0 && cell.farmer.contributors < rule.minSellers;
  return (
    !fewHouseholds && ![cell.paid, cell.net, cell.farmer].some((each) => isDominated(each, rule))
  );
}

export const keyOf = (keys: readonly string[]): string => JSON.stringify(keys);

/**
 * What to hide of a list whose total is printed (S-33). Besides the unsafe rows as many more, smallest first, as it
 * takes for the total minus the printed rows not to give anybody away.
 */
export async function hideInList(
  cells: readonly Cell[],
  unionOf: (keys: readonly string[]) => Promise<Cell>,
): Promise<Set<string>> {
  const hidden = new Set(cells.filter((cell) => !isSafe(cell)).map(({ keys }) => keys[0]!));
  if (hidden.size === 0) return hidden;
  const others = cells
    .filter(({ keys, sellers }) => !hidden.has(keys[0]!) && sellers > 0)
    .sort((a, b) => a.paid.totalFen - b.paid.totalFen || (a.keys[0]! < b.keys[0]! ? -1 : 1));
  for (const { keys } of others) {
    if (hidden.size > 1 && isSafe(await unionOf([...hidden]))) break;
    hidden.add(keys[0]!);
  }
  return hidden;
}

/** A table's amounts by row and column; zero and absent are the same. */
export interface Grid {
  rows: readonly string[];
  columns: readonly string[];
  amountOf: (row: string, column: string) => number;
  isUnsafe: (row: string, column: string) => boolean;
  /** Row and column totals that their own lists hide. */
  hiddenRows: ReadonlySet<string>;
  hiddenColumns: ReadonlySet<string>;
}

const TOTAL = '';

/**
 * What to hide of a table whose totals are printed where their lists print them (S-33). A hidden cell can be solved
 * unless it lies on a closed path of hidden cells; each is given the cheapest one. `all` where there is none: then
 * the table is not printed at all, its zeros neither.
 */
export function hideInGrid(grid: Grid): Set<string> | 'all' {
  const hidden = new Set<string>();
  for (const row of grid.rows)
    for (const column of grid.columns)
      if (grid.isUnsafe(row, column)) hidden.add(keyOf([row, column]));
  for (const row of grid.hiddenRows) hidden.add(keyOf([row, TOTAL]));
  for (const column of grid.hiddenColumns) hidden.add(keyOf([TOTAL, column]));
  const closed = new Set<string>();
  for (const hole of hidden) {
    if (closed.has(hole)) continue;
    const path = closingPath(grid, hidden, JSON.parse(hole) as [string, string]);
    if (!path) return 'all';
    for (const cell of path) hidden.add(cell);
    for (const cell of [hole, ...path]) closed.add(cell);
  }
  return new Set([...hidden].filter((key) => !(JSON.parse(key) as string[]).includes(TOTAL)));
}

/** Cheapest way from a cell's row to its column over other cells: with the cell it is a closed path. */
function closingPath(
  grid: Grid,
  hidden: ReadonlySet<string>,
  [fromRow, toColumn]: [string, string],
): string[] | undefined {
  // Dijkstra over rows and columns as nodes and cells as edges; hidden cells cost nothing.
  const nodes = new Map<string, { cost: number; via: string[] }>([
    [`r${fromRow}`, { cost: 0, via: [] }],
  ]);
  const done = new Set<string>();
  for (;;) {
    let here: string | undefined;
    for (const [node, { cost }] of nodes)
      if (!done.has(node) && (here === undefined || cost < nodes.get(here)!.cost)) here = node;
    if (here === undefined) return undefined;
    if (here === `c${toColumn}`) return nodes.get(here)!.via;
    done.add(here);
    const { cost, via } = nodes.get(here)!;
    const [isRow, name] = [here.startsWith('r'), here.slice(1)];
    for (const other of isRow ? [...grid.columns, TOTAL] : [...grid.rows, TOTAL]) {
      const [row, column] = isRow ? [name, other] : [other, name];
      const step =
        row === fromRow && column === toColumn ? undefined : costOf(grid, hidden, row, column);
      const next = `${isRow ? 'c' : 'r'}${other}`;
      if (step === undefined || (nodes.get(next)?.cost ?? Infinity) <= cost + step) continue;
      nodes.set(next, { cost: cost + step, via: [...via, keyOf([row, column])] });
    }
  }
}

/** What hiding a cell loses; nothing for one that cannot be hidden: a printed total, or a zero. */
function costOf(
  grid: Grid,
  hidden: ReadonlySet<string>,
  row: string,
  column: string,
): number | undefined {
  if (hidden.has(keyOf([row, column]))) return 0;
  if (row === TOTAL || column === TOTAL) return undefined;
  const amount = grid.amountOf(row, column);
  return amount > 0 ? amount : undefined;
}
