import { Context, Field, Int, ObjectType, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { MaybeViewer, type Viewer } from '@chucun/identity';
import { batched, FenScalar } from '@chucun/kernel';
import { runsSession } from '../session/session-access.ts';
import { SessionRepository } from '../session/session.repository.ts';
import type { ShelfItem } from '../session/session.ts';
import { ShelfItemType } from '../session/session.types.ts';
import { ShelfRepository } from './shelf.repository.ts';

@ObjectType('ShelfPlan', { description: 'What an item is to cost in the room from the start.' })
export class ShelfPlanType {
  @Field(() => FenScalar, { nullable: true }) livePriceFen: number | null;
  @Field(() => Int, { nullable: true }) quota: number | null;
  @Field(() => Int, { nullable: true }) limitPerBuyer: number | null;
}

@Resolver(() => ShelfItemType)
export class ShelfPlanResolver {
  constructor(
    private readonly shelves: ShelfRepository,
    private readonly sessions: SessionRepository,
  ) {}

  @ResolveField(() => ShelfPlanType, {
    nullable: true,
    description: 'As it was prepared; null for those who do not run the session.',
  })
  async plan(
    @Parent() item: ShelfItem,
    @MaybeViewer() viewer: Viewer | null,
    @Context() context: object,
  ): Promise<ShelfPlanType | null> {
    if (!viewer) return null;
    const session = await batched(context, this.sessions.byIds).load(item.sessionId);
    if (!session || !runsSession(viewer, session)) return null;
    return (await batched(context, this.shelves.plansOf).load(item.id)) ?? null;
  }
}
