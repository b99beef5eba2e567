import { Args, ID, Mutation, Resolver } from '@nestjs/graphql';
import { CurrentViewer, type Viewer } from '@chucun/identity';
import type { NotFound } from '@chucun/kernel';
import type { SessionNotLive } from '../live.errors.ts';
import type { ShelfItem } from '../session/session.ts';
import { PresentItem } from './present-item.ts';
import { PresentShelfItemResult } from './shelf.types.ts';

@Resolver()
export class ShelfResolver {
  constructor(private readonly presenting: PresentItem) {}

  @Mutation(() => PresentShelfItemResult, {
    description: 'Shows one item of the shelf to everybody in the room (讲解中).',
  })
  presentShelfItem(
    @CurrentViewer() viewer: Viewer,
    @Args('sessionId', { type: () => ID }) sessionId: string,
    @Args('shelfItemId', { type: () => ID }) shelfItemId: string,
  ): Promise<ShelfItem | NotFound | SessionNotLive> {
    return this.presenting.run(viewer, sessionId, shelfItemId);
  }
}
