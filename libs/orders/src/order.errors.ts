import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import { FenScalar, UserError } from '@chucun/kernel';
import { ORDER_DEFAULTS } from './order.defaults.ts';
import type { OrderState } from './order.rules.ts';

@ObjectType({
  implements: () => UserError,
  description: 'When an order is placed without any line.',
})
export class CartEmpty extends UserError {
  readonly message = 'The cart is empty; add something before ordering.';
  readonly messageZh = '购物车是空的，请先选好商品再下单。';
}

@ObjectType({
  implements: () => UserError,
  description: 'When a cart has more lines than one order may have.',
})
export class TooManyLines extends UserError {
  @Field(() => Int) readonly max = ORDER_DEFAULTS.linesMax;
  readonly message = `An order may have at most ${ORDER_DEFAULTS.linesMax} lines; order the rest separately.`;
  readonly messageZh = `一次最多买 ${ORDER_DEFAULTS.linesMax} 种，请分几次下单。`;
}

@ObjectType({
  implements: () => UserError,
  description: 'When variants do not exist, are withdrawn or may not be sold now.',
})
export class ProductUnavailable extends UserError {
  @Field(() => [ID]) readonly variantIds: string[];
  readonly message = 'Some items are no longer on sale; remove them and order the rest.';
  readonly messageZh = '有商品已经下架，请移除后再下单。';

  constructor(variantIds: string[]) {
    super();
    this.variantIds = variantIds;
  }
}

@ObjectType({
  implements: () => UserError,
  description: 'When a cooperative does not deliver these variants to the region (T-18).',
})
export class NotDelivered extends UserError {
  @Field(() => [ID]) readonly variantIds: string[];
  readonly message =
    'Some items are not delivered to this address; remove them or choose another address.';
  readonly messageZh = '有商品送不到这个地址，请移除或换个地址。';

  constructor(variantIds: string[]) {
    super();
    this.variantIds = variantIds;
  }
}

@ObjectType({
  implements: () => UserError,
  description: 'When the total as of now differs from the one the buyer saw.',
})
export class TotalChanged extends UserError {
  @Field(() => FenScalar, { description: 'The total as of now.' }) readonly totalFen: number;
  readonly message: string;
  readonly messageZh: string;

  constructor(totalFen: number) {
    super();
    this.totalFen = totalFen;
    this.message = `The total is now ¥${yuan(totalFen)}; look at it again, then order.`;
    this.messageZh = `总价变成了 ${yuan(totalFen)} 元，请确认后再下单。`;
  }
}

@ObjectType({ description: 'How many of a variant are still there.' })
export class Shortage {
  @Field(() => ID) variantId: string;
  @Field(() => Int) available: number;
}

@ObjectType({
  implements: () => UserError,
  description: 'When fewer are left than the order asks for; nothing was taken.',
})
export class InsufficientStock extends UserError {
  @Field(() => [Shortage]) readonly shortages: Shortage[];
  readonly message =
    'Some items are no longer available in that quantity; order fewer or remove them.';
  readonly messageZh = '有商品库存不够了，请减少数量或移除。';

  constructor(shortages: Shortage[]) {
    super();
    this.shortages = shortages;
  }
}

const COUPON_SENTENCES = {
  unknown: ['This coupon does not exist or is not valid now.', '没有这张券，或不在有效期内。'],
  used_up: ['This coupon has been used up; order without it.', '这张券已经领完了，请不用券下单。'],
  below_minimum: [
    'The goods do not reach the amount of this coupon.',
    '商品金额还没达到这张券的门槛。',
  ],
  one_only: ['One order takes one coupon.', '一次下单只能用一张券。'],
  nothing_left: [
    'This coupon would leave nothing to pay for the goods; order without it.',
    '用券后货款就没有要付的了，请不用券下单。',
  ],
} as const;

@ObjectType({
  implements: () => UserError,
  description: 'When a coupon is unknown, over, used up or below its minimum.',
})
export class CouponNotUsable extends UserError {
  @Field(() => String) readonly code: string;
  readonly message: string;
  readonly messageZh: string;

