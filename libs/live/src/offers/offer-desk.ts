import { Injectable } from '@nestjs/common';
import type { Viewer } from '@chucun/identity';
import { NotFound } from '@chucun/kernel';
import type { EntityManager } from 'typeorm';
import { SessionNotLive } from '../live.errors.ts';
import { type Note, RoomChanges } from '../log/room-changes.ts';
import { runsSession } from '../session/session-access.ts';
import { SessionRepository } from '../session/session.repository.ts';
import type { LiveSession } from '../session/session.ts';

export interface OfferTurn {
  tx: EntityManager;
  note: Note;
  session: LiveSession;
}

/** The door to what a room is offered, for those who run it; moderators do not (peers 63). */
@Injectable()
export class OfferDesk {
  constructor(
    private readonly changes: RoomChanges,
    private readonly sessions: SessionRepository,
  ) {}

  onAir<T>(
    viewer: Viewer,
    sessionId: string,
    work: (turn: OfferTurn) => Promise<T>,
  ): Promise<T | NotFound | SessionNotLive> {
    return this.changes.run<T | NotFound | SessionNotLive>(sessionId, async (tx, note) => {
      const session = await this.sessions.lock(tx, sessionId);
      if (!session || !runsSession(viewer, session)) return new NotFound();
      if (session.state !== 'LIVE') return new SessionNotLive();
      return work({ tx, note, session });
    });
  }
}
