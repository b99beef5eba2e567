import { Injectable, Logger, type OnModuleInit } from '@nestjs/common';
import { AuditLog } from '@chucun/identity';
import { ObjectKeepers, type ObjectLoss } from '@chucun/platform';
import { DataSource } from 'typeorm';
import { RetentionRepository } from './retention.repository.ts';

export const RECORDINGS_PREFIX = 'live/';

/** Recordings stay in the storage for their term, whichever part of the system wants to remove them (L-25). */
@Injectable()
export class RecordingGuard implements OnModuleInit {
  private readonly log = new Logger('LiveRetention');

  constructor(
    private readonly keepers: ObjectKeepers,
    private readonly retention: RetentionRepository,
    private readonly audit: AuditLog,
    private readonly db: DataSource,
  ) {}

  onModuleInit(): void {
    this.keepers.register({
      prefix: RECORDINGS_PREFIX,
      mayGo: (name, loss) => this.mayGo(name, loss),
    });
  }

  private async mayGo(name: string, loss: ObjectLoss): Promise<boolean> {
    const sessionId = name.slice(RECORDINGS_PREFIX.length).split('/')[0]!;
    const term = await this.retention.termOf(sessionId);
    // Nobody's recording: what a session that was never kept has left.
    if (!term || (term.isOver && loss === 'removed')) return true;
    this.log.warn(`${name} was not ${loss}: it has to be kept (L-25)`);
    await this.audit.add(this.db.manager, {
      actorId: null,
      action: 'live.deletion_refused',
      subjectType: 'live_session',
      subjectId: sessionId,
      after: { object: name, loss, keptUntil: term.keptUntil },
    });
    return false;
  }
}
