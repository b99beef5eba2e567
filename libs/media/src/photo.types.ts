import { createUnionType, Field, ID, Int, ObjectType } from '@nestjs/graphql';
import { InvalidInput, NotFound, resolveUnion } from '@chucun/kernel';

@ObjectType('Photo', {
  description: 'A photo that was read by us: upright, without place or camera in it.',
})
export class PhotoType {
  @Field(() => ID) id: string;
  @Field(() => String, {
    description: 'What is in the photo, for those who do not see it; may be empty.',
  })
  alt: string;
  @Field(() => String, {
    nullable: true,
    description: 'A tiny blurred picture as a data address, at most 600 bytes.',
  })
  placeholder: string | null;
  @Field(() => Int, { description: 'Pixels of the widest picture.' }) width: number;
  @Field(() => Int) height: number;
}

export const SetPhotoAltResult = createUnionType({
  name: 'SetPhotoAltResult',
  types: () => [PhotoType, InvalidInput, NotFound] as const,
  resolveType: resolveUnion('Photo'),
});
