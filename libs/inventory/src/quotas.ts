import { Injectable } from '@nestjs/common';
import { type Batch, inOrderOf, isId, newId } from '@chucun/kernel';
import { DataSource, type EntityManager } from 'typeorm';
import type { StockShortage } from './stock.ts';

/** A part of a variant's stock that is sold apart, or only a limit of what one buyer may take. */
export interface StockQuota {
  id: string;
  variantId: string;
  /** Packs set aside; null where only the limit per buyer counts. */
  size: number | null;
  /** What is left of them. */
  available: number | null;
  limitPerBuyer: number | null;
  closedAt: Date | null;
}

const COLUMNS = `q.id, q.variant_id AS "variantId", q.size, q.available, q.limit_per_buyer AS "limitPerBuyer",
  q.closed_at AS "closedAt"`;

/** Quotas are carved from the one pool: free stock becomes reserved, and what is left becomes free again. */
@Injectable()
export class Quotas {
  constructor(private readonly db: DataSource) {}

  readonly byIds: Batch<string, StockQuota | undefined> = async (ids) => {
    const rows = await this.db.query<StockQuota[]>(
      `SELECT ${COLUMNS} FROM stock_quotas AS q WHERE q.id = ANY($1)`,
      [ids.filter(isId)],
    );
    return inOrderOf(ids, rows, (row) => row.id);
  };

  /** Sets `size` packs aside and returns the quota's id, or what there is when that is less. One statement takes them. */
  async carve(
    tx: EntityManager,
    wish: { variantId: string; size: number | null; limitPerBuyer: number | null },
  ): Promise<string | StockShortage> {
    const { variantId, size, limitPerBuyer } = wish;
    if (size !== null && !(await this.reserve(tx, variantId, size)))
      return { variantId, available: await this.freeOf(tx, variantId) };
    const id = newId();
    await tx.query(
      `INSERT INTO stock_quotas (id, variant_id, size, available, limit_per_buyer) VALUES ($1, $2, $3, $3, $4)`,
      [id, variantId, size, limitPerBuyer],
    );
    return id;
  }

  /** Ends quotas: what is left of them is free at once. What buyers hold of them comes back as shop stock later. */
  async close(tx: EntityManager, quotaIds: readonly string[], at: Date): Promise<void> {
    await tx.query(
      // Stock first, then quotas: the order in which buyers lock them too.
      `WITH pool AS (
         SELECT variant_id FROM stock
         WHERE variant_id IN (SELECT variant_id FROM stock_quotas WHERE id = ANY($1))
         ORDER BY variant_id FOR UPDATE
       ), locked AS (
         SELECT q.id, q.variant_id, coalesce(q.available, 0) AS rest
         FROM stock_quotas AS q JOIN pool ON pool.variant_id = q.variant_id
         WHERE q.id = ANY($1) AND q.closed_at IS NULL ORDER BY q.variant_id, q.id FOR UPDATE OF q
       ), rest AS (
         SELECT variant_id, sum(rest)::int AS rest FROM locked GROUP BY variant_id
       ), freed AS (
         UPDATE stock SET reserved = stock.reserved - rest.rest, available = stock.available + rest.rest
         FROM rest WHERE stock.variant_id = rest.variant_id
       ), told AS (
         INSERT INTO outbox (topic, payload)
         SELECT 'stock.changed', jsonb_build_object('variantIds', jsonb_agg(variant_id)) FROM rest HAVING count(*) > 0
       )
       UPDATE stock_quotas SET available = CASE WHEN size IS NULL THEN NULL ELSE 0 END, closed_at = $2
       FROM locked WHERE stock_quotas.id = locked.id`,
      [quotaIds, at],
    );
  }

  private async reserve(tx: EntityManager, variantId: string, size: number): Promise<boolean> {
    const [, count] = await tx.query<[unknown[], number]>(
      `UPDATE stock SET available = available - $2, reserved = reserved + $2
       WHERE variant_id = $1 AND available >= $2`,
      [variantId, size],
    );
    return count === 1;
  }

  private async freeOf(tx: EntityManager, variantId: string): Promise<number> {
    const [row] = await tx.query<{ available: number }[]>(
      `SELECT available FROM stock WHERE variant_id = $1`,
      [variantId],
    );
    return row?.available ?? 0;
  }
}
