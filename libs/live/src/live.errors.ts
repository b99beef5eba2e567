import { ObjectType } from '@nestjs/graphql';
import { UserError } from '@chucun/kernel';

@ObjectType({
  implements: () => UserError,
  description: 'When the room is not live: it has not begun, or it is over.',
})
export class SessionNotLive extends UserError {
  readonly message = 'This session is not live now; nothing was changed.';
  readonly messageZh = '这场直播现在没有在播，什么都没有改动。';
}

@ObjectType({
  implements: () => UserError,
  description: 'When a session has ended; what happened in it is kept as it was.',
})
export class LiveSessionEnded extends UserError {
  readonly message = 'This session has ended and is kept as it was.';
  readonly messageZh = '这场直播已经结束，内容按原样保存，不能再改。';
}
