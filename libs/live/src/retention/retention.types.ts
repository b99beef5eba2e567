import { createUnionType, Field, ID, ObjectType } from '@nestjs/graphql';
import { InvalidInput, NotFound, resolveUnion, UserError } from '@chucun/kernel';

@ObjectType({
  implements: () => UserError,
  description:
    'When something of a session was to be deleted; it is kept, and the attempt is noted (L-25).',
})
export class LiveSessionKept extends UserError {
  @Field(() => Date, { nullable: true, description: 'Null: the session has not ended.' })
  readonly keptUntil: Date | null;
  readonly message =
    'What happened in this session is kept for its term and cannot be deleted; the attempt was noted.';
  readonly messageZh = '这场直播的内容要按期限保存，不能删除；这次操作已经记录。';

  constructor(keptUntil: Date | null) {
    super();
    this.keptUntil = keptUntil;
  }
}

@ObjectType('LiveHold', { description: 'Somebody still needs the session; nothing is deleted.' })
export class LiveHoldType {
  @Field(() => ID) id: string;
  @Field(() => String) reason: string;
  @Field(() => Date) placedAt: Date;
  @Field(() => Date, { nullable: true }) liftedAt: Date | null;
}

@ObjectType('LiveRetention', { description: 'For those who run the session, and operators.' })
export class LiveRetentionType {
  @Field(() => Date, { nullable: true, description: 'Null: the session has not ended.' })
  keptUntil: Date | null;
  @Field(() => [LiveHoldType]) holds: LiveHoldType[];
}

export const DeleteLiveSessionResult = createUnionType({
  name: 'DeleteLiveSessionResult',
  types: () => [LiveSessionKept, NotFound, InvalidInput] as const,
});
export const LiveHoldResult = createUnionType({
  name: 'LiveHoldResult',
  types: () => [LiveRetentionType, NotFound, InvalidInput] as const,
  resolveType: resolveUnion('LiveRetention'),
});
