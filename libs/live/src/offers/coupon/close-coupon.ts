import { Injectable } from '@nestjs/common';
import { AuditLog, type Viewer } from '@chucun/identity';
import { NotFound } from '@chucun/kernel';
import { RoomChanges } from '../../log/room-changes.ts';
import { runsSession } from '../../session/session-access.ts';
import { SessionRepository } from '../../session/session.repository.ts';
import { ClosedCoupons } from './closed-coupons.ts';
import { LiveCouponRepository, type OfferedCoupon } from './coupon.repository.ts';

/** Ends the giving out of coupons: by whoever runs the room, with the last claim, and at the end of the session. */
@Injectable()
export class CloseCoupon {
  constructor(
    private readonly changes: RoomChanges,
    private readonly sessions: SessionRepository,
    private readonly coupons: LiveCouponRepository,
    private readonly closing: ClosedCoupons,
    private readonly audit: AuditLog,
  ) {}

  async run(viewer: Viewer, couponId: string): Promise<OfferedCoupon | NotFound> {
    const known = await this.coupons.byId(couponId);
    if (!known) return new NotFound();
    return this.changes.run<OfferedCoupon | NotFound>(known.sessionId, async (tx, note) => {
      const session = await this.sessions.lock(tx, known.sessionId);
      if (!session || !runsSession(viewer, session)) return new NotFound();
      await this.closing.close(tx, note, known, viewer.accountId);
      await this.audit.add(tx, {
        actorId: viewer.accountId,
        action: 'live.coupon_closed',
        subjectType: 'live_coupon',
        subjectId: known.id,
      });
      return (await this.coupons.byId(couponId, tx))!;
    });
  }

  /** The last one was claimed: the room hears that there are no more. */
  async usedUp(coupon: OfferedCoupon): Promise<void> {
    await this.changes.run(coupon.sessionId, async (tx, note) => {
      await this.sessions.lock(tx, coupon.sessionId);
      await this.closing.close(tx, note, coupon, null);
    });
  }
}
