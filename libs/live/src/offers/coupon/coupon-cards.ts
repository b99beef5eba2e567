import { Injectable } from '@nestjs/common';
import type { Viewer } from '@chucun/identity';
import { CouponSeries } from '@chucun/orders';
import { LiveCouponRepository, type OfferedCoupon } from './coupon.repository.ts';
import type { LiveCouponType } from './coupon.types.ts';

/** Coupons as cards show them: what is left, and what the viewer has claimed. */
@Injectable()
export class CouponCards {
  constructor(
    private readonly coupons: LiveCouponRepository,
    private readonly series: CouponSeries,
  ) {}

  async ofSession(sessionId: string, viewer: Viewer | null): Promise<LiveCouponType[]> {
    const [offered] = await this.coupons.ofSessions([sessionId]);
    return this.cards(offered!, viewer);
  }

  async of(coupon: OfferedCoupon, viewer: Viewer): Promise<LiveCouponType> {
    const [card] = await this.cards([coupon], viewer);
    return card!;
  }

  private async cards(
    offered: readonly OfferedCoupon[],
    viewer: Viewer | null,
  ): Promise<LiveCouponType[]> {
    if (offered.length === 0) return [];
    const ids = offered.map(({ id }) => id);
    const [series, claims] = await Promise.all([
      this.series.byIds(ids),
      viewer ? this.series.claimedBy(viewer.accountId)(ids) : [],
    ]);
    return offered.map(({ id, offeredAt, minutesAfter }, index) => {
      const { name, offFen, overFen, quota, claimed, closedAt, validTo } = series[index]!;
      const left = quota - claimed;
      const isOpen = closedAt === null && left > 0;
      const terms = { id, name, offFen, overFen, quota, left, isOpen };
      const myCode = claims[index]?.code ?? null;
      return { ...terms, offeredAt, minutesAfter, validUntil: validTo, myCode };
    });
  }
}
