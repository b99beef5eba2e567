import { createUnionType, Field, ID, InputType, Int, ObjectType } from '@nestjs/graphql';
import { FenScalar, InvalidInput, NotFound, resolveUnion } from '@chucun/kernel';
import { SessionNotLive } from '../../live.errors.ts';
import { CouponNoLongerOffered, CouponsAllClaimed, TooManyCoupons } from './coupon.errors.ts';

@ObjectType('LiveCoupon', {
  description: 'Money off the goods of the cooperative, borne by it; one to an account.',
})
export class LiveCouponType {
  @Field(() => ID) id: string;
  @Field(() => String) name: string;
  @Field(() => FenScalar) offFen: number;
  @Field(() => FenScalar, { description: 'From this much on.' }) overFen: number;
  @Field(() => Int) quota: number;
  @Field(() => Int, { description: 'Not claimed yet.' }) left: number;
  @Field(() => Boolean, { description: 'It can be claimed.' }) isOpen: boolean;
  @Field(() => Date) offeredAt: Date;
  @Field(() => Int, { description: 'How long after the session it may be used.' })
  minutesAfter: number;
  @Field(() => Date, { nullable: true, description: 'Known when the session is over.' })
  validUntil: Date | null;
  @Field(() => String, {
    nullable: true,
    description:
      'What the caller has claimed; for `couponCodes` of an order. Nobody else can use it.',
  })
  myCode: string | null;
}

@InputType()
export class OfferLiveCouponInput {
  @Field(() => ID) sessionId: string;
  @Field(() => String, { nullable: true, description: 'Named by its amounts when absent.' })
  name?: string | null;
  @Field(() => FenScalar) offFen: number;
  @Field(() => FenScalar, { description: 'More than `offFen`.' }) overFen: number;
  @Field(() => Int) quota: number;
  @Field(() => Int, { defaultValue: 60, description: 'At most a week.' }) minutesAfter: number;
}

export const OfferLiveCouponResult = createUnionType({
  name: 'OfferLiveCouponResult',
  types: () => [LiveCouponType, NotFound, SessionNotLive, InvalidInput, TooManyCoupons] as const,
  resolveType: resolveUnion('LiveCoupon'),
});
export const CloseLiveCouponResult = createUnionType({
  name: 'CloseLiveCouponResult',
  types: () => [LiveCouponType, NotFound] as const,
  resolveType: resolveUnion('LiveCoupon'),
});
export const ClaimLiveCouponResult = createUnionType({
  name: 'ClaimLiveCouponResult',
  types: () => [LiveCouponType, NotFound, CouponsAllClaimed, CouponNoLongerOffered] as const,
  resolveType: resolveUnion('LiveCoupon'),
});
