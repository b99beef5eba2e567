import { Args, Context, ID, Int, Mutation, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { CurrentViewer, type Viewer } from '@chucun/identity';
import { batched, type InvalidInput, type NotFound, pageSize } from '@chucun/kernel';
import type { SessionNotLive } from '../live.errors.ts';
import type { LiveSession } from '../session/session.ts';
import { LiveSessionType } from '../session/session.types.ts';
import { ChatRepository } from './chat.repository.ts';
import type { ChatMode, LiveMessage } from './chat.ts';
import {
  LiveChatModes,
  LiveMessageType,
  SendLiveLikesResult,
  SendLiveMessageResult,
} from './chat.types.ts';
import { type CountedLikes, SendLikes } from './send-likes.ts';
import { type SendAnswer, SendMessage } from './send-message.ts';

@Resolver(() => LiveSessionType)
export class ChatResolver {
  constructor(
    private readonly chat: ChatRepository,
    private readonly sending: SendMessage,
    private readonly liking: SendLikes,
  ) {}

  @ResolveField(() => [LiveMessageType], { description: 'The last ones, oldest first.' })
  async messages(
    @Parent() session: LiveSession,
    @Args('last', { type: () => Int, nullable: true, defaultValue: 50 }) last: number,
    @Context() context: object,
  ): Promise<LiveMessage[]> {
    const shown = await batched(context, this.chat.shownOf).load(session.id);
    return shown.slice(-pageSize(last));
  }

  @ResolveField(() => LiveChatModes)
  async chatMode(@Parent() session: LiveSession, @Context() context: object): Promise<ChatMode> {
    return (await batched(context, this.chat.settingOf).load(session.id))!.chatMode;
  }

  @ResolveField(() => LiveMessageType, {
    nullable: true,
    description: 'Stays on top; none once it is hidden.',
  })
  async pinnedMessage(
    @Parent() session: LiveSession,
    @Context() context: object,
  ): Promise<LiveMessage | null> {
    const setting = await batched(context, this.chat.settingOf).load(session.id);
    if (!setting?.pinnedMessageId) return null;
    return (await batched(context, this.chat.shownByIds).load(setting.pinnedMessageId)) ?? null;
  }

  @Mutation(() => SendLiveMessageResult, { description: 'Says something in a room on the air.' })
  sendLiveMessage(
    @CurrentViewer() viewer: Viewer,
    @Args('sessionId', { type: () => ID }) sessionId: string,
    @Args('text', { type: () => String }) text: string,
  ): Promise<SendAnswer> {
    return this.sending.run(viewer, sessionId, text);
  }

  @Mutation(() => SendLiveLikesResult, { description: 'A burst of at most 50 likes.' })
  sendLiveLikes(
    @CurrentViewer() viewer: Viewer,
    @Args('sessionId', { type: () => ID }) sessionId: string,
    @Args('count', { type: () => Int }) count: number,
  ): Promise<CountedLikes | NotFound | InvalidInput | SessionNotLive> {
    return this.liking.run(viewer, sessionId, count);
  }
}
