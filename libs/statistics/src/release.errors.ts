import { Field, ObjectType } from '@nestjs/graphql';
import { UserError } from '@chucun/kernel';

@ObjectType({
  implements: () => UserError,
  description: 'When a month cannot be released in this stage yet (S-24).',
})
export class ReleaseTooEarly extends UserError {
  @Field(() => String) readonly earliest: string;
  readonly message: string;
  readonly messageZh: string;

  constructor(earliest: string) {
    super();
    this.earliest = earliest;
    this.message = `This stage can be released from ${earliest} on; release an earlier stage or wait.`;
    this.messageZh = `这个阶段要到 ${earliest} 才能发布，请先发布前一阶段，或到那天再来。`;
  }
}

@ObjectType({
  implements: () => UserError,
  description: 'When a later stage of the month has been released already.',
})
export class ReleaseBackwards extends UserError {
  readonly message = 'A later stage of this month is released; release that stage again instead.';
  readonly messageZh = '这个月已经发布了更后面的阶段，请按那个阶段再发布。';
}

@ObjectType({
  implements: () => UserError,
  description:
    'When a stage is released again, or the figure moved by more than 1 %, without a reason (S-25).',
})
export class RevisionReasonNeeded extends UserError {
  readonly message = 'This revises what was released; choose the reason and release again.';
  readonly messageZh = '这次发布改了已经公布的数，请选好原因再发布。';
}
