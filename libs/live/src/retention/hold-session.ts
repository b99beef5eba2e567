import { Injectable } from '@nestjs/common';
import { AuditLog, type Viewer } from '@chucun/identity';
import { cleanText, Clock, InvalidInput, NotFound } from '@chucun/kernel';
import { DataSource, type EntityManager } from 'typeorm';
import { patrols } from '../session/session-access.ts';
import { RetentionRepository } from './retention.repository.ts';

/** Keeps a session beyond its term for a dispute, a court or an inspection, and lets it go again; operators only. */
@Injectable()
export class HoldSession {
  constructor(
    private readonly db: DataSource,
    private readonly retention: RetentionRepository,
    private readonly audit: AuditLog,
    private readonly clock: Clock,
  ) {}

  /** The session's id, or why not. */
  async place(
    viewer: Viewer,
    sessionId: string,
    reason: string,
  ): Promise<string | NotFound | InvalidInput> {
    const why = cleanText(reason, { field: 'reason', label: '原因', max: 200 });
    if (why instanceof InvalidInput) return why;
    if (!patrols(viewer) || !(await this.retention.termOf(sessionId))) return new NotFound();
    return this.db.transaction(async (tx) => {
      const by = viewer.accountId;
      const holdId = await this.retention.placeHold(tx, sessionId, why, by, this.clock.now());
      await this.note(tx, viewer, 'live.hold_placed', sessionId, { holdId, reason: why });
      return sessionId;
    });
  }

  async lift(
    viewer: Viewer,
    holdId: string,
    reason: string,
  ): Promise<string | NotFound | InvalidInput> {
    const why = cleanText(reason, { field: 'reason', label: '原因', max: 200 });
    if (why instanceof InvalidInput) return why;
    if (!patrols(viewer)) return new NotFound();
    return this.db.transaction(async (tx) => {
      const by = viewer.accountId;
      const sessionId = await this.retention.liftHold(tx, holdId, by, this.clock.now());
      if (sessionId === undefined) return new NotFound();
      await this.note(tx, viewer, 'live.hold_lifted', sessionId, { holdId, reason: why });
      return sessionId;
    });
  }

  private async note(
    tx: EntityManager,
    viewer: Viewer,
    action: string,
    subjectId: string,
    after: object,
  ): Promise<void> {
    const subject = { subjectType: 'live_session', subjectId };
    await this.audit.add(tx, { actorId: viewer.accountId, action, ...subject, after });
  }
}
