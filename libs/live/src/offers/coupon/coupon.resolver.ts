import { Args, ID, Mutation, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { CurrentViewer, MaybeViewer, type Viewer } from '@chucun/identity';
import { UserError } from '@chucun/kernel';
import type { LiveSession } from '../../session/session.ts';
import { LiveSessionType } from '../../session/session.types.ts';
import { ClaimCoupon } from './claim-coupon.ts';
import { CloseCoupon } from './close-coupon.ts';
import { CouponCards } from './coupon-cards.ts';
import {
  ClaimLiveCouponResult,
  CloseLiveCouponResult,
  LiveCouponType,
  OfferLiveCouponInput,
  OfferLiveCouponResult,
} from './coupon.types.ts';
import { OfferCoupon } from './offer-coupon.ts';

@Resolver(() => LiveSessionType)
export class CouponResolver {
  constructor(
    private readonly cards: CouponCards,
    private readonly offering: OfferCoupon,
    private readonly closing: CloseCoupon,
    private readonly claiming: ClaimCoupon,
  ) {}

  @ResolveField(() => [LiveCouponType], { description: 'In the order offered; at most 20.' })
  coupons(
    @Parent() session: LiveSession,
    @MaybeViewer() viewer: Viewer | null,
  ): Promise<LiveCouponType[]> {
    return this.cards.ofSession(session.id, viewer);
  }

  @Mutation(() => OfferLiveCouponResult, {
    description:
      'Gives the room a coupon that the cooperative bears; for those who run the session.',
  })
  async offerLiveCoupon(
    @CurrentViewer() viewer: Viewer,
    @Args('input', { type: () => OfferLiveCouponInput }) input: OfferLiveCouponInput,
  ): Promise<LiveCouponType | UserError> {
    const coupon = await this.offering.run(viewer, { ...input, name: input.name ?? null });
    return coupon instanceof UserError ? coupon : this.cards.of(coupon, viewer);
  }

  @Mutation(() => CloseLiveCouponResult, {
    description: 'No more claims; what was claimed stays good.',
  })
  async closeLiveCoupon(
    @CurrentViewer() viewer: Viewer,
    @Args('couponId', { type: () => ID }) couponId: string,
  ): Promise<LiveCouponType | UserError> {
    const coupon = await this.closing.run(viewer, couponId);
    return coupon instanceof UserError ? coupon : this.cards.of(coupon, viewer);
  }

  @Mutation(() => ClaimLiveCouponResult, {
    description: 'One to an account; claiming again gives the same one.',
  })
  async claimLiveCoupon(
    @CurrentViewer() viewer: Viewer,
    @Args('couponId', { type: () => ID }) couponId: string,
  ): Promise<LiveCouponType | UserError> {
    const coupon = await this.claiming.run(viewer, couponId);
    return coupon instanceof UserError ? coupon : this.cards.of(coupon, viewer);
  }
}
