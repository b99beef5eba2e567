import { IdentityModule, type Viewer } from '@chucun/identity';
import { inTransaction, newId, Participants } from '@chucun/kernel';
import { groupPaid, refundAgreed } from '@chucun/orders';
import { RegionImport } from '@chucun/regions';
import { SettlementModule } from '@chucun/settlement';
import { testApp, type TestApp } from '@chucun/testing';
import { DataSource } from 'typeorm';
import { refundOf, sold } from './history.spec-kit.ts';
import { ReleaseResolver } from './release.resolver.ts';
import type { SalesRelease } from './release.types.ts';
import { StatisticsModule } from './statistics.module.ts';

let app: TestApp;
let db: DataSource;
let releases: ReleaseResolver;
const viewer = (role: 'official' | 'operator', regionCode: string | null): Viewer => ({
  accountId: newId(),
  sessionId: newId(),
  grants: [{ role, coopId: null, memberId: null, stationId: null, regionCode }],
});
const official = viewer('official', '331124');
const april = { regionCode: '331124', month: '2026-04', place: 'ORIGIN' as const };
const day = '2026-04-30T15:59:59Z';
const goods = [30_000, 28_000, 26_000, 24_000, 22_000, 20_000].map((paidFen) =>
  sold({ paidFen, memberFen: paidFen / 2, categoryCode: '010701', channel: 'LIVE' }, '310115', day),
);
const tell = (point: Parameters<Participants['tell']>[1], payload: unknown) =>
  inTransaction(db, (tx) => app.module.get(Participants).tell(tx, point, payload));
const count = async () =>
  (await db.query<{ count: number }[]>('SELECT count(*)::int FROM sales_releases'))[0]!.count;

beforeAll(async () => {
  app = await testApp(IdentityModule, SettlementModule, StatisticsModule);
  db = app.module.get(DataSource);
  releases = app.module.get(ReleaseResolver);
  await app.module.get(RegionImport).run();
  // The audit names who did it.
  await db.query(
    `INSERT INTO accounts (id, phone, display_name) VALUES ($1, '13700000099', '统计员')`,
    [official.accountId],
  );
  for (const sale of goods) await tell(groupPaid, sale);
  // A second later it is May in China: no part of April (S-11).
  await tell(groupPaid, sold({ paidFen: 999_999 }, '310115', '2026-04-30T16:00:00Z'));
});
afterAll(() => app.close());

describe('releases of a month (S-23 to S-25)', () => {
  it('show April as reported, with a bridge to today’s value (S23)', async () => {
    const made = (await releases.releaseSales(official, {
      ...april,
      stage: 'PRELIMINARY',
    })) as SalesRelease;
    expect(made).toMatchObject({
      number: 1,
      stage: 'PRELIMINARY',
      netFen: 150_000,
      inputLines: 6,
      bridge: { thenNetFen: 150_000, lateRefundsFen: 0, otherFen: 0, nowNetFen: 150_000 },
    });
    expect(made.tables.find(({ by }) => by === 'CHANNEL')?.rows).toMatchObject([
      { key: ['LIVE'], label: ['直播间'], paidFen: 150_000, suppressed: false },
    ]);
    await tell(refundAgreed, refundOf(goods[0]!, 5000));
    const [again] = await releases.salesReleases(official, '331124', '2026-04', 'ORIGIN');
    expect(again).toMatchObject({
      netFen: 150_000,
      tables: made.tables,
      inputHash: made.inputHash,
      bridge: { thenNetFen: 150_000, lateRefundsFen: -5000, otherFen: 0, nowNetFen: 145_000 },
    });
  });

  it('ask a reason for what moved by more than a hundredth, and leave an audit row', async () => {
    const before = await count();
    const refused = await releases.releaseSales(official, { ...april, stage: 'FINAL' });
    expect(refused.constructor.name).toBe('RevisionReasonNeeded');
    expect(await count()).toBe(before);
    const final = await releases.releaseSales(official, {
      ...april,
      stage: 'FINAL',
      reason: 'LATE_REFUND',
    });
    expect(final).toMatchObject({ number: 2, stage: 'FINAL', netFen: 145_000 });
    expect(
      await db.query(
        `SELECT action, before->>'netFen' AS before, after->>'netFen' AS after FROM audit_log
         WHERE subject_type = 'sales_release' ORDER BY id DESC LIMIT 1`,
      ),
    ).toEqual([{ action: 'statistics.released', before: '150000', after: '145000' }]);
    const back = await releases.releaseSales(official, { ...april, stage: 'FLASH' });
    expect(back.constructor.name).toBe('ReleaseBackwards');
    await expect(db.query('UPDATE sales_releases SET note = NULL')).rejects.toThrow(
      'never changed',
    );
  });

  it('refuse January alone, what is too early, and a region that is not theirs', async () => {
    const before = await count();
    const january = await releases.releaseSales(official, {
      ...april,
      month: '2026-01',
      stage: 'FLASH',
    });
    expect(january).toMatchObject({ field: 'month' });
    const early = await releases.releaseSales(official, {
      ...april,
      month: '2099-01',
      stage: 'FLASH',
    });
    expect(early).toMatchObject({ field: 'month' });
    const future = await releases.releaseSales(official, {
      ...april,
      month: '2099-03',
      stage: 'FINAL',
    });
    expect(future).toMatchObject({ earliest: '2099-06-14' });
    const neighbour = viewer('official', '330822');
    await expect(
      releases.releaseSales(neighbour, { ...april, stage: 'FINAL', reason: 'ERROR' }),
    ).rejects.toThrow('您只能看自己所在地区');
    await expect(releases.salesReleases(neighbour, '331124', '2026-04', 'ORIGIN')).rejects.toThrow(
      '您只能看自己所在地区',
    );
    expect(await count()).toBe(before);
  });

  it('number two releases at once one after the other', async () => {
    const both = await Promise.all(
      [0, 1].map(() =>
        releases.releaseSales(official, { ...april, stage: 'FINAL', reason: 'ERROR' }),
      ),
    );
    expect(both.map((one) => (one as SalesRelease).number).sort()).toEqual([3, 4]);
  });
});
