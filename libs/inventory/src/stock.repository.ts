import { Injectable } from '@nestjs/common';
import { type Batch, inOrderOf, isId } from '@chucun/kernel';
import { DataSource } from 'typeorm';

/** Readings of the stock; they promise nothing to the reader, only `Stock.take` does. */
@Injectable()
export class StockRepository {
  constructor(private readonly db: DataSource) {}

  /** What there is to sell of each variant; 0 for one without a row. */
  readonly availableOf: Batch<string, number> = async (variantIds) => {
    const rows = await this.db.query<{ variantId: string; available: number }[]>(
      `SELECT variant_id AS "variantId", available FROM stock WHERE variant_id = ANY($1)`,
      [variantIds.filter(isId)],
    );
    return inOrderOf(variantIds, rows, (row) => row.variantId).map((row) => row?.available ?? 0);
  };

  /** Packs sold of each product, over all its variants. */
  readonly soldOfProducts: Batch<string, number> = async (productIds) => {
    const rows = await this.db.query<{ productId: string; sold: number }[]>(
      `SELECT variant.product_id AS "productId", sum(stock.sold)::int AS sold
       FROM variants AS variant JOIN stock ON stock.variant_id = variant.id
       WHERE variant.product_id = ANY($1) GROUP BY variant.product_id`,
      [productIds],
    );
    return inOrderOf(productIds, rows, (row) => row.productId).map((row) => row?.sold ?? 0);
  };

  /** Sold packs and what is left of each product, for the index. */
  readonly totalsOfProducts: Batch<string, { sold: number; available: number }> = async (
    productIds,
  ) => {
    const rows = await this.db.query<{ productId: string; sold: number; available: number }[]>(
      `SELECT variant.product_id AS "productId", sum(stock.sold)::int AS sold,
              coalesce(sum(stock.available) FILTER (WHERE variant.withdrawn_at IS NULL), 0)::int AS available
       FROM variants AS variant JOIN stock ON stock.variant_id = variant.id
       WHERE variant.product_id = ANY($1) GROUP BY variant.product_id`,
      [productIds],
    );
    return inOrderOf(productIds, rows, (row) => row.productId).map((row) => ({
      sold: row?.sold ?? 0,
      available: row?.available ?? 0,
    }));
  };
}
