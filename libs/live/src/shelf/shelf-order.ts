import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import type { ShelvedPack } from '../session/session-writes.ts';

/** Rows of a shelf and their order; the caller holds the session's lock. */
@Injectable()
export class ShelfOrder {
  async variantsOn(tx: EntityManager, sessionId: string): Promise<string[]> {
    const rows = await tx.query<{ id: string }[]>(
      `SELECT variant_id AS id FROM live_shelf_items WHERE session_id = $1 AND removed_at IS NULL`,
      [sessionId],
    );
    return rows.map(({ id }) => id);
  }

  async variantOf(
    tx: EntityManager,
    sessionId: string,
    itemId: string,
  ): Promise<string | undefined> {
    const [row] = await tx.query<{ id: string }[]>(
      `SELECT variant_id AS id FROM live_shelf_items WHERE session_id = $1 AND id = $2 AND removed_at IS NULL`,
      [sessionId, itemId],
    );
    return row?.id;
  }

  /** False where it does not stand there. The row stays: log and replay name it. */
  async takeOff(tx: EntityManager, sessionId: string, itemId: string, at: Date): Promise<boolean> {
    const [, count] = await tx.query<[unknown[], number]>(
      `UPDATE live_shelf_items SET removed_at = $3 WHERE session_id = $1 AND id = $2 AND removed_at IS NULL`,
      [sessionId, itemId, at],
    );
    return count > 0;
  }

  /** Renumbers the shelf from 1 with the item at `place`. */
  async move(
    tx: EntityManager,
    sessionId: string,
    itemId: string,
    place: number,
  ): Promise<boolean> {
    const rows = await tx.query<{ id: string }[]>(
      `SELECT id FROM live_shelf_items WHERE session_id = $1 AND removed_at IS NULL ORDER BY position, id`,
      [sessionId],
    );
    const ids = rows.map(({ id }) => id);
    const from = ids.indexOf(itemId.toLowerCase());
    if (from < 0) return false;
    const [moved] = ids.splice(from, 1);
    ids.splice(Math.max(0, place - 1), 0, moved!);
    await tx.query(
      `UPDATE live_shelf_items AS item SET position = wanted.place
       FROM unnest($1::uuid[]) WITH ORDINALITY AS wanted (id, place) WHERE item.id = wanted.id`,
      [ids],
    );
    return true;
  }

  async plan(tx: EntityManager, itemId: string, pack: ShelvedPack): Promise<void> {
    await tx.query(
      `UPDATE live_shelf_items SET planned_price_fen = $2, planned_quota = $3, planned_limit = $4 WHERE id = $1`,
      [itemId, pack.livePriceFen, pack.quota, pack.limitPerBuyer],
    );
  }
}
