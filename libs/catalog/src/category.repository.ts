import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';

export interface UsualPrice {
  count: number;
  low: number | null;
  high: number | null;
}

@Injectable()
export class CategoryRepository {
  constructor(private readonly db: DataSource) {}

  /** Middle half of the prices of 500 g that published goods of a category ask. */
  async usualPriceOf(categoryCode: string): Promise<UsualPrice> {
    const rows = await this.db.query<UsualPrice[]>(
      `SELECT count(*)::int AS count,
              percentile_disc(0.25) WITHIN GROUP (ORDER BY price) AS low,
              percentile_disc(0.75) WITHIN GROUP (ORDER BY price) AS high
       FROM (SELECT variant.price_fen * 500 / variant.net_weight_grams AS price
             FROM products AS product JOIN variants AS variant ON variant.product_id = product.id
             WHERE product.category_code = $1 AND product.state = 'published'
               AND variant.withdrawn_at IS NULL AND variant.net_weight_grams IS NOT NULL
             ORDER BY product.published_at DESC LIMIT 200) AS offers`,
      [categoryCode],
    );
    return rows[0]!;
  }
}
