import { Injectable } from '@nestjs/common';
import { Offers } from '@chucun/catalog';
import type { Viewer } from '@chucun/identity';
import {
  Clock,
  inTransaction,
  InvalidInput,
  isId,
  newId,
  NotFound,
  Outbox,
  UserError,
} from '@chucun/kernel';
import { DataSource } from 'typeorm';
import { PriceNotBelowShop } from '../price/price.errors.ts';
import { mayHostFor } from './session-access.ts';
import { ShelfItemUnknown } from './session.errors.ts';
import { SessionRepository } from './session.repository.ts';
import type { LiveSession } from './session.ts';
import { type CleanWish, readWish, type SessionWish } from './session-wish.ts';
import { SessionWrites, type ShelvedPack } from './session-writes.ts';

export type ScheduleRefusal = NotFound | InvalidInput | ShelfItemUnknown | PriceNotBelowShop;

/** Announces a session of a cooperative with its shelf; the same client key announces once. */
@Injectable()
export class ScheduleSession {
  constructor(
    private readonly db: DataSource,
    private readonly sessions: SessionRepository,
    private readonly writes: SessionWrites,
    private readonly offers: Offers,
    private readonly outbox: Outbox,
    private readonly clock: Clock,
  ) {}

  async run(viewer: Viewer, wish: SessionWish): Promise<LiveSession | ScheduleRefusal> {
    if (!isId(wish.coopId) || !mayHostFor(viewer, wish.coopId)) return new NotFound();
    const clean = readWish(wish, this.clock.now());
    if (clean instanceof InvalidInput) return clean;
    const first = clean.clientKey && (await this.sessions.ofKey(viewer.accountId, clean.clientKey));
    if (first) return first;
    const packs = await this.packsOf(wish);
    if (packs instanceof UserError) return packs;
    const session = this.sessionOf(viewer, wish, clean);
    return inTransaction<LiveSession | ScheduleRefusal>(this.db, async (tx) => {
      await this.writes.insert(tx, session, clean.clientKey);
      await this.writes.shelve(tx, session.id, packs, session.createdAt);
      await this.outbox.add(tx, 'live.scheduled', { sessionId: session.id });
      return session;
    });
  }

  private async packsOf(
    wish: SessionWish,
  ): Promise<ShelvedPack[] | ShelfItemUnknown | PriceNotBelowShop> {
    const offers = await this.offers.ofVariants(wish.shelf.map((item) => item.variantId));
    const own = new Map(
      offers
        .filter((offer) => offer.coopId === wish.coopId && offer.isSellable)
        .map((offer) => [offer.variantId, offer]),
    );
    const stranger = wish.shelf.find((item) => !own.has(item.variantId));
    if (stranger) return new ShelfItemUnknown(stranger.variantId);
    const packs = wish.shelf.map(({ variantId, livePriceFen, quota, limitPerBuyer }) => ({
      variantId,
      productId: own.get(variantId)!.productId,
      livePriceFen: livePriceFen ?? null,
      quota: quota ?? null,
      limitPerBuyer: limitPerBuyer ?? null,
    }));
    const dear = packs.find(
      (pack) => (pack.livePriceFen ?? 0) >= own.get(pack.variantId)!.priceFen,
    );
    return dear ? new PriceNotBelowShop(own.get(dear.variantId)!.priceFen) : packs;
  }

  private sessionOf(viewer: Viewer, wish: SessionWish, clean: CleanWish): LiveSession {
    const now = this.clock.now();
    return {
      id: newId(),
      coopId: wish.coopId,
      hostId: wish.hostId ?? viewer.accountId,
      title: clean.title,
      intro: clean.intro,
      script: clean.script,
      coverPhotoId: wish.coverPhotoId ?? null,
      state: 'SCHEDULED',
      form: 'VIDEO',
      isAiGenerated: wish.isAiGenerated,
      startsAt: wish.startsAt,
      createdBy: viewer.accountId,
      createdAt: now,
      reviewedBy: viewer.accountId,
      reviewedAt: now,
      startedAt: null,
      endedAt: null,
      presentingItemId: null,
      likes: 0,
      peakViewers: 0,
    };
  }
}
