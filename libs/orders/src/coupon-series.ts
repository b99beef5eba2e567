import { Injectable } from '@nestjs/common';
import { type Batch, Clock, inOrderOf, newId } from '@chucun/kernel';
import { randomBytes } from 'node:crypto';
import { DataSource, type EntityManager, QueryFailedError } from 'typeorm';

export interface SeriesWish {
  name: string;
  /** The cooperative bears the discount and its goods are covered. */
  coopId: string;
  offFen: number;
  overFen: number;
  quota: number;
}

export interface SeriesRow extends SeriesWish {
  id: string;
  claimed: number;
  validTo: Date | null;
  closedAt: Date | null;
}

export interface ClaimedCoupon {
  seriesId: string;
  ownerId: string;
  code: string;
  /** How many of the series are left after this claim. */
  left: number;
}

export type ClaimAnswer = ClaimedCoupon | 'closed' | 'used_up';

/** What a claimed coupon is good for at most, when nobody ever closes its series. */
const OPEN_DAYS_MAX = 7;

/** Coupons given out one to an account (peers 57): each claim is a coupon with one use that only its owner has. */
@Injectable()
export class CouponSeries {
  constructor(
    private readonly db: DataSource,
    private readonly clock: Clock,
  ) {}

  readonly byIds: Batch<string, SeriesRow | undefined> = async (ids) => {
    const rows = await this.db.query<SeriesRow[]>(
      `SELECT id, name, coop_id AS "coopId", off_fen AS "offFen", over_fen AS "overFen", quota, claimed,
         valid_to AS "validTo", closed_at AS "closedAt"
       FROM coupon_series WHERE id = ANY($1)`,
      [ids],
    );
    return inOrderOf(ids, rows, (row) => row.id);
  };

  async open(tx: EntityManager, wish: SeriesWish): Promise<string> {
    const id = newId();
    await tx.query(
      `INSERT INTO coupon_series (id, name, coop_id, off_fen, over_fen, quota, valid_from)
       VALUES ($1, $2, $3, $4, $5, $6, $7)`,
      [id, wish.name, wish.coopId, wish.offFen, wish.overFen, wish.quota, this.clock.now()],
    );
    return id;
  }

  /** No more claims; what was claimed may be used until `validTo`, or as long as nobody has said until when. */
  async close(tx: EntityManager, id: string, validTo: Date | null): Promise<void> {
    await tx.query(
      `UPDATE coupon_series SET closed_at = coalesce(closed_at, $2), valid_to = coalesce($3, valid_to) WHERE id = $1`,
      [id, this.clock.now(), validTo],
    );
  }

  /** One statement counts the claim and makes the coupon; a second tap gets what the first one got. */
  async claim(seriesId: string, ownerId: string): Promise<ClaimAnswer> {
    const own = await this.ownOf(seriesId, ownerId);
    if (own) return own;
    try {
      return (await this.take(seriesId, ownerId)) ?? (await this.whyNot(seriesId));
    } catch (error) {
      if (!isSecondTap(error)) throw error;
      return (await this.ownOf(seriesId, ownerId))!;
    }
  }

  /** What the owner has claimed of each series. */
  readonly claimedBy =
    (ownerId: string): Batch<string, ClaimedCoupon | undefined> =>
    async (seriesIds) => {
      const rows = await this.db.query<ClaimedCoupon[]>(
        `SELECT coupon.series_id AS "seriesId", coupon.owner_id AS "ownerId", coupon.code, series.quota - series.claimed AS left
         FROM coupons AS coupon JOIN coupon_series AS series ON series.id = coupon.series_id
         WHERE coupon.series_id = ANY($1) AND coupon.owner_id = $2`,
        [seriesIds, ownerId],
      );
      return inOrderOf(seriesIds, rows, (row) => row.seriesId);
    };

  private async ownOf(seriesId: string, ownerId: string): Promise<ClaimedCoupon | undefined> {
    return (await this.claimedBy(ownerId)([seriesId]))[0];
  }

  private async take(seriesId: string, ownerId: string): Promise<ClaimedCoupon | undefined> {
    const now = this.clock.now();
    const [row] = await this.db.query<ClaimedCoupon[]>(
      `WITH counted AS (
         UPDATE coupon_series SET claimed = claimed + 1
         WHERE id = $1 AND closed_at IS NULL AND claimed < quota
         RETURNING id, name, coop_id, off_fen, over_fen, valid_from, quota - claimed AS left),
       made AS (
         INSERT INTO coupons (code, name, borne_by, coop_id, off_fen, over_fen, left_count, valid_from, valid_to, series_id, owner_id)
         SELECT $3, name, 'coop', coop_id, off_fen, over_fen, 1, valid_from, $4, id, $2 FROM counted
         RETURNING code, series_id, owner_id)
       SELECT made.series_id AS "seriesId", made.owner_id AS "ownerId", made.code, counted.left FROM made, counted`,
      [seriesId, ownerId, newCode(), new Date(now.getTime() + OPEN_DAYS_MAX * 86_400_000)],
    );
    return row;
  }

  private async whyNot(seriesId: string): Promise<'closed' | 'used_up'> {
    const [series] = await this.byIds([seriesId]);
    return !series || series.closedAt ? 'closed' : 'used_up';
  }
}

/** Not to be guessed, though somebody else's code would be refused anyway. */
const newCode = (): string => `L${randomBytes(9).toString('hex').toUpperCase()}`;

const isSecondTap = (error: unknown): boolean =>
  error instanceof QueryFailedError &&
  (error.driverError as { constraint?: string }).constraint === 'coupons_one_per_owner';
