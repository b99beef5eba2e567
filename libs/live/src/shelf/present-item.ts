import { Injectable } from '@nestjs/common';
import type { Viewer } from '@chucun/identity';
import { NotFound } from '@chucun/kernel';
import { SessionNotLive } from '../live.errors.ts';
import { RoomChanges } from '../log/room-changes.ts';
import { runsSession } from '../session/session-access.ts';
import { SessionRepository } from '../session/session.repository.ts';
import type { LiveSession, ShelfItem } from '../session/session.ts';
import { SessionWrites } from '../session/session-writes.ts';
import { ShelfRepository } from './shelf.repository.ts';

/** Shows one item of the shelf to everybody (讲解中); the replay is marked at this moment. */
@Injectable()
export class PresentItem {
  constructor(
    private readonly changes: RoomChanges,
    private readonly sessions: SessionRepository,
    private readonly writes: SessionWrites,
    private readonly shelves: ShelfRepository,
  ) {}

  /** Nothing is shown any more. */
  stop(viewer: Viewer, sessionId: string): Promise<LiveSession | NotFound | SessionNotLive> {
    return this.changes.run<LiveSession | NotFound | SessionNotLive>(
      sessionId,
      async (tx, note) => {
        const session = await this.sessions.lock(tx, sessionId);
        if (!session || !runsSession(viewer, session)) return new NotFound();
        if (session.state !== 'LIVE') return new SessionNotLive();
        if (session.presentingItemId === null) return session;
        const after = { ...session, presentingItemId: null };
        await this.writes.update(tx, after);
        await note({ kind: 'PRESENTING', payload: { itemId: null }, actorId: viewer.accountId });
        return after;
      },
    );
  }

  async run(
    viewer: Viewer,
    sessionId: string,
    itemId: string,
  ): Promise<ShelfItem | NotFound | SessionNotLive> {
    return this.changes.run<ShelfItem | NotFound | SessionNotLive>(sessionId, async (tx, note) => {
      const session = await this.sessions.lock(tx, sessionId);
      if (!session || !runsSession(viewer, session)) return new NotFound();
      if (session.state !== 'LIVE') return new SessionNotLive();
      const item = await this.shelves.onShelf(tx, sessionId, itemId);
      if (!item) return new NotFound();
      if (session.presentingItemId === item.id) return item;
      await this.writes.update(tx, { ...session, presentingItemId: item.id });
      await note({
        kind: 'PRESENTING',
        payload: { itemId: item.id },
        actorId: viewer.accountId,
      });
      return item;
    });
  }
}
