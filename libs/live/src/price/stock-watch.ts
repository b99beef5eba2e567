import { Injectable, Logger, type OnApplicationShutdown } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { RoomChanges } from '../log/room-changes.ts';

const HINT_MS = 150;

interface ItemStock {
  itemId: string;
  available: number;
  /** Of the open window's quota; null without one. */
  quotaRemaining: number | null;
}

/**
 * Tells a room how many are left. A sale in the room is told within a moment of it, several at once; what is sold
 * elsewhere is seen by a look every second. Only what has changed is told, so that a crowd makes few facts.
 */
@Injectable()
export class StockWatch implements OnApplicationShutdown {
  private readonly log = new Logger(StockWatch.name);
  private readonly told = new Map<string, Map<string, string>>();
  private readonly hinted = new Map<string, NodeJS.Timeout>();

  constructor(
    private readonly db: DataSource,
    private readonly changes: RoomChanges,
  ) {}

  onApplicationShutdown(): void {
    for (const timer of this.hinted.values()) clearTimeout(timer);
  }

  /** Something was just sold, or came back, in these rooms. */
  hint(sessionIds: Iterable<string>): void {
    for (const sessionId of sessionIds) {
      if (this.hinted.has(sessionId)) continue;
      const timer = setTimeout(() => {
        this.hinted.delete(sessionId);
        this.look(sessionId).catch((error: unknown) => this.log.error(String(error)));
      }, HINT_MS);
      this.hinted.set(sessionId, timer.unref());
    }
  }

  /** All rooms on the air; run every second. */
  async lookAtAll(): Promise<void> {
    const rooms = await this.db.query<{ id: string }[]>(
      `SELECT id FROM live_sessions WHERE state = 'LIVE' LIMIT 1000`,
    );
    const onAir = new Set(rooms.map((room) => room.id));
    for (const sessionId of this.told.keys())
      if (!onAir.has(sessionId)) this.told.delete(sessionId);
    for (const sessionId of onAir) await this.look(sessionId);
  }

  private async look(sessionId: string): Promise<void> {
    const now = await this.stockOf(sessionId);
    const before = this.told.get(sessionId);
    this.told.set(sessionId, new Map(now.map((item) => [item.itemId, textOf(item)])));
    // The first look says nothing: whoever comes in reads the shelf as it is.
    const changed = now.filter((item) => before && before.get(item.itemId) !== textOf(item));
    if (changed.length === 0) return;
    await this.changes.run(sessionId, async (_tx, note) => {
      await note(
        ...changed.map((payload) => ({
          kind: 'STOCK_CHANGED' as const,
          payload: { ...payload },
          actorId: null,
        })),
      );
    });
  }

  private stockOf(sessionId: string): Promise<ItemStock[]> {
    return this.db.query(
      `SELECT item.id AS "itemId", coalesce(stock.available, 0) AS available, quota.available AS "quotaRemaining"
       FROM live_shelf_items AS item
       JOIN live_sessions AS s ON s.id = item.session_id AND s.state = 'LIVE'
       LEFT JOIN stock ON stock.variant_id = item.variant_id
       LEFT JOIN LATERAL (
         SELECT p.quota_id FROM live_prices AS p
         WHERE p.item_id = item.id AND p.settled_at IS NULL AND p.starts_at <= now() AND p.quota_id IS NOT NULL
         ORDER BY (p.kind = 'FLASH') DESC, p.starts_at DESC LIMIT 1
       ) AS price ON true
       LEFT JOIN stock_quotas AS quota ON quota.id = price.quota_id AND quota.size IS NOT NULL
       WHERE item.session_id = $1 AND item.removed_at IS NULL`,
      [sessionId],
    );
  }
}

const textOf = ({ available, quotaRemaining }: ItemStock): string =>
  `${available} ${quotaRemaining}`;
