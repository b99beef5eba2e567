import { Module } from '@nestjs/common';
import { LiveRoomModule } from '../live-room.module.ts';
import { ChatFrames } from './chat-frames.ts';
import { ChatReads } from './chat-reads.ts';
import { ChatStaffResolver } from './chat-staff.resolver.ts';
import { ChatRepository } from './chat.repository.ts';
import { ChatResolver } from './chat.resolver.ts';
import { JudgeFrame } from './judge-frame.ts';
import { KeepOrder } from './keep-order.ts';
import { LikeCounter } from './like-counter.ts';
import { Moderation } from './moderation.ts';
import { MuteAuthor } from './mute-author.ts';
import { NameModerator } from './name-moderator.ts';
import { RoomDesk } from './room-desk.ts';
import { SendLikes } from './send-likes.ts';
import { SendMessage } from './send-message.ts';
import { ChatStaffRepository } from './staff.repository.ts';
import { WordList } from './word-list.ts';
import { LiveWordResolver } from './word.resolver.ts';

/** What is said in a room, what is not let through, and who keeps order. */
@Module({
  imports: [LiveRoomModule],
  providers: [
    ChatFrames,
    ChatReads,
    ChatRepository,
    ChatResolver,
    ChatStaffRepository,
    ChatStaffResolver,
    JudgeFrame,
    KeepOrder,
    LikeCounter,
    LiveWordResolver,
    Moderation,
    MuteAuthor,
    NameModerator,
    RoomDesk,
    SendLikes,
    SendMessage,
    WordList,
  ],
  exports: [Moderation],
})
export class LiveChatModule {}
