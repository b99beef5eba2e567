import { ObjectType } from '@nestjs/graphql';
import { UserError } from '@chucun/kernel';

@ObjectType({
  implements: () => UserError,
  description: 'When a session is not over: its prices are set in the room.',
})
export class SessionNotEnded extends UserError {
  readonly message = 'This session is not over; while it is on, prices are set in the room.';
  readonly messageZh = '这场直播还没有结束；直播中请直接在直播间改价。';
}

@ObjectType({
  implements: () => UserError,
  description: 'When an item had no live price in the session that could be extended.',
})
export class NoPriceToExtend extends UserError {
  readonly message = 'This item had no live price in the session, so there is none to extend.';
  readonly messageZh = '这件商品在这场直播里没有设过直播价，没有可以延长的价格。';
}
