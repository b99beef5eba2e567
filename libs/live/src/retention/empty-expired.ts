import { Injectable } from '@nestjs/common';
import { AuditLog } from '@chucun/identity';
import { Clock } from '@chucun/kernel';
import { ObjectStorage } from '@chucun/platform';
import { DataSource } from 'typeorm';
import { RECORDINGS_PREFIX } from './recording-guard.ts';
import { RetentionRepository } from './retention.repository.ts';

const SESSIONS_A_RUN = 20;

/**
 * After the term, and where nobody holds it, deletes recording, log, chat and games of a session: personal data is not
 * kept for ever. The session, its shelf and its prices stay, for its orders are explained by them.
 */
@Injectable()
export class EmptyExpired {
  constructor(
    private readonly db: DataSource,
    private readonly retention: RetentionRepository,
    private readonly storage: ObjectStorage,
    private readonly audit: AuditLog,
    private readonly clock: Clock,
  ) {}

  async run(): Promise<void> {
    for (const sessionId of await this.retention.toEmpty(SESSIONS_A_RUN))
      await this.empty(sessionId);
  }

  /** Objects first: rows that are left without them are tried again, objects without rows would be forgotten. */
  private async empty(sessionId: string): Promise<void> {
    const objects = await this.removeObjects(`${RECORDINGS_PREFIX}${sessionId}/`);
    await this.db.transaction(async (tx) => {
      await this.retention.empty(tx, sessionId, this.clock.now());
      await this.audit.add(tx, {
        actorId: null,
        action: 'live.emptied_after_term',
        subjectType: 'live_session',
        subjectId: sessionId,
        after: { objects },
      });
    });
  }

  private async removeObjects(prefix: string): Promise<number> {
    let removed = 0;
    for (;;) {
      const { objects } = await this.storage.list(prefix);
      if (objects.length === 0) return removed;
      for (const { name } of objects) await this.storage.remove(name);
      removed += objects.length;
    }
  }
}
