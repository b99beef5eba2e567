import { ObjectType } from '@nestjs/graphql';
import { UserError } from '@chucun/kernel';

@ObjectType({ implements: () => UserError, description: 'When a giveaway takes no more entries.' })
export class DrawIsClosed extends UserError {
  readonly message = 'This giveaway takes no more entries.';
  readonly messageZh = '这次福袋已经截止参加了。';
}

@ObjectType({
  implements: () => UserError,
  description: 'When the caller is not among those whom a giveaway is for.',
})
export class NotAmongEntrants extends UserError {
  readonly message: string;
  readonly messageZh: string;

  constructor(message: string, messageZh: string) {
    super();
    this.message = message;
    this.messageZh = messageZh;
  }
}

@ObjectType({
  implements: () => UserError,
  description: 'When another giveaway of the room is still open.',
})
export class DrawStillOpen extends UserError {
  readonly message = 'Another giveaway is open; open the next one after it is drawn.';
  readonly messageZh = '还有一个福袋没开奖，等开奖后再发下一个。';
}
