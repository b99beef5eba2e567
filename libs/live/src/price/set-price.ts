import { Injectable } from '@nestjs/common';
import { Offers } from '@chucun/catalog';
import { AuditLog, type Viewer } from '@chucun/identity';
import { Quotas } from '@chucun/inventory';
import { Clock, InvalidInput, newId, NotFound, refuseNumber } from '@chucun/kernel';
import type { EntityManager } from 'typeorm';
import { SessionNotLive } from '../live.errors.ts';
import { type Note, RoomChanges } from '../log/room-changes.ts';
import { runsSession } from '../session/session-access.ts';
import { SessionRepository } from '../session/session.repository.ts';
import type { ShelfItem } from '../session/session.ts';
import { ShelfRepository } from '../shelf/shelf.repository.ts';
import { PriceNotBelowShop, QuotaBeyondStock } from './price.errors.ts';
import { PriceRepository } from './price.repository.ts';
import { COUNTDOWN_SECONDS_MAX, WINDOW_SECONDS } from './price.rules.ts';
import type { LivePrice, PriceKind } from './price.ts';

export interface PriceWish {
  sessionId: string;
  shelfItemId: string;
  kind: PriceKind;
  priceFen: number;
  /** Null: until the session ends. */
  seconds: number | null;
  /** Time between the announcement and the start. */
  countdownSeconds: number;
  quota: number | null;
  limitPerBuyer: number | null;
}

export type PriceRefusal =
  NotFound | SessionNotLive | InvalidInput | PriceNotBelowShop | QuotaBeyondStock;

/** Opens a window for one item. The one of the same kind before it ends, and what was left of its quota is free again. */
@Injectable()
export class OpenWindow {
  constructor(
    private readonly prices: PriceRepository,
    private readonly quotas: Quotas,
    private readonly audit: AuditLog,
    private readonly clock: Clock,
  ) {}

  async run(
    tx: EntityManager,
    note: Note,
    item: ShelfItem,
    wish: Omit<PriceWish, 'sessionId' | 'shelfItemId'>,
    actorId: string,
  ): Promise<LivePrice | QuotaBeyondStock> {
    const now = this.clock.now();
    const replaced = await this.prices.end(
      tx,
      { sessionId: item.sessionId, itemId: item.id, kind: wish.kind },
      now,
    );
    await this.closeQuotas(tx, replaced, now);
    const price = await this.priceOf(tx, item, wish, now);
    if (price instanceof QuotaBeyondStock) return price;
    await this.prices.insert(tx, price, actorId, now);
    await note({
      kind: 'PRICE_CHANGED',
      payload: {
        itemId: item.id,
        priceFen: price.priceFen,
        endsAt: price.endsAt?.toISOString() ?? null,
        priceKind: price.kind,
      },
      actorId,
    });
    await this.audit.add(tx, {
      actorId,
      action: 'live.price_set',
      subjectType: 'live_shelf_item',
      subjectId: item.id,
      before: replaced.length > 0 ? { priceFen: replaced[0]!.priceFen } : null,
      after: { priceFen: price.priceFen, kind: price.kind, quota: wish.quota },
    });
    return price;
  }

  async closeQuotas(tx: EntityManager, ended: readonly LivePrice[], at: Date): Promise<void> {
    const quotaIds = ended.flatMap((price) => price.quotaId ?? []);
    if (quotaIds.length > 0) await this.quotas.close(tx, quotaIds, at);
  }

  private async priceOf(
    tx: EntityManager,
    item: ShelfItem,
    wish: Omit<PriceWish, 'sessionId' | 'shelfItemId'>,
    now: Date,
  ): Promise<LivePrice | QuotaBeyondStock> {
    const { quota, limitPerBuyer, seconds } = wish;
    const counts = quota !== null || limitPerBuyer !== null;
    const quotaId = counts
      ? await this.quotas.carve(tx, { variantId: item.variantId, size: quota, limitPerBuyer })
      : null;
    if (quotaId !== null && typeof quotaId !== 'string')
      return new QuotaBeyondStock(quotaId.available);
    const startsAt = new Date(now.getTime() + wish.countdownSeconds * 1000);
    return {
      id: newId(),
      sessionId: item.sessionId,
      itemId: item.id,
      variantId: item.variantId,
      kind: wish.kind,
      priceFen: wish.priceFen,
      startsAt,
      endsAt: seconds === null ? null : new Date(startsAt.getTime() + seconds * 1000),
      quotaId,
    };
  }
}

/** Sets what an item costs in the room from now on, or announces a flash deal with its countdown. */
@Injectable()
export class SetPrice {
  constructor(
    private readonly changes: RoomChanges,
    private readonly sessions: SessionRepository,
    private readonly shelves: ShelfRepository,
    private readonly offers: Offers,
    private readonly windows: OpenWindow,
  ) {}

  async run(viewer: Viewer, wish: PriceWish): Promise<ShelfItem | PriceRefusal> {
    const fault = refuseWish(wish);
    if (fault) return fault;
    return this.changes.run<ShelfItem | PriceRefusal>(wish.sessionId, async (tx, note) => {
      const session = await this.sessions.lock(tx, wish.sessionId);
      if (!session || !runsSession(viewer, session)) return new NotFound();
      if (session.state !== 'LIVE') return new SessionNotLive();
      const item = await this.shelves.onShelf(tx, session.id, wish.shelfItemId);
      const [offer] = item ? await this.offers.ofVariants([item.variantId]) : [];
      if (!item || !offer) return new NotFound();
      if (wish.priceFen >= offer.priceFen) return new PriceNotBelowShop(offer.priceFen);
      const opened = await this.windows.run(tx, note, item, wish, viewer.accountId);
      return opened instanceof QuotaBeyondStock ? opened : item;
    });
  }
}

/** The first number of the wish that is out of bounds. */
export function refuseWish(wish: PriceWish): InvalidInput | undefined {
  const { priceFen, seconds, countdownSeconds, quota, limitPerBuyer } = wish;
  return (
    refuseNumber(priceFen, {
      field: 'priceFen',
      label: '直播价（分）',
      min: 1,
      max: 100_000_000,
    }) ??
    (seconds === null
      ? undefined
      : refuseNumber(seconds, { field: 'seconds', label: '时长（秒）', ...WINDOW_SECONDS })) ??
    refuseNumber(countdownSeconds, {
      field: 'countdownSeconds',
      label: '倒计时（秒）',
      min: 0,
      max: COUNTDOWN_SECONDS_MAX,
    }) ??
    (quota === null
      ? undefined
      : refuseNumber(quota, { field: 'quota', label: '直播份数', min: 1, max: 1_000_000 })) ??
    (limitPerBuyer === null
      ? undefined
      : refuseNumber(limitPerBuyer, {
          field: 'limitPerBuyer',
          label: '每人限购',
          min: 1,
          max: 9_999,
        }))
  );
}
