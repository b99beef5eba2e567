import { Args, ID, Mutation, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { CurrentViewer, MaybeViewer, type Viewer } from '@chucun/identity';
import { type InvalidInput, type NotFound, UserError } from '@chucun/kernel';
import { runsSession } from '../session/session-access.ts';
import type { LiveSession } from '../session/session.ts';
import { LiveSessionType } from '../session/session.types.ts';
import { HoldSession } from './hold-session.ts';
import { RefuseDeletion } from './refuse-deletion.ts';
import { RetentionRepository } from './retention.repository.ts';
import {
  DeleteLiveSessionResult,
  LiveHoldResult,
  LiveRetentionType,
  type LiveSessionKept,
} from './retention.types.ts';

@Resolver(() => LiveSessionType)
export class RetentionResolver {
  constructor(
    private readonly retention: RetentionRepository,
    private readonly refusing: RefuseDeletion,
    private readonly holding: HoldSession,
  ) {}

  @ResolveField(() => LiveRetentionType, {
    nullable: true,
    description: 'Until when all of it is kept (L-25); for those who run the session.',
  })
  async retained(
    @Parent() session: LiveSession,
    @MaybeViewer() viewer: Viewer | null,
  ): Promise<LiveRetentionType | null> {
    return viewer && runsSession(viewer, session) ? this.retainedOf(session.id) : null;
  }

  @Mutation(() => DeleteLiveSessionResult, {
    description:
      'Refused to everybody: sessions are kept (L-25). The attempt is noted with its reason.',
  })
  deleteLiveSession(
    @CurrentViewer() viewer: Viewer,
    @Args('sessionId', { type: () => ID }) sessionId: string,
    @Args('reason', { type: () => String }) reason: string,
  ): Promise<LiveSessionKept | NotFound | InvalidInput> {
    return this.refusing.run(viewer, sessionId, reason);
  }

  @Mutation(() => LiveHoldResult, { description: 'Keeps a session beyond its term.' })
  async holdLiveSession(
    @CurrentViewer() viewer: Viewer,
    @Args('sessionId', { type: () => ID }) sessionId: string,
    @Args('reason', { type: () => String }) reason: string,
  ): Promise<LiveRetentionType | UserError> {
    const held = await this.holding.place(viewer, sessionId, reason);
    return held instanceof UserError ? held : this.retainedOf(held);
  }

  @Mutation(() => LiveHoldResult)
  async liftLiveHold(
    @CurrentViewer() viewer: Viewer,
    @Args('holdId', { type: () => ID }) holdId: string,
    @Args('reason', { type: () => String }) reason: string,
  ): Promise<LiveRetentionType | UserError> {
    const freed = await this.holding.lift(viewer, holdId, reason);
    return freed instanceof UserError ? freed : this.retainedOf(freed);
  }

  private async retainedOf(sessionId: string): Promise<LiveRetentionType> {
    const [term, holds] = await Promise.all([
      this.retention.termOf(sessionId),
      this.retention.holdsOf(sessionId),
    ]);
    return { keptUntil: term?.keptUntil ?? null, holds };
  }
}
