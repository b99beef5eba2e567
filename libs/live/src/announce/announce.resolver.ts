import {
  Args,
  Context,
  ID,
  Mutation,
  Parent,
  Query,
  ResolveField,
  Resolver,
} from '@nestjs/graphql';
import { CurrentViewer, MaybeViewer, type Viewer } from '@chucun/identity';
import { batched, NotFound } from '@chucun/kernel';
import type { LiveSession } from '../session/session.ts';
import { LiveSessionType } from '../session/session.types.ts';
import { FollowCoopResult, LiveShare, LiveWishKept, RemindMeResult } from './announce.types.ts';
import { Follows } from './follows.ts';
import { Share, type ShareCard } from './share.ts';

const kept = (isOn: boolean | NotFound): LiveWishKept | NotFound =>
  isOn instanceof NotFound ? isOn : { isOn };

@Resolver(() => LiveSessionType)
export class AnnounceResolver {
  constructor(
    private readonly follows: Follows,
    private readonly share: Share,
  ) {}

  @ResolveField('share', () => LiveShare, { description: 'Card and poster to hand on (T-29).' })
  shareCard(@Parent() session: LiveSession): Promise<ShareCard> {
    return this.share.cardOf(session);
  }

  @ResolveField(() => Boolean, { description: 'True where the caller follows the cooperative.' })
  isFollowed(
    @Parent() session: LiveSession,
    @MaybeViewer() viewer: Viewer | null,
    @Context() context: object,
  ): Promise<boolean> | boolean {
    if (!viewer) return false;
    return batched(context, this.follows.isFollowed).load(`${viewer.accountId} ${session.coopId}`);
  }

  @ResolveField(() => Boolean, { description: 'True where the caller will be reminded (S16).' })
  isReminded(
    @Parent() session: LiveSession,
    @MaybeViewer() viewer: Viewer | null,
    @Context() context: object,
  ): Promise<boolean> | boolean {
    if (!viewer) return false;
    return batched(context, this.follows.isReminded).load(`${viewer.accountId} ${session.id}`);
  }

  @Mutation(() => FollowCoopResult, {
    description: 'Follows a cooperative: its sessions are told 24 h, 1 h and 5 min before (S16).',
  })
  async followCoop(
    @CurrentViewer() viewer: Viewer,
    @Args('coopId', { type: () => ID }) coopId: string,
  ): Promise<LiveWishKept | NotFound> {
    return kept(await this.follows.follow(viewer.accountId, coopId));
  }

  @Mutation(() => FollowCoopResult)
  async unfollowCoop(
    @CurrentViewer() viewer: Viewer,
    @Args('coopId', { type: () => ID }) coopId: string,
  ): Promise<LiveWishKept> {
    await this.follows.unfollow(viewer.accountId, coopId);
    return { isOn: false };
  }

  @Mutation(() => RemindMeResult, { description: 'Reminds the caller of one announced session.' })
  async remindMe(
    @CurrentViewer() viewer: Viewer,
    @Args('sessionId', { type: () => ID }) sessionId: string,
  ): Promise<LiveWishKept | NotFound> {
    return kept(await this.follows.wish(viewer.accountId, sessionId, true));
  }

  @Mutation(() => RemindMeResult, { description: 'No reminder of this session, follower or not.' })
  async dontRemindMe(
    @CurrentViewer() viewer: Viewer,
    @Args('sessionId', { type: () => ID }) sessionId: string,
  ): Promise<LiveWishKept | NotFound> {
    const done = await this.follows.wish(viewer.accountId, sessionId, false);
    return done instanceof NotFound ? done : { isOn: false };
  }

  @Query(() => Boolean, { description: 'False where the caller wants no reminder of any session.' })
  liveRemindersWanted(@CurrentViewer() viewer: Viewer): Promise<boolean> {
    return this.follows.wantsReminders(viewer.accountId);
  }

  @Mutation(() => LiveWishKept, { description: 'A setting of the account, for all sessions.' })
  async setLiveReminders(
    @CurrentViewer() viewer: Viewer,
    @Args('wanted', { type: () => Boolean }) wanted: boolean,
  ): Promise<LiveWishKept> {
    return { isOn: await this.follows.optOut(viewer.accountId, !wanted) };
  }
}
