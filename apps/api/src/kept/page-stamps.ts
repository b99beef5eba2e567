import { Injectable } from '@nestjs/common';
import { Gathering } from '@chucun/kernel';
import { DataSource } from 'typeorm';

/** A moment of the database, before which an answer was not yet begun. */
export interface Moment {
  /** Every transaction before this one had ended. */
  horizon: string;
  /** The state of the search index. */
  index: number;
}

/** Of what state the products of a page are, and the index that chose them. */
export interface PageStamp {
  /** Null where the products cannot be told apart by their rows: one is missing, or its price follows the clock. */
  products: string | null;
  index: number;
  /** No row of them was written since the moment that was asked about. */
  isOlder: boolean;
}

interface Asked {
  productIds: readonly string[];
  since: Moment | null;
}

interface Row {
  index: number;
  productId: string | null;
  stamp: string | null;
  isOlder: boolean;
}

const INDEX = `SELECT CASE WHEN is_called THEN last_value ELSE 0 END AS index FROM search_index_version`;

// `xmin` names the transaction that wrote a row, so it differs after every change, by whomever, and its age tells
// whether the change came later than a moment. A live price begins and ends by the clock, without any row changing:
// such products have no stamp. None of these rows is ever deleted.
const STAMPS = `
  SELECT version.index, product.id AS "productId",
    CASE WHEN EXISTS (
      SELECT 1 FROM variants AS variant JOIN live_prices AS live ON live.variant_id = variant.id
      WHERE variant.product_id = product.id AND live.settled_at IS NULL) THEN NULL
    ELSE hashtextextended(concat_ws(' ', product.xmin, coop.xmin, batch.xmin, member.xmin, pack.marks, photo.marks,
                                    certificate.marks), 0)::text END AS stamp,
    least(age(product.xmin), age(coop.xmin), age(batch.xmin), age(member.xmin), pack.age, photo.age, certificate.age)
      > age($2::xid) AS "isOlder"
  FROM (${INDEX}) AS version
  LEFT JOIN products AS product ON product.id = ANY($1::uuid[])
  LEFT JOIN coops AS coop ON coop.id = product.coop_id
  LEFT JOIN batches AS batch ON batch.id = product.batch_id
  LEFT JOIN members AS member ON member.id = product.member_id
  LEFT JOIN LATERAL (
    SELECT string_agg(concat_ws(':', variant.xmin, stock.xmin), ',' ORDER BY variant.id) AS marks,
           min(least(age(variant.xmin), age(stock.xmin))) AS age
    FROM variants AS variant LEFT JOIN stock ON stock.variant_id = variant.id
    WHERE variant.product_id = product.id) AS pack ON true
  LEFT JOIN LATERAL (
    SELECT string_agg(concat_ws(':', chosen.xmin, photo.xmin), ',' ORDER BY photo.id) AS marks,
           min(least(age(chosen.xmin), age(photo.xmin))) AS age
    FROM product_photos AS chosen JOIN photos AS photo ON photo.id = chosen.photo_id
    WHERE chosen.product_id = product.id) AS photo ON true
  LEFT JOIN LATERAL (
    SELECT string_agg(certificate.xmin::text, ',' ORDER BY certificate.id) AS marks, min(age(certificate.xmin)) AS age
    FROM certificates AS certificate
    WHERE certificate.batch_id = product.batch_id OR certificate.product_id = product.id) AS certificate ON true`;

const MOMENT = `
  SELECT (pg_snapshot_xmin(pg_current_snapshot())::text::bigint & 4294967295)::text AS horizon, version.index
  FROM (${INDEX}) AS version`;

// Nobody asks whether these are older.
const NOW = '0';

/** Reads stamps, those of pages that are asked for at the same time by one statement. */
@Injectable()
export class PageStamps {
  private readonly gathering = new Gathering<Asked, PageStamp>((pages) => this.together(pages), {
    most: 32,
    atOnce: 2,
  });
  private readonly moments = new Gathering<null, Moment>(
    async (asks) => {
      const [moment] = await this.db.query<[Moment]>(MOMENT);
      return asks.map(() => moment);
    },
    { most: 1000, atOnce: 1 },
  );

  constructor(private readonly db: DataSource) {}

  /** This moment; who asks together gets the same. */
  now(): Promise<Moment> {
    return this.moments.add(null);
  }

  of(productIds: readonly string[], since: Moment | null = null): Promise<PageStamp> {
    return this.gathering.add({ productIds, since });
  }

  private async together(pages: readonly Asked[]): Promise<PageStamp[]> {
    // The oldest moment counts for all: a page that is taken for changed is only made once more.
    const horizons = pages.flatMap(({ since }) => (since ? [Number(since.horizon)] : []));
    const horizon = horizons.length > 0 ? String(Math.min(...horizons)) : NOW;
    const ids = [...new Set(pages.flatMap(({ productIds }) => productIds))];
    const rows = new Map(
      (await this.db.query<Row[]>(STAMPS, [ids, horizon])).map((row) => [row.productId, row]),
    );
    const index = [...rows.values()][0]!.index;
    return pages.map(({ productIds }) => {
      const own = productIds.map((id) => rows.get(id));
      const stamps = own.map((row) => row?.stamp ?? null);
      return {
        products: stamps.includes(null) ? null : stamps.join(' '),
        index,
        isOlder: own.every((row) => row?.isOlder === true),
      };
    });
  }
}
