import { Injectable } from '@nestjs/common';
import type { Viewer } from '@chucun/identity';
import { ChainPoint, Clock, NotFound, Outbox, Participants } from '@chucun/kernel';
import { SessionNotLive } from '../live.errors.ts';
import { RoomChanges } from '../log/room-changes.ts';
import { runsSession } from './session-access.ts';
import { SessionRepository } from './session.repository.ts';
import type { LiveSession } from './session.ts';
import { SessionWrites } from './session-writes.ts';

/** A session is over. Told in the transaction that ends it: quotas go back, prices end, offers close. */
export const sessionEnded = new ChainPoint<{ sessionId: string; at: Date; actorId: string }>(
  'live_session.ended',
);

/** Closes the room for good. Ending twice is ending once. */
@Injectable()
export class EndSession {
  constructor(
    private readonly changes: RoomChanges,
    private readonly sessions: SessionRepository,
    private readonly writes: SessionWrites,
    private readonly participants: Participants,
    private readonly outbox: Outbox,
    private readonly clock: Clock,
  ) {}

  async run(viewer: Viewer, sessionId: string): Promise<LiveSession | NotFound | SessionNotLive> {
    return this.changes.run<LiveSession | NotFound | SessionNotLive>(
      sessionId,
      async (tx, note) => {
        const session = await this.sessions.lock(tx, sessionId);
        if (!session || !runsSession(viewer, session)) return new NotFound();
        if (session.state === 'ENDED' || session.state === 'ARCHIVED') return session;
        if (session.state !== 'LIVE') return new SessionNotLive();
        const at = this.clock.now();
        const ended: LiveSession = {
          ...session,
          state: 'ENDED',
          endedAt: at,
          presentingItemId: null,
        };
        await this.writes.update(tx, ended);
        await this.participants.tell(tx, sessionEnded, {
          sessionId,
          at,
          actorId: viewer.accountId,
        });
        await note({
          kind: 'SESSION_ENDED',
          payload: { endedBy: viewer.accountId },
          actorId: viewer.accountId,
        });
        await this.outbox.add(tx, 'live.ended', { sessionId });
        return ended;
      },
    );
  }
}
