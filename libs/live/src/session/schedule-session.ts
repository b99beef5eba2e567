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
  UserError,
} from '@chucun/kernel';
import { DataSource } from 'typeorm';
import { PriceNotBelowShop } from '../price/price.errors.ts';
import { mayHostFor } from './session-access.ts';
import { ReviewSession, type StatedCode } from './review-session.ts';
import { ShelfItemUnknown } from './session.errors.ts';
import { SessionRepository } from './session.repository.ts';
import type { LiveSession } from './session.ts';
import { type CleanWish, readWish, type SessionWish } from './session-wish.ts';
import { SessionWrites, type ShelvedPack } from './session-writes.ts';

export type ScheduleRefusal = NotFound | InvalidInput | ShelfItemUnknown | PriceNotBelowShop;

/**
 * Prepares a session of a cooperative with its shelf and announces it where nothing is missing, otherwise keeps it as a
 * draft with its checklist; the same client key prepares once.
 */
@Injectable()
export class ScheduleSession {
  constructor(
    private readonly db: DataSource,
    private readonly sessions: SessionRepository,
    private readonly writes: SessionWrites,
    private readonly offers: Offers,
    private readonly review: ReviewSession,
    private readonly clock: Clock,
  ) {}

  async run(
    viewer: Viewer,
    wish: SessionWish,
    asDraft = false,
  ): Promise<LiveSession | ScheduleRefusal> {
    if (!isId(wish.coopId) || !mayHostFor(viewer, wish.coopId)) return new NotFound();
    const clean = readWish(wish, this.clock.now());
    if (clean instanceof InvalidInput) return clean;
    const first = clean.clientKey && (await this.sessions.ofKey(viewer.accountId, clean.clientKey));
    if (first) return first;
    const packs = await this.packsOf(wish);
    if (packs instanceof UserError) return packs;
    const session = this.sessionOf(viewer, wish, clean);
    const kept = await inTransaction<LiveSession | ScheduleRefusal>(this.db, async (tx) => {
      await this.writes.insert(tx, session, clean.clientKey);
      await this.writes.shelve(tx, session.id, packs, session.createdAt);
      await this.review.state(tx, session, statedBy(wish, !asDraft), viewer.accountId);
      return session;
    });
    if (kept instanceof UserError || asDraft) return kept;
    const announced = await this.review.run(viewer, kept.id);
    // What is still missing is on the session's checklist; nothing that was typed is lost.
    return announced instanceof UserError ? kept : announced;
  }

  /** The packs of a shelf with their plans, or why one may not stand there. */
  async packsOf(
    wish: Pick<SessionWish, 'coopId' | 'shelf'>,
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
      state: 'DRAFT',
      form: 'VIDEO',
      isAiGenerated: wish.isAiGenerated,
      startsAt: wish.startsAt,
      createdBy: viewer.accountId,
      createdAt: now,
      reviewedBy: null,
      reviewedAt: null,
      startedAt: null,
      endedAt: null,
      cancelledAt: null,
      cancelReason: null,
      presentingItemId: null,
      likes: 0,
      peakViewers: 0,
    };
  }
}

const statedBy = (wish: SessionWish, isStated: boolean): Record<StatedCode, boolean> => ({
  AI_LABEL: wish.statements?.aiLabel ?? isStated,
  HOST_AGE: wish.statements?.hostIs16 ?? isStated,
  HOST_TRAINED: wish.statements?.hostIsTrained ?? isStated,
});
