import { Injectable } from '@nestjs/common';
import { type Coop, Coops } from '@chucun/coops';
import { type Batch, batched, chinaDate, Clock, inOrderOf } from '@chucun/kernel';
import { DataSource } from 'typeorm';
import { SHOWN } from './certificate.repository.ts';
import { ProductRepository } from './product.repository.ts';
import type { Product, Variant } from './product.ts';
import { VariantRepository } from './variant.repository.ts';

/** What search keeps of a product that may be found. */
export interface SearchRow {
  productId: string;
  name: string;
  story: string;
  categoryCode: string;
  originCode: string;
  coopId: string;
  coopName: string;
  certificates: string[];
  /** Of the cheapest pack. */
  priceFen: number;
  harvestFrom: string;
  harvestTo: string;
  publishedAt: Date;
  variantIds: string[];
}

/** What other domains may ask about products. Batches answer in the order of the keys. */
@Injectable()
export class Products {
  constructor(
    private readonly db: DataSource,
    private readonly repository: ProductRepository,
    private readonly variants: VariantRepository,
    private readonly coops: Coops,
    private readonly clock: Clock,
  ) {}

  /** Whatever their state: for callers that show them only to whom they may. */
  readonly byIds: Batch<string, Product | undefined> = (ids) => this.repository.byIds(ids);

  /** Published products of open cooperatives. */
  readonly publicByIds: Batch<string, Product | undefined> = async (ids) => {
    return this.shownOf(await this.repository.byIds(ids), this.coops.byIds);
  };

  /** `publicByIds` for a page, whose fields ask for the same cooperatives: each is read once. */
  async publicForPage(context: object, ids: readonly string[]): Promise<(Product | undefined)[]> {
    return this.publicOf(context, await this.repository.byIds(ids));
  }

  /** Those of these that everybody may see, in their places. */
  publicOf(
    context: object,
    products: readonly (Product | undefined)[],
  ): Promise<(Product | undefined)[]> {
    const coops = batched(context, this.coops.byIds);
    return this.shownOf(products, (ids) => Promise.all(ids.map((id) => coops.load(id))));
  }

  private async shownOf(
    products: readonly (Product | undefined)[],
    coopsOf: Batch<string, Coop | undefined>,
  ): Promise<(Product | undefined)[]> {
    const coops = await coopsOf([...new Set(products.flatMap((product) => product?.coopId ?? []))]);
    const open = new Set(coops.flatMap((coop) => (coop?.state === 'OPEN' ? [coop.id] : [])));
    return products.map((product) =>
      product?.state === 'PUBLISHED' && open.has(product.coopId) ? product : undefined,
    );
  }

  /** What is publicly sold of each batch now, the latest listing; null where nothing is. */
  readonly publicOfBatches: Batch<string, Product | null> = async (batchIds) => {
    const ids = await this.repository.latestIdsOfBatches(batchIds);
    const shown = await this.publicByIds(ids.filter((id) => id !== undefined));
    return inOrderOf(
      batchIds,
      shown.filter((product) => product !== undefined),
      (p) => p.batchId,
    ).map((product) => product ?? null);
  };

  readonly variantsByIds: Batch<string, Variant | undefined> = (ids) => this.variants.byIds(ids);
  readonly variantsOf: Batch<string, Variant[]> = (productIds) =>
    this.variants.ofProducts(productIds);

  /** The products of these variants, each once. */
  async idsOfVariants(variantIds: readonly string[]): Promise<string[]> {
    const rows = await this.db.query<{ id: string }[]>(
      `SELECT DISTINCT product_id AS id FROM variants WHERE id = ANY($1)`,
      [variantIds],
    );
    return rows.map((row) => row.id);
  }

  /** Published products of cooperatives. */
  async idsOfCoops(coopIds: readonly string[]): Promise<string[]> {
    const rows = await this.db.query<{ id: string }[]>(
      `SELECT id FROM products WHERE coop_id = ANY($1) AND state = 'published'`,
      [coopIds],
    );
    return rows.map((row) => row.id);
  }

  /** Ids of all published products, page by page in id order. */
  async publishedIdsAfter(after: string | null, limit: number): Promise<string[]> {
    const rows = await this.db.query<{ id: string }[]>(
      `SELECT id FROM products WHERE state = 'published' AND ($1::uuid IS NULL OR id > $1) ORDER BY id LIMIT $2`,
      [after, limit],
    );
    return rows.map((row) => row.id);
  }

  /** What may be found of these products; those that may not are left out. */
  async searchRows(ids: readonly string[]): Promise<SearchRow[]> {
    const rows = await this.db.query<Omit<SearchRow, 'coopName'>[]>(
      `SELECT product.id AS "productId", product.name, product.story, product.category_code AS "categoryCode",
              product.origin_code AS "originCode", product.coop_id AS "coopId", offer.price AS "priceFen",
              offer.ids AS "variantIds", batch.harvest_from AS "harvestFrom", batch.harvest_to AS "harvestTo",
              product.published_at AS "publishedAt",
              ARRAY(SELECT DISTINCT certificate.kind FROM certificates AS certificate
                    WHERE (certificate.product_id = product.id OR certificate.batch_id = product.batch_id) AND ${SHOWN}
                    ORDER BY 1) AS certificates
       FROM products AS product
       JOIN batches AS batch ON batch.id = product.batch_id
       JOIN LATERAL (SELECT min(price_fen) AS price, array_agg(id) AS ids FROM variants
                     WHERE product_id = product.id AND withdrawn_at IS NULL) AS offer ON offer.price IS NOT NULL
       WHERE product.id = ANY($1) AND product.state = 'published' AND batch.saleable_from <= $2::date`,
      [ids, chinaDate(this.clock.now())],
    );
    const coopIds = [...new Set(rows.map((row) => row.coopId))];
    const coops = new Map(
      (await this.coops.byIds(coopIds)).flatMap((coop) =>
        coop?.state === 'OPEN' ? [[coop.id, coop.name]] : [],
      ),
    );
    return rows.flatMap((row) => {
      const coopName = coops.get(row.coopId);
      return coopName === undefined ? [] : [{ ...row, coopName }];
    });
  }
}
