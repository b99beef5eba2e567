import { Injectable } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';
import type { ReleaseStage, RevisionReason } from './release.rules.ts';
import type { FrozenRow } from './sales.cell.ts';
import type { PlaceReading, SalesDimension } from './sales.question.ts';

export interface ReleasedFigures {
  paidFen: number;
  refundedFen: number;
  netFen: number;
  farmerIncomeFen: number | null;
  householdsBenefited: number | null;
  orders: number;
  netWeightGrams: number;
}

export interface ReleaseRow {
  id: string;
  regionCode: string;
  place: PlaceReading;
  month: string;
  number: number;
  stage: ReleaseStage;
  definitionVersion: string;
  figures: ReleasedFigures;
  tables: { by: SalesDimension; rows: FrozenRow[] }[];
  inputLines: number;
  inputHash: string;
  reason: RevisionReason | null;
  note: string | null;
  releasedAt: Date;
}

export interface ReleaseKey {
  regionCode: string;
  place: PlaceReading;
  month: string;
}

const COLUMNS = `id, region_code AS "regionCode", place, month, number, stage, definition_version AS "definitionVersion",
  figures, tables, input_lines AS "inputLines", input_hash AS "inputHash", reason, note, released_at AS "releasedAt"`;

@Injectable()
export class ReleaseRepository {
  constructor(private readonly db: DataSource) {}

  /** Releases of a region's month, the newest first. */
  releasesOfRegion({ regionCode, place, month }: ReleaseKey): Promise<ReleaseRow[]> {
    return this.db.query(
      `SELECT ${COLUMNS} FROM sales_releases WHERE region_code = $1 AND place = $2 AND month = $3 ORDER BY number DESC`,
      [regionCode, place, month],
    );
  }

  /** The newest release, with the month held until the end of the transaction. */
  async lastForRelease(tx: EntityManager, key: ReleaseKey): Promise<ReleaseRow | undefined> {
    await tx.query('SELECT pg_advisory_xact_lock(hashtextextended($1, 763900015))', [
      JSON.stringify([key.regionCode, key.place, key.month]),
    ]);
    const [row] = await tx.query<ReleaseRow[]>(
      `SELECT ${COLUMNS} FROM sales_releases WHERE region_code = $1 AND place = $2 AND month = $3
       ORDER BY number DESC LIMIT 1`,
      [key.regionCode, key.place, key.month],
    );
    return row;
  }

  async add(
    tx: EntityManager,
    release: Omit<ReleaseRow, 'releasedAt'> & { releasedBy: string },
  ): Promise<void> {
    const { figures, tables } = release;
    await tx.query(
      `INSERT INTO sales_releases (id, region_code, place, month, number, stage, definition_version, figures, tables,
         input_lines, input_hash, reason, note, released_by)
       VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14)`,
      [
        release.id,
        release.regionCode,
        release.place,
        release.month,
        release.number,
        release.stage,
        release.definitionVersion,
        JSON.stringify(figures),
        JSON.stringify(tables),
        release.inputLines,
        release.inputHash,
        release.reason,
        release.note,
        release.releasedBy,
      ],
    );
  }

  /** How many lines a period has, and a hash of them as they stand (S-23). */
  async inputOf(
    prefix: string,
    place: PlaceReading,
    { from, to }: { from: string; to: string },
  ): Promise<{ inputLines: number; inputHash: string }> {
    const column = place === 'ORIGIN' ? 'origin_code' : 'seller_code';
    const [row] = await this.db.query<{ inputLines: number; inputHash: string }[]>(
      `SELECT count(*)::int AS "inputLines", encode(sha256(coalesce(
           string_agg(line_id || ' ' || paid_fen || ' ' || refunded_fen, E'\\n' ORDER BY line_id), '')::bytea), 'hex') AS "inputHash"
       FROM sales_facts WHERE excluded_because IS NULL AND ${column} LIKE $1 || '%' AND day BETWEEN $2 AND $3`,
      [prefix, from, to],
    );
    return row!;
  }
}
