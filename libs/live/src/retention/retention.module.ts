import { Module, type OnModuleInit } from '@nestjs/common';
import { TimedJobs } from '@chucun/platform';
import { LiveRoomModule } from '../live-room.module.ts';
import { EmptyExpired } from './empty-expired.ts';
import { HoldSession } from './hold-session.ts';
import { RecordingGuard } from './recording-guard.ts';
import { RefuseDeletion } from './refuse-deletion.ts';
import { RetentionRepository } from './retention.repository.ts';
import { RetentionResolver } from './retention.resolver.ts';

/** How long all of a session is kept, and that nobody takes it away before (L-25). */
@Module({
  imports: [LiveRoomModule],
  providers: [
    EmptyExpired,
    HoldSession,
    RecordingGuard,
    RefuseDeletion,
    RetentionRepository,
    RetentionResolver,
  ],
  exports: [RetentionRepository],
})
export class LiveRetentionModule implements OnModuleInit {
  constructor(
    private readonly jobs: TimedJobs,
    private readonly emptying: EmptyExpired,
  ) {}

  onModuleInit(): void {
    this.jobs.register({
      name: 'live-retention',
      everySeconds: 24 * 3600,
      timeoutSeconds: 3600,
      run: () => this.emptying.run(),
    });
  }
}
