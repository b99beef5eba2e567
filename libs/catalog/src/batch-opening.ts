import { Injectable } from '@nestjs/common';
import type { Coop, Member } from '@chucun/coops';
import { chinaDate, Clock, newId } from '@chucun/kernel';
import type { EntityManager } from 'typeorm';
import { BatchRepository, type HarvestBatch } from './batch.repository.ts';
import { COMMITMENT, newBatchCode } from './batch.rules.ts';
import type { Category } from './category.rules.ts';
import { CertificateRepository } from './certificate.repository.ts';

export interface Harvest {
  coop: Coop;
  member: Member | null;
  category: Category;
  villageCode: string;
  plotId: string | null;
  harvestFrom: string;
  harvestTo: string;
  expectedGrams: number | null;
  clientKey: string | null;
  createdBy: string;
  /** What is in the batch, as the certificate names it (L-33). */
  productName: string;
}

/** Writes a batch and, where L-32 asks for one, the cooperative's commitment for it. */
@Injectable()
export class BatchOpening {
  constructor(
    private readonly batches: BatchRepository,
    private readonly certificates: CertificateRepository,
    private readonly clock: Clock,
  ) {}

  async open(tx: EntityManager, harvest: Harvest): Promise<HarvestBatch> {
    const batch = await this.batches.insert(tx, {
      id: newId(),
      code: newBatchCode(),
      coopId: harvest.coop.id,
      memberId: harvest.member?.id ?? null,
      householdId: harvest.member?.householdId ?? null,
      plotId: harvest.plotId,
      villageCode: harvest.villageCode,
      categoryCode: harvest.category.code,
      harvestFrom: harvest.harvestFrom,
      harvestTo: harvest.harvestTo,
      expectedGrams: harvest.expectedGrams,
      saleableFrom: harvest.harvestFrom,
      clientKey: harvest.clientKey,
      createdBy: harvest.createdBy,
    });
    if (harvest.category.needsCommitment) await this.commit(tx, harvest, batch);
    return batch;
  }

  private async commit(tx: EntityManager, harvest: Harvest, batch: HarvestBatch): Promise<void> {
    const now = this.clock.now();
    const { expectedGrams, coop } = harvest;
    await this.certificates.insert(tx, {
      kind: 'COMMITMENT',
      coopId: coop.id,
      batchId: batch.id,
      productId: null,
      number: `CN-${batch.code}`,
      quantityText: `${harvest.productName}${expectedGrams ? ` ${expectedGrams / 1000} kg` : ''}`,
      commitsTo: COMMITMENT,
      basis: 'quality_control',
      originPrefix: null,
      categoryCode: null,
      issuedBy: coop.name,
      contact: coop.phone ?? '',
      issuedOn: chinaDate(now),
      validFrom: now,
      validTo: null,
    });
  }
}
