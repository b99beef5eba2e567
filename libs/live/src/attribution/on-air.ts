import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';

const KEPT_MS = 500;
/** They become part of a query; a shop with more on the air at once shows the ones that began last. */
const PRODUCTS_MAX = 5000;

/** What stands on the shelves of rooms on the air, at most half a second old. */
@Injectable()
export class OnAir {
  private known: Promise<readonly string[]> | undefined;
  private readAt = 0;

  constructor(private readonly db: DataSource) {}

  productIds(): Promise<readonly string[]> {
    if (this.known && Date.now() - this.readAt <= KEPT_MS) return this.known;
    this.readAt = Date.now();
    const read = this.read();
    read.catch(() => (this.known = undefined));
    this.known = read;
    return read;
  }

  private async read(): Promise<readonly string[]> {
    const rows = await this.db.query<{ productId: string }[]>(
      `SELECT item.product_id AS "productId" FROM live_sessions AS s
       JOIN live_shelf_items AS item ON item.session_id = s.id AND item.removed_at IS NULL
       WHERE s.state = 'LIVE' GROUP BY item.product_id
       ORDER BY max(s.starts_at) DESC, item.product_id LIMIT $1`,
      [PRODUCTS_MAX],
    );
    return rows.map(({ productId }) => productId);
  }
}
