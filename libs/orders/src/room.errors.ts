import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import { UserError } from '@chucun/kernel';

@ObjectType({
  implements: () => UserError,
  description: 'When an order names a live session that is not on.',
})
export class LiveSessionNotFound extends UserError {
  readonly message = 'There is no such live session; order from the shop.';
  readonly messageZh = '没有这场直播，请从商城下单。';
}

@ObjectType({
  implements: () => UserError,
  description: 'When a buyer has had as many of a live offer as one buyer may have.',
})
export class LimitReached extends UserError {
  @Field(() => ID) readonly variantId: string;
  @Field(() => Int, { description: 'How many this buyer may still have.' })
  readonly mayTake: number;
  readonly message: string;
  readonly messageZh: string;

  constructor(variantId: string, mayTake: number) {
    super();
    this.variantId = variantId;
    this.mayTake = mayTake;
    this.message =
      mayTake > 0
        ? `You may have ${mayTake} more of this live offer; choose fewer.`
        : 'You have had as many of this live offer as one buyer may have.';
    this.messageZh =
      mayTake > 0
        ? `这个直播优惠您还能买 ${mayTake} 件，请减少数量。`
        : '这个直播优惠您已经买到限购数量了。';
  }
}
