import { Injectable } from '@nestjs/common';
import type { Viewer } from '@chucun/identity';
import { ChainPoint, Clock, NotFound, Outbox, Participants } from '@chucun/kernel';
import { QueryFailedError } from 'typeorm';
import { LiveSessionEnded } from '../live.errors.ts';
import { type Note, RoomChanges } from '../log/room-changes.ts';
import { runsSession } from './session-access.ts';
import { AnotherSessionLive } from './session.errors.ts';
import { SessionRepository } from './session.repository.ts';
import type { LiveSession } from './session.ts';
import { SessionWrites } from './session-writes.ts';

export type StartRefusal = NotFound | LiveSessionEnded | AnotherSessionLive;

/** A room opens. Told in the transaction that opens it: planned prices begin. */
export const sessionStarted = new ChainPoint<{ sessionId: string; note: Note; actorId: string }>(
  'live_session.started',
);

/** Opens the room. Starting twice is starting once; a host is on the air in one room at a time. */
@Injectable()
export class StartSession {
  constructor(
    private readonly changes: RoomChanges,
    private readonly sessions: SessionRepository,
    private readonly writes: SessionWrites,
    private readonly participants: Participants,
    private readonly outbox: Outbox,
    private readonly clock: Clock,
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
      const live: LiveSession = { ...session, state: 'LIVE', startedAt: this.clock.now() };
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
