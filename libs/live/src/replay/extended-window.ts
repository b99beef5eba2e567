import { Injectable } from '@nestjs/common';
import { Offers } from '@chucun/catalog';
import { Clock, NotFound } from '@chucun/kernel';
import type { EntityManager } from 'typeorm';
import type { Note } from '../log/room-changes.ts';
import { PriceNotBelowShop } from '../price/price.errors.ts';
import { PriceRepository } from '../price/price.repository.ts';
import { OpenWindow } from '../price/set-price.ts';
import type { ShelfItem } from '../session/session.ts';
import { NoPriceToExtend } from './replay.errors.ts';
import { ReplayRepository } from './replay.repository.ts';

/** The one window that an item of a past session may have. */
@Injectable()
export class ExtendedWindow {
  constructor(
    private readonly prices: PriceRepository,
    private readonly windows: OpenWindow,
    private readonly replays: ReplayRepository,
    private readonly offers: Offers,
    private readonly clock: Clock,
  ) {}

  async replace(
    tx: EntityManager,
    note: Note,
    item: ShelfItem,
    until: Date | null,
    actorId: string,
  ): Promise<NotFound | NoPriceToExtend | PriceNotBelowShop | undefined> {
    if (until === null) return this.takeBack(tx, note, item, actorId);
    const priceFen = await this.replays.lastPriceOf(tx, item.id);
    if (priceFen === undefined) return new NoPriceToExtend();
    const [offer] = await this.offers.ofVariants([item.variantId]);
    if (!offer) return new NotFound();
    if (priceFen >= offer.priceFen) return new PriceNotBelowShop(offer.priceFen);
    const seconds = (until.getTime() - this.clock.now().getTime()) / 1000;
    const unbounded = { countdownSeconds: 0, quota: null, limitPerBuyer: null };
    await this.windows.run(
      tx,
      note,
      item,
      { kind: 'LIVE', priceFen, seconds, ...unbounded },
      actorId,
    );
    return undefined;
  }

  private async takeBack(
    tx: EntityManager,
    note: Note,
    item: ShelfItem,
    actorId: string,
  ): Promise<undefined> {
    const of = { sessionId: item.sessionId, itemId: item.id };
    const ended = await this.prices.end(tx, of, this.clock.now());
    if (ended.length === 0) return;
    await note({
      kind: 'PRICE_CHANGED',
      payload: { itemId: item.id, priceFen: null, endsAt: null, priceKind: 'LIVE' },
      actorId,
    });
  }
}
