import { later } from './seed-clock.ts';
import type { FoundedCoop } from './found-coops.ts';
import type { Stage } from './stage.ts';

/** One coupon that the platform bears and one that a cooperative bears. */
export async function printCoupons({ db, now }: Stage, first: FoundedCoop): Promise<void> {
  const [from, to] = [later(now, -200 * 1440), later(now, 60 * 1440)];
  await db.query(
    `INSERT INTO coupons (code, name, borne_by, coop_id, off_fen, over_fen, left_count, valid_from, valid_to) VALUES
       ('CUNLI10', '出村进城 满 99 减 10', 'platform', NULL, 1000, 9900, 2000, $1, $2),
       ('XIANGCHA5', '香茶老客 满 60 减 5', 'coop', $3, 500, 6000, 300, $1, $2)`,
    [from, to, first.coop.id],
  );
}
