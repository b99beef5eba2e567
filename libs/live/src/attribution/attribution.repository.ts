import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';

/** T-38: what is bought this long after the last click in a room counts for the room. */
export const ATTRIBUTION_HOURS = 24;

export interface Asked {
  /** Which ask the row answers. */
  place: number;
  buyerId: string | null;
  sessionId: string | null;
  variantId: string;
}

/** The room that a wanted pack counts for. */
export interface Credited {
  place: number;
  variantId: string;
  sessionId: string;
  hostId: string;
  isOver: boolean;
  /** The shelf's item where the cart names the room; null where only an earlier click counts. */
  itemId: string | null;
  shopFen: number;
  hostBp: number;
}

@Injectable()
export class AttributionRepository {
  constructor(private readonly db: DataSource) {}

  /** Sessions that may be bought from: on the air, or over, for their replay. */
  async begun(sessionIds: readonly string[]): Promise<Set<string>> {
    const rows = await this.db.query<{ id: string }[]>(
      `SELECT id FROM live_sessions WHERE id = ANY($1) AND started_at IS NOT NULL`,
      [sessionIds],
    );
    return new Set(rows.map((row) => row.id));
  }

  /**
   * One room for each wanted pack, or none: the room named, where the pack stands on its shelf, otherwise the room of the
   * buyer's last click on it within the window (T-38). The host's rate is the most specific one of that moment.
   */
  async credited(asked: readonly Asked[], at: Date): Promise<Credited[]> {
    return this.db.query(
      `SELECT ask.place, ask.variant_id AS "variantId", s.id AS "sessionId", s.host_id AS "hostId",
         s.ended_at IS NOT NULL AND s.ended_at <= $5 AS "isOver", item.id AS "itemId",
         variant.price_fen AS "shopFen", coalesce(rate.rate_bp, 0) AS "hostBp"
       FROM unnest($1::int[], $2::uuid[], $3::uuid[], $4::uuid[]) AS ask (place, buyer_id, session_id, variant_id)
       JOIN variants AS variant ON variant.id = ask.variant_id
       LEFT JOIN live_shelf_items AS item
         ON item.session_id = ask.session_id AND item.variant_id = ask.variant_id AND item.removed_at IS NULL
       LEFT JOIN LATERAL (
         SELECT click.session_id FROM live_clicks AS click
         WHERE item.id IS NULL AND click.account_id = ask.buyer_id AND click.variant_id = ask.variant_id
           AND click.clicked_at > $5::timestamptz - make_interval(hours => $6) AND click.clicked_at <= $5
         ORDER BY click.clicked_at DESC LIMIT 1
       ) AS last_click ON true
       JOIN live_sessions AS s ON s.id = coalesce(item.session_id, last_click.session_id)
       LEFT JOIN LATERAL (
         SELECT r.rate_bp FROM live_host_rates AS r
         WHERE r.coop_id = s.coop_id AND r.valid_from <= $5
           AND (r.host_id IS NULL OR r.host_id = s.host_id)
           AND (r.product_id IS NULL OR r.product_id = variant.product_id)
         ORDER BY (r.product_id IS NOT NULL) DESC, (r.host_id IS NOT NULL) DESC, r.valid_from DESC, r.id DESC LIMIT 1
       ) AS rate ON true`,
      [
        asked.map((ask) => ask.place),
        asked.map((ask) => ask.buyerId),
        asked.map((ask) => ask.sessionId),
        asked.map((ask) => ask.variantId),
        at,
        ATTRIBUTION_HOURS,
      ],
    );
  }

  /** Remembers the click; only the last one of each room and pack counts. */
  async click(accountId: string, sessionId: string, itemId: string, at: Date): Promise<boolean> {
    const rows = await this.db.query<unknown[]>(
      `INSERT INTO live_clicks AS click (account_id, variant_id, session_id, clicked_at)
       SELECT $1, item.variant_id, item.session_id, $4 FROM live_shelf_items AS item
       JOIN live_sessions AS s ON s.id = item.session_id AND s.started_at IS NOT NULL
       WHERE item.id = $3 AND item.session_id = $2 AND item.removed_at IS NULL
       ON CONFLICT (account_id, variant_id, session_id) DO UPDATE SET clicked_at = EXCLUDED.clicked_at, clicks = click.clicks + 1
       RETURNING click.variant_id`,
      [accountId, sessionId, itemId, at],
    );
    return rows.length > 0;
  }
}
