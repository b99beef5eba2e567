import { Injectable } from '@nestjs/common';
import { type Batch, groupedUnder, isId } from '@chucun/kernel';
import { DataSource, type EntityManager } from 'typeorm';
import type { LivePrice } from './price.ts';

const COLUMNS = `p.id, p.session_id AS "sessionId", p.item_id AS "itemId", p.variant_id AS "variantId", p.kind,
  p.price_fen AS "priceFen", p.starts_at AS "startsAt", p.ends_at AS "endsAt", p.quota_id AS "quotaId"`;

@Injectable()
export class PriceRepository {
  constructor(private readonly db: DataSource) {}

  /** Windows of these items that are open or still to come; all of them when their session is live. */
  readonly openOfItems: Batch<string, LivePrice[]> = async (itemIds) => {
    const rows = await this.db.query<LivePrice[]>(
      `SELECT ${COLUMNS} FROM live_prices AS p WHERE p.item_id = ANY($1) AND p.settled_at IS NULL`,
      [itemIds.filter(isId)],
    );
    return groupedUnder(itemIds, rows, (row) => row.itemId);
  };

  /** Open windows of every room on the air: few, for few rooms are, and each has a hundred items at most. */
  openOnAir(): Promise<LivePrice[]> {
    return this.db.query(
      `SELECT ${COLUMNS} FROM live_sessions AS s JOIN live_prices AS p ON p.session_id = s.id
       WHERE s.state = 'LIVE' AND p.settled_at IS NULL LIMIT 100000`,
    );
  }

  async insert(tx: EntityManager, price: LivePrice, setBy: string, setAt: Date): Promise<void> {
    await tx.query(
      `INSERT INTO live_prices (id, session_id, item_id, variant_id, kind, price_fen, starts_at, ends_at, quota_id, set_by,
         set_at)
       VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11)`,
      [
        price.id,
        price.sessionId,
        price.itemId,
        price.variantId,
        price.kind,
        price.priceFen,
        price.startsAt,
        price.endsAt,
        price.quotaId,
        setBy,
        setAt,
      ],
    );
  }

  /** Ends the open windows of an item (of one kind, or of all) or, without an item, of a whole session. */
  async end(
    tx: EntityManager,
    of: { sessionId: string; itemId?: string; kind?: LivePrice['kind'] },
    at: Date,
  ): Promise<LivePrice[]> {
    const [rows] = await tx.query<[LivePrice[], number]>(
      `UPDATE live_prices AS p
       SET ends_at = greatest(p.starts_at, least(p.ends_at, $4::timestamptz)), settled_at = $4
       WHERE p.session_id = $1 AND ($2::uuid IS NULL OR p.item_id = $2) AND ($3::text IS NULL OR p.kind = $3)
         AND p.settled_at IS NULL
       RETURNING ${COLUMNS}`,
      [of.sessionId, of.itemId ?? null, of.kind ?? null, at],
    );
    return rows;
  }

  /** Sessions with a window that has run out, or has just begun, without the room having been told. */
  async sessionsToSettle(at: Date): Promise<string[]> {
    const rows = await this.db.query<{ id: string }[]>(
      `SELECT DISTINCT session_id AS id FROM live_prices
       WHERE settled_at IS NULL AND ends_at <= $1 LIMIT 100`,
      [at],
    );
    return rows.map((row) => row.id);
  }

  /** Windows of a session that have run out, now marked as told. */
  async settle(tx: EntityManager, sessionId: string, at: Date): Promise<LivePrice[]> {
    const [rows] = await tx.query<[LivePrice[], number]>(
      `UPDATE live_prices AS p SET settled_at = $2
       WHERE p.session_id = $1 AND p.settled_at IS NULL AND p.ends_at <= $2 RETURNING ${COLUMNS}`,
      [sessionId, at],
    );
    return rows;
  }
}
