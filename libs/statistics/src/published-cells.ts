import { Injectable } from '@nestjs/common';
import { inTransaction } from '@chucun/kernel';
import { DataSource } from 'typeorm';
import { cellOf, type SalesCell, type SalesFigures } from './sales.cell.ts';
import type { PlaceReading } from './sales.question.ts';
import { FIGURES, mergedOwners, REFRESH, TAKE_IN } from './sales.sql.ts';

/** An axis of the published tables; `TOTAL` has one cell with an empty key. */
export type PublishedAxis =
  'TOTAL' | 'ORIGIN' | 'PLACE' | 'CATEGORY' | 'CHANNEL' | 'DESTINATION_PROVINCE' | 'COOP';

/** Whose tables: the digits of the region and the reading. */
export interface PublishedRegion {
  prefix: string;
  place: PlaceReading;
}

/** A cell in a day, month or year, with the orders that touch it. */
export interface PublishedCell {
  period: string;
  orders: number;
  cell: SalesCell;
}

type Row = { period: string; key: string; orders: number; isStale: boolean; figures: SalesFigures };

/** Any number, the same in every process: only one takes changes in at a time. */
const LOCK = 763_900_015;

/**
 * Cells of the published tables by day, month and year. Their cost follows the cells and their owners, never the
 * lines sold; what was sold since is taken in before the answer, so they equal the ledger at any moment.
 */
@Injectable()
export class PublishedCells {
  constructor(private readonly db: DataSource) {}

  /** Takes in what was committed since; returns at once where nothing was. */
  async catchUp(): Promise<void> {
    const [row] = await this.db.query<{ waits: boolean }[]>(
      'SELECT EXISTS (SELECT FROM sales_changes) AS waits',
    );
    if (!row!.waits) return;
    await inTransaction(this.db, async (tx) => {
      await tx.query('SELECT pg_advisory_xact_lock($1)', [LOCK]);
      await tx.query(TAKE_IN);
    });
  }

  /** Cells by one axis in each of these periods; `all` months that the region has. */
  async of(
    region: PublishedRegion,
    axis: PublishedAxis,
    periods: readonly string[] | 'months',
  ): Promise<PublishedCell[]> {
    const column = publishedAxis(region, axis);
    const rows = await this.read(region, column, periods);
    if (!rows.some(({ isStale }) => isStale)) return rows.map(publishedOf);
    const stale = [...new Set(rows.filter(({ isStale }) => isStale).map(({ period }) => period))];
    await inTransaction(this.db, async (tx) => {
      await tx.query('SELECT pg_advisory_xact_lock($1)', [LOCK]);
      await tx.query(REFRESH, [region.place, region.prefix, stale, [column]]);
    });
    return this.of(region, axis, periods);
  }

  /** Cells of several periods as one, each owner counted once; those with these keys alone, as one cell, where given. */
  async merged(
    region: PublishedRegion,
    axis: PublishedAxis,
    periods: readonly string[],
    keys?: readonly string[],
  ): Promise<SalesCell[]> {
    const where = `place = $1 AND region = $2 AND axis = $3 AND period = ANY($4) ${keys ? 'AND key = ANY($5)' : ''}`;
    const rows = await this.db.query<{ key: string; figures: SalesFigures }[]>(
      `SELECT key, ${FIGURES} AS figures FROM (${mergedOwners(!keys, where)}) AS owners GROUP BY key`,
      [region.place, region.prefix, publishedAxis(region, axis), periods, ...(keys ? [keys] : [])],
    );
    return rows.map(({ key, figures }) => cellOf(axis === 'TOTAL' || keys ? [] : [key], figures));
  }

  private read(
    { place, prefix }: PublishedRegion,
    axis: string,
    periods: readonly string[] | 'months',
  ): Promise<Row[]> {
    const isMonths = periods === 'months';
    return this.db.query<Row[]>(
      `SELECT period, key, orders, is_stale AS "isStale", figures FROM sales_cells
       WHERE place = $1 AND region = $2 AND axis = $3 AND ${isMonths ? 'length(period) = 7' : 'period = ANY($4)'}
       ORDER BY period, key`,
      [place, prefix, axis, ...(isMonths ? [] : [periods])],
    );
  }
}

// Where the goods grew is the place itself in that reading.
const publishedAxis = ({ place }: PublishedRegion, axis: PublishedAxis): PublishedAxis =>
  axis === 'PLACE' && place === 'ORIGIN' ? 'ORIGIN' : axis;

const publishedOf = ({ period, key, orders, figures }: Row): PublishedCell => ({
  period,
  orders,
  cell: cellOf(key === '' ? [] : [key], figures),
});
