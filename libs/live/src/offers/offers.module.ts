import { Module, type OnModuleInit } from '@nestjs/common';
import { Participants } from '@chucun/kernel';
import { OrdersModule } from '@chucun/orders';
import { TimedJobs } from '@chucun/platform';
import { LiveRoomModule } from '../live-room.module.ts';
import { LiveRetentionModule } from '../retention/retention.module.ts';
import { sessionEnded } from '../session/end-session.ts';
import { ClaimCoupon } from './coupon/claim-coupon.ts';
import { CloseCoupon } from './coupon/close-coupon.ts';
import { ClosedCoupons } from './coupon/closed-coupons.ts';
import { CouponCards } from './coupon/coupon-cards.ts';
import { LiveCouponRepository } from './coupon/coupon.repository.ts';
import { CouponResolver } from './coupon/coupon.resolver.ts';
import { OfferCoupon } from './coupon/offer-coupon.ts';
import { DrawCards } from './draw/draw-cards.ts';
import { DrawLots } from './draw/draw-lots.ts';
import { DrawRepository } from './draw/draw.repository.ts';
import { DrawResolver } from './draw/draw.resolver.ts';
import { EnterDraw } from './draw/enter-draw.ts';
import { OpenDraw } from './draw/open-draw.ts';
import { OfferDesk } from './offer-desk.ts';
import { PollCounts } from './poll/poll-counts.ts';
import { PollRepository } from './poll/poll.repository.ts';
import { PollResolver } from './poll/poll.resolver.ts';
import { Polls } from './poll/polls.ts';

const coupons = [
  ClaimCoupon,
  CloseCoupon,
  ClosedCoupons,
  CouponCards,
  CouponResolver,
  LiveCouponRepository,
  OfferCoupon,
];
const draws = [DrawCards, DrawLots, DrawRepository, DrawResolver, EnterDraw, OpenDraw];
const polls = [PollCounts, PollRepository, PollResolver, Polls];

/** What a room is offered beside its shelf: coupons, giveaways, polls. */
@Module({
  imports: [LiveRetentionModule, LiveRoomModule, OrdersModule],
  providers: [OfferDesk, ...coupons, ...draws, ...polls],
})
export class LiveOffersModule implements OnModuleInit {
  constructor(
    private readonly participants: Participants,
    private readonly jobs: TimedJobs,
    private readonly coupons: ClosedCoupons,
    private readonly polls: Polls,
    private readonly lots: DrawLots,
    private readonly counts: PollCounts,
  ) {}

  onModuleInit(): void {
    this.participants.join(sessionEnded, async (tx, { sessionId, at, actorId }) => {
      await this.coupons.ofSession(tx, sessionId, at, actorId);
      await this.polls.ofSession(tx, sessionId, at, actorId);
    });
    this.jobs.register({ name: 'live-draws', everySeconds: 1, run: () => this.lots.drawDue() });
    this.jobs.register({ name: 'live-polls', everySeconds: 1, run: () => this.counts.tell() });
  }
}
