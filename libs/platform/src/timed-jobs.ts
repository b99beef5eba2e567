import { Injectable, Logger, type OnApplicationShutdown } from '@nestjs/common';
import { DataSource } from 'typeorm';

export interface TimedJob {
  name: string;
  everySeconds: number;
  /** Longest a run may take before another process may begin it again. */
  timeoutSeconds?: number;
  run(): Promise<unknown>;
}

const TICK_MS = 1000;

/** Runs named jobs at intervals, each in one process at a time, however many processes there are. */
@Injectable()
export class TimedJobs implements OnApplicationShutdown {
  private readonly log = new Logger(TimedJobs.name);
  private readonly jobs: TimedJob[] = [];
  private timer: NodeJS.Timeout | undefined;
  private looking: Promise<unknown> = Promise.resolve();
  private readonly runs = new Map<string, Promise<void>>();
  private stopped = true;

  constructor(private readonly db: DataSource) {}

  register(job: TimedJob): void {
    this.jobs.push(job);
  }

  start(): void {
    this.stopped = false;
    const loop = async () => {
      await this.tick().catch((error: unknown) => this.stopped || this.log.error(String(error)));
      if (!this.stopped) this.timer = setTimeout(begin, TICK_MS);
    };
    const begin = () => {
      this.looking = loop();
    };
    begin();
  }

  async onApplicationShutdown(): Promise<void> {
    this.stopped = true;
    clearTimeout(this.timer);
    await this.looking;
    await Promise.allSettled(this.runs.values());
  }

  /** Runs a job now, whatever its interval; for tests and tools. */
  async runNow(name: string): Promise<unknown> {
    const job = this.jobs.find((candidate) => candidate.name === name);
    if (!job) throw new Error(`there is no timed job ${name}`);
    return job.run();
  }

  /** Begins what is due; a job that takes long, or hangs, holds up no other. */
  private async tick(): Promise<void> {
    for (const job of this.jobs) {
      if (this.stopped || this.runs.has(job.name) || !(await this.claim(job))) continue;
      const run = this.finish(job)
        .catch((error: unknown) => this.stopped || this.log.error(`${job.name}: ${String(error)}`))
        .then(() => void this.runs.delete(job.name));
      this.runs.set(job.name, run);
    }
  }

  private async finish(job: TimedJob): Promise<void> {
    try {
      await job.run();
    } catch (error) {
      this.log.error(`${job.name}: ${String(error)}`);
    }
    await this.db.query(
      `UPDATE timed_jobs SET running_until = NULL, next_run_at = now() + make_interval(secs => $2) WHERE name = $1`,
      [job.name, job.everySeconds],
    );
  }

  private async claim(job: TimedJob): Promise<boolean> {
    const rows = await this.db.query<unknown[]>(
      `INSERT INTO timed_jobs AS job (name, next_run_at, running_until)
       VALUES ($1, now(), now() + make_interval(secs => $2))
       ON CONFLICT (name) DO UPDATE SET running_until = EXCLUDED.running_until
       WHERE job.next_run_at <= now() AND (job.running_until IS NULL OR job.running_until < now())
       RETURNING name`,
      [job.name, job.timeoutSeconds ?? 300],
    );
    return rows.length > 0;
  }
}
