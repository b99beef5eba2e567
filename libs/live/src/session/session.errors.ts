import { Field, ID, ObjectType } from '@nestjs/graphql';
import { UserError } from '@chucun/kernel';

@ObjectType({
  implements: () => UserError,
  description: 'When the host already has a session on the air.',
})
export class AnotherSessionLive extends UserError {
  readonly message = 'This host is live in another session; end that one first.';
  readonly messageZh = '这位主播还有一场直播没有结束，请先结束那一场。';
}

@ObjectType({
  implements: () => UserError,
  description:
    'When a pack cannot stand on the shelf: unknown, withdrawn, or of another cooperative.',
})
export class ShelfItemUnknown extends UserError {
  @Field(() => ID) readonly variantId: string;
  readonly message = 'This pack is not on sale at the cooperative; choose one of its goods.';
  readonly messageZh = '这件商品不在本社的在售商品里，请从本社商品中选择。';

  constructor(variantId: string) {
    super();
    this.variantId = variantId;
  }
}

@ObjectType({
  implements: () => UserError,
  description: 'When a session is on the air and cannot be changed in this way any more.',
})
export class SessionAlreadyLive extends UserError {
  readonly message = 'This session is on the air; change what is planned before the next one.';
  readonly messageZh = '这场直播已经开播，开播前的安排不能再改。';
}
