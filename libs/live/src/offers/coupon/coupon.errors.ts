import { ObjectType } from '@nestjs/graphql';
import { UserError } from '@chucun/kernel';

@ObjectType({
  implements: () => UserError,
  description: 'When the quota of a coupon has been claimed by others.',
})
export class CouponsAllClaimed extends UserError {
  readonly message = 'All of these coupons have been claimed; buy without, or wait for the next.';
  readonly messageZh = '这批券已经领完了，可以直接下单，或者等下一批。';
}

@ObjectType({
  implements: () => UserError,
  description: 'When a coupon is no longer given out: the host closed it, or the session is over.',
})
export class CouponNoLongerOffered extends UserError {
  readonly message = 'This coupon is no longer given out.';
  readonly messageZh = '这张券已经停止领取了。';
}

@ObjectType({
  implements: () => UserError,
  description: 'When a session has offered enough coupons.',
})
export class TooManyCoupons extends UserError {
  readonly message = 'A session offers at most 20 coupons.';
  readonly messageZh = '一场直播最多发 20 批券。';
}
