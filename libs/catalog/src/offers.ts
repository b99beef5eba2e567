import { Injectable } from '@nestjs/common';
import { chinaDate, Clock, inOrderOf, isId } from '@chucun/kernel';
import { DataSource } from 'typeorm';

/** All that a sale freezes of a pack, as of now. */
export interface Offer {
  variantId: string;
  productId: string;
  productSlug: string;
  productName: string;
  variantName: string;
  photoId: string | null;
  priceFen: number;
  netWeightGrams: number | null;
  grossWeightGrams: number;
  coopId: string;
  memberId: string | null;
  householdId: string | null;
  batchId: string;
  certificateId: string | null;
  /** Village of the batch. */
  originCode: string;
  categoryCode: string;
  isPerishable: boolean;
  shipHours: number;
  claimHours: number;
  /** Published, not withdrawn, and the batch may be sold today (L-36). */
  isSellable: boolean;
}

@Injectable()
export class Offers {
  constructor(
    private readonly db: DataSource,
    private readonly clock: Clock,
  ) {}

  /** What these packs are and cost now, in one statement; variants that do not exist are left out. */
  async ofVariants(variantIds: readonly string[]): Promise<Offer[]> {
    const ids = variantIds.filter(isId);
    if (ids.length === 0) return [];
    const rows = await this.db.query<Offer[]>(
      `SELECT variant.id AS "variantId", product.id AS "productId", product.slug AS "productSlug",
              product.name AS "productName", variant.name AS "variantName",
              (SELECT photo_id FROM product_photos WHERE product_id = product.id ORDER BY position LIMIT 1) AS "photoId",
              variant.price_fen AS "priceFen", variant.net_weight_grams AS "netWeightGrams",
              variant.gross_weight_grams AS "grossWeightGrams", product.coop_id AS "coopId", product.member_id AS "memberId",
              batch.household_id AS "householdId", batch.id AS "batchId",
              (SELECT id FROM certificates WHERE batch_id = batch.id AND kind = 'COMMITMENT') AS "certificateId",
              batch.village_code AS "originCode", product.category_code AS "categoryCode",
              category.is_perishable AS "isPerishable", product.ship_hours AS "shipHours", product.claim_hours AS "claimHours",
              product.state = 'published' AND variant.withdrawn_at IS NULL AND batch.saleable_from <= $2::date AS "isSellable"
       FROM variants AS variant
       JOIN products AS product ON product.id = variant.product_id
       JOIN batches AS batch ON batch.id = product.batch_id
       JOIN categories AS category ON category.code = product.category_code
       WHERE variant.id = ANY($1::uuid[])`,
      [ids, chinaDate(this.clock.now())],
    );
    return inOrderOf([...new Set(ids)], rows, (row) => row.variantId).filter(
      (row) => row !== undefined,
    );
  }
}
