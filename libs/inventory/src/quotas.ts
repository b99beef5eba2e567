import { Injectable } from '@nestjs/common';
import { type Batch, inOrderOf, isId, newId } from '@chucun/kernel';
import { DataSource, type EntityManager } from 'typeorm';
import type { QuotaLine } from './quota-taking.ts';
import type { StockShortage } from './stock-statements.ts';

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

  /** What each buyer may still take of each quota: null where nothing bounds it. Promises nothing, as every reading. */
  async leftFor(
    asks: readonly { quotaId: string; buyerId: string }[],
  ): Promise<
    { quotaId: string; buyerId: string; available: number | null; mayTake: number | null }[]
  > {
    if (asks.length === 0) return [];
    return this.db.query(
      `SELECT quota.id AS "quotaId", ask.buyer_id AS "buyerId",
         CASE WHEN quota.closed_at IS NULL THEN quota.available ELSE 0 END AS available,
         quota.limit_per_buyer - coalesce(taker.quantity, 0) AS "mayTake"
       FROM unnest($1::uuid[], $2::uuid[]) AS ask (quota_id, buyer_id)
       JOIN stock_quotas AS quota ON quota.id = ask.quota_id
       LEFT JOIN stock_quota_takers AS taker ON taker.quota_id = quota.id AND taker.buyer_id = ask.buyer_id`,
      [asks.map((ask) => ask.quotaId), asks.map((ask) => ask.buyerId)],
    );
  }

  /**
   * Goods that were held of quotas and have just become free go back into the quotas that are still open, and count for
   * their buyers no more. After `Stock.release` in the same transaction, which holds the stock's locks.
   */
  async giveBack(tx: EntityManager, lines: readonly QuotaLine[]): Promise<void> {
    const quota = lines.filter((line) => line.quotaId !== null);
    if (quota.length === 0) return;
    await tx.query(
      `WITH given AS (
         SELECT * FROM unnest($1::uuid[], $2::int[], $3::uuid[]) AS line (quota_id, quantity, buyer_id)
       ), counted AS (
         UPDATE stock_quota_takers AS taker SET quantity = taker.quantity - by_buyer.quantity
         FROM (SELECT quota_id, buyer_id, sum(quantity)::int AS quantity FROM given GROUP BY quota_id, buyer_id) AS by_buyer
         WHERE taker.quota_id = by_buyer.quota_id AND taker.buyer_id = by_buyer.buyer_id
       ), open AS (
         SELECT quota.id, quota.variant_id, by_quota.quantity FROM stock_quotas AS quota
         JOIN (SELECT quota_id, sum(quantity)::int AS quantity FROM given GROUP BY quota_id) AS by_quota
           ON by_quota.quota_id = quota.id
         WHERE quota.size IS NOT NULL AND quota.closed_at IS NULL ORDER BY quota.id FOR UPDATE OF quota
       ), pool AS (
         UPDATE stock SET available = stock.available - rest.quantity, reserved = stock.reserved + rest.quantity
         FROM (SELECT variant_id, sum(quantity)::int AS quantity FROM open GROUP BY variant_id) AS rest
         WHERE stock.variant_id = rest.variant_id
       )
       UPDATE stock_quotas SET available = stock_quotas.available + open.quantity FROM open WHERE stock_quotas.id = open.id`,
      [
        quota.map((line) => line.quotaId),
        quota.map((line) => line.quantity),
        quota.map((line) => line.buyerId),
      ],
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
