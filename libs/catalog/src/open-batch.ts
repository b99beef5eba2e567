import { Injectable } from '@nestjs/common';
import { Coops, type Member } from '@chucun/coops';
import { AuditLog, type Viewer } from '@chucun/identity';
import {
  inTransaction,
  InvalidInput,
  isId,
  NotFound,
  refuseNumber,
  UserError,
} from '@chucun/kernel';
import type { RegionEnded, RegionNotFound } from '@chucun/regions';
import { DataSource, type EntityManager } from 'typeorm';
import { BatchOpening, type Harvest } from './batch-opening.ts';
import { BatchRepository, type HarvestBatch } from './batch.repository.ts';
import { addDays, isDay } from './batch.rules.ts';
import { CategoryUnknown, FarmerMustConfirm, OriginOutsideRegion } from './catalog.errors.ts';
import { leafFor } from './category.rules.ts';
import { Origins } from './origins.ts';
import { lockKey } from './product.repository.ts';
import { decidesFor, sellerIn } from './seller.rules.ts';

export interface BatchWish {
  coopId: string;
  memberId?: string | null;
  plotId?: string | null;
  originCode: string;
  categoryCode: string;
  harvestFrom: string;
  harvestTo: string;
  expectedGrams?: number | null;
  clientKey?: string | null;
}

export type OpenBatchOutcome =
  | HarvestBatch
  | NotFound
  | InvalidInput
  | CategoryUnknown
  | RegionNotFound
  | RegionEnded
  | OriginOutsideRegion
  | FarmerMustConfirm;

const EXPECTED = { field: 'expectedGrams', label: '预计产量（克）', min: 1, max: 1_000_000_000 };
const WINDOW_DAYS = 366;

/** Opens a batch: who, where, what, and the harvest window; its certificate comes with it (L-32). */
@Injectable()
export class OpenBatch {
  constructor(
    private readonly db: DataSource,
    private readonly coops: Coops,
    private readonly origins: Origins,
    private readonly opening: BatchOpening,
    private readonly batches: BatchRepository,
    private readonly audit: AuditLog,
  ) {}

  async run(viewer: Viewer, wish: BatchWish): Promise<OpenBatchOutcome> {
    const harvest = await this.read(viewer, wish);
    if (harvest instanceof UserError) return harvest;
    return inTransaction<HarvestBatch>(this.db, async (tx) => {
      const first = await this.sentBefore(tx, harvest);
      if (first) return first;
      const batch = await this.opening.open(tx, harvest);
      await this.audit.add(tx, {
        actorId: viewer.accountId,
        action: 'catalog.batch_opened',
        subjectType: 'batch',
        subjectId: batch.id,
        after: batch,
      });
      return batch;
    });
  }

  private async sentBefore(tx: EntityManager, { createdBy, clientKey }: Harvest) {
    if (clientKey === null) return undefined;
    await lockKey(tx, `batch ${createdBy} ${clientKey}`);
    return this.batches.ofClientKey(tx, createdBy, clientKey);
  }

  private async read(
    viewer: Viewer,
    wish: BatchWish,
  ): Promise<Harvest | Exclude<OpenBatchOutcome, HarvestBatch>> {
    const seller = isId(wish.coopId) ? sellerIn(viewer, wish.coopId) : undefined;
    const [coop] = seller ? await this.coops.byIds([wish.coopId]) : [];
    if (!seller || !coop) return new NotFound();
    const memberId = wish.memberId ?? (seller.as === 'farmer' ? seller.memberId : null);
    if (seller.as === 'agent') return new FarmerMustConfirm();
    if (!decidesFor(seller, memberId)) return new NotFound();
    const member = await this.memberOf(coop.id, memberId);
    if (member === undefined) return new NotFound();
    const category = leafFor(wish.categoryCode);
    if (!category) return new CategoryUnknown();
    const origin = await this.origins.inside(coop, wish.originCode);
    if (origin instanceof UserError) return origin;
    const refusal = refuseWindow(wish);
    if (refusal) return refusal;
    if (wish.plotId && !(await this.ownsPlot(coop.id, wish.plotId))) return new NotFound();
    return {
      coop,
      member,
      category,
      villageCode: origin.code,
      plotId: wish.plotId ?? null,
      harvestFrom: wish.harvestFrom,
      harvestTo: wish.harvestTo,
      expectedGrams: wish.expectedGrams ?? null,
      clientKey: wish.clientKey ?? null,
      createdBy: viewer.accountId,
      productName: category.name,
    };
  }

  /** The member of this cooperative; null where none is named, `undefined` where it is not one. */
  private async memberOf(
    coopId: string,
    memberId: string | null,
  ): Promise<Member | null | undefined> {
    if (memberId === null) return null;
    const member = isId(memberId) ? (await this.coops.membersOf([memberId]))[0] : undefined;
    return member?.coopId === coopId && member.leftOn === null ? member : undefined;
  }

  private async ownsPlot(coopId: string, plotId: string): Promise<boolean> {
    const plot = isId(plotId) ? (await this.coops.plotsByIds([plotId]))[0] : undefined;
    return plot?.coopId === coopId;
  }
}

function refuseWindow(wish: BatchWish): InvalidInput | undefined {
  const isOrdered =
    isDay(wish.harvestFrom) &&
    isDay(wish.harvestTo) &&
    wish.harvestTo >= wish.harvestFrom &&
    wish.harvestTo <= addDays(wish.harvestFrom, WINDOW_DAYS);
  if (!isOrdered) {
    return new InvalidInput(
      'harvestTo',
      '采收日期不对：要从早到晚，最长一年。',
      'The harvest window runs from an earlier to a later day, over at most a year.',
    );
  }
  if (wish.clientKey && (wish.clientKey.length > 100 || !/^[\x21-\x7e]+$/.test(wish.clientKey)))
    return new InvalidInput(
      'clientKey',
      '请刷新页面后再试。',
      'clientKey is 1 to 100 printable characters.',
    );
  return wish.expectedGrams == null ? undefined : refuseNumber(wish.expectedGrams, EXPECTED);
}
