import { Injectable } from '@nestjs/common';
import { AuditLog, isOperator, type Viewer } from '@chucun/identity';
import {
  cleanText,
  inTransaction,
  InvalidInput,
  isId,
  newId,
  NotFound,
  Outbox,
  refuseNumber,
} from '@chucun/kernel';
import { DataSource } from 'typeorm';
import { BatchRepository, type HarvestBatch } from './batch.repository.ts';
import { isDay, saleableFrom } from './batch.rules.ts';
import { decidesFor, sellerIn } from './seller.rules.ts';

export interface ProductionWish {
  batchId: string;
  inputName: string;
  source: string;
  purpose: string;
  dosage: string;
  usedOn: string;
  stoppedOn: string;
  intervalDays: number;
}

const TEXTS = [
  { field: 'inputName', label: '投入品名称', max: 60 },
  { field: 'source', label: '来源', max: 100 },
  { field: 'purpose', label: '用途', max: 100 },
  { field: 'dosage', label: '用量', max: 60 },
] as const;

/** Writes what was used on a crop; the batch opens for sale only after the longest interval (L-36). */
@Injectable()
export class RecordProduction {
  constructor(
    private readonly db: DataSource,
    private readonly batches: BatchRepository,
    private readonly audit: AuditLog,
    private readonly outbox: Outbox,
  ) {}

  async run(viewer: Viewer, wish: ProductionWish): Promise<HarvestBatch | InvalidInput | NotFound> {
    const texts = readTexts(wish);
    if (texts instanceof InvalidInput) return texts;
    if (!isId(wish.batchId)) return new NotFound();
    const coopIds = isOperator(viewer)
      ? null
      : viewer.grants.flatMap((grant) => grant.coopId ?? []);

    return inTransaction<HarvestBatch | NotFound>(this.db, async (tx) => {
      const batch = await this.batches.lockOfCoop(tx, wish.batchId, coopIds);
      const seller = batch && sellerIn(viewer, batch.coopId);
      if (!seller || !decidesFor(seller, batch.memberId)) return new NotFound();
      const record = { ...wish, ...texts, id: newId(), recordedBy: viewer.accountId };
      await this.batches.addRecord(tx, record);
      const uses = await this.batches.recordsIn(tx, batch.id);
      const day = saleableFrom(batch.harvestFrom, uses);
      await this.batches.setSaleableFrom(tx, batch.id, day);
      await this.audit.add(tx, {
        actorId: viewer.accountId,
        action: 'catalog.production_recorded',
        subjectType: 'batch',
        subjectId: batch.id,
        before: { saleableFrom: batch.saleableFrom },
        after: { saleableFrom: day, record },
      });
      for (const productId of await this.batches.productIdsOf(tx, batch.id))
        await this.outbox.add(tx, 'product.changed', { productId });
      return { ...batch, saleableFrom: day };
    });
  }
}

type Texts = Record<(typeof TEXTS)[number]['field'], string>;

function readTexts(wish: ProductionWish): Texts | InvalidInput {
  const texts: Partial<Texts> = {};
  for (const bounds of TEXTS) {
    const text = cleanText(wish[bounds.field], bounds);
    if (text instanceof InvalidInput) return text;
    texts[bounds.field] = text;
  }
  if (!isDay(wish.usedOn) || !isDay(wish.stoppedOn) || wish.stoppedOn < wish.usedOn) {
    return new InvalidInput(
      'stoppedOn',
      '使用和停用日期不对，停用不能早于使用。',
      'The days of use are wrong: stopping is not before using.',
    );
  }
  const bounds = { field: 'intervalDays', label: '安全间隔期（天）', min: 0, max: 365 };
  return refuseNumber(wish.intervalDays, bounds) ?? (texts as Texts);
}
