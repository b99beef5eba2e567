import { Injectable } from '@nestjs/common';
import { AuditLog, type Viewer } from '@chucun/identity';
import { cleanText, Clock, InvalidInput, isId, NotFound } from '@chucun/kernel';
import type { EntityManager } from 'typeorm';
import { LiveSessionEnded } from '../live.errors.ts';
import { type Note, RoomChanges } from '../log/room-changes.ts';
import { missingOf } from './checklist.rules.ts';
import { Checklist } from './checklist.ts';
import { runsSession } from './session-access.ts';
import { Reminders } from '../announce/reminders.ts';
import { SessionRooms } from './session-rooms.ts';
import { SessionAlreadyLive } from './session.errors.ts';
import { readTexts, refuseTime } from './session-wish.ts';
import type { LiveSession } from './session.ts';

export interface SessionPatch {
  sessionId: string;
  title?: string | null;
  intro?: string | null;
  script?: string | null;
  startsAt?: Date | null;
  coverPhotoId?: string | null;
  isAiGenerated?: boolean | null;
}

export type ChangeRefusal = NotFound | InvalidInput | SessionAlreadyLive | LiveSessionEnded;

/** Changes of a session before it begins; what is announced is told again when it moves or is called off. */
@Injectable()
export class ChangeSession {
  constructor(
    private readonly changes: RoomChanges,
    private readonly rooms: SessionRooms,
    private readonly checklist: Checklist,
    private readonly audit: AuditLog,
    private readonly reminders: Reminders,
    private readonly clock: Clock,
  ) {}

  /** A wording that the rules forbid takes an announced session back to a draft until it is mended. */
  async update(viewer: Viewer, patch: SessionPatch): Promise<LiveSession | ChangeRefusal> {
    return this.before(viewer, patch.sessionId, async (tx, note, session) => {
      const texts = readTexts({
        title: patch.title ?? session.title,
        intro: patch.intro ?? session.intro,
        script: patch.script ?? session.script,
      });
      if (texts instanceof InvalidInput) return texts;
      const startsAt = patch.startsAt ?? session.startsAt;
      const isMoved = startsAt.getTime() !== session.startsAt.getTime();
      const fault = isMoved && refuseTime(startsAt, this.clock.now());
      if (fault) return fault;
      const coverPhotoId =
        patch.coverPhotoId === undefined ? session.coverPhotoId : patch.coverPhotoId;
      if (coverPhotoId !== null && !isId(coverPhotoId)) return new NotFound();
      const isAiGenerated = patch.isAiGenerated ?? session.isAiGenerated;
      const changed: LiveSession = { ...session, ...texts, startsAt, coverPhotoId, isAiGenerated };
      const words = missingOf(await this.checklist.of(changed)).some(
        ({ code }) => code === 'WORDS',
      );
      if (words) changed.state = 'DRAFT';
      await this.write(tx, session, changed, viewer.accountId);
      if (isMoved && session.state === 'SCHEDULED')
        await this.move(tx, note, session, changed, viewer);
      return changed;
    });
  }

  /** Calls the session off; it is a draft again, and those who were to be reminded hear of it. */
  async cancel(
    viewer: Viewer,
    sessionId: string,
    reason: string,
  ): Promise<LiveSession | ChangeRefusal> {
    const clean = cleanText(reason, { field: 'reason', label: '取消原因', max: 100 });
    if (clean instanceof InvalidInput) return clean;
    return this.before(viewer, sessionId, async (tx, _note, session) => {
      if (session.cancelledAt) return session;
      const at = this.clock.now();
      const off: LiveSession = {
        ...session,
        state: 'DRAFT',
        cancelledAt: at,
        cancelReason: clean,
      };
      await this.write(tx, session, off, viewer.accountId);
      if (session.state === 'SCHEDULED') await this.reminders.tellChange(tx, off, 'CANCELLED');
      return off;
    });
  }

  private before(
    viewer: Viewer,
    sessionId: string,
    work: (
      tx: EntityManager,
      note: Note,
      session: LiveSession,
    ) => Promise<LiveSession | ChangeRefusal>,
  ): Promise<LiveSession | ChangeRefusal> {
    return this.changes.run<LiveSession | ChangeRefusal>(sessionId, async (tx, note) => {
      const session = await this.rooms.sessions.lock(tx, sessionId);
      if (!session || !runsSession(viewer, session)) return new NotFound();
      if (session.state === 'LIVE') return new SessionAlreadyLive();
      if (session.state === 'ENDED' || session.state === 'ARCHIVED') return new LiveSessionEnded();
      return work(tx, note, session);
    });
  }

  private async move(
    tx: EntityManager,
    note: Note,
    before: LiveSession,
    after: LiveSession,
    viewer: Viewer,
  ): Promise<void> {
    const [from, to] = [before, after].map(({ startsAt }) => startsAt.toISOString());
    await note({
      kind: 'SESSION_MOVED',
      payload: { from: from!, to: to! },
      actorId: viewer.accountId,
    });
    await this.reminders.tellChange(tx, after, 'MOVED');
  }

  private async write(
    tx: EntityManager,
    before: LiveSession,
    after: LiveSession,
    actorId: string,
  ): Promise<void> {
    await this.rooms.writes.update(tx, after);
    const seen = ({ title, startsAt, state, isAiGenerated, cancelReason }: LiveSession) => ({
      title,
      startsAt: startsAt.toISOString(),
      state,
      isAiGenerated,
      cancelReason,
    });
    await this.audit.add(tx, {
      actorId,
      action: after.cancelledAt && !before.cancelledAt ? 'live.cancelled' : 'live.changed',
      subjectType: 'live_session',
      subjectId: after.id,
      before: seen(before),
      after: seen(after),
    });
  }
}
