import { Module } from '@nestjs/common';
import { LiveRoomModule } from '../live-room.module.ts';
import { LiveVideoModule } from '../video/live-video.module.ts';
import { HostPresence } from './host-presence.ts';
import { StreamFieldsResolver } from './stream-fields.resolver.ts';

/** What viewers and hosts are told of the video: where to watch, where to send, how good it is. */
@Module({
  imports: [LiveRoomModule, LiveVideoModule],
  providers: [HostPresence, StreamFieldsResolver],
})
export class LiveStreamModule {}
