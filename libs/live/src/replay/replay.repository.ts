import { Injectable } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';
import type { Shown } from './replay.rules.ts';

const MARKS_MAX = 5_000;

@Injectable()
export class ReplayRepository {
  constructor(private readonly db: DataSource) {}

  /** What was shown and from when, by the room's log. */
  async shownIn(sessionId: string): Promise<Shown[]> {
    return this.db.query<Shown[]>(
      `SELECT payload ->> 'itemId' AS "itemId", at FROM live_events
       WHERE session_id = $1 AND kind = 'PRESENTING' ORDER BY seq LIMIT $2`,
      [sessionId, MARKS_MAX],
    );
  }

  /** The last live price that an item had; deals of a few minutes are not among them. */
  async lastPriceOf(tx: EntityManager, itemId: string): Promise<number | undefined> {
    const [row] = await tx.query<{ priceFen: number }[]>(
      `SELECT price_fen AS "priceFen" FROM live_prices WHERE item_id = $1 AND kind = 'LIVE'
       ORDER BY starts_at DESC, set_at DESC, id DESC LIMIT 1`,
      [itemId],
    );
    return row?.priceFen;
  }
}
