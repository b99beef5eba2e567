import { ObjectType } from '@nestjs/graphql';
import { UserError } from '@chucun/kernel';

@ObjectType({
  implements: () => UserError,
  description: 'When a difference is over already.',
})
export class DifferenceResolved extends UserError {
  readonly messageZh = '这条差额已经了结，请刷新页面再看。';
  readonly message = 'This difference is settled already. Look at the list again.';
}
