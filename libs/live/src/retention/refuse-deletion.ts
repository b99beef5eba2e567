import { Injectable } from '@nestjs/common';
import { AuditLog, type Viewer } from '@chucun/identity';
import { cleanText, InvalidInput, NotFound } from '@chucun/kernel';
import { DataSource } from 'typeorm';
import { runsSession } from '../session/session-access.ts';
import { SessionRepository } from '../session/session.repository.ts';
import { RetentionRepository } from './retention.repository.ts';
import { LiveSessionKept } from './retention.types.ts';

/** Nobody deletes a session, and whoever tries is noted with the reason given (L-25). Only a job does, after the term. */
@Injectable()
export class RefuseDeletion {
  constructor(
    private readonly db: DataSource,
    private readonly sessions: SessionRepository,
    private readonly retention: RetentionRepository,
    private readonly audit: AuditLog,
  ) {}

  async run(
    viewer: Viewer,
    sessionId: string,
    reason: string,
  ): Promise<LiveSessionKept | NotFound | InvalidInput> {
    const why = cleanText(reason, { field: 'reason', label: '原因', max: 200 });
    if (why instanceof InvalidInput) return why;
    const [session] = await this.sessions.byIds([sessionId]);
    if (!session || !runsSession(viewer, session)) return new NotFound();
    const { keptUntil } = (await this.retention.termOf(session.id))!;
    await this.audit.add(this.db.manager, {
      actorId: viewer.accountId,
      action: 'live.deletion_refused',
      subjectType: 'live_session',
      subjectId: session.id,
      after: { reason: why, keptUntil },
    });
    return new LiveSessionKept(keptUntil);
  }
}
