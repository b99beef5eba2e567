import { Module, type OnModuleInit } from '@nestjs/common';
import { CoopsModule } from '@chucun/coops';
import { TimedJobs } from '@chucun/platform';
import { LiveChatModule } from '../chat/chat.module.ts';
import { LiveRoomModule } from '../live-room.module.ts';
import { AnnounceResolver } from './announce.resolver.ts';
import { Follows } from './follows.ts';
import { Reminders } from './reminders.ts';
import { ShareController } from './share.controller.ts';
import { Share } from './share.ts';

/** Who hears of a session before it begins, and what is handed on of it. */
@Module({
  imports: [LiveChatModule, LiveRoomModule, CoopsModule],
  controllers: [ShareController],
  providers: [AnnounceResolver, Follows, Reminders, Share],
  exports: [Reminders],
})
export class LiveAnnounceModule implements OnModuleInit {
  constructor(
    private readonly jobs: TimedJobs,
    private readonly reminders: Reminders,
  ) {}

  onModuleInit(): void {
    const run = () => this.reminders.sendDue();
    this.jobs.register({ name: 'live.reminders', everySeconds: 5, run });
  }
}
