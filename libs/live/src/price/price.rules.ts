import type { LivePrice } from './price.ts';

/** Shortest and longest times of a deal, in seconds. */
export const WINDOW_SECONDS = { min: 10, max: 4 * 3600 } as const;
export const COUNTDOWN_SECONDS_MAX = 300;

const holdsAt = (price: LivePrice, at: Date): boolean =>
  price.startsAt <= at && (price.endsAt === null || at < price.endsAt);

/**
 * What holds for one item at a moment: a flash deal before a live price, the newer before the older, and nothing that
 * would cost more than the shop. Cards and orders ask this same rule, so that a card never shows what an order would not
 * get (S18).
 */
export function priceAt<P extends LivePrice>(
  prices: readonly P[],
  shopFen: number,
  at: Date,
): P | undefined {
  return prices
    .filter((price) => holdsAt(price, at) && price.priceFen <= shopFen)
    .sort((a, b) => rank(b) - rank(a) || b.startsAt.getTime() - a.startsAt.getTime())[0];
}

const rank = (price: LivePrice): number => (price.kind === 'FLASH' ? 1 : 0);

/** The deal that is announced and has not begun, the soonest first. */
export const nextDeal = <P extends LivePrice>(prices: readonly P[], at: Date): P | undefined =>
  prices
    .filter(
      (price) => price.startsAt > at && (price.endsAt === null || price.endsAt > price.startsAt),
    )
    .sort((a, b) => a.startsAt.getTime() - b.startsAt.getTime())[0];
