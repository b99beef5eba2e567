import { Args, Context, ID, Int, Mutation, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { CurrentViewer, type Viewer } from '@chucun/identity';
import { batched, pageSize } from '@chucun/kernel';
import type { LiveSession } from '../session/session.ts';
import { LiveSessionType } from '../session/session.types.ts';
import { ChatRepository } from './chat.repository.ts';
import type { LiveMessage } from './chat.ts';
import { LiveMessageType, SendLiveMessageResult } from './chat.types.ts';
import { SendMessage, type SendRefusal } from './send-message.ts';

@Resolver(() => LiveSessionType)
export class ChatResolver {
  constructor(
    private readonly chat: ChatRepository,
    private readonly sending: SendMessage,
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

  @Mutation(() => SendLiveMessageResult, { description: 'Says something in a room on the air.' })
  sendLiveMessage(
    @CurrentViewer() viewer: Viewer,
    @Args('sessionId', { type: () => ID }) sessionId: string,
    @Args('text', { type: () => String }) text: string,
  ): Promise<LiveMessage | SendRefusal> {
    return this.sending.run(viewer, sessionId, text);
  }
}
