import { Args, ID, Int, Mutation, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { CurrentViewer, MaybeViewer, type Viewer } from '@chucun/identity';
import { isId, UserError } from '@chucun/kernel';
import type { LiveSession } from '../../session/session.ts';
import { LiveSessionType } from '../../session/session.types.ts';
import { DrawCards } from './draw-cards.ts';
import { DrawRepository } from './draw.repository.ts';
import { EnterDrawResult, LiveDrawType, OpenDrawInput, OpenDrawResult } from './draw.types.ts';
import { EnterDraw } from './enter-draw.ts';
import { OpenDraw } from './open-draw.ts';

const MASKS_MAX = 1000;

@Resolver(() => LiveSessionType)
export class DrawResolver {
  constructor(
    private readonly cards: DrawCards,
    private readonly repository: DrawRepository,
    private readonly opening: OpenDraw,
    private readonly entering: EnterDraw,
  ) {}

  @ResolveField(() => [LiveDrawType], { description: 'Newest first; at most 200.' })
  draws(
    @Parent() session: LiveSession,
    @MaybeViewer() viewer: Viewer | null,
  ): Promise<LiveDrawType[]> {
    return this.cards.ofSession(session.id, viewer);
  }

  @Query(() => LiveDrawType, { nullable: true, description: 'For whoever reckons the lots again.' })
  async liveDraw(
    @MaybeViewer() viewer: Viewer | null,
    @Args('id', { type: () => ID }) id: string,
  ): Promise<LiveDrawType | null> {
    const draw = await this.repository.byId(id);
    return draw ? this.cards.of(draw, viewer) : null;
  }

  @Query(() => [String], {
    description: 'Masks of the entrants of a drawn giveaway, sorted; at most 1000 after `after`.',
  })
  async liveDrawEntrants(
    @Args('drawId', { type: () => ID }) drawId: string,
    @Args('first', { type: () => Int, defaultValue: MASKS_MAX }) first: number,
    @Args('after', { type: () => String, nullable: true }) after: string | null,
  ): Promise<string[]> {
    const draw = isId(drawId) ? await this.repository.byId(drawId) : undefined;
    if (!draw?.drawnAt) return [];
    return this.repository.masksAfter(
      draw.id,
      after ?? null,
      Math.max(1, Math.min(first, MASKS_MAX)),
    );
  }

  @Mutation(() => OpenDrawResult, {
    description: 'Opens a giveaway; its lots are drawn at its time by themselves.',
  })
  async openDraw(
    @CurrentViewer() viewer: Viewer,
    @Args('input', { type: () => OpenDrawInput }) input: OpenDrawInput,
  ): Promise<LiveDrawType | UserError> {
    const draw = await this.opening.run(viewer, { ...input, keyword: input.keyword ?? null });
    return draw instanceof UserError ? draw : this.cards.of(draw, viewer);
  }

  @Mutation(() => EnterDrawResult, { description: 'One entry to an account.' })
  async enterDraw(
    @CurrentViewer() viewer: Viewer,
    @Args('drawId', { type: () => ID }) drawId: string,
  ): Promise<LiveDrawType | UserError> {
    const draw = await this.entering.run(viewer, drawId);
    return draw instanceof UserError ? draw : this.cards.of(draw, viewer);
  }
}
