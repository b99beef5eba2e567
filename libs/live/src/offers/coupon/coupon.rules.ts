import { cleanText, InvalidInput, refuseNumber } from '@chucun/kernel';

export interface CouponWish {
  sessionId: string;
  name: string | null;
  offFen: number;
  overFen: number;
  quota: number;
  /** How long after the session it may be used. */
  minutesAfter: number;
}

/** Bounds of our own [D]: a coupon is a small thing, and none that was claimed is good for ever. */
export const COUPON_BOUNDS = {
  perSession: 20,
  quotaMax: 10_000,
  fenMax: 10_000_000,
  minutesAfterMax: 7 * 24 * 60,
} as const;

/** The name to show, or the first fault of the wish. */
export function readCoupon(wish: CouponWish): string | InvalidInput {
  const { offFen, overFen, quota, minutesAfter } = wish;
  const { fenMax, quotaMax, minutesAfterMax } = COUPON_BOUNDS;
  const fault =
    refuseNumber(offFen, { field: 'offFen', label: '减免金额（分）', min: 1, max: fenMax }) ??
    // What takes all of the price off cannot be ordered with.
    refuseNumber(overFen, {
      field: 'overFen',
      label: '满减门槛（分）',
      min: offFen + 1,
      max: fenMax,
    }) ??
    refuseNumber(quota, { field: 'quota', label: '发放张数', min: 1, max: quotaMax }) ??
    refuseNumber(minutesAfter, {
      field: 'minutesAfter',
      label: '播后有效分钟',
      min: 0,
      max: minutesAfterMax,
    });
  if (fault) return fault;
  const name = cleanText(wish.name ?? '', { field: 'name', label: '券名', min: 0, max: 20 });
  if (name instanceof InvalidInput) return name;
  return name || `满 ${yuan(overFen)} 减 ${yuan(offFen)}`;
}

/** Whole yuan without cents where there are none. */
const yuan = (fen: number): string =>
  fen % 100 === 0 ? String(fen / 100) : (fen / 100).toFixed(2);

/** When a coupon of a session that ended then can be used no more. */
export const validUntil = (endedAt: Date, minutesAfter: number): Date =>
  new Date(endedAt.getTime() + minutesAfter * 60_000);
