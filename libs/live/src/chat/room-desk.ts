import { Injectable } from '@nestjs/common';
import type { Viewer } from '@chucun/identity';
import { type InvalidInput, NotFound } from '@chucun/kernel';
import type { EntityManager } from 'typeorm';
import { SessionNotLive } from '../live.errors.ts';
import { type Note, RoomChanges } from '../log/room-changes.ts';
import { runsSession } from '../session/session-access.ts';
import { SessionRepository } from '../session/session.repository.ts';
import type { LiveSession, SessionState } from '../session/session.ts';
import { ChatStaffRepository } from './staff.repository.ts';

/** The running change of a room by somebody who may make it. */
export interface DeskTurn {
  tx: EntityManager;
  note: Note;
  session: LiveSession;
}

export type DeskRefusal = NotFound | InvalidInput | SessionNotLive;
export type DeskAnswer = LiveSession | DeskRefusal;

const ON_THE_AIR: readonly SessionState[] = ['LIVE'];

/** The door to a room's chat for those who keep order in it: under the room's lock, rows and log in one commit. */
@Injectable()
export class RoomDesk {
  constructor(
    private readonly changes: RoomChanges,
    private readonly sessions: SessionRepository,
    private readonly staff: ChatStaffRepository,
  ) {}

  /** For host, managers, moderators and patrolling operators (L-27); others learn nothing. */
  asStaff(
    viewer: Viewer,
    sessionId: string,
    work: (turn: DeskTurn) => Promise<DeskRefusal | void>,
    states = ON_THE_AIR,
  ): Promise<DeskAnswer> {
    return this.turn(sessionId, states, work, async (tx, session) =>
      this.keepsOrder(tx, viewer, session),
    );
  }

  /** For host, managers and operators only: who is a moderator is not for moderators to say. */
  asRunner(
    viewer: Viewer,
    sessionId: string,
    work: (turn: DeskTurn) => Promise<DeskRefusal | void>,
    states = ON_THE_AIR,
  ): Promise<DeskAnswer> {
    return this.turn(sessionId, states, work, (_, session) =>
      Promise.resolve(runsSession(viewer, session)),
    );
  }

  async keepsOrder(tx: EntityManager, viewer: Viewer, session: LiveSession): Promise<boolean> {
    return (
      runsSession(viewer, session) ||
      (await this.staff.isModerator(tx, session.id, viewer.accountId))
    );
  }

  private turn(
    sessionId: string,
    states: readonly SessionState[],
    work: (turn: DeskTurn) => Promise<DeskRefusal | void>,
    mayEnter: (tx: EntityManager, session: LiveSession) => Promise<boolean>,
  ): Promise<DeskAnswer> {
    return this.changes.run<DeskAnswer>(sessionId, async (tx, note) => {
      const session = await this.sessions.lock(tx, sessionId);
      if (!session || !(await mayEnter(tx, session))) return new NotFound();
      if (!states.includes(session.state)) return new SessionNotLive();
      return (await work({ tx, note, session })) ?? session;
    });
  }
}
