import { ObjectType } from '@nestjs/graphql';
import { UserError } from '@chucun/kernel';

@ObjectType({ implements: () => UserError, description: 'When a poll takes no more votes.' })
export class PollIsClosed extends UserError {
  readonly message = 'This poll is closed; no more votes are taken.';
  readonly messageZh = '这个投票已经结束了。';
}

@ObjectType({ implements: () => UserError, description: 'When another poll of the room is open.' })
export class PollStillOpen extends UserError {
  readonly message = 'Another poll is open; close it first.';
  readonly messageZh = '还有一个投票没结束，请先结束它。';
}
