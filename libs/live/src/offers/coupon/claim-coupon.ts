import { Injectable } from '@nestjs/common';
import type { Viewer } from '@chucun/identity';
import { NotFound } from '@chucun/kernel';
import { CouponSeries } from '@chucun/orders';
import { CloseCoupon } from './close-coupon.ts';
import { CouponNoLongerOffered, CouponsAllClaimed } from './coupon.errors.ts';
import { LiveCouponRepository, type OfferedCoupon } from './coupon.repository.ts';

export type ClaimRefusal = NotFound | CouponsAllClaimed | CouponNoLongerOffered;

/** One to an account, and never more than the quota, however many tap at once. */
@Injectable()
export class ClaimCoupon {
  constructor(
    private readonly coupons: LiveCouponRepository,
    private readonly series: CouponSeries,
    private readonly closing: CloseCoupon,
  ) {}

  async run(viewer: Viewer, couponId: string): Promise<OfferedCoupon | ClaimRefusal> {
    const coupon = await this.coupons.byId(couponId);
    if (!coupon) return new NotFound();
    const claim = await this.series.claim(coupon.id, viewer.accountId);
    if (claim === 'used_up') return new CouponsAllClaimed();
    if (claim === 'closed') return this.whyClosed(coupon);
    if (claim.left === 0 && coupon.closedAt === null) await this.closing.usedUp(coupon);
    return coupon;
  }

  /** A coupon closes with its last claim too; then that is what a late one hears. */
  private async whyClosed(coupon: OfferedCoupon): Promise<ClaimRefusal> {
    const [series] = await this.series.byIds([coupon.id]);
    return series && series.claimed >= series.quota
      ? new CouponsAllClaimed()
      : new CouponNoLongerOffered();
  }
}
