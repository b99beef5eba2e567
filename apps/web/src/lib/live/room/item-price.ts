import { secondsUntil } from './clock.ts';

/** What of a shelf's item its price depends on. */
export interface PricedItem {
  livePriceFen: number | null;
  livePriceEndsAt: string | null;
  remaining: number | null;
  limitPerBuyer: number | null;
  nextDeal: { priceFen: number; startsAt: string; endsAt: string | null } | null;
  variant: { priceFen: number; available: number };
}

/** What a card shows at one moment by the server's clock. */
export interface PriceNow {
  fen: number;
  /** The shop's price, where the room's is below it. */
  shopFen: number | undefined;
  /** Packs left at this price. */
  left: number;
  secondsLeft: number | undefined;
  /** The deal that is waited for; nothing once it should have begun. */
  next: { fen: number; inSeconds: number } | undefined;
  /** A time has passed and the server has not told yet what holds now: ask it. */
  isStale: boolean;
}

/**
 * The price that an order would get now (S18). Past its end a live price is not shown for a second longer, whatever has
 * not arrived yet; before its beginning a deal is a promise, not a price.
 */
export function priceNow(item: PricedItem, now: number): PriceNow {
  const { variant, livePriceFen, nextDeal } = item;
  const secondsLeft = secondsUntil(item.livePriceEndsAt, now);
  const isOver = livePriceFen !== null && secondsLeft === 0;
  const isLive = livePriceFen !== null && !isOver;
  const untilNext = secondsUntil(nextDeal?.startsAt, now);
  const hasBegun = untilNext === 0;
  return {
    fen: isLive ? livePriceFen : variant.priceFen,
    shopFen: isLive && livePriceFen < variant.priceFen ? variant.priceFen : undefined,
    left: isOver ? variant.available : (item.remaining ?? variant.available),
    secondsLeft: isLive ? secondsLeft : undefined,
    next:
      nextDeal && untilNext !== undefined && !hasBegun
        ? { fen: nextDeal.priceFen, inSeconds: untilNext }
        : undefined,
    isStale: isOver || hasBegun,
  };
}

/** The most that may be put into one order here: what is left, and what one buyer may have. */
export const mostOf = (item: PricedItem, now: number): number =>
  Math.max(0, Math.min(priceNow(item, now).left, item.limitPerBuyer ?? 999, 999));
