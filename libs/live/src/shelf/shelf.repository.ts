import { Injectable } from '@nestjs/common';
import { type Batch, groupedUnder, inOrderOf, isId } from '@chucun/kernel';
import { DataSource, type EntityManager } from 'typeorm';
import type { ShelfItem } from '../session/session.ts';

/** What an item is to cost from the start, and how many; null: as in the shop. */
export interface ShelfPlan {
  livePriceFen: number | null;
  quota: number | null;
  limitPerBuyer: number | null;
}

const COLUMNS = `i.id, i.session_id AS "sessionId", i.variant_id AS "variantId", i.product_id AS "productId", i.position,
  i.added_at AS "addedAt"`;

/** What stands on a room's shelf. What an item costs and how many are left is asked when it is shown. */
@Injectable()
export class ShelfRepository {
  constructor(private readonly db: DataSource) {}

  readonly ofSessions: Batch<string, ShelfItem[]> = async (sessionIds) => {
    const rows = await this.db.query<ShelfItem[]>(
      `SELECT ${COLUMNS} FROM live_shelf_items AS i
       WHERE i.session_id = ANY($1) AND i.removed_at IS NULL ORDER BY i.session_id, i.position, i.id`,
      [sessionIds],
    );
    return groupedUnder(sessionIds, rows, (row) => row.sessionId);
  };

  /** Items by id, removed ones included: the log and the replay name them. */
  readonly byIds: Batch<string, ShelfItem | undefined> = async (ids) => {
    const rows = await this.db.query<ShelfItem[]>(
      `SELECT ${COLUMNS} FROM live_shelf_items AS i WHERE i.id = ANY($1)`,
      [ids.filter(isId)],
    );
    return inOrderOf(ids, rows, (row) => row.id);
  };

  readonly plansOf: Batch<string, ShelfPlan | undefined> = async (ids) => {
    const rows = await this.db.query<(ShelfPlan & { id: string })[]>(
      `SELECT id, planned_price_fen AS "livePriceFen", planned_quota AS quota, planned_limit AS "limitPerBuyer"
       FROM live_shelf_items WHERE id = ANY($1)`,
      [ids],
    );
    return inOrderOf(ids, rows, ({ id }) => id);
  };

  /** An item that stands on this session's shelf now. */
  async onShelf(
    tx: EntityManager,
    sessionId: string,
    itemId: string,
  ): Promise<ShelfItem | undefined> {
    if (!isId(itemId)) return undefined;
    const [row] = await tx.query<ShelfItem[]>(
      `SELECT ${COLUMNS} FROM live_shelf_items AS i
       WHERE i.session_id = $1 AND i.id = $2 AND i.removed_at IS NULL`,
      [sessionId, itemId],
    );
    return row;
  }
}
