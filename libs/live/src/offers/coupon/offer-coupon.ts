import { Injectable } from '@nestjs/common';
import { AuditLog, type Viewer } from '@chucun/identity';
import { Clock, InvalidInput, NotFound } from '@chucun/kernel';
import { CouponSeries } from '@chucun/orders';
import { SessionNotLive } from '../../live.errors.ts';
import { RoomChanges } from '../../log/room-changes.ts';
import { runsSession } from '../../session/session-access.ts';
import { SessionRepository } from '../../session/session.repository.ts';
import { TooManyCoupons } from './coupon.errors.ts';
import { LiveCouponRepository, type OfferedCoupon } from './coupon.repository.ts';
import { COUPON_BOUNDS, type CouponWish, readCoupon } from './coupon.rules.ts';

export type OfferRefusal = NotFound | SessionNotLive | InvalidInput | TooManyCoupons;

/** Gives the room a coupon that the cooperative bears (peers 57). */
@Injectable()
export class OfferCoupon {
  constructor(
    private readonly changes: RoomChanges,
    private readonly sessions: SessionRepository,
    private readonly coupons: LiveCouponRepository,
    private readonly series: CouponSeries,
    private readonly audit: AuditLog,
    private readonly clock: Clock,
  ) {}

  async run(viewer: Viewer, wish: CouponWish): Promise<OfferedCoupon | OfferRefusal> {
    const name = readCoupon(wish);
    if (name instanceof InvalidInput) return name;
    return this.changes.run<OfferedCoupon | OfferRefusal>(wish.sessionId, async (tx, note) => {
      const session = await this.sessions.lock(tx, wish.sessionId);
      if (!session || !runsSession(viewer, session)) return new NotFound();
      if (session.state !== 'LIVE') return new SessionNotLive();
      const before = await this.coupons.inSession(tx, session.id);
      if (before.length >= COUPON_BOUNDS.perSession) return new TooManyCoupons();
      const { offFen, overFen, quota, minutesAfter } = wish;
      const terms = { name, coopId: session.coopId, offFen, overFen, quota };
      const coupon: OfferedCoupon = {
        id: await this.series.open(tx, terms),
        sessionId: session.id,
        minutesAfter,
        offeredAt: this.clock.now(),
        closedAt: null,
      };
      await this.coupons.insert(tx, coupon, viewer.accountId);
      await note({
        kind: 'COUPON_OFFERED',
        payload: { couponId: coupon.id },
        actorId: viewer.accountId,
      });
      await this.audit.add(tx, {
        actorId: viewer.accountId,
        action: 'live.coupon_offered',
        subjectType: 'live_coupon',
        subjectId: coupon.id,
        after: { ...terms, minutesAfter },
      });
      return coupon;
    });
  }
}
