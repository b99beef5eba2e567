import { Injectable } from '@nestjs/common';
import { Offers } from '@chucun/catalog';
import { StockRepository } from '@chucun/inventory';
import type { EntityManager } from 'typeorm';
import type { Note } from '../log/room-changes.ts';
import type { ShelfItem } from '../session/session.ts';
import { OpenWindow } from './set-price.ts';

interface PlannedItem extends ShelfItem {
  plannedPriceFen: number | null;
  plannedQuota: number | null;
  plannedLimit: number | null;
}

/**
 * Opens the prices that were planned with the shelf when the session begins. A quota beyond what is left by then takes
 * what is left; a plan that is no longer below the shop's price is left out.
 */
@Injectable()
export class PlanPrices {
  constructor(
    private readonly offers: Offers,
    private readonly stock: StockRepository,
    private readonly windows: OpenWindow,
  ) {}

  async begin(tx: EntityManager, note: Note, sessionId: string, actorId: string): Promise<void> {
    const items = await tx.query<PlannedItem[]>(
      `SELECT id, session_id AS "sessionId", variant_id AS "variantId", product_id AS "productId", position,
              added_at AS "addedAt", planned_price_fen AS "plannedPriceFen", planned_quota AS "plannedQuota",
              planned_limit AS "plannedLimit"
       FROM live_shelf_items
       WHERE session_id = $1 AND removed_at IS NULL AND planned_price_fen IS NOT NULL ORDER BY variant_id`,
      [sessionId],
    );
    const ids = items.map((item) => item.variantId);
    const [offers, left] = await Promise.all([
      this.offers.ofVariants(ids),
      this.stock.availableOf(ids),
    ]);
    const shop = new Map(offers.map((offer) => [offer.variantId, offer.priceFen]));
    for (const [index, item] of items.entries()) {
      const priceFen = item.plannedPriceFen!;
      const quota = item.plannedQuota === null ? null : Math.min(item.plannedQuota, left[index]!);
      if (priceFen >= (shop.get(item.variantId) ?? 0) || quota === 0) continue;
      const plan = { kind: 'LIVE' as const, priceFen, seconds: null, countdownSeconds: 0 };
      const limitPerBuyer = item.plannedLimit;
      await this.windows.run(tx, note, item, { ...plan, quota, limitPerBuyer }, actorId);
    }
  }
}
