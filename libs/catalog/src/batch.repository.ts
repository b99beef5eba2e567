import { Injectable } from '@nestjs/common';
import { type Batch as Load, groupedUnder, inOrderOf } from '@chucun/kernel';
import { DataSource, type EntityManager } from 'typeorm';

export interface HarvestBatch {
  id: string;
  code: string;
  coopId: string;
  memberId: string | null;
  householdId: string | null;
  plotId: string | null;
  villageCode: string;
  categoryCode: string;
  harvestFrom: string;
  harvestTo: string;
  expectedGrams: number | null;
  saleableFrom: string;
  /** With microseconds: what pages are sorted by. */
  createdAt: string;
}

export interface NewBatch extends Omit<HarvestBatch, 'createdAt'> {
  clientKey: string | null;
  createdBy: string;
}

export interface ProductionRecord {
  id: string;
  batchId: string;
  inputName: string;
  source: string;
  purpose: string;
  dosage: string;
  usedOn: string;
  stoppedOn: string;
  intervalDays: number;
}

const COLUMNS = `id, code, coop_id AS "coopId", member_id AS "memberId", household_id AS "householdId", plot_id AS "plotId",
  village_code AS "villageCode", category_code AS "categoryCode", harvest_from AS "harvestFrom", harvest_to AS "harvestTo",
  expected_grams AS "expectedGrams", saleable_from AS "saleableFrom", created_at::text AS "createdAt"`;
const RECORD_COLUMNS = `id, batch_id AS "batchId", input_name AS "inputName", source, purpose, dosage, used_on AS "usedOn",
  stopped_on AS "stoppedOn", interval_days AS "intervalDays"`;

@Injectable()
export class BatchRepository {
  constructor(private readonly db: DataSource) {}

  readonly byIds: Load<string, HarvestBatch | undefined> = async (ids) => {
    const rows = await this.db.query<HarvestBatch[]>(
      `SELECT ${COLUMNS} FROM batches WHERE id = ANY($1)`,
      [ids],
    );
    return inOrderOf(ids, rows, (batch) => batch.id);
  };

  /** The public page of a label; codes are not guessable. */
  async byCode(code: string): Promise<HarvestBatch | undefined> {
    const rows = await this.db.query<HarvestBatch[]>(
      `SELECT ${COLUMNS} FROM batches WHERE code = $1`,
      [code],
    );
    return rows[0];
  }

  async batchesOfCoop(
    coopId: string,
    limit: number,
    after: readonly (string | number)[] | undefined,
  ): Promise<HarvestBatch[]> {
    return this.db.query(
      `SELECT ${COLUMNS} FROM batches
       WHERE coop_id = $1 AND ($3::timestamptz IS NULL OR (created_at, id) < ($3::timestamptz, $4::uuid))
       ORDER BY created_at DESC, id DESC LIMIT $2`,
      [coopId, limit, after?.[0] ?? null, after?.[1] ?? null],
    );
  }

  /** The cooperative's batch, locked until the transaction ends. */
  async lockOfCoop(
    tx: EntityManager,
    batchId: string,
    coopIds: readonly string[] | null,
  ): Promise<HarvestBatch | undefined> {
    const rows = await tx.query<HarvestBatch[]>(
      `SELECT ${COLUMNS} FROM batches WHERE id = $1 AND ($2::uuid[] IS NULL OR coop_id = ANY($2)) FOR UPDATE`,
      [batchId, coopIds],
    );
    return rows[0];
  }

  async ofClientKey(
    tx: EntityManager,
    createdBy: string,
    clientKey: string,
  ): Promise<HarvestBatch | undefined> {
    const rows = await tx.query<HarvestBatch[]>(
      `SELECT ${COLUMNS} FROM batches WHERE created_by = $1 AND client_key = $2`,
      [createdBy, clientKey],
    );
    return rows[0];
  }

  async insert(tx: EntityManager, batch: NewBatch): Promise<HarvestBatch> {
    const rows = await tx.query<HarvestBatch[]>(
      `INSERT INTO batches (id, code, coop_id, member_id, household_id, plot_id, village_code, category_code, harvest_from,
                            harvest_to, expected_grams, saleable_from, client_key, created_by)
       VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14)
       RETURNING ${COLUMNS}`,
      [
        batch.id,
        batch.code,
        batch.coopId,
        batch.memberId,
        batch.householdId,
        batch.plotId,
        batch.villageCode,
        batch.categoryCode,
        batch.harvestFrom,
        batch.harvestTo,
        batch.expectedGrams,
        batch.saleableFrom,
        batch.clientKey,
        batch.createdBy,
      ],
    );
    return rows[0]!;
  }

  async setSaleableFrom(tx: EntityManager, batchId: string, day: string): Promise<void> {
    await tx.query(`UPDATE batches SET saleable_from = $2 WHERE id = $1`, [batchId, day]);
  }

  async addRecord(
    tx: EntityManager,
    record: ProductionRecord & { recordedBy: string },
  ): Promise<void> {
    await tx.query(
      `INSERT INTO production_records (id, batch_id, input_name, source, purpose, dosage, used_on, stopped_on, interval_days, recorded_by)
       VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)`,
      [
        record.id,
        record.batchId,
        record.inputName,
        record.source,
        record.purpose,
        record.dosage,
        record.usedOn,
        record.stoppedOn,
        record.intervalDays,
        record.recordedBy,
      ],
    );
  }

  async recordsIn(tx: EntityManager, batchId: string): Promise<ProductionRecord[]> {
    return tx.query(`SELECT ${RECORD_COLUMNS} FROM production_records WHERE batch_id = $1`, [
      batchId,
    ]);
  }

  readonly recordsOf: Load<string, ProductionRecord[]> = async (batchIds) => {
    const rows = await this.db.query<ProductionRecord[]>(
      `SELECT ${RECORD_COLUMNS} FROM production_records WHERE batch_id = ANY($1) ORDER BY used_on, id`,
      [batchIds],
    );
    return groupedUnder(batchIds, rows, (row) => row.batchId);
  };

  /** Products made from the batch, which its gate also holds. */
  async productIdsOf(tx: EntityManager, batchId: string): Promise<string[]> {
    const rows = await tx.query<{ id: string }[]>(
      `SELECT id FROM products WHERE batch_id = $1 AND state = 'published'`,
      [batchId],
    );
    return rows.map((row) => row.id);
  }

  /** Whether each cooperative has any. */
  readonly existForCoops: Load<string, boolean> = async (coopIds) => {
    const rows = await this.db.query<{ coopId: string }[]>(
      `SELECT id AS "coopId" FROM unnest($1::uuid[]) AS coop (id)
       WHERE EXISTS (SELECT 1 FROM batches WHERE coop_id = coop.id)`,
      [coopIds],
    );
    return inOrderOf(coopIds, rows, (row) => row.coopId).map((row) => row !== undefined);
  };
}
