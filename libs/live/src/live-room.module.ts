import { Module } from '@nestjs/common';
import { LiveLog } from './log/live-log.ts';
import { RoomChanges } from './log/room-changes.ts';
import { RoomNews } from './log/room-news.ts';
import { SessionRepository } from './session/session.repository.ts';
import { SessionWrites } from './session/session-writes.ts';
import { ShelfRepository } from './shelf/shelf.repository.ts';

/** The room's one order of facts, its session and its shelf: what every part of live stands on. */
@Module({
  providers: [LiveLog, RoomChanges, RoomNews, SessionRepository, SessionWrites, ShelfRepository],
  exports: [LiveLog, RoomChanges, RoomNews, SessionRepository, SessionWrites, ShelfRepository],
})
export class LiveRoomModule {}
