import { Context, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { batched } from '@chucun/kernel';
import { type Photo, Photos, PhotoType } from '@chucun/media';
import { RefundRequestType } from './order.types.ts';

@Resolver(() => RefundRequestType)
export class RefundPhotosResolver {
  constructor(private readonly kept: Photos) {}

  @ResolveField(() => [PhotoType], { description: 'What the buyer shows of the damage.' })
  async photos(@Parent() request: RefundRequestType, @Context() context: object): Promise<Photo[]> {
    const found = await batched(context, this.kept.byIds).loadMany(request.photoIds);
    return found.filter((photo): photo is Photo => Boolean(photo) && !(photo instanceof Error));
  }
}
