import {
  grossWeightOf,
  isPrice,
  isStock,
  isWeight,
  slugOf,
  splitOf,
  unitPriceFenPer500g,
} from './product.rules.ts';

describe('products', () => {
  it('state the price of 500 g, half up (L-20)', () => {
    expect(unitPriceFenPer500g(2990, 2500)).toBe(598);
    expect(unitPriceFenPer500g(1, 1000)).toBe(1);
    expect(unitPriceFenPer500g(100, 3000)).toBe(17);
    expect(unitPriceFenPer500g(100, null)).toBeNull();
  });

  it('split a price without losing a fen (S6: 88.00 at 5 % and 80 %)', () => {
    expect(splitOf(8800, { commissionBp: 500, memberShareBp: 8000 }, true)).toEqual({
      farmerFen: 6688,
      coopFen: 1672,
      platformFen: 440,
    });
    for (let price = 1; price < 2000; price += 7) {
      const split = splitOf(price, { commissionBp: 555, memberShareBp: 7777 }, true);
      expect(split.farmerFen + split.coopFen + split.platformFen).toBe(price);
    }
    expect(splitOf(100, { commissionBp: 500, memberShareBp: 8000 }, false).farmerFen).toBe(0);
  });

  it('bound what can be typed', () => {
    for (const wrong of [0, -1, 1.5, 100_000_001, Number.NaN]) expect(isPrice(wrong)).toBe(false);
    for (const wrong of [0, -1, 1_000_001]) expect(isWeight(wrong)).toBe(false);
    for (const wrong of [-1, 0.5, 1_000_001]) expect(isStock(wrong)).toBe(false);
    expect([isPrice(1), isWeight(1), isStock(0)]).toEqual([true, true, true]);
  });

  it('weigh the box', () => {
    expect([grossWeightOf(500), grossWeightOf(5000), grossWeightOf(null)]).toEqual([
      600, 5500, 500,
    ]);
  });

  it('have an address in pinyin', () => {
    const id = '01998a1b-0000-7000-8000-1234abcd5678';
    expect(slugOf('阿克苏冰糖心苹果 5斤装', id)).toBe(
      'a-ke-su-bing-tang-xin-ping-guo-5-jin-zhuang-abcd5678',
    );
    expect(slugOf("🍎%_'", id)).toBe('p-abcd5678');
    expect(slugOf('苹'.repeat(60), id).length).toBeLessThan(60);
  });
});
