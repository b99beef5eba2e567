import { IdentityModule, type Viewer } from '@chucun/identity';
import { chinaDate, inTransaction, newId, Participants } from '@chucun/kernel';
import { groupPaid, refundAgreed } from '@chucun/orders';
import { RegionImport } from '@chucun/regions';
import { SettlementModule } from '@chucun/settlement';
import { testApp, type TestApp } from '@chucun/testing';
import { ForbiddenException } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { SubtractionAttack } from './attack.spec-kit.ts';
import { historyOf } from './history.spec-kit.ts';
import { ReadSalesStatistics } from './sales-statistics.ts';
import type { SalesDimension, SalesInput } from './sales.question.ts';
import { daysOf, lastDayOf } from './span.rules.ts';
import { StatisticsModule } from './statistics.module.ts';
import type { SalesStatistics } from './statistics.types.ts';

// Few enough sales that many a day, category and province has one or two sellers.
// Months that are over on the day of the test: a running one ends today.
const made = historyOf(240, 77);
const YEAR_MS = 365 * 86_400_000;
const history = {
  sales: made.sales.map((sale) => ({
    ...sale,
    paidAt: new Date(sale.paidAt.getTime() - YEAR_MS),
  })),
  refunds: made.refunds,
};
const MONTHS = ['2025-09', '2025-10', '2025-11'];
const DAYS = daysOf('2025-09-01', '2025-11-30');
const COUNTY = '331124';
const official: Viewer = {
  accountId: newId(),
  sessionId: newId(),
  grants: [{ role: 'official', coopId: null, memberId: null, stationId: null, regionCode: COUNTY }],
};

interface Sale {
  owner: string;
  day: string;
  paidFen: number;
  keys: Record<SalesDimension, string>;
}
const sales: Sale[] = history.sales
  .flatMap(({ paidAt, destinationCode, orders }) =>
    orders.flatMap(({ coopId, lines }) =>
      lines.map((line) => ({
        owner: line.householdId ?? line.memberId ?? coopId,
        day: chinaDate(paidAt),
        origin: line.originCode,
        paidFen: line.paidFen,
        keys: {
          DAY: chinaDate(paidAt),
          MONTH: chinaDate(paidAt).slice(0, 7),
          ORIGIN: `${line.originCode.slice(0, 9)}000`,
          CATEGORY: line.categoryCode,
          CHANNEL: line.channel,
          DESTINATION_PROVINCE: `${destinationCode.slice(0, 2)}0000`,
          COOP: coopId,
        },
      })),
    ),
  )
  .filter(({ origin }) => origin.startsWith(COUNTY));

/** Fewer than three sold it, or two of them nearly all of it (S-31, S-32). */
function givesAway(of: readonly Sale[]): boolean {
  const amounts = [...Map.groupBy(of, ({ owner }) => owner).values()]
    .map((own) => own.reduce((sum, { paidFen }) => sum + paidFen, 0))
    .sort((a, b) => b - a);
  const total = amounts.reduce((sum, amount) => sum + amount, 0);
  const [first, second] = [amounts[0] ?? 0, amounts[1] ?? 0];
  if (total === 0) return false;
  return (
    amounts.length < 3 ||
    (first + second) * 100 >= 85 * total ||
    (total - first - second) * 10 < first
  );
}

let app: TestApp;
let read: ReadSalesStatistics;
const request = {};
const ask = async (input: Partial<SalesInput>): Promise<SalesStatistics | undefined> => {
  try {
    const whole = { regionCode: COUNTY, from: '', to: '', by: [], place: 'ORIGIN' as const };
    return await read.published(official, { ...whole, ...input }, request);
  } catch (error) {
    if (error instanceof ForbiddenException) return undefined;
    throw error;
  }
};
const monthRuns = MONTHS.flatMap((first, index) =>
  MONTHS.slice(index).map((last) => ({ from: `${first}-01`, to: lastDayOf(last) })),
);
const daysIn = ({ from, to }: { from: string; to: string }) =>
  DAYS.filter((day) => day >= from && day <= to);

beforeAll(async () => {
  app = await testApp(IdentityModule, SettlementModule, StatisticsModule);
  read = app.module.get(ReadSalesStatistics);
  await app.module.get(RegionImport).run();
  const db = app.module.get(DataSource);
  const tell = (point: Parameters<Participants['tell']>[1], payload: unknown) =>
    inTransaction(db, (tx) => app.module.get(Participants).tell(tx, point, payload));
  for (const sale of history.sales) await tell(groupPaid, sale);
  for (const refund of history.refunds) await tell(refundAgreed, refund);
});
afterAll(() => app.close());

