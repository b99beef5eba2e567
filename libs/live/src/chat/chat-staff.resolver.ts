import {
  Args,
  Context,
  ID,
  Int,
  Mutation,
  Parent,
  Query,
  ResolveField,
  Resolver,
} from '@nestjs/graphql';
import { CurrentViewer, MaybeViewer, type Viewer } from '@chucun/identity';
import {
  batched,
  type Connection,
  decodeCursor,
  encodeCursor,
  InvalidPage,
  isId,
  pageSize,
  toConnection,
} from '@chucun/kernel';
import type { LiveSession } from '../session/session.ts';
import { LiveSessionType } from '../session/session.types.ts';
import { ChatReads } from './chat-reads.ts';
import { ChatRepository } from './chat.repository.ts';
import type { ChatMode, LiveMessage } from './chat.ts';
import {
  HeldLiveMessageConnection,
  KeepLiveOrderResult,
  LiveChatModes,
  LiveModeratorType,
  LiveMuteType,
} from './chat.types.ts';
import { KeepOrder } from './keep-order.ts';
import { MuteAuthor } from './mute-author.ts';
import { NameModerator } from './name-moderator.ts';
import type { DeskAnswer } from './room-desk.ts';

const session = { type: () => ID };

/** For those who keep order in a room (L-27). */
@Resolver(() => LiveSessionType)
export class ChatStaffResolver {
  constructor(
    private readonly keeping: KeepOrder,
    private readonly muting: MuteAuthor,
    private readonly naming: NameModerator,
    private readonly reads: ChatReads,
    private readonly chat: ChatRepository,
  ) {}

  @Query(() => HeldLiveMessageConnection, {
    nullable: true,
    description: 'What waits for a moderator, oldest first; null for those who are none.',
  })
  async liveHeldMessages(
    @CurrentViewer() viewer: Viewer,
    @Args('sessionId', session) sessionId: string,
    @Args('first', { type: () => Int, nullable: true, defaultValue: 20 }) first: number,
    @Args('after', { type: () => String, nullable: true }) after: string | null,
  ): Promise<Connection<LiveMessage> | null> {
    const limit = pageSize(first);
    const cursor = decodeCursor(after, 1)?.map(String)[0] ?? null;
    if (cursor !== null && !isId(cursor)) throw new InvalidPage();
    if (!(await this.reads.keepsOrder(viewer, sessionId))) return null;
    const rows = await this.chat.held(sessionId, limit + 1, cursor);
    return toConnection(rows, limit, ({ id }) => encodeCursor([id]));
  }

  @Mutation(() => KeepLiveOrderResult, { description: 'Lets waiting messages in, or not.' })
  decideLiveMessages(
    @CurrentViewer() viewer: Viewer,
    @Args('sessionId', session) sessionId: string,
    @Args('messageIds', { type: () => [ID] }) messageIds: string[],
    @Args('allow', { type: () => Boolean }) allow: boolean,
  ): Promise<DeskAnswer> {
    return this.keeping.decide(viewer, sessionId, messageIds, allow);
  }

  @Mutation(() => KeepLiveOrderResult, {
    description: 'Takes messages out of sight; they are kept (L-25).',
  })
  hideLiveMessages(
    @CurrentViewer() viewer: Viewer,
    @Args('sessionId', session) sessionId: string,
    @Args('messageIds', { type: () => [ID] }) messageIds: string[],
  ): Promise<DeskAnswer> {
    return this.keeping.hide(viewer, sessionId, messageIds);
  }

  @Mutation(() => KeepLiveOrderResult, { description: 'Without a message the pin is taken away.' })
  pinLiveMessage(
    @CurrentViewer() viewer: Viewer,
    @Args('sessionId', session) sessionId: string,
    @Args('messageId', { type: () => ID, nullable: true }) messageId: string | null,
  ): Promise<DeskAnswer> {
    return this.keeping.pin(viewer, sessionId, messageId ?? null);
  }

