import { Injectable } from '@nestjs/common';
import { type Viewer } from '@chucun/identity';
import { Clock, NotFound } from '@chucun/kernel';
import { DataSource } from 'typeorm';
import { SessionNotLive } from '../live.errors.ts';
import { RoomChanges } from '../log/room-changes.ts';
import { runsSession } from './session-access.ts';
import { SessionRepository } from './session.repository.ts';
import { SessionWrites } from './session-writes.ts';
import type { LiveSession, SessionForm } from './session.ts';

const ARCHIVED_AFTER_DAYS = 30;

/** What the host may change of the room itself while it is on the air, and what time changes afterwards. */
@Injectable()
export class OnAir {
  constructor(
    private readonly db: DataSource,
    private readonly changes: RoomChanges,
    private readonly sessions: SessionRepository,
    private readonly writes: SessionWrites,
    private readonly clock: Clock,
  ) {}

  /** Falls back to voice with photo cards, or comes back to video (T-36). */
  setForm(
    viewer: Viewer,
    sessionId: string,
    form: SessionForm,
  ): Promise<LiveSession | NotFound | SessionNotLive> {
    return this.change(viewer, sessionId, (session) => ({ ...session, form }));
  }

  /** L-29: from here on it is labelled; the label never comes off while the room is live. */
  labelAi(viewer: Viewer, sessionId: string): Promise<LiveSession | NotFound | SessionNotLive> {
    return this.change(viewer, sessionId, (session) => ({ ...session, isAiGenerated: true }));
  }

  /** Puts away what ended long ago; it stays readable. */
  async archive(): Promise<void> {
    await this.db.query(
      `UPDATE live_sessions SET state = 'ARCHIVED'
       WHERE id IN (SELECT id FROM live_sessions WHERE state = 'ENDED'
         AND ended_at < $1::timestamptz - make_interval(days => ${ARCHIVED_AFTER_DAYS}) ORDER BY id LIMIT 500
         FOR NO KEY UPDATE SKIP LOCKED)`,
      [this.clock.now()],
    );
  }

  private change(
    viewer: Viewer,
    sessionId: string,
    changed: (session: LiveSession) => LiveSession,
  ): Promise<LiveSession | NotFound | SessionNotLive> {
    return this.changes.run<LiveSession | NotFound | SessionNotLive>(
      sessionId,
      async (tx, note) => {
        const session = await this.sessions.lock(tx, sessionId);
        if (!session || !runsSession(viewer, session)) return new NotFound();
        if (session.state !== 'LIVE') return new SessionNotLive();
        const after = changed(session);
        const actorId = viewer.accountId;
        if (after.form !== session.form)
          await note({ kind: 'FORM_CHANGED', payload: { form: after.form }, actorId });
        if (after.isAiGenerated && !session.isAiGenerated)
          await note({ kind: 'AI_LABELLED', payload: {}, actorId });
        await this.writes.update(tx, after);
        return after;
      },
    );
  }
}
