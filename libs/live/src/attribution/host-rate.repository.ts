import { Injectable } from '@nestjs/common';
import type { Batch } from '@chucun/kernel';
import { DataSource, type EntityManager } from 'typeorm';

/** From a moment on a host gets this share of what is paid; null names every host, or every product. */
export interface HostRate {
  id: string;
  coopId: string;
  hostId: string | null;
  productId: string | null;
  rateBp: number;
  validFrom: Date;
  setBy: string;
}

export interface RatesPage {
  coopId: string;
  /** Only what may hold for this host; null: all of the cooperative. */
  hostId: string | null;
  limit: number;
  after: { validFrom: string; id: string } | null;
}

const COLUMNS = `r.id, r.coop_id AS "coopId", r.host_id AS "hostId", r.product_id AS "productId", r.rate_bp AS "rateBp",
  r.valid_from AS "validFrom", r.set_by AS "setBy"`;

/** Rates by time: a row is followed by another one, never changed (S20). */
@Injectable()
export class HostRateRepository {
  constructor(private readonly db: DataSource) {}

  async add(tx: EntityManager, rate: HostRate): Promise<void> {
    await tx.query(
      `INSERT INTO live_host_rates (id, coop_id, host_id, product_id, rate_bp, valid_from, set_by)
       VALUES ($1, $2, $3, $4, $5, $6, $7)`,
      [rate.id, rate.coopId, rate.hostId, rate.productId, rate.rateBp, rate.validFrom, rate.setBy],
    );
  }

  /** The rate for exactly this host and product before the new one, under a lock on the cooperative's rates. */
  async lockLast(
    tx: EntityManager,
    { coopId, hostId, productId }: Pick<HostRate, 'coopId' | 'hostId' | 'productId'>,
  ): Promise<HostRate | undefined> {
    await tx.query(`SELECT pg_advisory_xact_lock(hashtextextended('live_host_rates ' || $1, 0))`, [
      coopId,
    ]);
    const [row] = await tx.query<HostRate[]>(
      `SELECT ${COLUMNS} FROM live_host_rates AS r
       WHERE r.coop_id = $1 AND r.host_id IS NOT DISTINCT FROM $2 AND r.product_id IS NOT DISTINCT FROM $3
       ORDER BY r.valid_from DESC, r.id DESC LIMIT 1`,
      [coopId, hostId, productId],
    );
    return row;
  }

  /** Whether this account may host for the cooperative, and the product is the cooperative's. */
  async isOfCoop(
    tx: EntityManager,
    { coopId, hostId, productId }: Pick<HostRate, 'coopId' | 'hostId' | 'productId'>,
  ): Promise<{ host: boolean; product: boolean }> {
    const [row] = await tx.query<{ host: boolean; product: boolean }[]>(
      `SELECT ($2::uuid IS NULL
           OR EXISTS (SELECT FROM role_grants AS g WHERE g.account_id = $2 AND g.coop_id = $1
             AND g.role IN ('host', 'coop_manager') AND g.revoked_at IS NULL)
           OR EXISTS (SELECT FROM live_sessions AS s WHERE s.coop_id = $1 AND s.host_id = $2)) AS host,
         ($3::uuid IS NULL OR EXISTS (SELECT FROM products AS p WHERE p.id = $3 AND p.coop_id = $1)) AS product`,
      [coopId, hostId, productId],
    );
    return row!;
  }

  /** Newest first, with those that hold no more: history is never lost. */
  page({ coopId, hostId, limit, after }: RatesPage): Promise<HostRate[]> {
    return this.db.query<HostRate[]>(
      `SELECT ${COLUMNS} FROM live_host_rates AS r
       WHERE r.coop_id = $1 AND ($2::uuid IS NULL OR r.host_id IS NULL OR r.host_id = $2)
         AND ($3::timestamptz IS NULL OR (r.valid_from, r.id) < ($3, $4::uuid))
       ORDER BY r.valid_from DESC, r.id DESC LIMIT $5`,
      [coopId, hostId, after?.validFrom ?? null, after?.id ?? null, limit],
    );
  }

  /** The rate of this moment for items of shelves, by item id: the most specific one holds. */
  readonly ofItems: Batch<string, number> = async (itemIds) => {
    const rows = await this.db.query<{ id: string; rateBp: number }[]>(
      `SELECT item.id, coalesce(rate.rate_bp, 0) AS "rateBp"
       FROM live_shelf_items AS item JOIN live_sessions AS s ON s.id = item.session_id
       LEFT JOIN LATERAL (
         SELECT r.rate_bp FROM live_host_rates AS r
         WHERE r.coop_id = s.coop_id AND (r.host_id IS NULL OR r.host_id = s.host_id)
           AND (r.product_id IS NULL OR r.product_id = item.product_id)
         ORDER BY (r.product_id IS NOT NULL) DESC, (r.host_id IS NOT NULL) DESC, r.valid_from DESC, r.id DESC LIMIT 1
       ) AS rate ON true
       WHERE item.id = ANY($1)`,
      [itemIds],
    );
    const byId = new Map(rows.map((row) => [row.id, row.rateBp]));
    return itemIds.map((id) => byId.get(id) ?? 0);
  };
}
