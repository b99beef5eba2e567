import { Args, ID, Int, Mutation, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { CurrentViewer, managesCoop, MaybeViewer, type Viewer } from '@chucun/identity';
import {
  type Connection,
  encodeCursor,
  isId,
  NotFound,
  pageSize,
  toConnection,
} from '@chucun/kernel';
import type { SessionNotLive } from '../live.errors.ts';
import { ChangeSession, type ChangeRefusal } from './change-session.ts';
import { Checklist } from './checklist.ts';
import type { CheckItem } from './checklist.rules.ts';
import { LiveCheckItemType } from './checklist.types.ts';
import { OnAir } from './on-air.ts';
import { type ReviewRefusal, ReviewSession } from './review-session.ts';
import { mayHostFor, runsSession } from './session-access.ts';
import { cursorOf } from './session-cursor.ts';
import { SessionRepository } from './session.repository.ts';
import type { LiveSession, SessionForm, SessionState } from './session.ts';
import {
  ChangeLiveSessionResult,
  LiveForms,
  LiveSessionConnection,
  LiveSessionType,
  LiveStatementsInput,
  LiveStatuses,
  OnAirLiveResult,
  ReviewLiveSessionResult,
  UpdateLiveSessionInput,
} from './session.types.ts';

const EVERY: readonly SessionState[] = Object.values(LiveStatuses);
type Page = { first: number; after: string | null };

/** The desk of those who run sessions: drafts, the list before the start, changes. */
@Resolver(() => LiveSessionType)
export class SessionDeskResolver {
  constructor(
    private readonly sessions: SessionRepository,
    private readonly list: Checklist,
    private readonly review: ReviewSession,
    private readonly changing: ChangeSession,
    private readonly onAir: OnAir,
  ) {}

  @ResolveField(() => [LiveCheckItemType], {
    description: 'What it must have before it begins (T-37); empty for those who do not run it.',
  })
  async checklist(
    @Parent() session: LiveSession,
    @MaybeViewer() viewer: Viewer | null,
  ): Promise<CheckItem[]> {
    return viewer && runsSession(viewer, session) ? this.list.of(session) : [];
  }

  @ResolveField(() => String, {
    nullable: true,
    description: 'What will be said; null for those who do not run it.',
  })
  script(@Parent() session: LiveSession, @MaybeViewer() viewer: Viewer | null): string | null {
    return viewer && runsSession(viewer, session) ? session.script : null;
  }

  @Query(() => LiveSessionConnection, {
    description: 'Sessions the caller hosts, drafts included, latest first.',
  })
  myLiveSessions(
    @CurrentViewer() viewer: Viewer,
    @Args('status', { type: () => LiveStatuses, nullable: true }) status: SessionState | null,
    @Args('first', { type: () => Int, nullable: true, defaultValue: 20 }) first: number,
    @Args('after', { type: () => String, nullable: true }) after: string | null,
  ): Promise<Connection<LiveSession>> {
    return this.page({ hostId: viewer.accountId }, status, { first, after });
  }

  @Query(() => LiveSessionConnection, {
    description:
      'All sessions of a cooperative for its managers, drafts included; its hosts see their own. Others see none.',
  })
  coopLiveSessions(
    @CurrentViewer() viewer: Viewer,
    @Args('coopId', { type: () => ID }) coopId: string,
    @Args('status', { type: () => LiveStatuses, nullable: true }) status: SessionState | null,
    @Args('first', { type: () => Int, nullable: true, defaultValue: 20 }) first: number,
    @Args('after', { type: () => String, nullable: true }) after: string | null,
  ): Promise<Connection<LiveSession>> {
    const isSeen = isId(coopId) && mayHostFor(viewer, coopId);
    const own = isSeen && managesCoop(viewer, coopId) ? {} : { hostId: viewer.accountId };
    if (!isSeen) return Promise.resolve(toConnection<LiveSession>([], 1, () => ''));
    return this.page({ coopId, ...own }, status, { first, after });
  }

  @Mutation(() => ReviewLiveSessionResult, {
    description:
      'Announces a draft whose list is complete; with a reason, a manager or operator answers for what is missing (L-26).',
  })
  reviewLiveSession(
    @CurrentViewer() viewer: Viewer,
    @Args('sessionId', { type: () => ID }) sessionId: string,
    @Args('reason', { type: () => String, nullable: true }) reason: string | null,
  ): Promise<LiveSession | ReviewRefusal> {
    return this.review.run(viewer, sessionId, reason);
  }

  @Mutation(() => ReviewLiveSessionResult, {
    description:
      'States what only people know of the list: AI_LABEL, HOST_AGE, HOST_TRAINED (T-37).',
  })
  stateLiveChecks(
    @CurrentViewer() viewer: Viewer,
    @Args('sessionId', { type: () => ID }) sessionId: string,
    @Args('statements', { type: () => LiveStatementsInput }) stated: LiveStatementsInput,
  ): Promise<LiveSession | ReviewRefusal> {
    const { aiLabel, hostIs16, hostIsTrained } = stated;
    const said = { AI_LABEL: aiLabel, HOST_AGE: hostIs16, HOST_TRAINED: hostIsTrained };
    return this.review.stateFor(viewer, sessionId, said);
  }

  @Mutation(() => ChangeLiveSessionResult, {
    description: 'Before the start; a moved session is told once to those who were reminded.',
  })
  updateLiveSession(
    @CurrentViewer() viewer: Viewer,
    @Args('input', { type: () => UpdateLiveSessionInput }) input: UpdateLiveSessionInput,
  ): Promise<LiveSession | ChangeRefusal> {
    return this.changing.update(viewer, input);
  }

  @Mutation(() => ChangeLiveSessionResult, {
    description: 'Calls an announced session off; it is a draft again.',
  })
  cancelLiveSession(
    @CurrentViewer() viewer: Viewer,
    @Args('sessionId', { type: () => ID }) sessionId: string,
    @Args('reason', { type: () => String }) reason: string,
  ): Promise<LiveSession | ChangeRefusal> {
    return this.changing.cancel(viewer, sessionId, reason);
  }

  @Mutation(() => OnAirLiveResult, {
    description: 'Voice with photo cards where the uplink is poor, or video again (T-36).',
  })
  setLiveForm(
    @CurrentViewer() viewer: Viewer,
    @Args('sessionId', { type: () => ID }) sessionId: string,
    @Args('form', { type: () => LiveForms }) form: SessionForm,
  ): Promise<LiveSession | NotFound | SessionNotLive> {
    return this.onAir.setForm(viewer, sessionId, form);
  }

  @Mutation(() => OnAirLiveResult, {
    description: 'Labels the running session as made by AI; the label stays to its end (L-29).',
  })
  labelLiveAi(
    @CurrentViewer() viewer: Viewer,
    @Args('sessionId', { type: () => ID }) sessionId: string,
  ): Promise<LiveSession | NotFound | SessionNotLive> {
    return this.onAir.labelAi(viewer, sessionId);
  }

  private async page(
    of: { coopId?: string; hostId?: string },
    status: SessionState | null,
    asked: Page,
  ): Promise<Connection<LiveSession>> {
    const limit = pageSize(asked.first);
    const states = status ? [status] : EVERY;
    const after = cursorOf(asked.after);
    const wanted = { ...of, states, soonestFirst: false, limit: limit + 1, after };
    const rows = await this.sessions.page(wanted);
    return toConnection(rows, limit, (row) => encodeCursor([row.startsAt.toISOString(), row.id]));
  }
}
