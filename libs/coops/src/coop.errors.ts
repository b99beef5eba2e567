import { Field, Int, ObjectType } from '@nestjs/graphql';
import { UserError } from '@chucun/kernel';

@ObjectType({
  implements: () => UserError,
  description: 'When another cooperative already has this address (slug).',
})
export class SlugTaken extends UserError {
  readonly message = 'Another cooperative has this address already; choose another one.';
  readonly messageZh = '这个店铺网址已经有人用了，请换一个。';
}

@ObjectType({
  implements: () => UserError,
  description: 'When a person of this name and phone is a member of this cooperative already.',
})
export class MemberExists extends UserError {
  @Field(() => Int) readonly number: number;
  readonly message: string;
  readonly messageZh: string;

  constructor(number: number) {
    super();
    this.number = number;
    this.message = `This person is member ${number} of the cooperative already; no second entry is needed.`;
    this.messageZh = `这位已经是本社 ${number} 号成员，不用再加一次。`;
  }
}

@ObjectType({
  implements: () => UserError,
  description:
    'When a cooperative cannot open yet because required items of its checklist are missing.',
})
export class OnboardingIncomplete extends UserError {
  /** Codes of the missing items, in the order of the checklist. */
  @Field(() => [String]) readonly missing: string[];
  readonly message: string;
  readonly messageZh: string;

  constructor(missing: readonly { item: string; label: string; labelZh: string }[]) {
    super();
    this.missing = missing.map(({ item }) => item);
    this.message = `Still missing before opening: ${missing.map(({ label }) => label).join(', ')}. Complete them and open again.`;
    this.messageZh = `还差${missing.map(({ labelZh }) => labelZh).join('、')}，补齐后再开张。`;
  }
}
