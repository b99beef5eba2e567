import type { Offer } from '@chucun/catalog';
import { DEFAULT_TEMPLATE, type FreightTemplate } from './freight.rules.ts';
import { couponFault, priceCart, type CartLine, type Coupon } from './pricing.rules.ts';

const offer = (row: Partial<Offer>): Offer => ({
  variantId: 'v',
  productId: 'p',
  productSlug: 'p',
  productName: '茶',
  variantName: '一斤装',
  photoId: null,
  priceFen: 9600,
  netWeightGrams: 500,
  grossWeightGrams: 600,
  coopId: 'a',
  memberId: 'm',
  householdId: 'h',
  batchId: 'b',
  certificateId: null,
  originCode: '331124100201',
  categoryCode: '010701',
  isPerishable: false,
  shipHours: 48,
  claimHours: 48,
  isSellable: true,
  ...row,
});
const coupon = (row: Partial<Coupon> = {}): Coupon => ({
  code: 'THIRTY',
  borneBy: 'platform',
  coopId: null,
  offFen: 3000,
  overFen: 20000,
  leftCount: 1,
  validFrom: new Date('2026-01-01'),
  validTo: new Date('2027-01-01'),
  ...row,
});
const flat = (firstFen: number): FreightTemplate => ({
  ...DEFAULT_TEMPLATE,
  freeOverFen: null,
  zones: [{ ...DEFAULT_TEMPLATE.zones[0]!, firstFen, firstQuantity: 1_000_000 }],
});
const terms = new Map(
  ['a', 'b', 'c'].map((id) => [id, { commissionBp: 500, memberShareBp: 8000 }]),
);
const templates = new Map([
  ['a', flat(800)],
  ['b', flat(0)],
  ['c', flat(1200)],
]);
const three: CartLine[] = [
  { offer: offer({ coopId: 'a', priceFen: 8800 }), quantity: 1 },
  { offer: offer({ coopId: 'b', priceFen: 6000, memberId: null }), quantity: 2 },
  { offer: offer({ coopId: 'c', priceFen: 4550 }), quantity: 1 },
];
const cart = { lines: three, terms, templates, regionCode: '330105', coupon: null };

describe('three cooperatives, one payment (S6)', () => {
  const priced = priceCart({ ...cart, coupon: coupon() });
  const each = (pick: (parcel: (typeof priced.parcels)[number]) => number) =>
    priced.parcels.map(pick);

  it('splits the coupon, the commission and the total exactly', () => {
    expect(each((parcel) => parcel.discountFen)).toEqual([1041, 1420, 539]);
    expect(each((parcel) => parcel.totalFen)).toEqual([8559, 10580, 5211]);
    expect(each((parcel) => parcel.commissionFen)).toEqual([440, 600, 228]);
    expect(priced).toMatchObject({
      goodsFen: 25350,
      freightFen: 2000,
      discountFen: 3000,
      totalFen: 24350,
    });
  });

  it('owes the cooperatives goods and freight less commission when the platform bears the coupon', () => {
    const due = each((parcel) => parcel.goodsFen + parcel.freightFen - parcel.commissionFen);
    expect(due).toEqual([9160, 11400, 5522]);
    expect(priced.totalFen + 3000 - due.reduce((a, b) => a + b, 0)).toBe(1268);
  });

  it('gives a member their share of what is due on the line, and nobody one where there is no member', () => {
    expect(priced.parcels.flatMap(({ lines }) => lines.map((line) => line.memberFen))).toEqual([
      6688, 0, 3458,
    ]);
  });

  it('takes a coupon that the cooperative bears out of its own lines and shares', () => {
    const own = priceCart({
      ...cart,
      coupon: coupon({ borneBy: 'coop', coopId: 'c', offFen: 1000, overFen: 4000 }),
    });
    expect(own.parcels.map((parcel) => parcel.discountFen)).toEqual([0, 0, 1000]);
    expect(own.parcels[2]!.lines[0]!.memberFen).toBe(Math.round((4550 - 1000 - 228) * 0.8));
  });
});

describe('a coupon', () => {
  const at = new Date('2026-11-23');
  it.each([
    ['can be used from its amount', coupon({ overFen: 25350 }), undefined],
    ['is below its minimum one fen earlier', coupon({ overFen: 25351 }), 'below_minimum'],
    ['counts only what it covers', coupon({ coopId: 'c', overFen: 4551 }), 'below_minimum'],
    ['can be used up', coupon({ leftCount: 0 }), 'used_up'],
    ['ends', coupon({ validTo: new Date('2026-11-22') }), 'unknown'],
  ])('%s', (_, given, fault) => {
    expect(couponFault(given, three, at)).toBe(fault);
  });
});

describe('10,000 random carts', () => {
  it('lose no fen', () => {
    let seed = 11;
    const random = (below: number) => (seed = (seed * 48_271) % 2_147_483_647) % below;
    const coops = ['a', 'b', 'c'];
    for (let round = 0; round < 10_000; round += 1) {
      const lines = Array.from({ length: 1 + random(6) }, (): CartLine => ({
        offer: offer({
          coopId: coops[random(3)]!,
          priceFen: 1 + random(100_000),
          memberId: random(2) ? 'm' : null,
        }),
        quantity: 1 + random(9),
      }));
      const goods = lines.reduce((sum, line) => sum + line.offer.priceFen * line.quantity, 0);
      const off = 1 + random(goods);
      const priced = priceCart({
        ...cart,
        lines,
        coupon: random(3) ? coupon({ offFen: off, overFen: off }) : null,
      });
      const parts = priced.parcels.flatMap((parcel) => parcel.lines);
      const total = (pick: (line: (typeof parts)[number]) => number) =>
        parts.reduce((sum, line) => sum + pick(line), 0);
      expect(total((line) => line.paidFen) + priced.freightFen).toBe(priced.totalFen);
      expect(total((line) => line.discountFen)).toBe(priced.discountFen);
      expect(total((line) => line.commissionFen)).toBe(
        priced.parcels.reduce((s, p) => s + p.commissionFen, 0),
      );
      expect(
        parts.every(
          (line) => line.paidFen >= 0 && line.memberFen <= line.goodsFen - line.commissionFen,
        ),
      ).toBe(true);
    }
  });
});
