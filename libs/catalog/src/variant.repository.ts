import { Injectable } from '@nestjs/common';
import { type Batch, groupedUnder, inOrderOf, isId, newId } from '@chucun/kernel';
import { DataSource, type EntityManager } from 'typeorm';
import type { Variant } from './product.ts';

const COLUMNS = `id, product_id AS "productId", name, price_fen AS "priceFen", net_weight_grams AS "netWeightGrams",
  gross_weight_grams AS "grossWeightGrams"`;

@Injectable()
export class VariantRepository {
  constructor(private readonly db: DataSource) {}

  readonly byIds: Batch<string, Variant | undefined> = async (ids) => {
    const rows = await this.db.query<Variant[]>(
      `SELECT ${COLUMNS} FROM variants WHERE id = ANY($1)`,
      [ids.filter(isId)],
    );
    return inOrderOf(ids, rows, (variant) => variant.id);
  };

  readonly ofProducts: Batch<string, Variant[]> = async (productIds) => {
    const rows = await this.db.query<Variant[]>(
      `SELECT ${COLUMNS} FROM variants WHERE product_id = ANY($1) AND withdrawn_at IS NULL ORDER BY product_id, position, id`,
      [productIds],
    );
    return groupedUnder(productIds, rows, (variant) => variant.productId);
  };

  /** Inserts variants with the first row of their price history. */
  async insert(tx: EntityManager, variants: readonly Variant[], changedBy: string): Promise<void> {
    await tx.query(
      `INSERT INTO variants (id, product_id, name, price_fen, net_weight_grams, gross_weight_grams, position)
       SELECT row.* FROM unnest($1::uuid[], $2::uuid[], $3::text[], $4::bigint[], $5::int[], $6::int[])
         WITH ORDINALITY AS row`,
      [
        variants.map((variant) => variant.id),
        variants.map((variant) => variant.productId),
        variants.map((variant) => variant.name),
        variants.map((variant) => variant.priceFen),
        variants.map((variant) => variant.netWeightGrams),
        variants.map((variant) => variant.grossWeightGrams),
      ],
    );
    await this.notePrices(tx, variants, changedBy);
  }

  async lock(tx: EntityManager, variantId: string): Promise<Variant | undefined> {
    const rows = await tx.query<Variant[]>(
      `SELECT ${COLUMNS} FROM variants WHERE id = $1 AND withdrawn_at IS NULL FOR UPDATE`,
      [variantId],
    );
    return rows[0];
  }

  async update(tx: EntityManager, variant: Variant): Promise<void> {
    await tx.query(`UPDATE variants SET name = $2, price_fen = $3 WHERE id = $1`, [
      variant.id,
      variant.name,
      variant.priceFen,
    ]);
  }

  async notePrices(
    tx: EntityManager,
    variants: readonly Variant[],
    changedBy: string,
  ): Promise<void> {
    await tx.query(
      `INSERT INTO price_history (id, variant_id, price_fen, changed_by)
       SELECT row.id, row.variant_id, row.price_fen, $4
       FROM unnest($1::uuid[], $2::uuid[], $3::bigint[]) AS row (id, variant_id, price_fen)`,
      [
        variants.map(() => newId()),
        variants.map((variant) => variant.id),
        variants.map((variant) => variant.priceFen),
        changedBy,
      ],
    );
  }
}
