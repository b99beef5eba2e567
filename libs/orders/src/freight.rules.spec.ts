import { DEFAULT_TEMPLATE, deliveryOf, feeOf, zoneFor } from './freight.rules.ts';

const kilo = { firstQuantity: 1000, firstFen: 800, nextQuantity: 1000, nextFen: 300 };
const load = { goodsFen: 5000, grossGrams: 2500, pieces: 3, hasPerishable: false };

describe('freight', () => {
  it.each([
    [800, 800],
    [1000, 800],
    [1001, 1100],
    [2500, 1400],
    [5200, 2300],
  ])('of %d g is %d fen (T-16)', (grams, fen) => {
    expect(feeOf(kilo, grams)).toBe(fen);
  });

  it('goes by gross weight of the whole parcel, or by pieces', () => {
    const to = (basis: 'weight' | 'piece') =>
      deliveryOf(
        { ...DEFAULT_TEMPLATE, basis, zones: [{ ...DEFAULT_TEMPLATE.zones[1]!, ...kilo }] },
        load,
        '110101',
      ).freightFen;
    expect(to('weight')).toBe(1400);
    expect(to('piece')).toBe(800);
  });

  it('takes the zone with the longest prefix (T-18)', () => {
    const [near] = DEFAULT_TEMPLATE.zones;
    const own = { ...near!, name: '本县', regionPrefixes: ['331124'] };
    const wide = { ...near!, name: '浙江', regionPrefixes: ['33'] };
    expect(zoneFor([own, wide], '331124100201')?.name).toBe('本县');
    expect(zoneFor([wide, own], '331124')?.name).toBe('本县');
    expect(zoneFor([own, wide], '330105')?.name).toBe('浙江');
    expect(zoneFor([own], '330105')).toBeUndefined();
  });

  it('is free over an amount, but only where the zone says so', () => {
    const full = { ...load, goodsFen: 9900 };
    const to = (code: string) => deliveryOf(DEFAULT_TEMPLATE, full, code).freightFen;
    expect([to('330105'), to('110101'), to('620102'), to('650102')]).toEqual([0, 0, 3100, 5000]);
    expect(deliveryOf(DEFAULT_TEMPLATE, full, '620102').freeOverFen).toBeNull();
    expect(deliveryOf(DEFAULT_TEMPLATE, { ...full, goodsFen: 9899 }, '330105').freightFen).toBe(
      1000,
    );
  });

  it('does not serve regions outside its zones, nor fresh goods where the way is too long', () => {
    const fresh = { ...load, hasPerishable: true };
    const served = (code: string, of = load) => deliveryOf(DEFAULT_TEMPLATE, of, code).isServed;
    expect([served('650102'), served('810001'), served('990000')]).toEqual([true, false, false]);
    expect([served('650102', fresh), served('620102', fresh)]).toEqual([false, true]);
  });

  it('is left open while no destination is known', () => {
    expect(deliveryOf(DEFAULT_TEMPLATE, load, null)).toEqual({
      isServed: true,
      freightFen: 0,
      freeOverFen: 9900,
      zoneName: null,
      transitDays: null,
    });
  });

  it('covers every province of the code book by default', () => {
    const provinces =
      '11 12 13 14 15 21 22 23 31 32 33 34 35 36 37 41 42 43 44 45 46 50 51 52 53 54 61 62 63 64 65';
    for (const code of provinces.split(' ')) {
      expect(zoneFor(DEFAULT_TEMPLATE.zones, `${code}0101`)?.isServed).toBe(true);
    }
  });
});
