import { Args, Context, ID, Mutation, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { CurrentViewer, MaybeViewer, type Viewer } from '@chucun/identity';
import { batched } from '@chucun/kernel';
import { type Correction, type CorrectionRefusal, Corrections } from './corrections.ts';
import { patrols, runsSession } from './session-access.ts';
import type { LiveSession } from './session.ts';
import { LiveSessionType } from './session.types.ts';
import { type Violation, type ViolationRefusal, Violations } from './violations.ts';
import {
  CorrectLiveResult,
  LiveCorrectionType,
  LiveViolationResult,
  LiveViolationType,
  ViolationOutcomes,
} from './watch.types.ts';

@Resolver(() => LiveSessionType)
export class SessionWatchResolver {
  constructor(
    private readonly correcting: Corrections,
    private readonly watch: Violations,
  ) {}

  @ResolveField(() => [LiveCorrectionType], { description: 'Kept with the session (L-27).' })
  corrections(@Parent() session: LiveSession, @Context() context: object): Promise<Correction[]> {
    return batched(context, this.correcting.ofSessions).load(session.id);
  }

  @ResolveField(() => [LiveViolationType], {
    description: 'For those who run the session and operators; empty for others.',
  })
  async violations(
    @Parent() session: LiveSession,
    @MaybeViewer() viewer: Viewer | null,
    @Context() context: object,
  ): Promise<Violation[]> {
    if (!viewer || !(runsSession(viewer, session) || patrols(viewer))) return [];
    return batched(context, this.watch.ofSessions).load(session.id);
  }

  @Mutation(() => CorrectLiveResult, {
    description:
      'Puts a statement right: pinned in the room, and told to those who bought with a refund offer (T-39).',
  })
  correctLive(
    @CurrentViewer() viewer: Viewer,
    @Args('sessionId', { type: () => ID }) sessionId: string,
    @Args('text', { type: () => String }) text: string,
    @Args('shelfItemId', { type: () => ID, nullable: true }) itemId: string | null,
  ): Promise<Correction | CorrectionRefusal> {
    return this.correcting.run(viewer, { sessionId, text, itemId: itemId ?? null });
  }

  @Mutation(() => LiveViolationResult, {
    description:
      'Notes a violation with the rule of the platform that it breaks; the host sees it at once.',
  })
  noteLiveViolation(
    @CurrentViewer() viewer: Viewer,
    @Args('sessionId', { type: () => ID }) sessionId: string,
    @Args('ruleId', { type: () => String }) ruleId: string,
    @Args('text', { type: () => String }) text: string,
  ): Promise<Violation | ViolationRefusal> {
    return this.watch.note(viewer, { sessionId, ruleId, text, stops: false });
  }

  @Mutation(() => LiveViolationResult, {
    description: 'Closes a room for the reason given, by rule.',
  })
  stopLiveSession(
    @CurrentViewer() viewer: Viewer,
    @Args('sessionId', { type: () => ID }) sessionId: string,
    @Args('ruleId', { type: () => String }) ruleId: string,
    @Args('reason', { type: () => String }) text: string,
  ): Promise<Violation | ViolationRefusal> {
    return this.watch.note(viewer, { sessionId, ruleId, text, stops: true });
  }

  @Mutation(() => LiveViolationResult, {
    description: 'Once for each violation, until it is settled.',
  })
  appealLiveViolation(
    @CurrentViewer() viewer: Viewer,
    @Args('violationId', { type: () => ID }) violationId: string,
    @Args('text', { type: () => String }) text: string,
  ): Promise<Violation | ViolationRefusal> {
    return this.watch.appeal(viewer, violationId, text);
  }

  @Mutation(() => LiveViolationResult, { description: 'An operator upholds it or takes it back.' })
  settleLiveViolation(
    @CurrentViewer() viewer: Viewer,
    @Args('violationId', { type: () => ID }) violationId: string,
    @Args('outcome', { type: () => ViolationOutcomes }) outcome: 'UPHELD' | 'TAKEN_BACK',
    @Args('text', { type: () => String }) text: string,
  ): Promise<Violation | ViolationRefusal> {
    return this.watch.settle(viewer, violationId, { outcome, text });
  }
}
