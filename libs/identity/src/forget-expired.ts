import { Injectable, type OnModuleInit } from '@nestjs/common';
import { Clock } from '@chucun/kernel';
import { TimedJobs } from '@chucun/platform';
import { LoginRepository } from './login.repository.ts';

/** Codes, challenges, counts and sessions that are over are kept no longer than needed (L-48). */
@Injectable()
export class ForgetExpired implements OnModuleInit {
  constructor(
    private readonly jobs: TimedJobs,
    private readonly rows: LoginRepository,
    private readonly clock: Clock,
  ) {}

  onModuleInit(): void {
    this.jobs.register({
      name: 'identity.forget_expired',
      everySeconds: 3600,
      run: () => this.rows.forgetExpired(this.clock.now()),
    });
  }
}
