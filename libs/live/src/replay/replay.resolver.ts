import { Args, Context, ID, Mutation, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { CurrentViewer, type Viewer } from '@chucun/identity';
import { batched } from '@chucun/kernel';
import type { LiveSession, ShelfItem } from '../session/session.ts';
import { LiveSessionType, ShelfItemType } from '../session/session.types.ts';
import { ShelfRepository } from '../shelf/shelf.repository.ts';
import { type ExtensionRefusal, ExtendPrice } from './extend-price.ts';
import { ExtendLivePriceResult, ReplayMarkType, ReplayType } from './replay.types.ts';
import { type Replay, type ReplayMark, Replays } from './replays.ts';

@Resolver(() => LiveSessionType)
export class ReplayResolver {
  constructor(
    private readonly replays: Replays,
    private readonly extending: ExtendPrice,
  ) {}

  @ResolveField(() => ReplayType, {
    nullable: true,
    description: 'Null before the session is over, and where nothing was recorded (S21).',
  })
  replay(@Parent() session: LiveSession): Promise<Replay | null> {
    return this.replays.of(session);
  }

  @Mutation(() => ExtendLivePriceResult, {
    description:
      'Lets the last live price of an item hold after the session, for those who buy from the replay; without `until` the price of the shop holds again.',
  })
  extendLivePrice(
    @CurrentViewer() viewer: Viewer,
    @Args('sessionId', { type: () => ID }) sessionId: string,
    @Args('shelfItemId', { type: () => ID }) itemId: string,
    @Args('until', { type: () => Date, nullable: true }) until: Date | null,
  ): Promise<ShelfItem | ExtensionRefusal> {
    return this.extending.run(viewer, { sessionId, itemId, until: until ?? null });
  }
}

@Resolver(() => ReplayMarkType)
export class ReplayMarkResolver {
  constructor(private readonly shelves: ShelfRepository) {}

  @ResolveField(() => ShelfItemType)
  async item(@Parent() mark: ReplayMark, @Context() context: object): Promise<ShelfItem> {
    return (await batched(context, this.shelves.byIds).load(mark.itemId))!;
  }
}
