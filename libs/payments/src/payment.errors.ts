import { ObjectType } from '@nestjs/graphql';
import { UserError } from '@chucun/kernel';

@ObjectType({
  implements: () => UserError,
  description: 'The order is paid already; nothing more is due.',
})
export class AlreadyPaid extends UserError {
  readonly messageZh = '这笔订单已经付过款了，不用再付。';
  readonly message = 'This order is paid already; nothing more is due.';
}

@ObjectType({
  implements: () => UserError,
  description:
    'The time to pay has run out, or the order was cancelled; the goods went back to the shop.',
})
export class OrderExpired extends UserError {
  readonly messageZh = '付款时间已过，这笔订单已关闭。请回到商品页重新下单。';
  readonly message = 'The time to pay has run out and the order is closed. Please order again.';
}

@ObjectType({
  implements: () => UserError,
  description: 'The payment provider does not answer; the order is kept until it expires.',
})
export class PaymentUnavailable extends UserError {
  readonly messageZh = '支付暂时连不上，订单已为您保留，请过一会儿再试。';
  readonly message =
    'The payment provider does not answer. Your order is kept; please try again shortly.';
}

@ObjectType({
  implements: () => UserError,
  description: 'When a refund has gone through, or is on its way, and needs no operator.',
})
export class RefundNotFailed extends UserError {
  readonly messageZh = '这笔退款没有失败，不用处理。请刷新页面再看。';
  readonly message = 'This refund has not failed; there is nothing to settle. Look at it again.';
}

@ObjectType({
  implements: () => UserError,
  description: 'When a message that could not be delivered has been delivered meanwhile.',
})
export class AlreadyDelivered extends UserError {
  readonly messageZh = '这条消息已经送到了，不用再送。';
  readonly message = 'This message has been delivered; it need not be sent again.';
}
