import { Module } from '@nestjs/common';
import { LiveRoomModule } from './live-room.module.ts';

/** Live commerce: sessions, shelf, prices, chat, video, evidence. One module per part; each stands on `LiveRoomModule`. */
@Module({ imports: [LiveRoomModule] })
export class LiveModule {}
