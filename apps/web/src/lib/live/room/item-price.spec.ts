import { mostOf, priceNow } from './item-price.ts';

const NOW = Date.parse('2026-11-23T12:00:00.000Z');
const at = (seconds: number) => new Date(NOW + seconds * 1000).toISOString();
const item = (over = {}) => ({
  livePriceFen: null,
  livePriceEndsAt: null,
  remaining: null,
  limitPerBuyer: null,
  nextDeal: null,
  variant: { priceFen: 2990, available: 40 },
  ...over,
});

describe('the price on a card', () => {
  it('is the shop’s without a live price', () => {
    expect(priceNow(item(), NOW)).toMatchObject({ fen: 2990, shopFen: undefined, left: 40 });
  });

  it('is the room’s until its last second, with what is left of it', () => {
    const live = item({ livePriceFen: 1990, livePriceEndsAt: at(1), remaining: 3 });
    expect(priceNow(live, NOW)).toMatchObject({
      fen: 1990,
      shopFen: 2990,
      left: 3,
      secondsLeft: 1,
      isStale: false,
    });
  });

  it('is the shop’s again the moment the live price ends, told or not (S18)', () => {
    const over = item({ livePriceFen: 1990, livePriceEndsAt: at(0), remaining: 3 });
    expect(priceNow(over, NOW)).toMatchObject({ fen: 2990, left: 40, isStale: true });
    expect(priceNow(over, NOW).secondsLeft).toBeUndefined();
  });

  it('announces a deal without selling at it, and asks once it should have begun', () => {
    const deal = (startsAt: string) =>
      item({ nextDeal: { priceFen: 990, startsAt, endsAt: at(120) } });
    expect(priceNow(deal(at(30)), NOW)).toMatchObject({
      fen: 2990,
      next: { fen: 990, inSeconds: 30 },
      isStale: false,
    });
    expect(priceNow(deal(at(0)), NOW)).toMatchObject({ fen: 2990, next: undefined, isStale: true });
  });

  it('lets nobody choose more than is left, or than one buyer may have', () => {
    expect(mostOf(item({ livePriceFen: 1990, remaining: 3 }), NOW)).toBe(3);
    expect(mostOf(item({ livePriceFen: 1990, remaining: 9, limitPerBuyer: 2 }), NOW)).toBe(2);
    expect(mostOf(item({ variant: { priceFen: 1, available: 0 } }), NOW)).toBe(0);
  });
});
