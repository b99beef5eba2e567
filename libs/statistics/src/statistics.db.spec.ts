import { IdentityModule, type Viewer } from '@chucun/identity';
import { chinaDate, inTransaction, newId, Participants } from '@chucun/kernel';
import { groupPaid, refundAgreed, type SoldLine } from '@chucun/orders';
import { RegionImport } from '@chucun/regions';
import { Ledger, reversalOf, SettlementModule } from '@chucun/settlement';
import { testApp, type TestApp } from '@chucun/testing';
import { ForbiddenException } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { type History, historyOf } from './history.spec-kit.ts';
import { ReadSalesStatistics } from './sales-statistics.ts';
import { csvOf } from './sales.csv.ts';
import type { SalesDimension, SalesInput } from './sales.question.ts';
import { StatisticsModule } from './statistics.module.ts';

let app: TestApp;
let db: DataSource;
let read: ReadSalesStatistics;
const history: History = historyOf(360, 20_261_123);

const viewer = (grant: Partial<Viewer['grants'][number]>): Viewer => ({
  accountId: newId(),
  sessionId: newId(),
  grants: [
    { role: 'official', coopId: null, memberId: null, stationId: null, regionCode: null, ...grant },
  ],
});
const official = viewer({ regionCode: '331124' });
const operator = viewer({ role: 'operator' });
const tell = (point: Parameters<Participants['tell']>[1], payload: unknown) =>
  inTransaction(db, (tx) => app.module.get(Participants).tell(tx, point, payload));
/** Eight at once; what is about the same line stays in order, as the line's lock would have it. */
async function tellInBatches(
  events: readonly { about: string; point: Parameters<typeof tell>[0]; event: unknown }[],
): Promise<void> {
  for (let from = 0; from < events.length; from += 8) {
    const apart = Map.groupBy(events.slice(from, from + 8), ({ about }) => about);
    await Promise.all(
      [...apart.values()].map(async (inOrder) => {
        for (const { point, event } of inOrder) await tell(point, event);
      }),
    );
  }
}
const autumn: SalesInput = {
  regionCode: '331124',
  from: '2026-09-01',
  to: '2026-11-30',
  by: [],
  place: 'ORIGIN',
};

beforeAll(async () => {
  app = await testApp(IdentityModule, SettlementModule, StatisticsModule);
  db = app.module.get(DataSource);
  read = app.module.get(ReadSalesStatistics);
  await app.module.get(RegionImport).run();
  // Eight at a time, with the same growers and days in many: a deadlock or a lost sum would show.
  await tellInBatches(
    history.sales.map((sale) => ({ about: sale.groupId, point: groupPaid, event: sale })),
  );
  await tellInBatches(
    history.refunds.map((event) => ({
      about: event.line?.lineId ?? event.refundId,
      point: refundAgreed,
      event,
    })),
  );
});
afterAll(() => app.close());

/** One sold line with what came back of it, as the raw events tell. */
interface Raw {
  line: SoldLine;
  orderId: string;
  coopId: string;
  sellerCode: string;
  day: string;
  destinationCode: string;
  refundedFen: number;
  farmerFen: number;
}
const raws: Raw[] = history.sales.flatMap((sale) =>
  sale.orders.flatMap((order) =>
    order.lines.map((line) => {
      const refunds = history.refunds.filter((refund) => refund.line?.lineId === line.lineId);
      const back = refunds.reduce(
        (sum, { refundedBeforeFen, amountFen }) =>
          sum + reversalOf(line.memberFen, { paidFen: line.paidFen, refundedBeforeFen, amountFen }),
        0,
      );
      return {
        line,
        orderId: order.orderId,
        coopId: order.coopId,
        sellerCode: order.sellerCode,
        day: chinaDate(sale.paidAt),
        destinationCode: sale.destinationCode,
        refundedFen: refunds.reduce((sum, refund) => sum + refund.amountFen, 0),
        farmerFen: line.memberFen - back,
      };
    }),
  ),
);

const KEYS: Record<SalesDimension, (raw: Raw) => string> = {
  DAY: ({ day }) => day,
  MONTH: ({ day }) => day.slice(0, 7),
  ORIGIN: ({ line }) => `${line.originCode.slice(0, 9)}000`,
  DESTINATION_PROVINCE: ({ destinationCode }) => `${destinationCode.slice(0, 2)}0000`,
  CATEGORY: ({ line }) => line.categoryCode,
  CHANNEL: ({ line }) => line.channel,
  COOP: ({ coopId }) => coopId,
};
const isOurs = (raw: Raw, { regionCode, place, from, to }: SalesInput) =>
  (place === 'ORIGIN' ? raw.line.originCode : raw.sellerCode).startsWith(
    regionCode.replace(/(00)+$/, ''),
  ) &&
  raw.day >= from &&
  raw.day <= to;

