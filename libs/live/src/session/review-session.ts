import { Injectable } from '@nestjs/common';
import { AuditLog, managesCoop, type Viewer } from '@chucun/identity';
import { cleanText, Clock, InvalidInput, NotFound, UserError } from '@chucun/kernel';
import type { EntityManager } from 'typeorm';
import { LiveSessionEnded } from '../live.errors.ts';
import { RoomChanges } from '../log/room-changes.ts';
import { CheckRepository } from './check.repository.ts';
import { Checklist } from './checklist.ts';
import { missingOf } from './checklist.rules.ts';
import { ChecklistIncomplete } from './checklist.types.ts';
import { runsSession } from './session-access.ts';
import { SessionRooms } from './session-rooms.ts';
import type { LiveSession } from './session.ts';

export type StatedCode = 'AI_LABEL' | 'HOST_AGE' | 'HOST_TRAINED';
export type ReviewRefusal = NotFound | InvalidInput | LiveSessionEnded | ChecklistIncomplete;

/** Reviews a draft by its checklist and announces it; a manager or operator may approve with a reason (L-26, T-36). */
@Injectable()
export class ReviewSession {
  constructor(
    private readonly changes: RoomChanges,
    private readonly rooms: SessionRooms,
    private readonly checklist: Checklist,
    private readonly rows: CheckRepository,
    private readonly audit: AuditLog,
    private readonly clock: Clock,
  ) {}

  /** `approval`: why a manager or operator answers for what the list still misses; null: only the list decides. */
  async run(
    viewer: Viewer,
    sessionId: string,
    approval: string | null = null,
  ): Promise<LiveSession | ReviewRefusal> {
    const bounds = { field: 'reason', label: '理由', min: 2, max: 200 };
    const reason = approval === null ? null : cleanText(approval, bounds);
    if (reason instanceof UserError) return reason;
    return this.changes.run<LiveSession | ReviewRefusal>(sessionId, async (tx) => {
      const session = await this.rooms.sessions.lock(tx, sessionId);
      if (!session || !runsSession(viewer, session)) return new NotFound();
      if (reason !== null && !managesCoop(viewer, session.coopId)) return new NotFound();
      if (session.state === 'ENDED' || session.state === 'ARCHIVED') return new LiveSessionEnded();
      if (session.state === 'LIVE') return session;
      const missing = missingOf(await this.checklist.of(session));
      if (missing.length > 0 && reason === null) return new ChecklistIncomplete(missing);
      return this.announce(tx, session, { actorId: viewer.accountId, reason });
    });
  }

  /** Statements of those who run a session that has not begun. */
  stateFor(
    viewer: Viewer,
    sessionId: string,
    stated: Record<StatedCode, boolean>,
  ): Promise<LiveSession | ReviewRefusal> {
    return this.changes.run<LiveSession | ReviewRefusal>(sessionId, async (tx) => {
      const session = await this.rooms.sessions.lock(tx, sessionId);
      if (!session || !runsSession(viewer, session)) return new NotFound();
      if (session.startedAt !== null) return new LiveSessionEnded();
      await this.state(tx, session, stated, viewer.accountId);
      return session;
    });
  }

  /** Keeps what somebody states of the list. */
  async state(
    tx: EntityManager,
    session: LiveSession,
    stated: Partial<Record<StatedCode, boolean>>,
    actorId: string,
  ): Promise<void> {
    const items = Object.entries(stated).map(([code, done]) => ({
      code: code as StatedCode,
      done,
      evidence: done ? '本场负责人声明' : '',
    }));
    await this.rows.keep(tx, session.id, items, { actorId, at: this.clock.now() });
    await this.audit.add(tx, {
      actorId,
      action: 'live.stated',
      subjectType: 'live_session',
      subjectId: session.id,
      after: stated,
    });
  }

  private async announce(
    tx: EntityManager,
    session: LiveSession,
    by: { actorId: string; reason: string | null },
  ): Promise<LiveSession> {
    const at = this.clock.now();
    const announced: LiveSession = {
      ...session,
      state: 'SCHEDULED',
      reviewedBy: by.actorId,
      reviewedAt: at,
      cancelledAt: null,
      cancelReason: null,
    };
    await this.rooms.writes.update(tx, announced);
    if (by.reason !== null) {
      const approval = { code: 'APPROVED' as const, done: true, evidence: by.reason };
      await this.rows.keep(tx, session.id, [approval], { actorId: by.actorId, at });
    }
    await this.audit.add(tx, {
      actorId: by.actorId,
      action: by.reason === null ? 'live.reviewed' : 'live.approved',
      subjectType: 'live_session',
      subjectId: session.id,
      before: { state: session.state },
      after: { state: 'SCHEDULED', reason: by.reason },
    });
    if (session.state !== 'SCHEDULED')
      await this.rooms.outbox.add(tx, 'live.scheduled', { sessionId: session.id });
    return announced;
  }
}
