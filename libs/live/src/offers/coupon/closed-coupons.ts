import { Injectable } from '@nestjs/common';
import { Clock } from '@chucun/kernel';
import { CouponSeries } from '@chucun/orders';
import type { EntityManager } from 'typeorm';
import { LiveLog } from '../../log/live-log.ts';
import type { Note } from '../../log/room-changes.ts';
import { LiveCouponRepository, type OfferedCoupon } from './coupon.repository.ts';
import { validUntil } from './coupon.rules.ts';

/** Rows and facts of coupons that are given out no more; the caller holds the room's lock. */
@Injectable()
export class ClosedCoupons {
  constructor(
    private readonly coupons: LiveCouponRepository,
    private readonly series: CouponSeries,
    private readonly log: LiveLog,
    private readonly clock: Clock,
  ) {}

  async close(
    tx: EntityManager,
    note: Note,
    coupon: OfferedCoupon,
    actorId: string | null,
  ): Promise<void> {
    if (!(await this.coupons.close(tx, coupon.id, this.clock.now()))) return;
    await this.series.close(tx, coupon.id, null);
    await note({ kind: 'COUPON_CLOSED', payload: { couponId: coupon.id }, actorId });
  }

  /** As part of ending a session: from now on it is known until when they are good. */
  async ofSession(tx: EntityManager, sessionId: string, at: Date, actorId: string): Promise<void> {
    for (const { id, minutesAfter } of await this.coupons.inSession(tx, sessionId)) {
      await this.series.close(tx, id, validUntil(at, minutesAfter));
      if (await this.coupons.close(tx, id, at))
        await this.log.append(tx, sessionId, [
          { kind: 'COUPON_CLOSED', payload: { couponId: id }, actorId },
        ]);
    }
  }
}