function figures(mine: readonly Raw[]) {
  const sum = (of: (raw: Raw) => number) => mine.reduce((total, raw) => total + of(raw), 0);
  const paidFen = sum(({ line }) => line.paidFen);
  const refundedFen = sum((raw) => raw.refundedFen);
  const perHousehold = Map.groupBy(
    mine.filter(({ line }) => line.householdId !== null),
    ({ line }) => line.householdId,
  );
  return {
    paidFen,
    refundedFen,
    netFen: paidFen - refundedFen,
    farmerIncomeFen: sum((raw) => raw.farmerFen),
    householdsBenefited: [...perHousehold.values()].filter((lines) =>
      lines.some((raw) => raw.farmerFen > 0),
    ).length,
    orders: new Set(mine.map(({ orderId }) => orderId)).size,
    lines: mine.length,
    netWeightGrams: sum(({ line }) => line.netWeightGrams),
  };
}

const owner = ({ line, coopId }: Raw) => line.householdId ?? coopId;

/** What somebody who subtracts may learn: the owners behind what is hidden, with what each sold. */
function leaks(hidden: readonly Raw[]): boolean {
  const amounts = [...Map.groupBy(hidden, owner).values()]
    .map((lines) => lines.reduce((sum, { line }) => sum + line.paidFen, 0))
    .sort((a, b) => b - a);
  const total = amounts.reduce((sum, amount) => sum + amount, 0);
  return amounts.length < 3 || (amounts[0]! + amounts[1]!) * 100 >= 85 * total;
}

