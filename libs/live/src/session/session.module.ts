import { Module } from '@nestjs/common';
import { CatalogModule } from '@chucun/catalog';
import { CoopsModule } from '@chucun/coops';
import { LiveRoomModule } from '../live-room.module.ts';
import { EndSession } from './end-session.ts';
import { ScheduleSession } from './schedule-session.ts';
import { SessionFieldsResolver } from './session-fields.resolver.ts';
import { SessionResolver } from './session.resolver.ts';
import { StartSession } from './start-session.ts';

/** From the announcement to the end of a session. */
@Module({
  imports: [LiveRoomModule, CatalogModule, CoopsModule],
  providers: [EndSession, ScheduleSession, SessionFieldsResolver, SessionResolver, StartSession],
})
export class LiveSessionModule {}
