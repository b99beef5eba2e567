import { Field, ObjectType } from '@nestjs/graphql';
import { UserError } from '@chucun/kernel';

@ObjectType({
  implements: () => UserError,
  description: 'When a region code is not in the code book, in any of its forms.',
})
export class RegionNotFound extends UserError {
  @Field(() => String) readonly code: string;
  readonly message: string;
  readonly messageZh: string;

  constructor(code: string) {
    super();
    this.code = code;
    this.message = 'This region code is not in the code book; choose the region from the list.';
    this.messageZh = '没有这个地区代码，请从列表里重新选择地区。';
  }
}

@ObjectType({
  implements: () => UserError,
  description: 'When a region code is no longer in force (S-19); names the one that carries on.',
})
export class RegionEnded extends UserError {
  @Field(() => String) readonly code: string;
  @Field(() => String) readonly name: string;
  /** The code in force that carries on, where there is just one. */
  @Field(() => String, { nullable: true }) readonly successor: string | null;
  @Field(() => String, { nullable: true }) readonly successorName: string | null;
  readonly message: string;
  readonly messageZh: string;

  constructor(ended: { code: string; name: string }, next?: { code: string; name: string }) {
    super();
    this.code = ended.code;
    this.name = ended.name;
    this.successor = next?.code ?? null;
    this.successorName = next?.name ?? null;
    this.message = next
      ? `${ended.name} (${ended.code}) is now ${next.name} (${next.code}); choose that region.`
      : `${ended.name} (${ended.code}) is no longer in force; choose the region from the list.`;
    this.messageZh = next
      ? `${ended.name}已并入或改为${next.name}，请选择${next.name}。`
      : `${ended.name}的代码已经停用，请从列表里重新选择地区。`;
  }
}