describe('published figures after 360 groups with refunds and cancellations', () => {
  it.each<[string, Partial<SalesInput>]>([
    ['the county', {}],
    ['one month', { from: '2026-10-01', to: '2026-10-31' }],
    ['the county by its cooperatives', { place: 'SELLER' }],
    ['the province', { regionCode: '330000' }],
  ])('equal the raw rows to the fen: %s', async (_, change) => {
    const input = { ...autumn, ...change };
    const statistics = await read.run(operator, input);
    const mine = raws.filter((raw) => isOurs(raw, input));
    expect(statistics).toMatchObject(figures(mine));
    expect(statistics.sellers).toBe(new Set(mine.map(owner)).size);
    const memberNet = figures(mine.filter(({ line }) => line.memberId !== null)).netFen;
    expect(statistics.farmGateShare).toBeCloseTo(statistics.farmerIncomeFen! / memberNet, 12);
    const abroad = figures(
      mine.filter(({ destinationCode }) => !destinationCode.startsWith('33')),
    ).netFen;
    if (statistics.outOfProvinceShare !== null)
      expect(statistics.outOfProvinceShare).toBeCloseTo(abroad / statistics.netFen, 12);
  });

  it('equal the ledger to the fen, in all and line by line', async () => {
    const province = { ...autumn, regionCode: '330000', from: '2026-08-31', to: '2026-12-01' };
    const statistics = await read.run(operator, province);
    const [ledger] = await db.query(
      `SELECT (sum(amount_fen) FILTER (WHERE kind = 'payment')
               - (SELECT sum(freight_fen) FROM sold_orders))::bigint AS "paidFen",
         (sum(amount_fen) FILTER (WHERE kind = 'refund' AND line_id IS NOT NULL))::bigint AS "refundedFen",
         (sum(amount_fen) FILTER (WHERE kind = 'member_share')
          - sum(amount_fen) FILTER (WHERE kind = 'member_share_reversal'))::bigint AS "farmerIncomeFen",
         (sum(amount_fen) FILTER (WHERE kind = 'discount'))::bigint AS "platformDiscountFen"
       FROM ledger_transfers`,
    );
    expect(statistics).toMatchObject(ledger);
    const different = await db.query(
      `SELECT line_id FROM sales_facts fact LEFT JOIN (
         SELECT line_id, coalesce(sum(amount_fen) FILTER (WHERE kind = 'refund'), 0) AS refunded,
           coalesce(sum(amount_fen) FILTER (WHERE kind = 'member_share'), 0) AS farmer,
           coalesce(sum(amount_fen) FILTER (WHERE kind = 'member_share_reversal'), 0) AS reversed
         FROM ledger_transfers WHERE line_id IS NOT NULL GROUP BY line_id) ledger USING (line_id)
       WHERE (fact.refunded_fen, fact.farmer_fen, fact.farmer_reversed_fen)
         IS DISTINCT FROM (coalesce(refunded, 0), coalesce(farmer, 0), coalesce(reversed, 0))`,
    );
    expect(different).toEqual([]);
    expect((await app.module.get(Ledger).check()).sumFen).toBe(0);
  });

  it.each<SalesDimension[][]>([
    [['DAY']],
    [['MONTH']],
    [['ORIGIN']],
    [['DESTINATION_PROVINCE']],
    [['CATEGORY']],
    [['CHANNEL']],
    [['COOP']],
    [['ORIGIN', 'CATEGORY']],
    [['MONTH', 'CHANNEL']],
    [['CATEGORY', 'DESTINATION_PROVINCE']],
  ])('by %s: printed rows equal the raw rows, hidden ones cannot be worked out', async (by) => {
    const input = { ...autumn, by };
    const { rows } = await read.run(official, input);
    const cells = Map.groupBy(
      raws.filter((raw) => isOurs(raw, input)),
      (raw) => by.map((dimension) => KEYS[dimension](raw)).join('|'),
    );
    for (const row of rows) {
      const own = cells.get(row.key.join('|')) ?? [];
      if (row.suppressed) {
        expect([
          row.paidFen,
          row.refundedFen,
          row.netFen,
          row.farmerIncomeFen,
          row.orders,
          row.lines,
        ]).toEqual(Array(6).fill(null));
      } else {
        expect(row).toMatchObject({ key: row.key, ...figures(own) });
        if (own.length > 0) expect(leaks(own)).toBe(false);
      }
    }
    for (const key of cells.keys()) expect(rows.map((row) => row.key.join('|'))).toContain(key);
    const hidden = rows
      .filter((row) => row.suppressed)
      .flatMap((row) => cells.get(row.key.join('|')) ?? []);
    if (hidden.length > 0) expect(leaks(hidden)).toBe(false);
    if (by.length === 2) {
      for (const side of [0, 1] as const) {
        const { rows: totals } = await read.run(official, { ...input, by: [by[side]!] });
        for (const total of totals.filter((row) => !row.suppressed)) {
          const holes = rows.filter((row) => row.suppressed && row.key[side] === total.key[0]);
          expect(holes.length).not.toBe(1);
        }
      }
    }
  });

  it('are the same in the file, with hidden cells marked', async () => {
    const input = { ...autumn, by: ['DAY' as const] };
    const statistics = await read.run(official, input);
    const { text } = csvOf(input, statistics);
    expect(text.startsWith('\uFEFF')).toBe(true);
    const row = statistics.rows.find(({ suppressed }) => suppressed)!;
    expect(text).toContain(`${row.label[0]},${row.key[0]},—*,—*,—*,—*,—*,—*,—*`);
    expect(text).toContain('为保护单个主体信息未公布');
    expect(text).toContain('口径版本,2026-3');
  });
});

describe('who may see what', () => {
  it('an official sees the own region and what lies inside, not the neighbour’s', async () => {
    for (const regionCode of ['330822', '330000', '331100', '33', 'x', '']) {
      await expect(read.run(official, { ...autumn, regionCode })).rejects.toThrow(
        ForbiddenException,
      );
    }
    await expect(read.run(viewer({ role: 'farmer' }), autumn)).rejects.toThrow(ForbiddenException);
    await expect(read.run(official, { ...autumn, regionCode: '331124999' })).rejects.toThrow(
      '没有这个地区',
    );
  });

  it('a town that the county’s table hides cannot be asked for by itself', async () => {
    const { rows } = await read.run(official, { ...autumn, by: ['ORIGIN'] });
    let hidden = 0;
    for (const row of rows) {
      const asked = read.run(official, { ...autumn, regionCode: row.key[0]! });
      if (row.suppressed) await expect(asked).rejects.toThrow('为保护单个主体信息未公布');
      else expect((await asked).paidFen).toBe(row.paidFen);
      hidden += row.suppressed ? 1 : 0;
    }
    expect(hidden).not.toBe(1);
  });
});
