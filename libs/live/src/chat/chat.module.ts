import { Module } from '@nestjs/common';
import { LiveRoomModule } from '../live-room.module.ts';
import { ChatFrames } from './chat-frames.ts';
import { ChatRepository } from './chat.repository.ts';
import { ChatResolver } from './chat.resolver.ts';
import { Moderation } from './moderation.ts';
import { SendMessage } from './send-message.ts';

/** What is said in a room, and what is not let through. */
@Module({
  imports: [LiveRoomModule],
  providers: [ChatFrames, ChatRepository, ChatResolver, Moderation, SendMessage],
})
export class LiveChatModule {}
