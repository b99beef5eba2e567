import { ConflictException, Injectable } from '@nestjs/common';
import { AuditLog, type Viewer } from '@chucun/identity';
import {
  chinaDate,
  cleanText,
  Clock,
  inTransaction,
  InvalidInput,
  newId,
  type UserError,
} from '@chucun/kernel';
import { prefixOf } from '@chucun/regions';
import { DataSource } from 'typeorm';
import { ReleaseBackwards, ReleaseTooEarly, RevisionReasonNeeded } from './release.errors.ts';
import { ReleaseRepository, type ReleaseRow } from './release.repository.ts';
import { earliestRelease, isBackwards, isMonth, needsReason, periodOf } from './release.rules.ts';
import type { ReleaseSalesInput } from './release.types.ts';
import { DEFINITION_VERSION } from './sales.definitions.ts';
import type { SalesDimension } from './sales.question.ts';
import { ReadSalesStatistics } from './sales-statistics.ts';

const TABLES: readonly SalesDimension[] = [
  'ORIGIN',
  'CATEGORY',
  'CHANNEL',
  'DESTINATION_PROVINCE',
  'COOP',
];

/** Freezes a month's tables in a stage, protected against every difference, with who did it and what went in (S-23, S-24). */
@Injectable()
export class ReleaseSales {
  constructor(
    private readonly db: DataSource,
    private readonly read: ReadSalesStatistics,
    private readonly releases: ReleaseRepository,
    private readonly audit: AuditLog,
    private readonly clock: Clock,
  ) {}

  async run(viewer: Viewer, input: ReleaseSalesInput): Promise<string | UserError> {
    const period = isMonth(input.month) ? periodOf(input.month) : null;
    if (!period) {
      return new InvalidInput(
        'month',
        '请选一个月份，如 2026-04；1 月和 2 月合在一起，在 2 月发布。',
        'Choose a month such as 2026-04; January is released together with February.',
      );
    }
    const note = input.note
      ? cleanText(input.note, { field: 'note', label: '说明', max: 400 })
      : null;
    if (note instanceof InvalidInput) return note;
    const earliest = earliestRelease(input.month, input.stage);
    if (chinaDate(this.clock.now()) < earliest) return new ReleaseTooEarly(earliest);
    const frozen = await this.frozen(viewer, input, period);
    return inTransaction(this.db, async (tx) => {
      const key = { regionCode: frozen.regionCode, place: input.place, month: input.month };
      const before = await this.releases.lastForRelease(tx, key);
      const now = { stage: input.stage, netFen: frozen.figures.netFen };
      if (before && isBackwards(before.stage, input.stage)) return new ReleaseBackwards();
      const revised = before && { stage: before.stage, netFen: before.figures.netFen };
      const reason = input.reason ?? null;
      if (revised && needsReason(revised, now) && !reason) return new RevisionReasonNeeded();
      const id = newId();
      const number = (before?.number ?? 0) + 1;
      const release = { ...frozen, ...key, id, number, stage: input.stage, reason, note };
      await this.releases.add(tx, { ...release, releasedBy: viewer.accountId });
      await this.audit.add(tx, {
        actorId: viewer.accountId,
        action: 'statistics.released',
        subjectType: 'sales_release',
        subjectId: id,
        before: revised ?? null,
        after: { ...key, ...now, number, reason },
      });
      return id;
    });
  }

  /** All tables over the same lines: what was refunded meanwhile makes it begin again. */
  private async frozen(
    viewer: Viewer,
    input: ReleaseSalesInput,
    period: { from: string; to: string },
  ): Promise<
    Pick<
      ReleaseRow,
      'regionCode' | 'definitionVersion' | 'figures' | 'tables' | 'inputLines' | 'inputHash'
    >
  > {
    // The own right to the region is checked first; what is frozen is what an official may read.
    const { code: regionCode } = await this.read.regionFor(viewer, input.regionCode);
    const official = asOfficial(viewer, regionCode);
    const lines = () => this.releases.inputOf(prefixOf(regionCode), input.place, period);
    for (let attempt = 0; attempt < 3; attempt++) {
      const [before, request] = [await lines(), {}];
      const ask = (by: SalesDimension[]) =>
        this.read.published(official, { ...input, ...period, regionCode, by }, request);
      const total = await ask([]);
      const tables = [];
      for (const by of TABLES) tables.push({ by, rows: (await ask([by])).rows });
      if ((await lines()).inputHash !== before.inputHash) continue;
      const { paidFen, refundedFen, netFen, orders, netWeightGrams } = total;
      const { farmerIncomeFen, householdsBenefited } = total;
      const figures = {
        paidFen,
        refundedFen,
        netFen,
        orders,
        netWeightGrams,
        farmerIncomeFen,
        householdsBenefited,
      };
      return { regionCode, definitionVersion: DEFINITION_VERSION, figures, tables, ...before };
    }
    throw new ConflictException(
      '发布时数据正在变动，请过一会儿再发布。 The figures were changing; release again in a moment.',
    );
  }
}

export const asOfficial = (viewer: Viewer, regionCode: string): Viewer => ({
  ...viewer,
  grants: [{ role: 'official', coopId: null, memberId: null, stationId: null, regionCode }],
});
