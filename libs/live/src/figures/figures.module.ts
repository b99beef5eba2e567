import { Module } from '@nestjs/common';
import { LiveFanoutModule } from '../fanout/fanout.module.ts';
import { LiveRoomModule } from '../live-room.module.ts';
import { Dashboard } from './dashboard.ts';
import { FiguresRepository } from './figures.repository.ts';
import { FiguresResolver } from './figures.resolver.ts';

/** What a session sold and who watched. */
@Module({
  imports: [LiveFanoutModule, LiveRoomModule],
  providers: [Dashboard, FiguresRepository, FiguresResolver],
})
export class LiveFiguresModule {}
