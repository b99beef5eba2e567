import { Args, ID, Int, Mutation, Resolver } from '@nestjs/graphql';
import { CurrentViewer, type Viewer } from '@chucun/identity';
import { FenScalar, NotFound } from '@chucun/kernel';
import type { SessionNotLive } from '../live.errors.ts';
import type { LiveSession } from '../session/session.ts';
import { OnAirLiveResult, ShelfItemInput } from '../session/session.types.ts';
import { ArrangeShelf, type ShelfRefusal } from './arrange-shelf.ts';
import { PresentItem } from './present-item.ts';
import { ArrangeShelfResult } from './shelf.types.ts';

@Resolver()
export class ArrangeShelfResolver {
  constructor(
    private readonly shelf: ArrangeShelf,
    private readonly presenting: PresentItem,
  ) {}

  @Mutation(() => ArrangeShelfResult, {
    description:
      "Adds packs of the cooperative's goods at the end of the shelf; at most 100 stand there.",
  })
  addShelfItems(
    @CurrentViewer() viewer: Viewer,
    @Args('sessionId', { type: () => ID }) sessionId: string,
    @Args('items', { type: () => [ShelfItemInput] }) items: ShelfItemInput[],
  ): Promise<LiveSession | ShelfRefusal> {
    return this.shelf.add(viewer, sessionId, items);
  }

  @Mutation(() => ArrangeShelfResult, {
    description: 'Takes an item off; its price in the room ends.',
  })
  removeShelfItem(
    @CurrentViewer() viewer: Viewer,
    @Args('sessionId', { type: () => ID }) sessionId: string,
    @Args('shelfItemId', { type: () => ID }) shelfItemId: string,
  ): Promise<LiveSession | ShelfRefusal> {
    return this.shelf.remove(viewer, sessionId, shelfItemId);
  }

  @Mutation(() => ArrangeShelfResult, { description: 'Puts an item at a place, counted from 1.' })
  moveShelfItem(
    @CurrentViewer() viewer: Viewer,
    @Args('sessionId', { type: () => ID }) sessionId: string,
    @Args('shelfItemId', { type: () => ID }) shelfItemId: string,
    @Args('position', { type: () => Int }) position: number,
  ): Promise<LiveSession | ShelfRefusal> {
    return this.shelf.move(viewer, sessionId, shelfItemId, position);
  }

  @Mutation(() => ArrangeShelfResult, {
    description:
      'Before the start: what an item will cost, how many are set aside, how many one buyer may take.',
  })
  planShelfItem(
    @CurrentViewer() viewer: Viewer,
    @Args('sessionId', { type: () => ID }) sessionId: string,
    @Args('shelfItemId', { type: () => ID }) shelfItemId: string,
    @Args('livePriceFen', { type: () => FenScalar, nullable: true }) livePriceFen: number | null,
    @Args('quota', { type: () => Int, nullable: true }) quota: number | null,
    @Args('limitPerBuyer', { type: () => Int, nullable: true }) limitPerBuyer: number | null,
  ): Promise<LiveSession | ShelfRefusal> {
    return this.shelf.plan(viewer, sessionId, shelfItemId, { livePriceFen, quota, limitPerBuyer });
  }

  @Mutation(() => OnAirLiveResult, { description: 'Nothing is being shown any more.' })
  stopPresenting(
    @CurrentViewer() viewer: Viewer,
    @Args('sessionId', { type: () => ID }) sessionId: string,
  ): Promise<LiveSession | NotFound | SessionNotLive> {
    return this.presenting.stop(viewer, sessionId);
  }
}