describe('the subtraction attack on everything that may be published (S25, S-33)', () => {
  it('by periods of any two days: no run of days that gives a seller away can be reckoned', async () => {
    const attack = new SubtractionAttack(DAYS);
    let readable = 0;
    for (const [index, from] of DAYS.entries())
      for (const to of DAYS.slice(index))
        if (await ask({ from, to })) {
          attack.learn(daysIn({ from, to }));
          readable++;
        }
    for (const run of monthRuns)
      for (const row of (await ask({ ...run, by: ['DAY'] }))!.rows)
        if (!row.suppressed) attack.learn([row.key[0]!]);
    expect(readable).toBeGreaterThan(100);
    const found = [];
    for (const [index, from] of DAYS.entries())
      for (const to of DAYS.slice(index)) {
        const run = { from, to };
        const mine = sales.filter(({ day }) => day >= from && day <= to);
        if (givesAway(mine) && attack.knows(daysIn(run))) found.push(run);
      }
    expect(found).toEqual([]);
  }, 120_000);

  it.each<SalesDimension>(['ORIGIN', 'CATEGORY', 'CHANNEL', 'DESTINATION_PROVINCE', 'COOP'])(
    'by %s with every period: no cell of days or months that gives a seller away can be reckoned',
    async (by) => {
      const keys = [...new Set(sales.map((sale) => sale.keys[by]))];
      const cell = (key: string, day: string) => `${key} ${day}`;
      const attack = new SubtractionAttack(
        keys.flatMap((key) => DAYS.map((day) => cell(key, day))),
      );
      const learn = (of: readonly string[], days: readonly string[]) =>
        attack.learn(of.flatMap((key) => days.map((day) => cell(key, day))));
      let printed = 0;
      for (const run of monthRuns) {
        const answer = await ask({ ...run, by: [by] });
        if (!answer) continue;
        learn(keys, daysIn(run));
        for (const row of answer.rows.filter(({ suppressed }) => !suppressed)) {
          printed++;
          learn([row.key[0]!], daysIn(run));
        }
        // What a table does not list is told to be nothing.
        const listed = new Set(answer.rows.map(({ key }) => key[0]));
        for (const key of keys.filter((each) => !listed.has(each)))
          for (const day of daysIn(run)) learn([key], [day]);
        if (by !== 'ORIGIN') continue;
        for (const key of keys)
          if (await ask({ ...run, regionCode: key })) learn([key], daysIn(run));
      }
      // Totals of every readable period of days beside them, in steps of a few days.
      for (const [index, from] of DAYS.entries())
        for (const to of DAYS.slice(index))
          if (index % 3 === 0 && (await ask({ from, to }))) learn(keys, daysIn({ from, to }));
      expect(printed).toBeGreaterThan(0);
      const found = [];
      for (const key of keys)
        for (const run of [...monthRuns, ...DAYS.map((day) => ({ from: day, to: day }))]) {
          const mine = sales.filter(
            (sale) => sale.keys[by] === key && sale.day >= run.from && sale.day <= run.to,
          );
          const target = daysIn(run).map((day) => cell(key, day));
          if (mine.length > 0 && givesAway(mine) && attack.knows(target)) found.push([key, run]);
        }
      expect(found).toEqual([]);
    },
    120_000,
  );

  it('by two dimensions with every run of months, with their lists and towns', async () => {
    const dimensions = ['ORIGIN', 'CATEGORY', 'CHANNEL', 'DESTINATION_PROVINCE', 'COOP'] as const;
    const found = [];
    let printed = 0;
    for (const [index, first] of dimensions.entries())
      for (const second of dimensions.slice(index + 1)) {
        const rows = [...new Set(sales.map((sale) => sale.keys[first]))];
        const columns = [...new Set(sales.map((sale) => sale.keys[second]))];
        const name = (row: string, column: string, month: string) => `${row} ${column} ${month}`;
        const all = MONTHS.flatMap((month) =>
          rows.flatMap((row) => columns.map((column) => name(row, column, month))),
        );
        const attack = new SubtractionAttack(all);
        const learn = (of: readonly string[], by: readonly string[], months: readonly string[]) =>
          attack.learn(
            of.flatMap((row) =>
              by.flatMap((column) => months.map((one) => name(row, column, one))),
            ),
          );
        for (const run of monthRuns) {
          const months = MONTHS.filter((one) => one >= run.from.slice(0, 7) && one <= run.to);
          const [grid, rowList, columnList] = [
            await ask({ ...run, by: [first, second] }),
            await ask({ ...run, by: [first] }),
            await ask({ ...run, by: [second] }),
          ];
          if (!grid || !rowList || !columnList) continue;
          learn(rows, columns, months);
          for (const row of rowList.rows)
            if (!row.suppressed) learn([row.key[0]!], columns, months);
          for (const row of columnList.rows)
            if (!row.suppressed) learn(rows, [row.key[0]!], months);
          const listed = new Map(grid.rows.map((row) => [row.key.join(' '), row]));
          for (const row of rows)
            for (const column of columns) {
              const cell = listed.get(`${row} ${column}`);
              if (cell?.suppressed) continue;
              if (cell) printed++;
              // A cell that is not listed is nothing, in each of the months.
              if (cell) learn([row], [column], months);
              else for (const one of months) learn([row], [column], [one]);
            }
          if (first !== 'ORIGIN') continue;
          for (const town of rows) {
            const own = await ask({ ...run, regionCode: town, by: [second] });
            if (own) learn([town], columns, months);
            for (const row of own?.rows ?? [])
              if (!row.suppressed) learn([town], [row.key[0]!], months);
          }
        }
        for (const row of rows)
          for (const column of columns)
            for (const month of MONTHS) {
              const mine = sales.filter(
                ({ keys }) =>
                  keys[first] === row && keys[second] === column && keys.MONTH === month,
              );
              if (mine.length > 0 && givesAway(mine) && attack.knows([name(row, column, month)]))
                found.push([first, second, row, column, month]);
            }
      }
    expect(printed).toBeGreaterThan(0);
    expect(found).toEqual([]);
  }, 120_000);
});
