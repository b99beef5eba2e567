import { Args, ID, Mutation, Resolver } from '@nestjs/graphql';
import { CurrentViewer, type Viewer } from '@chucun/identity';
import { Clock, isId } from '@chucun/kernel';
import { AttributionRepository } from './attribution.repository.ts';

@Resolver()
export class AttributionResolver {
  constructor(
    private readonly attribution: AttributionRepository,
    private readonly clock: Clock,
  ) {}

  @Mutation(() => Boolean, {
    description:
      'The caller opened an item of a room: what they buy of it within a day counts for the room (T-38). False where there is no such item.',
  })
  async noteLiveClick(
    @CurrentViewer() viewer: Viewer,
    @Args('sessionId', { type: () => ID }) sessionId: string,
    @Args('shelfItemId', { type: () => ID }) shelfItemId: string,
  ): Promise<boolean> {
    if (!isId(sessionId) || !isId(shelfItemId)) return false;
    return this.attribution.click(viewer.accountId, sessionId, shelfItemId, this.clock.now());
  }
}
