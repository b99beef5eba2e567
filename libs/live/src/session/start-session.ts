import { Injectable } from '@nestjs/common';
import type { Viewer } from '@chucun/identity';
import { ChainPoint, Clock, NotFound, Outbox, Participants } from '@chucun/kernel';
import { type EntityManager, QueryFailedError } from 'typeorm';
import { LiveSessionEnded } from '../live.errors.ts';
import { type Note, RoomChanges } from '../log/room-changes.ts';
import { CheckRepository } from './check.repository.ts';
import { Checklist } from './checklist.ts';
import { missingOf } from './checklist.rules.ts';
import { ChecklistIncomplete } from './checklist.types.ts';
import { runsSession } from './session-access.ts';
import { AnotherSessionLive } from './session.errors.ts';
import { SessionRepository } from './session.repository.ts';
import type { LiveSession } from './session.ts';
import { SessionWrites } from './session-writes.ts';

export type StartRefusal = NotFound | LiveSessionEnded | AnotherSessionLive | ChecklistIncomplete;

/** A room opens. Told in the transaction that opens it: planned prices begin. */
export const sessionStarted = new ChainPoint<{ sessionId: string; note: Note; actorId: string }>(
  'live_session.started',
);

/** Holds a start back while something is missing; what was found is kept as it stood (T-37). */
@Injectable()
export class ChecksBeforeStart {
  constructor(
    private readonly checklist: Checklist,
    private readonly rows: CheckRepository,
    private readonly clock: Clock,
  ) {}

  async pass(
    tx: EntityManager,
    session: LiveSession,
    actorId: string,
  ): Promise<ChecklistIncomplete | { at: Date }> {
    const items = await this.checklist.of(session);
    // A manager or an operator who approved with a reason answers for the rest; the evidence says what it was.
    const isApproved = session.state !== 'DRAFT' && (await this.rows.isApproved(session.id));
    const missing = isApproved ? [] : missingOf(items);
    if (missing.length > 0) return new ChecklistIncomplete(missing);
    const at = this.clock.now();
    await this.rows.keep(tx, session.id, items, { actorId, at });
    return { at };
  }
}

/** Opens the room. Starting twice is starting once; a host is on the air in one room at a time. */
@Injectable()
export class StartSession {
  constructor(
    private readonly changes: RoomChanges,
    private readonly sessions: SessionRepository,
    private readonly writes: SessionWrites,
    private readonly participants: Participants,
    private readonly outbox: Outbox,
    private readonly checks: ChecksBeforeStart,
  ) {}

  async run(viewer: Viewer, sessionId: string): Promise<LiveSession | StartRefusal> {
    try {
      return await this.start(viewer, sessionId);
    } catch (error) {
      if (isHostBusy(error)) return new AnotherSessionLive();
      throw error;
    }
  }

  private start(viewer: Viewer, sessionId: string): Promise<LiveSession | StartRefusal> {
    return this.changes.run<LiveSession | StartRefusal>(sessionId, async (tx, note) => {
      const session = await this.sessions.lock(tx, sessionId);
      if (!session || !runsSession(viewer, session)) return new NotFound();
      if (session.state === 'LIVE') return session;
      if (session.state === 'ENDED' || session.state === 'ARCHIVED') return new LiveSessionEnded();
      const passed = await this.checks.pass(tx, session, viewer.accountId);
      if (passed instanceof ChecklistIncomplete) return passed;
      const live: LiveSession = { ...session, state: 'LIVE', startedAt: passed.at };
      await this.writes.update(tx, live);
      await note({ kind: 'SESSION_STARTED', payload: {}, actorId: viewer.accountId });
      await this.participants.tell(tx, sessionStarted, {
        sessionId,
        note,
        actorId: viewer.accountId,
      });
      await this.outbox.add(tx, 'live.started', { sessionId });
      return live;
    });
  }
}

const isHostBusy = (error: unknown): boolean =>
  error instanceof QueryFailedError &&
  (error.driverError as { constraint?: string }).constraint === 'live_sessions_one_live_per_host';
