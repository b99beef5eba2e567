import { Injectable } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';
import type { Coupon } from './pricing.rules.ts';

/** Last moment of a coupon: of a claimed one, as its series says once it is closed. */
export const VALID_TO = `coalesce((SELECT series.valid_to FROM coupon_series AS series WHERE series.id = coupons.series_id),
  coupons.valid_to)`;

@Injectable()
export class CouponRepository {
  constructor(private readonly db: DataSource) {}

  /** The coupon as this buyer may use it: what somebody else has claimed is none. */
  async byCode(code: string, buyerId: string | null): Promise<Coupon | null> {
    const [coupon] = await this.db.query<Coupon[]>(
      `SELECT code, borne_by AS "borneBy", coop_id AS "coopId", off_fen AS "offFen", over_fen AS "overFen",
         left_count AS "leftCount", valid_from AS "validFrom", ${VALID_TO} AS "validTo"
       FROM coupons WHERE code = $1 AND (owner_id IS NULL OR owner_id = $2)`,
      [code, buyerId],
    );
    return coupon ?? null;
  }

  /** Counts one use down; false when none is left. */
  async take(tx: EntityManager, code: string): Promise<boolean> {
    const taken = await tx.query<unknown[]>(
      `WITH taken AS (UPDATE coupons SET left_count = left_count - 1 WHERE code = $1 AND left_count > 0 RETURNING code)
       SELECT code FROM taken`,
      [code],
    );
    return taken.length === 1;
  }

  /** Uses of orders that will not be paid, one entry per use. */
  async giveBack(tx: EntityManager, codes: readonly string[]): Promise<void> {
    if (codes.length === 0) return;
    await tx.query(
      `WITH returned AS (SELECT code, count(*)::int AS uses FROM unnest($1::text[]) AS code GROUP BY code),
       locked AS (SELECT code FROM coupons JOIN returned USING (code) ORDER BY code FOR UPDATE OF coupons)
       UPDATE coupons SET left_count = left_count + returned.uses
       FROM returned JOIN locked USING (code) WHERE coupons.code = returned.code`,
      [codes],
    );
  }
}
