import { Injectable } from '@nestjs/common';
import type { Viewer } from '@chucun/identity';
import { Clock, InvalidInput, NotFound } from '@chucun/kernel';
import type { PriceNotBelowShop } from '../price/price.errors.ts';
import { RoomChanges } from '../log/room-changes.ts';
import { runsSession } from '../session/session-access.ts';
import { SessionRepository } from '../session/session.repository.ts';
import type { ShelfItem } from '../session/session.ts';
import { ShelfRepository } from '../shelf/shelf.repository.ts';
import { ExtendedWindow } from './extended-window.ts';
import { type NoPriceToExtend, SessionNotEnded } from './replay.errors.ts';
import { EXTENSION_DAYS_MAX } from './replay.rules.ts';

export interface ExtensionWish {
  sessionId: string;
  itemId: string;
  /** Null: the price of the shop holds again. */
  until: Date | null;
}

export type ExtensionRefusal =
  NotFound | InvalidInput | SessionNotEnded | NoPriceToExtend | PriceNotBelowShop;

/**
 * Lets the last live price of an item hold for those who buy from the replay; without it they pay today's price of the
 * shop (S21). Nothing is set aside: they buy from the one stock.
 */
@Injectable()
export class ExtendPrice {
  constructor(
    private readonly changes: RoomChanges,
    private readonly sessions: SessionRepository,
    private readonly shelves: ShelfRepository,
    private readonly extending: ExtendedWindow,
    private readonly clock: Clock,
  ) {}

  async run(viewer: Viewer, wish: ExtensionWish): Promise<ShelfItem | ExtensionRefusal> {
    const fault = refuseUntil(wish.until, this.clock.now());
    if (fault) return fault;
    return this.changes.run<ShelfItem | ExtensionRefusal>(wish.sessionId, async (tx, note) => {
      const session = await this.sessions.lock(tx, wish.sessionId);
      if (!session || !runsSession(viewer, session)) return new NotFound();
      if (session.endedAt === null) return new SessionNotEnded();
      const item = await this.shelves.onShelf(tx, session.id, wish.itemId);
      if (!item) return new NotFound();
      return (await this.extending.replace(tx, note, item, wish.until, viewer.accountId)) ?? item;
    });
  }
}

function refuseUntil(until: Date | null, now: Date): InvalidInput | undefined {
  if (until === null) return undefined;
  const ahead = until.getTime() - now.getTime();
  if (ahead > 0 && ahead <= EXTENSION_DAYS_MAX * 86_400_000) return undefined;
  return new InvalidInput(
    'until',
    `延长到的时间要在今后 ${EXTENSION_DAYS_MAX} 天以内。`,
    `until must lie within the coming ${EXTENSION_DAYS_MAX} days.`,
  );
}
