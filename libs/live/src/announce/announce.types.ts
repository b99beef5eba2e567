import { createUnionType, Field, ObjectType } from '@nestjs/graphql';
import { NotFound, resolveUnion } from '@chucun/kernel';

@ObjectType({ description: 'What is handed on of a session (T-29); no personal data in it.' })
export class LiveShare {
  @Field(() => String, { description: 'At most 30 characters.' }) title: string;
  @Field(() => String) text: string;
  @Field(() => String, { description: 'Lands on the room with one hop.' }) url: string;
  @Field(() => String, { description: 'A PNG with a QR of `url`.' }) posterUrl: string;
}

@ObjectType({ description: 'How it stands now.' })
export class LiveWishKept {
  @Field(() => Boolean, { description: 'True where it is followed or reminded of.' })
  isOn: boolean;
}

export const FollowCoopResult = createUnionType({
  name: 'FollowCoopResult',
  types: () => [LiveWishKept, NotFound] as const,
  resolveType: resolveUnion('LiveWishKept'),
});
export const RemindMeResult = createUnionType({
  name: 'RemindMeResult',
  types: () => [LiveWishKept, NotFound] as const,
  resolveType: resolveUnion('LiveWishKept'),
});
