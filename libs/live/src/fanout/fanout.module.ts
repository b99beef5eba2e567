import { Module } from '@nestjs/common';
import { LiveRoomModule } from '../live-room.module.ts';
import { Audience } from './audience.ts';
import { FanoutRepository } from './fanout.repository.ts';
import { LiveEventsResolver } from './live-events.resolver.ts';
import { LiveRooms } from './live-rooms.ts';
import { RoomDoors } from './room-doors.ts';
import { RoomReads } from './room-reads.ts';
import { Visits } from './visits.ts';

/** What happens in a room reaches everybody who watches it. */
@Module({
  imports: [LiveRoomModule],
  providers: [
    Audience,
    FanoutRepository,
    LiveEventsResolver,
    LiveRooms,
    RoomDoors,
    RoomReads,
    Visits,
  ],
  exports: [Audience, LiveRooms, RoomDoors],
})
export class LiveFanoutModule {}
