import { Injectable } from '@nestjs/common';
import { type Batch, groupedUnder, inOrderOf, isId } from '@chucun/kernel';
import { DataSource, type EntityManager } from 'typeorm';
import type { Product, ProductState } from './product.ts';

export interface NewProduct {
  id: string;
  slug: string;
  coopId: string;
  memberId: string | null;
  batchId: string;
  categoryCode: string;
  originCode: string;
  name: string;
  story: string;
  shipHours: number;
  claimHours: number;
  clientKey: string;
  createdBy: string;
}

const COLUMNS = `product.id, product.slug, product.coop_id AS "coopId", product.member_id AS "memberId",
  product.batch_id AS "batchId", product.category_code AS "categoryCode", product.origin_code AS "originCode",
  product.name, product.story, upper(product.state) AS state, product.ship_hours AS "shipHours",
  product.claim_hours AS "claimHours", product.created_at::text AS "createdAt", product.published_at AS "publishedAt",
  product.version`;

/** Makes requests with the same key wait for each other until their transactions end. */
export async function lockKey(tx: EntityManager, key: string): Promise<void> {
  await tx.query(`SELECT pg_advisory_xact_lock(hashtextextended($1, 0))`, [key]);
}

type Cursor = readonly (string | number)[] | undefined;

@Injectable()
export class ProductRepository {
  constructor(private readonly db: DataSource) {}

  /** Whatever their state: for callers that show them only to whom they may. */
  readonly byIds: Batch<string, Product | undefined> = async (ids) => {
    const rows = await this.db.query<Product[]>(
      `SELECT ${COLUMNS} FROM products AS product WHERE product.id = ANY($1)`,
      [ids.filter(isId)],
    );
    return inOrderOf(ids, rows, (product) => product.id);
  };

  async bySlug(slug: string): Promise<Product | undefined> {
    const rows = await this.db.query<Product[]>(
      `SELECT ${COLUMNS} FROM products AS product WHERE product.slug = $1`,
      [slug],
    );
    return rows[0];
  }

  async productsOfCoop(
    coopId: string,
    state: ProductState | null,
    limit: number,
    after: Cursor,
  ): Promise<Product[]> {
    return this.page(
      'product.coop_id = $1::uuid AND ($5::text IS NULL OR product.state = lower($5))',
      [coopId, limit, after?.[0] ?? null, after?.[1] ?? null, state],
    );
  }

  async productsOfMembers(
    memberIds: readonly string[],
    limit: number,
    after: Cursor,
  ): Promise<Product[]> {
    return this.page('product.member_id = ANY($1::uuid[])', [
      memberIds,
      limit,
      after?.[0] ?? null,
      after?.[1] ?? null,
    ]);
  }

  private page(where: string, parameters: unknown[]): Promise<Product[]> {
    return this.db.query(
      `SELECT ${COLUMNS} FROM products AS product
       WHERE ${where} AND ($3::timestamptz IS NULL OR (product.created_at, product.id) < ($3::timestamptz, $4::uuid))
       ORDER BY product.created_at DESC, product.id DESC LIMIT $2`,
      parameters,
    );
  }

  async ofClientKey(
    createdBy: string,
    clientKey: string,
    tx: EntityManager = this.db.manager,
  ): Promise<Product | undefined> {
    const rows = await tx.query<Product[]>(
      `SELECT ${COLUMNS} FROM products AS product WHERE product.created_by = $1 AND product.client_key = $2`,
      [createdBy, clientKey],
    );
    return rows[0];
  }

  /** The product, locked until the transaction ends; the caller checks whose it is before anything else. */
  async lock(tx: EntityManager, productId: string): Promise<Product | undefined> {
    const rows = await tx.query<Product[]>(
      `SELECT ${COLUMNS} FROM products AS product WHERE product.id = $1 FOR UPDATE`,
      [productId],
    );
    return rows[0];
  }

