import { nextDeal, priceAt } from './price.rules.ts';
import type { LivePrice } from './price.ts';

const at = (second: number): Date => new Date(Date.UTC(2026, 10, 23, 12) + second * 1000);
const price = (over: Partial<LivePrice>): LivePrice => ({
  id: 'p',
  sessionId: 's',
  itemId: 'i',
  variantId: 'v',
  kind: 'LIVE',
  priceFen: 1990,
  startsAt: at(0),
  endsAt: at(300),
  quotaId: null,
  ...over,
});

describe('the price of an item in the room', () => {
  it('holds from its first moment to just before its last, by the server clock (S18)', () => {
    const prices = [price({})];
    expect(priceAt(prices, 2990, at(0))?.priceFen).toBe(1990);
    expect(priceAt(prices, 2990, at(299.999))?.priceFen).toBe(1990);
    expect(priceAt(prices, 2990, at(300))).toBeUndefined();
    expect(priceAt(prices, 2990, at(300.5))).toBeUndefined();
  });

  it('is the flash deal while one runs, then the live price again', () => {
    const prices = [
      price({ endsAt: null }),
      price({ id: 'f', kind: 'FLASH', priceFen: 990, startsAt: at(60), endsAt: at(120) }),
    ];
    expect(priceAt(prices, 2990, at(59))?.priceFen).toBe(1990);
    expect(priceAt(prices, 2990, at(60))?.priceFen).toBe(990);
    expect(priceAt(prices, 2990, at(120))?.priceFen).toBe(1990);
  });

  it('is never above the shop', () => {
    expect(priceAt([price({ endsAt: null })], 1500, at(1))).toBeUndefined();
  });

  it('announces the next deal until it begins', () => {
    const deal = price({ kind: 'FLASH', startsAt: at(60), endsAt: at(90) });
    expect(nextDeal([deal], at(59))).toBe(deal);
    expect(nextDeal([deal], at(60))).toBeUndefined();
    expect(nextDeal([price({ startsAt: at(60), endsAt: at(60) })], at(1))).toBeUndefined();
  });
});
