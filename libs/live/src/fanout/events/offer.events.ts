import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import { AtSomeMoment, type Makers } from './event-makers.ts';

@ObjectType({ isAbstract: true })
abstract class OfCoupon extends AtSomeMoment {
  @Field(() => ID) couponId: string;
}

@ObjectType({ description: 'A coupon of the room can be claimed.' })
class CouponOffered extends OfCoupon {}

@ObjectType({ description: 'A coupon of the room can be claimed no more.' })
class CouponClosed extends OfCoupon {}

@ObjectType({ isAbstract: true })
abstract class OfDraw extends AtSomeMoment {
  @Field(() => ID) drawId: string;
}

@ObjectType({ description: 'A giveaway takes entries.' })
class DrawOpened extends OfDraw {}

@ObjectType({ description: 'The lots of a giveaway are drawn.' })
class DrawDrawn extends OfDraw {}

@ObjectType({ isAbstract: true })
abstract class OfPoll extends AtSomeMoment {
  @Field(() => ID) pollId: string;
}

@ObjectType({ description: 'The room is asked something.' })
class PollOpened extends OfPoll {}

@ObjectType({ description: 'How a poll stands; at most once a second.' })
class PollCounted extends OfPoll {
  @Field(() => [Int], { description: 'For each answer in order.' }) votes: number[];
}

@ObjectType({ description: 'A poll takes no more votes.' })
class PollClosed extends OfPoll {}

export const offerEventTypes = [
  CouponOffered,
  CouponClosed,
  DrawOpened,
  DrawDrawn,
  PollOpened,
  PollCounted,
  PollClosed,
];

export const offerMakers: Makers<
  | 'COUPON_OFFERED'
  | 'COUPON_CLOSED'
  | 'DRAW_OPENED'
  | 'DRAW_DRAWN'
  | 'POLL_OPENED'
  | 'POLL_COUNTED'
  | 'POLL_CLOSED'
> = {
  COUPON_OFFERED: ({ at, payload }) => ({ __typename: 'CouponOffered', at, ...payload }),
  COUPON_CLOSED: ({ at, payload }) => ({ __typename: 'CouponClosed', at, ...payload }),
  DRAW_OPENED: ({ at, payload }) => ({ __typename: 'DrawOpened', at, ...payload }),
  DRAW_DRAWN: ({ at, payload }) => ({ __typename: 'DrawDrawn', at, ...payload }),
  POLL_OPENED: ({ at, payload }) => ({ __typename: 'PollOpened', at, ...payload }),
  POLL_COUNTED: ({ at, payload }) => ({ __typename: 'PollCounted', at, ...payload }),
  POLL_CLOSED: ({ at, payload }) => ({ __typename: 'PollClosed', at, ...payload }),
};