  /** The product of a variant, locked; by it all changes of a listing follow one another. */
  async lockOfVariant(tx: EntityManager, variantId: string): Promise<Product | undefined> {
    const rows = await tx.query<Product[]>(
      `SELECT ${COLUMNS} FROM products AS product
       WHERE product.id = (SELECT product_id FROM variants WHERE id = $1) FOR UPDATE`,
      [variantId],
    );
    return rows[0];
  }

  async insert(tx: EntityManager, product: NewProduct, photoIds: readonly string[]): Promise<void> {
    await tx.query(
      `WITH listed AS (
         INSERT INTO products (id, slug, coop_id, member_id, batch_id, category_code, origin_code, name, story, ship_hours,
                               claim_hours, client_key, created_by)
         VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13) RETURNING id
       )
       INSERT INTO product_photos (product_id, photo_id, position)
       SELECT listed.id, photo.id, photo.position
       FROM listed, unnest($14::uuid[]) WITH ORDINALITY AS photo (id, position)`,
      [
        product.id,
        product.slug,
        product.coopId,
        product.memberId,
        product.batchId,
        product.categoryCode,
        product.originCode,
        product.name,
        product.story,
        product.shipHours,
        product.claimHours,
        product.clientKey,
        product.createdBy,
        photoIds,
      ],
    );
  }

  async setState(
    tx: EntityManager,
    productId: string,
    state: ProductState,
    at: Date,
  ): Promise<Product> {
    const [rows] = await tx.query<[Product[], number]>(
      `UPDATE products AS product SET state = lower($2), version = version + 1,
         published_at = CASE WHEN $2 = 'PUBLISHED' THEN coalesce(published_at, $3) ELSE published_at END
       WHERE id = $1 RETURNING ${COLUMNS}`,
      [productId, state, at],
    );
    return rows[0]!;
  }

  async bumpVersion(tx: EntityManager, productId: string): Promise<void> {
    await tx.query(`UPDATE products SET version = version + 1 WHERE id = $1`, [productId]);
  }

  /** Keeps the listing as it stands now; an order points to the version that was bought (L-18). */
  async keepVersion(tx: EntityManager, productId: string, changedBy: string): Promise<void> {
    await tx.query(
      `INSERT INTO product_versions (product_id, version, content, changed_by)
       SELECT product.id, product.version,
              to_jsonb(product) || jsonb_build_object(
                'variants', (SELECT jsonb_agg(to_jsonb(variant) ORDER BY position) FROM variants AS variant WHERE product_id = product.id),
                'photos', (SELECT jsonb_agg(photo_id ORDER BY position) FROM product_photos WHERE product_id = product.id)),
              $2
       FROM products AS product WHERE product.id = $1`,
      [productId, changedBy],
    );
  }

  readonly photoIdsOf: Batch<string, string[]> = async (productIds) => {
    const rows = await this.db.query<{ productId: string; photoId: string }[]>(
      `SELECT product_id AS "productId", photo_id AS "photoId" FROM product_photos
       WHERE product_id = ANY($1) ORDER BY product_id, position`,
      [productIds],
    );
    return groupedUnder(productIds, rows, (row) => row.productId).map((group) =>
      group.map((row) => row.photoId),
    );
  };

  /** The latest published product of each batch. */
  readonly latestIdsOfBatches: Batch<string, string | undefined> = async (batchIds) => {
    const rows = await this.db.query<{ batchId: string; id: string }[]>(
      `SELECT DISTINCT ON (batch_id) batch_id AS "batchId", id FROM products
       WHERE batch_id = ANY($1) AND state = 'published' ORDER BY batch_id, published_at DESC`,
      [batchIds],
    );
    return inOrderOf(batchIds, rows, (row) => row.batchId).map((row) => row?.id);
  };

  /** Whether each cooperative has any. */
  readonly existForCoops: Batch<string, boolean> = async (coopIds) => {
    const rows = await this.db.query<{ coopId: string }[]>(
      `SELECT id AS "coopId" FROM unnest($1::uuid[]) AS coop (id)
       WHERE EXISTS (SELECT 1 FROM products WHERE coop_id = coop.id)`,
      [coopIds],
    );
    return inOrderOf(coopIds, rows, (row) => row.coopId).map((row) => row !== undefined);
  };
}
