import { Injectable } from '@nestjs/common';
import type { Viewer } from '@chucun/identity';
import { Clock, InvalidInput, isId, NotFound, UserError } from '@chucun/kernel';
import type { EntityManager } from 'typeorm';
import { LiveSessionEnded } from '../live.errors.ts';
import { type Note, RoomChanges } from '../log/room-changes.ts';
import { PriceNotBelowShop } from '../price/price.errors.ts';
import { PriceRepository } from '../price/price.repository.ts';
import { OpenWindow } from '../price/set-price.ts';
import { ScheduleSession } from '../session/schedule-session.ts';
import { runsSession } from '../session/session-access.ts';
import { ShelfItemUnknown } from '../session/session.errors.ts';
import { SessionRooms } from '../session/session-rooms.ts';
import type { LiveSession } from '../session/session.ts';
import { refuseShelf, type ShelfWish } from '../session/session-wish.ts';
import { ShelfOrder } from './shelf-order.ts';

export type ShelfRefusal =
  NotFound | InvalidInput | LiveSessionEnded | ShelfItemUnknown | PriceNotBelowShop;

const SHELF_MAX = 100;
type Work = (tx: EntityManager, session: LiveSession, note: Note) => Promise<ShelfRefusal | void>;

/** Ends what an item cost in the room, when it leaves the shelf. */
@Injectable()
export class TakeOff {
  constructor(
    private readonly prices: PriceRepository,
    private readonly windows: OpenWindow,
  ) {}

  async endPrices(tx: EntityManager, sessionId: string, itemId: string, at: Date): Promise<void> {
    const ended = await this.prices.end(tx, { sessionId, itemId }, at);
    await this.windows.closeQuotas(tx, ended, at);
  }
}

/** Puts packs on the shelf, takes them off and sets their order, before the start and while live. */
@Injectable()
export class ArrangeShelf {
  constructor(
    private readonly changes: RoomChanges,
    private readonly rooms: SessionRooms,
    private readonly scheduling: ScheduleSession,
    private readonly order: ShelfOrder,
    private readonly taking: TakeOff,
    private readonly clock: Clock,
  ) {}

  add(
    viewer: Viewer,
    sessionId: string,
    items: readonly ShelfWish[],
  ): Promise<LiveSession | ShelfRefusal> {
    return this.run(viewer, sessionId, async (tx, session) => {
      const fault = refuseShelf(items);
      if (fault) return fault;
      const standing = await this.order.variantsOn(tx, session.id);
      const twice = items.find((item) => standing.includes(item.variantId));
      if (twice)
        return new InvalidInput(
          'items',
          '这件商品已经在货架上了。',
          'A pack already stands on the shelf.',
        );
      if (standing.length + items.length > SHELF_MAX)
        return new InvalidInput(
          'items',
          `一场直播最多上架 ${SHELF_MAX} 件商品。`,
          `The shelf holds at most ${SHELF_MAX} packs.`,
        );
      const packs = await this.scheduling.packsOf({ coopId: session.coopId, shelf: items });
      if (packs instanceof UserError) return packs;
      await this.rooms.writes.shelve(tx, session.id, packs, this.clock.now());
    });
  }

  /** An item that is being shown is not shown any more; its price in the room ends and its quota goes back. */
  remove(viewer: Viewer, sessionId: string, itemId: string): Promise<LiveSession | ShelfRefusal> {
    return this.run(viewer, sessionId, async (tx, session, note) => {
      const isOn =
        isId(itemId) && (await this.order.takeOff(tx, session.id, itemId, this.clock.now()));
      if (!isOn) return new NotFound();
      await this.taking.endPrices(tx, session.id, itemId, this.clock.now());
      if (session.presentingItemId !== itemId) return;
      await this.rooms.writes.update(tx, { ...session, presentingItemId: null });
      await note({ kind: 'PRESENTING', payload: { itemId: null }, actorId: viewer.accountId });
    });
  }

  /** `place` counts from 1; beyond the end is the end. */
  move(
    viewer: Viewer,
    sessionId: string,
    itemId: string,
    place: number,
  ): Promise<LiveSession | ShelfRefusal> {
    return this.run(viewer, sessionId, async (tx, session) => {
      if (!isId(itemId) || !(await this.order.move(tx, session.id, itemId, place)))
        return new NotFound();
    });
  }

  /** Plans what an item costs from the start; absent values take the plan back. */
  plan(
    viewer: Viewer,
    sessionId: string,
    itemId: string,
    wish: Omit<ShelfWish, 'variantId'>,
  ): Promise<LiveSession | ShelfRefusal> {
    return this.run(viewer, sessionId, async (tx, session) => {
      const variantId = isId(itemId) && (await this.order.variantOf(tx, session.id, itemId));
      if (!variantId || session.state === 'LIVE') return new NotFound();
      const shelf = [{ ...wish, variantId }];
      const fault = refuseShelf(shelf);
      if (fault) return fault;
      const packs = await this.scheduling.packsOf({ coopId: session.coopId, shelf });
      if (packs instanceof UserError) return packs;
      await this.order.plan(tx, itemId, packs[0]!);
    });
  }

  private run(viewer: Viewer, sessionId: string, work: Work): Promise<LiveSession | ShelfRefusal> {
    return this.changes.run<LiveSession | ShelfRefusal>(sessionId, async (tx, note) => {
      const session = await this.rooms.sessions.lock(tx, sessionId);
      if (!session || !runsSession(viewer, session)) return new NotFound();
      if (session.state === 'ENDED' || session.state === 'ARCHIVED') return new LiveSessionEnded();
      const refusal = await work(tx, session, note);
      if (refusal) return refusal;
      await note({ kind: 'SHELF_CHANGED', payload: {}, actorId: viewer.accountId });
      return (await this.rooms.sessions.lock(tx, sessionId))!;
    });
  }
}