  @Mutation(() => KeepLiveOrderResult)
  setLiveChatMode(
    @CurrentViewer() viewer: Viewer,
    @Args('sessionId', session) sessionId: string,
    @Args('mode', { type: () => LiveChatModes }) mode: ChatMode,
  ): Promise<DeskAnswer> {
    return this.keeping.setMode(viewer, sessionId, mode);
  }

  @Mutation(() => KeepLiveOrderResult, {
    description:
      'Silences the author of a message, or an account, and takes what it said out of sight.',
  })
  muteInLive(
    @CurrentViewer() viewer: Viewer,
    @Args('sessionId', session) sessionId: string,
    @Args('messageId', { type: () => ID, nullable: true }) messageId: string | null,
    @Args('accountId', { type: () => ID, nullable: true }) accountId: string | null,
    @Args('minutes', { type: () => Int, nullable: true, description: 'Null: until taken back.' })
    minutes: number | null,
  ): Promise<DeskAnswer> {
    return this.muting.mute(viewer, sessionId, {
      messageId: messageId ?? null,
      accountId: accountId ?? null,
      minutes: minutes ?? null,
    });
  }

  @Mutation(() => KeepLiveOrderResult, { description: 'What was hidden stays hidden.' })
  unmuteInLive(
    @CurrentViewer() viewer: Viewer,
    @Args('sessionId', session) sessionId: string,
    @Args('accountId', session) accountId: string,
  ): Promise<DeskAnswer> {
    return this.muting.unmute(viewer, sessionId, accountId);
  }

  @Mutation(() => KeepLiveOrderResult, {
    description: 'Host and managers only. The answer never tells whether the phone had an account.',
  })
  addLiveModerator(
    @CurrentViewer() viewer: Viewer,
    @Args('sessionId', session) sessionId: string,
    @Args('phone', { type: () => String }) phone: string,
  ): Promise<DeskAnswer> {
    return this.naming.add(viewer, sessionId, phone);
  }

  @Mutation(() => KeepLiveOrderResult, { description: 'Host and managers only.' })
  removeLiveModerator(
    @CurrentViewer() viewer: Viewer,
    @Args('sessionId', session) sessionId: string,
    @Args('accountId', session) accountId: string,
  ): Promise<DeskAnswer> {
    return this.naming.remove(viewer, sessionId, accountId);
  }

  @ResolveField(() => Boolean, { description: 'Whether the caller keeps order here.' })
  iModerate(
    @Parent() room: LiveSession,
    @MaybeViewer() viewer: Viewer | null,
    @Context() context: object,
  ): Promise<boolean> {
    return this.reads.keepsOrderIn(viewer, room, context);
  }

  @ResolveField(() => Int, {
    nullable: true,
    description: 'How many messages wait, counted to 1000; null for those who are no staff.',
  })
  async heldCount(
    @Parent() room: LiveSession,
    @MaybeViewer() viewer: Viewer | null,
    @Context() context: object,
  ): Promise<number | null> {
    if (!(await this.reads.keepsOrderIn(viewer, room, context))) return null;
    return batched(context, this.chat.heldCountOf).load(room.id);
  }

  @ResolveField(() => [LiveModeratorType], {
    nullable: true,
    description: 'Null for those who do not run the session.',
  })
  moderators(
    @Parent() room: LiveSession,
    @MaybeViewer() viewer: Viewer | null,
    @Context() context: object,
  ): Promise<LiveModeratorType[] | null> {
    return this.reads.moderators(viewer, room, context);
  }

  @ResolveField(() => [LiveMuteType], {
    nullable: true,
    description: 'Mutes that last, newest first; null for those who are no staff.',
  })
  mutes(
    @Parent() room: LiveSession,
    @MaybeViewer() viewer: Viewer | null,
    @Context() context: object,
  ): Promise<LiveMuteType[] | null> {
    return this.reads.mutes(viewer, room, context);
  }
}
