import { Injectable } from '@nestjs/common';
import type { Viewer } from '@chucun/identity';
import { Clock, NotFound } from '@chucun/kernel';
import type { EntityManager } from 'typeorm';
import { SessionNotLive } from '../live.errors.ts';
import { type Note, RoomChanges } from '../log/room-changes.ts';
import { runsSession } from '../session/session-access.ts';
import { SessionRepository } from '../session/session.repository.ts';
import type { ShelfItem } from '../session/session.ts';
import { ShelfRepository } from '../shelf/shelf.repository.ts';
import { PriceRepository } from './price.repository.ts';
import type { LivePrice } from './price.ts';
import { OpenWindow } from './set-price.ts';

/** Ends windows before or at their time; what is left of their quotas is in the shop at once (S18). */
@Injectable()
export class EndPrice {
  constructor(
    private readonly changes: RoomChanges,
    private readonly sessions: SessionRepository,
    private readonly shelves: ShelfRepository,
    private readonly prices: PriceRepository,
    private readonly windows: OpenWindow,
    private readonly clock: Clock,
  ) {}

  /** The host takes the price of one item back. */
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
      const ended = await this.prices.end(tx, { sessionId, itemId }, this.clock.now());
      await this.close(tx, note, ended, viewer.accountId);
      return item;
    });
  }

  /** All windows of a session, as part of ending it; the end of the session tells the room. */
  async ofSession(tx: EntityManager, sessionId: string, at: Date): Promise<void> {
    const ended = await this.prices.end(tx, { sessionId }, at);
    await this.windows.closeQuotas(tx, ended, at);
  }

  /** Windows whose time has come; run every second. The price itself ended by the clock already. */
  async settleDue(): Promise<void> {
    for (const sessionId of await this.prices.sessionsToSettle(this.clock.now()))
      await this.changes.run(sessionId, async (tx, note) => {
        await this.sessions.lock(tx, sessionId);
        await this.close(tx, note, await this.prices.settle(tx, sessionId, this.clock.now()), null);
      });
  }

  private async close(
    tx: EntityManager,
    note: Note,
    ended: readonly LivePrice[],
    actorId: string | null,
  ): Promise<void> {
    await this.windows.closeQuotas(tx, ended, this.clock.now());
    for (const { itemId, kind } of ended)
      await note({
        kind: 'PRICE_CHANGED',
        payload: { itemId, priceFen: null, endsAt: null, priceKind: kind },
        actorId,
      });
  }
}
