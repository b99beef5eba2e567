import { Field, ID, ObjectType } from '@nestjs/graphql';
import { LiveMessageType } from '../../chat/chat.types.ts';
import { AtSomeMoment, type LiveEvent, type Makers } from './event-makers.ts';

@ObjectType({
  description:
    'What was said within a moment. Told to documents that name this type; the others are told each LiveMessage alone.',
})
class LiveMessages {
  @Field(() => [LiveMessageType]) messages: LiveMessageType[];
}

@ObjectType({ description: 'These messages are to be shown no more.' })
class MessagesHidden extends AtSomeMoment {
  @Field(() => [ID]) messageIds: string[];
}

@ObjectType({ description: 'A message stays on top; none when null.' })
class MessagePinned extends AtSomeMoment {
  @Field(() => ID, { nullable: true }) messageId: string | null;
}

@ObjectType({ description: 'Somebody, or everybody when null, cannot write.' })
class Muted extends AtSomeMoment {
  @Field(() => ID, { nullable: true }) accountId: string | null;
  @Field(() => Date, { nullable: true, description: 'Null: until taken back.' }) until: Date | null;
}

@ObjectType({ description: 'Somebody, or everybody when null, can write again.' })
class Unmuted extends AtSomeMoment {
  @Field(() => ID, { nullable: true }) accountId: string | null;
}

@ObjectType({ description: 'A notice of the host stays in view; none when noticeId is null.' })
class NoticePinned extends AtSomeMoment {
  @Field(() => ID, { nullable: true }) noticeId: string | null;
  @Field(() => String) text: string;
}

export const chatEventTypes = [
  LiveMessageType,
  LiveMessages,
  MessagesHidden,
  MessagePinned,
  Muted,
  Unmuted,
  NoticePinned,
];

/** A frame of chat; `messagesOf` takes it apart. */
export interface ChatFrame extends LiveEvent {
  __typename: 'LiveMessages';
  messages: readonly LiveMessageType[];
}

export const isChatFrame = (event: LiveEvent): event is ChatFrame =>
  event.__typename === 'LiveMessages';

export const messagesOf = (frame: ChatFrame): LiveEvent[] =>
  frame.messages.map((message) => ({ __typename: 'LiveMessage', ...message }));

export const chatMakers: Makers<
  'CHAT' | 'MESSAGES_HIDDEN' | 'MESSAGE_PINNED' | 'MUTED' | 'UNMUTED' | 'NOTICE_PINNED'
> = {
  CHAT: ({ at, payload }): ChatFrame => ({
    __typename: 'LiveMessages',
    messages: payload.messages.map(({ id, author, text }) => ({
      id,
      author,
      text,
      at,
      state: 'SHOWN',
    })),
  }),
  MESSAGES_HIDDEN: ({ at, payload }) => ({ __typename: 'MessagesHidden', at, ...payload }),
  MESSAGE_PINNED: ({ at, payload }) => ({ __typename: 'MessagePinned', at, ...payload }),
  MUTED: ({ at, payload }) => ({ __typename: 'Muted', at, ...payload }),
  UNMUTED: ({ at, payload }) => ({ __typename: 'Unmuted', at, ...payload }),
  NOTICE_PINNED: ({ at, payload }) => ({ __typename: 'NoticePinned', at, ...payload }),
};
