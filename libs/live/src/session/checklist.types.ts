import { Field, ObjectType } from '@nestjs/graphql';
import { UserError } from '@chucun/kernel';
import type { CheckCode, CheckItem } from './checklist.rules.ts';

@ObjectType('LiveCheckItem', { description: 'One point of the list before a session (T-37).' })
export class LiveCheckItemType {
  @Field(() => String, { description: 'Stable, such as CERTIFICATES.' }) code: CheckCode;
  @Field(() => Boolean) done: boolean;
  @Field(() => Boolean, { description: 'True where it holds the start back.' }) required: boolean;
  @Field(() => Boolean, { description: 'True where a person states it, by `stateLiveChecks`.' })
  isStated: boolean;
  @Field(() => String) labelZh: string;
  @Field(() => String) label: string;
  @Field(() => String, { description: 'How to get it done.' }) fixZh: string;
  @Field(() => String) fix: string;
  @Field(() => String, { description: 'What was found, or what is still wrong, in Chinese.' })
  evidence: string;
}

@ObjectType({
  implements: () => UserError,
  description: 'When something that a session must have is still missing (T-37).',
})
export class ChecklistIncomplete extends UserError {
  @Field(() => [LiveCheckItemType]) readonly items: CheckItem[];
  readonly message: string;
  readonly messageZh: string;

  constructor(items: readonly CheckItem[]) {
    super();
    this.items = [...items];
    this.message = `Before going live, see to: ${items.map((item) => item.label).join(', ')}.`;
    this.messageZh = `开播前还差：${items.map((item) => item.labelZh).join('、')}。`;
  }
}
