import { Injectable } from '@nestjs/common';
import { Gathering } from '@chucun/kernel';
import { DataSource } from 'typeorm';

/** Of what state the products of a page are, and the index that chose them. */
export interface PageStamp {
  /** Null where the products cannot be told apart by their rows: one is missing, or its price follows the clock. */
  products: string | null;
  index: number;
}

interface Row {
  index: number;
  productId: string | null;
  stamp: string | null;
}

// `xmin` names the transaction that wrote a row, so it differs after every change, by whomever. A live price begins and
// ends by the clock, without any row changing: such products have no stamp.
const STAMPS = `
  SELECT version.index, product.id AS "productId",
    CASE WHEN EXISTS (
      SELECT 1 FROM variants AS variant JOIN live_prices AS live ON live.variant_id = variant.id
      WHERE variant.product_id = product.id AND live.settled_at IS NULL) THEN NULL
    ELSE hashtextextended(concat_ws(' ', product.xmin, coop.xmin, batch.xmin, member.xmin,
      (SELECT string_agg(concat_ws(':', variant.xmin, stock.xmin), ',' ORDER BY variant.id)
       FROM variants AS variant LEFT JOIN stock ON stock.variant_id = variant.id WHERE variant.product_id = product.id),
      (SELECT string_agg(concat_ws(':', chosen.xmin, photo.xmin), ',' ORDER BY chosen.photo_id)
       FROM product_photos AS chosen JOIN photos AS photo ON photo.id = chosen.photo_id
       WHERE chosen.product_id = product.id),
      (SELECT string_agg(certificate.xmin::text, ',' ORDER BY certificate.id) FROM certificates AS certificate
       WHERE certificate.batch_id = product.batch_id OR certificate.product_id = product.id)), 0)::text END AS stamp
  FROM (SELECT CASE WHEN is_called THEN last_value ELSE 0 END AS index FROM search_index_version) AS version
  LEFT JOIN products AS product ON product.id = ANY($1::uuid[])
  LEFT JOIN coops AS coop ON coop.id = product.coop_id
  LEFT JOIN batches AS batch ON batch.id = product.batch_id
  LEFT JOIN members AS member ON member.id = product.member_id`;

/** Reads stamps, those of pages that are asked for at the same time by one statement. */
@Injectable()
export class PageStamps {
  private readonly gathering = new Gathering<readonly string[], PageStamp>(
    (pages) => this.together(pages),
    { most: 32, atOnce: 2 },
  );

  constructor(private readonly db: DataSource) {}

  of(productIds: readonly string[]): Promise<PageStamp> {
    return this.gathering.add(productIds);
  }

  private async together(pages: readonly (readonly string[])[]): Promise<PageStamp[]> {
    const rows = await this.db.query<Row[]>(STAMPS, [[...new Set(pages.flat())]]);
    const stamps = new Map(rows.map(({ productId, stamp }) => [productId, stamp]));
    const index = rows[0]!.index;
    return pages.map((ids) => {
      const own = ids.map((id) => stamps.get(id) ?? null);
      return { products: own.includes(null) ? null : own.join(' '), index };
    });
  }
}
