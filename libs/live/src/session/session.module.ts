import { Module, type OnModuleInit } from '@nestjs/common';
import { CatalogModule } from '@chucun/catalog';
import { CoopsModule } from '@chucun/coops';
import { TimedJobs } from '@chucun/platform';
import { LiveAnnounceModule } from '../announce/announce.module.ts';
import { LiveChatModule } from '../chat/chat.module.ts';
import { LiveRoomModule } from '../live-room.module.ts';
import { ChangeSession } from './change-session.ts';
import { CheckRepository } from './check.repository.ts';
import { Checklist } from './checklist.ts';
import { SessionDeskResolver } from './desk.resolver.ts';
import { EndSession } from './end-session.ts';
import { OnAir } from './on-air.ts';
import { ReviewSession } from './review-session.ts';
import { Corrections } from './corrections.ts';
import { ScheduleSession } from './schedule-session.ts';
import { SessionFieldsResolver } from './session-fields.resolver.ts';
import { SessionRooms } from './session-rooms.ts';
import { SessionResolver } from './session.resolver.ts';
import { ChecksBeforeStart, StartSession } from './start-session.ts';
import { Violations } from './violations.ts';
import { SessionWatchResolver } from './watch.resolver.ts';

/** From the draft to the archive of a session. */
@Module({
  imports: [LiveAnnounceModule, LiveChatModule, LiveRoomModule, CatalogModule, CoopsModule],
  providers: [
    ChangeSession,
    CheckRepository,
    Checklist,
    ChecksBeforeStart,
    Corrections,
    EndSession,
    OnAir,
    ReviewSession,
    ScheduleSession,
    SessionDeskResolver,
    SessionFieldsResolver,
    SessionResolver,
    SessionRooms,
    SessionWatchResolver,
    StartSession,
    Violations,
  ],
  exports: [EndSession, ScheduleSession, SessionRooms],
})
export class LiveSessionModule implements OnModuleInit {
  constructor(
    private readonly jobs: TimedJobs,
    private readonly onAir: OnAir,
  ) {}

  onModuleInit(): void {
    this.jobs.register({
      name: 'live.archive',
      everySeconds: 3600,
      run: () => this.onAir.archive(),
    });
  }
}
