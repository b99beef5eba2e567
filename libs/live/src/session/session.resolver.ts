import { Args, ID, Int, Mutation, Query, Resolver } from '@nestjs/graphql';
import { CurrentViewer, MaybeViewer, type Viewer } from '@chucun/identity';
import {
  type Connection,
  encodeCursor,
  isId,
  type NotFound,
  pageSize,
  toConnection,
} from '@chucun/kernel';
import type { SessionNotLive } from '../live.errors.ts';
import { EndSession } from './end-session.ts';
import { ScheduleSession, type ScheduleRefusal } from './schedule-session.ts';
import { runsSession } from './session-access.ts';
import { cursorOf } from './session-cursor.ts';
import { SessionRepository } from './session.repository.ts';
import type { LiveSession, SessionState } from './session.ts';
import {
  EndLiveSessionResult,
  LiveSessionConnection,
  LiveSessionType,
  LiveStatuses,
  ScheduleLiveSessionInput,
  ScheduleLiveSessionResult,
  StartLiveSessionResult,
} from './session.types.ts';
import { StartSession, type StartRefusal } from './start-session.ts';

const PUBLIC: readonly SessionState[] = ['SCHEDULED', 'LIVE', 'ENDED', 'ARCHIVED'];

@Resolver(() => LiveSessionType)
export class SessionResolver {
  constructor(
    private readonly sessions: SessionRepository,
    private readonly scheduling: ScheduleSession,
    private readonly starting: StartSession,
    private readonly ending: EndSession,
  ) {}

  @Query(() => LiveSessionConnection, {
    description:
      'Sessions that everybody may see; announced ones soonest first, the others latest first. Without a status: all of them.',
  })
  async liveSessions(
    @Args('status', { type: () => LiveStatuses, nullable: true }) status: SessionState | null,
    @Args('coopId', { type: () => ID, nullable: true }) coopId: string | null,
    @Args('first', { type: () => Int, nullable: true, defaultValue: 20 }) first: number,
    @Args('after', { type: () => String, nullable: true }) after: string | null,
  ): Promise<Connection<LiveSession>> {
    const limit = pageSize(first);
    const states = PUBLIC.filter((state) => !status || state === status);
    const rows = await this.sessions.page({
      states,
      ...(coopId ? { coopId: isId(coopId) ? coopId : NOBODY } : {}),
      soonestFirst: status === 'SCHEDULED',
      limit: limit + 1,
      after: cursorOf(after),
    });
    return toConnection(rows, limit, (row) => encodeCursor([row.startsAt.toISOString(), row.id]));
  }

  @Query(() => LiveSessionType, {
    nullable: true,
    description: 'One session; a draft only for those who run it.',
  })
  async liveSession(
    @MaybeViewer() viewer: Viewer | null,
    @Args('id', { type: () => ID }) id: string,
  ): Promise<LiveSession | null> {
    const [session] = await this.sessions.byIds([id]);
    if (!session) return null;
    const isShown =
      PUBLIC.includes(session.state) ||
      session.cancelledAt ||
      (viewer && runsSession(viewer, session));
    return isShown ? session : null;
  }

  @Mutation(() => ScheduleLiveSessionResult, {
    description:
      'Prepares and announces a session with its shelf; where its checklist misses something it stays a draft.',
  })
  scheduleLiveSession(
    @CurrentViewer() viewer: Viewer,
    @Args('input', { type: () => ScheduleLiveSessionInput }) input: ScheduleLiveSessionInput,
  ): Promise<LiveSession | ScheduleRefusal> {
    return this.scheduling.run(viewer, input);
  }

  @Mutation(() => ScheduleLiveSessionResult, {
    description:
      'Keeps a draft; what is missing is on its checklist. `reviewLiveSession` announces it.',
  })
  saveLiveDraft(
    @CurrentViewer() viewer: Viewer,
    @Args('input', { type: () => ScheduleLiveSessionInput }) input: ScheduleLiveSessionInput,
  ): Promise<LiveSession | ScheduleRefusal> {
    return this.scheduling.run(viewer, input, true);
  }

  @Mutation(() => StartLiveSessionResult, { description: 'Opens the room; its host publishes.' })
  startLiveSession(
    @CurrentViewer() viewer: Viewer,
    @Args('sessionId', { type: () => ID }) sessionId: string,
  ): Promise<LiveSession | StartRefusal> {
    return this.starting.run(viewer, sessionId);
  }

  @Mutation(() => EndLiveSessionResult, { description: 'Closes the room for good.' })
  endLiveSession(
    @CurrentViewer() viewer: Viewer,
    @Args('sessionId', { type: () => ID }) sessionId: string,
  ): Promise<LiveSession | NotFound | SessionNotLive> {
    return this.ending.run(viewer, sessionId);
  }
}

const NOBODY = '00000000-0000-7000-8000-000000000000';
