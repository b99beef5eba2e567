import { Injectable } from '@nestjs/common';
import { chinaDate, Clock, isId, UserError } from '@chucun/kernel';
import type { EntityManager } from 'typeorm';
import { BatchOpening } from './batch-opening.ts';
import { BatchRepository, type HarvestBatch } from './batch.repository.ts';
import { addDays, defaultWindowDays } from './batch.rules.ts';
import { BatchNotFound, BatchNotSaleable } from './catalog.errors.ts';
import type { ProductDraft } from './product-draft.ts';

/** The batch that a listing is made from. */
@Injectable()
export class DraftBatches {
  constructor(
    private readonly repository: BatchRepository,
    private readonly opening: BatchOpening,
    private readonly clock: Clock,
  ) {}

  async forDraft(
    tx: EntityManager,
    draft: ProductDraft,
  ): Promise<HarvestBatch | BatchNotFound | BatchNotSaleable> {
    const today = chinaDate(this.clock.now());
    const batch =
      draft.batchId === null ? await this.openToday(tx, draft, today) : await this.named(tx, draft);
    if (batch instanceof UserError) return batch;
    return draft.publish && batch.saleableFrom > today
      ? new BatchNotSaleable(batch.saleableFrom)
      : batch;
  }

  private async named(
    tx: EntityManager,
    draft: ProductDraft,
  ): Promise<HarvestBatch | BatchNotFound> {
    const batch = isId(draft.batchId!)
      ? await this.repository.lockOfCoop(tx, draft.batchId!, [draft.coop.id])
      : undefined;
    const isTheirs = batch && (draft.member === null || batch.memberId === draft.member.id);
    return isTheirs ? batch : new BatchNotFound();
  }

  private openToday(tx: EntityManager, draft: ProductDraft, today: string): Promise<HarvestBatch> {
    return this.opening.open(tx, {
      coop: draft.coop,
      member: draft.member,
      category: draft.category,
      villageCode: draft.originCode,
      plotId: null,
      harvestFrom: today,
      harvestTo: addDays(today, defaultWindowDays(draft.category.isPerishable)),
      expectedGrams: null,
      clientKey: null,
      createdBy: draft.viewer.accountId,
      productName: draft.listing.name,
    });
  }
}
