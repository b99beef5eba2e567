import { createUnionType, Field, ID, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import { connectionOf, InvalidInput, NotFound, resolveUnion } from '@chucun/kernel';
import { SessionNotLive } from '../live.errors.ts';
import { LiveSessionType } from '../session/session.types.ts';
import { MessageBlocked, MutedInRoom, TooFast } from './chat.errors.ts';
import type { ChatMode, MessageState } from './chat.ts';

export const LiveChatModes: Record<ChatMode, ChatMode> = {
  OPEN: 'OPEN',
  APPROVAL: 'APPROVAL',
  MUTED: 'MUTED',
};
registerEnumType(LiveChatModes, {
  name: 'LiveChatMode',
  description: 'APPROVAL: every message waits for a moderator. MUTED: only staff speak.',
});

const MessageStates: Record<MessageState, MessageState> = {
  SHOWN: 'SHOWN',
  HELD: 'HELD',
  BLOCKED: 'BLOCKED',
  REJECTED: 'REJECTED',
  HIDDEN: 'HIDDEN',
};
registerEnumType(MessageStates, {
  name: 'LiveMessageState',
  description: 'HELD: 等待主播确认, nobody else sees it yet. HIDDEN: was shown, is not any more.',
});

export const LiveWordEffects: Record<'BLOCK' | 'HOLD', 'BLOCK' | 'HOLD'> = {
  BLOCK: 'BLOCK',
  HOLD: 'HOLD',
};
registerEnumType(LiveWordEffects, {
  name: 'LiveWordEffect',
  description: 'BLOCK: not let in. HOLD: waits for a moderator.',
});

@ObjectType('LiveMessage', { description: 'Something said in a room.' })
export class LiveMessageType {
  @Field(() => ID) id: string;
  @Field(() => String, { description: 'The name that the speaker chose.' }) author: string;
  @Field(() => String, { description: 'Plain text, never markup.' }) text: string;
  @Field(() => Date) at: Date;
  @Field(() => MessageStates, {
    description: 'SHOWN for everybody else; its author is told honestly where it waits.',
  })
  state: MessageState;
}

@ObjectType('HeldLiveMessage', { description: 'What waits for a moderator; staff only.' })
export class HeldLiveMessageType {
  @Field(() => ID) id: string;
  @Field(() => ID) authorId: string;
  @Field(() => String) author: string;
  @Field(() => String, { description: 'Plain text, never markup.' }) text: string;
  @Field(() => Date) at: Date;
  @Field(() => String, {
    nullable: true,
    description: 'approval, word, contact, payment, abuse, claim or fraud.',
  })
  reason: string | null;
}
export const HeldLiveMessageConnection = connectionOf('HeldLiveMessage', HeldLiveMessageType);

@ObjectType('LiveModerator', { description: 'Whoever helps in a room from a second phone.' })
export class LiveModeratorType {
  @Field(() => ID) accountId: string;
  @Field(() => String, { description: 'Masked; whoever added it knows it.' }) phone: string;
  @Field(() => Date) addedAt: Date;
}

@ObjectType('LiveMute', { description: 'Who cannot write in a room.' })
export class LiveMuteType {
  @Field(() => ID) accountId: string;
  @Field(() => String) author: string;
  @Field(() => Date, { nullable: true, description: 'Null: until taken back.' }) until: Date | null;
  @Field(() => Date) mutedAt: Date;
}

@ObjectType('LiveWord', { description: 'A word that blocks or holds messages.' })
export class LiveWordType {
  @Field(() => ID) id: string;
  @Field(() => ID, { nullable: true, description: 'Null: the list of the platform.' })
  coopId: string | null;
  @Field(() => String) word: string;
  @Field(() => LiveWordEffects) effect: 'BLOCK' | 'HOLD';
  @Field(() => Date) addedAt: Date;
}
export const LiveWordConnection = connectionOf('LiveWord', LiveWordType);

@ObjectType({ description: 'How many of the likes sent are counted, and how many the room has.' })
export class LiveLikes {
  @Field(() => Int, { description: 'Fewer than sent where fingers were too fast.' })
  counted: number;
  @Field(() => Int) likes: number;
}

export const SendLiveMessageResult = createUnionType({
  name: 'SendLiveMessageResult',
  types: () =>
    [
      LiveMessageType,
      NotFound,
      InvalidInput,
      SessionNotLive,
      MutedInRoom,
      TooFast,
      MessageBlocked,
    ] as const,
  resolveType: resolveUnion('LiveMessage'),
});
export const KeepLiveOrderResult = createUnionType({
  name: 'KeepLiveOrderResult',
  types: () => [LiveSessionType, NotFound, InvalidInput, SessionNotLive] as const,
  resolveType: resolveUnion('LiveSession'),
});
export const LiveWordResult = createUnionType({
  name: 'LiveWordResult',
  types: () => [LiveWordType, NotFound, InvalidInput] as const,
  resolveType: resolveUnion('LiveWord'),
});
export const SendLiveLikesResult = createUnionType({
  name: 'SendLiveLikesResult',
  types: () => [LiveLikes, NotFound, InvalidInput, SessionNotLive] as const,
  resolveType: resolveUnion('LiveLikes'),
});
