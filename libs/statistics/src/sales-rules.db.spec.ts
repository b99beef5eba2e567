import { IdentityModule, type Viewer } from '@chucun/identity';
import { inTransaction, newId, Participants } from '@chucun/kernel';
import { groupPaid, refundAgreed } from '@chucun/orders';
import { RegionImport } from '@chucun/regions';
import { SettlementModule } from '@chucun/settlement';
import { testApp, type TestApp } from '@chucun/testing';
import { DataSource } from 'typeorm';
import { refundOf, sold } from './history.spec-kit.ts';
import { ReadSalesStatistics } from './sales-statistics.ts';
import type { SalesInput } from './sales.question.ts';
import { StatisticsModule } from './statistics.module.ts';

let app: TestApp;
let db: DataSource;
let read: ReadSalesStatistics;

beforeAll(async () => {
  app = await testApp(IdentityModule, SettlementModule, StatisticsModule);
  db = app.module.get(DataSource);
  read = app.module.get(ReadSalesStatistics);
  await app.module.get(RegionImport).run();
});
afterAll(() => app.close());

const tell = (point: Parameters<Participants['tell']>[1], payload: unknown) =>
  inTransaction(db, (tx) => app.module.get(Participants).tell(tx, point, payload));
const grant = { coopId: null, memberId: null, stationId: null, regionCode: '331124' };
const official: Viewer = {
  accountId: newId(),
  sessionId: newId(),
  grants: [{ role: 'official', ...grant }],
};
const operator: Viewer = { ...official, grants: [{ role: 'operator', ...grant }] };
const autumn: SalesInput = {
  regionCode: '331124',
  from: '2026-09-01',
  to: '2026-11-30',
  by: [],
  place: 'ORIGIN',
};

describe('rules of the trade', () => {
  it('net 9,374.50 of paid 10,000.00, refunds counted in the month of the sale (S-10, S-11)', async () => {
    const parts = [20_000, 30_000, 50_000, 900_000].map((paidFen) => sold({ paidFen }));
    for (const sale of parts) await tell(groupPaid, sale);
    await tell(refundAgreed, refundOf(parts[0]!, 20_000));
    await tell(refundAgreed, refundOf(parts[1]!, 30_000));
    const partial = refundOf(parts[2]!, 12_550);
    await tell(refundAgreed, partial);
    await tell(refundAgreed, partial);
    await tell(groupPaid, parts[3]!);
    const may = await read.run(operator, { ...autumn, from: '2027-05-01', to: '2027-05-31' });
    expect(may).toMatchObject({
      paidFen: 1_000_000,
      refundedFen: 62_550,
      netFen: 937_450,
      orders: 4,
      lines: 4,
    });
    expect((may.refundedFen / may.paidFen) * 100).toBeCloseTo(6.255, 9);
    const june = await read.run(operator, { ...autumn, from: '2027-06-01', to: '2027-06-30' });
    expect(june).toMatchObject({ paidFen: 0, refundedFen: 0, netFen: 0, outOfProvinceShare: null });
  });

  it('hides a lone household’s figures, and holds samples out by name (S-14, S-31)', async () => {
    await tell(
      groupPaid,
      sold({ paidFen: 5000, memberFen: 4000 }, '310115', '2027-07-05T01:00:00Z'),
    );
    await tell(groupPaid, sold({ paidFen: 1 }, '310115', '2027-07-05T01:00:00Z'));
    const input = { ...autumn, from: '2027-07-01', to: '2027-07-31', by: ['CATEGORY' as const] };
    const july = await read.run(operator, input);
    expect(july).toMatchObject({
      paidFen: 5000,
      sellers: null,
      householdsBenefited: null,
      farmerIncomeFen: null,
      farmGateShare: null,
      outOfProvinceShare: null,
      suppressed: true,
      excluded: { lines: 1, paidFen: 1 },
      rows: [{ suppressed: true, paidFen: null }],
    });
    // What is one household's is never published.
    await expect(read.published(official, input)).rejects.toThrow('为保护单个主体信息未公布');
  });

  it('tells village-to-city from what stays and from what cannot be told (S-13, S24)', async () => {
    for (const [to, paidFen] of [
      ['310115', 700],
      ['330782', 200],
      ['331124001001', 50],
      ['220581102202', 30],
    ] as const)
      await tell(groupPaid, sold({ paidFen }, to, '2027-08-05T01:00:00Z'));
    const august = await read.run(operator, { ...autumn, from: '2027-08-01', to: '2027-08-31' });
    expect(august).toMatchObject({
      villageToCityFen: 700,
      villageToCityUndeterminedFen: 200,
      netFen: 980,
    });
  });

  it('lets orders be paid and cancelled at once, whatever the order of their lines', async () => {
    const growers = [0, 1, 2].map(() => ({ memberId: newId(), householdId: newId() }));
    const day = '2027-09-05T01:00:00Z';
    const groups = Array.from({ length: 40 }, (_, index) => {
      const parts = growers.map((grower) =>
        sold({ paidFen: 1000, memberFen: 800, ...grower }, '310115', day),
      );
      if (index % 2 === 1) parts.reverse();
      return { ...parts[0]!, orders: parts.flatMap(({ orders }) => orders) };
    });
    const cancel = (group: (typeof groups)[number]) =>
      inTransaction(db, async (tx) => {
        for (const order of group.orders)
          await app.module
            .get(Participants)
            .tell(tx, refundAgreed, refundOf({ ...group, orders: [order] }, 1000));
      });
    await Promise.all(groups.slice(0, 20).map((group) => tell(groupPaid, group)));
    await Promise.all([
      ...groups.slice(20).map((group) => tell(groupPaid, group)),
      ...groups.slice(0, 20).map(cancel),
    ]);
    const september = await read.run(operator, { ...autumn, from: '2027-09-01', to: '2027-09-30' });
    expect(september).toMatchObject({
      paidFen: 120_000,
      refundedFen: 60_000,
      farmerIncomeFen: 48_000,
      householdsBenefited: 3,
      lines: 120,
    });
  });

  it('refuses a refund of a line that was never sold, and keeps nothing of it', async () => {
    const stranger = refundOf(sold({}), 10);
    await expect(tell(refundAgreed, stranger)).rejects.toThrow('statistics do not have');
    expect(
      await db.query('SELECT 1 FROM ledger_transfers WHERE refund_id = $1', [stranger.refundId]),
    ).toEqual([]);
  });

  it('reads rollups, not facts', async () => {
    const before = await read.run(operator, {
      ...autumn,
      from: '2027-05-01',
      to: '2027-08-31',
      by: ['MONTH', 'CATEGORY'],
    });
    await db.query('TRUNCATE sales_facts');
    const after = await read.run(operator, {
      ...autumn,
      from: '2027-05-01',
      to: '2027-08-31',
      by: ['MONTH', 'CATEGORY'],
    });
    const held = { excluded: null, computedAt: null, live: null };
    expect({ ...after, ...held }).toEqual({ ...before, ...held });
    expect(after.excluded.lines).toBe(0);
  });
});