  constructor(code: string, reason: keyof typeof COUPON_SENTENCES) {
    super();
    this.code = code;
    [this.message, this.messageZh] = COUPON_SENTENCES[reason];
  }
}

@ObjectType({
  implements: () => UserError,
  description: 'When an order names neither a saved address nor a new one.',
})
export class AddressIncomplete extends UserError {
  readonly message = 'An address is needed: choose a saved one or fill in a new one.';
  readonly messageZh = '还没有收货地址，请选择或填写一个。';
}

@ObjectType({
  implements: () => UserError,
  description: 'When a saved address does not exist or is not yours.',
})
export class AddressNotFound extends UserError {
  readonly message = 'This address is gone or not yours; choose another one.';
  readonly messageZh = '没有找到这个地址，请重新选择。';
}

@ObjectType({
  implements: () => UserError,
  description: 'When an account has as many addresses as it may keep.',
})
export class TooManyAddresses extends UserError {
  @Field(() => Int) readonly max = ORDER_DEFAULTS.addressesMax;
  readonly message = `At most ${ORDER_DEFAULTS.addressesMax} addresses can be kept; delete one first.`;
  readonly messageZh = `最多保存 ${ORDER_DEFAULTS.addressesMax} 个地址，请先删除一个。`;
}

@ObjectType({
  implements: () => UserError,
  description: 'When an order has gone too far for what was asked (T-14).',
})
export class TooLate extends UserError {
  @Field(() => String, { description: 'The state the order is in.' }) readonly state: OrderState;
  readonly message =
    'The order has gone too far for this; ask for a refund or write to the cooperative.';
  readonly messageZh = '订单进度已经不能这样操作，可以申请退款或联系合作社。';

  constructor(state: OrderState) {
    super();
    this.state = state;
  }
}

@ObjectType({
  implements: () => UserError,
  description: 'When an order is not in a state from which the step can be made (T-13).',
})
export class OrderInAnotherState extends UserError {
  @Field(() => String) readonly state: OrderState;
  readonly message = 'The order is in another state by now; look at it again.';
  readonly messageZh = '订单状态已经变了，请刷新后再看。';

  constructor(state: OrderState) {
    super();
    this.state = state;
  }
}

@ObjectType({
  implements: () => UserError,
  description: 'When a line already has a refund request that waits for its answer.',
})
export class RefundAlreadyRequested extends UserError {
  @Field(() => ID) readonly requestId: string;
  readonly message =
    'A refund for this item is already being looked at; please wait for the answer.';
  readonly messageZh = '这件商品已经申请过退款，请等合作社答复。';

  constructor(requestId: string) {
    super();
    this.requestId = requestId;
  }
}

@ObjectType({
  implements: () => UserError,
  description: 'When a refund would be more than what is left of what was paid.',
})
export class RefundExceedsPaid extends UserError {
  @Field(() => FenScalar) readonly leftFen: number;
  readonly message: string;
  readonly messageZh: string;

  constructor(leftFen: number) {
    super();
    this.leftFen = leftFen;
    this.message = `At most ¥${yuan(leftFen)} can be refunded; enter a smaller amount.`;
    this.messageZh = `最多可退 ${yuan(leftFen)} 元，请改小金额。`;
  }
}

@ObjectType({
  implements: () => UserError,
  description: 'When a refund request has been answered before.',
})
export class RefundAlreadyAnswered extends UserError {
  readonly message = 'This request has been answered; look at it again.';
  readonly messageZh = '这个申请已经答复过了，请刷新后再看。';
}

@ObjectType({
  implements: () => UserError,
  description: 'When a photo of damage was sent with another request before.',
})
export class PhotoUsedBefore extends UserError {
  readonly message = 'A photo was used in another request. Please take new photos of this damage.';
  readonly messageZh = '有照片在别的申请里用过了。请给这次的坏货重新拍照。';
}

/** Whole yuan and two digits, by integers only. */
export function yuan(fen: number): string {
  const rest = String(fen % 100).padStart(2, '0');
  return `${(fen - (fen % 100)) / 100}.${rest}`;
}
