import { Args, ID, Int, Mutation, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { CurrentViewer, type Viewer } from '@chucun/identity';
import { nearestWidth } from './photo.rules.ts';
import { PhotoType, SetPhotoAltResult } from './photo.types.ts';
import { SetPhotoAlt } from './set-photo-alt.ts';

@Resolver(() => PhotoType)
export class PhotoResolver {
  constructor(private readonly setAlt: SetPhotoAlt) {}

  @ResolveField(() => String, {
    description:
      'Address of the picture; the width goes to the nearest of 160, 320, 640 and 1280. AVIF or WebP by Accept.',
  })
  url(@Parent() photo: PhotoType, @Args('width', { type: () => Int }) width: number): string {
    return `/media/${photo.id}/${nearestWidth(width)}`;
  }

  @Mutation(() => SetPhotoAltResult, {
    description: 'Describes a photo of your own, for those who do not see it.',
  })
  setPhotoAlt(
    @CurrentViewer() viewer: Viewer,
    @Args('photoId', { type: () => ID }) photoId: string,
    @Args('alt') alt: string,
  ): Promise<object> {
    return this.setAlt.run(viewer.accountId, photoId, alt);
  }
}
