import { Module, type OnModuleInit } from '@nestjs/common';
import { Participants } from '@chucun/kernel';
import { OrdersModule } from '@chucun/orders';
import { LiveRoomModule } from '../live-room.module.ts';
import { sessionEnded } from '../session/end-session.ts';
import { ClaimCoupon } from './coupon/claim-coupon.ts';
import { CloseCoupon } from './coupon/close-coupon.ts';
import { ClosedCoupons } from './coupon/closed-coupons.ts';
import { CouponCards } from './coupon/coupon-cards.ts';
import { LiveCouponRepository } from './coupon/coupon.repository.ts';
import { CouponResolver } from './coupon/coupon.resolver.ts';
import { OfferCoupon } from './coupon/offer-coupon.ts';

/** What a room is offered beside its shelf: coupons, giveaways, polls. */
@Module({
  imports: [LiveRoomModule, OrdersModule],
  providers: [
    ClaimCoupon,
    CloseCoupon,
    ClosedCoupons,
    CouponCards,
    CouponResolver,
    LiveCouponRepository,
    OfferCoupon,
  ],
})
export class LiveOffersModule implements OnModuleInit {
  constructor(
    private readonly participants: Participants,
    private readonly coupons: ClosedCoupons,
  ) {}

  onModuleInit(): void {
    this.participants.join(sessionEnded, (tx, { sessionId, at, actorId }) =>
      this.coupons.ofSession(tx, sessionId, at, actorId),
    );
  }
}
