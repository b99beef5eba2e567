import { Field, InterfaceType, ObjectType } from '@nestjs/graphql';

/**
 * An expected refusal. The GraphQL type's name is the code; both sentences are complete.
 * Returned from a use case it rolls the transaction back (see `inTransaction`).
 */
@InterfaceType({ resolveType: (value: object) => value.constructor.name })
export abstract class UserError {
  /** What happened and what to do, in English. */
  abstract readonly message: string;
  /** The same sentence in Chinese, as people say it. */
  abstract readonly messageZh: string;
}

// The build drops decorators of abstract properties, so these two are put on by hand.
Field(() => String, { description: 'What happened and what to do, in English.' })(
  UserError.prototype,
  'message',
);
Field(() => String, { description: 'The same sentence in Chinese.' })(
  UserError.prototype,
  'messageZh',
);

@ObjectType({
  implements: () => UserError,
  description: 'A field holds something that cannot be accepted; nothing was changed.',
})
export class InvalidInput extends UserError {
  /** The input field, as a path such as `variants.0.priceFen`. */
  @Field(() => String) readonly field: string;
  readonly messageZh: string;
  readonly message: string;

  constructor(field: string, messageZh: string, message: string) {
    super();
    this.field = field;
    this.messageZh = messageZh;
    this.message = message;
  }
}

@ObjectType({
  implements: () => UserError,
  description:
    'The thing named does not exist, or is not yours to see. The two are not told apart.',
})
export class NotFound extends UserError {
  readonly messageZh = '没有找到，可能已被移除，或不在您名下。';
  readonly message = 'Not found: it may have been removed, or it is not yours.';
}

/** Names the GraphQL type of a union member: refusals by their class, everything else by `fallback`. */
export const resolveUnion =
  (fallback: string) =>
  (value: object): string =>
    value instanceof UserError ? value.constructor.name : fallback;
