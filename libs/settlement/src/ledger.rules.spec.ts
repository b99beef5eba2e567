import { shareOf } from '@chucun/kernel';
import type { GroupPaid, SoldLine } from '@chucun/orders';
import {
  COMMISSION,
  PLATFORM_DISCOUNT,
  PROVIDER,
  reversalOf,
  splitWithinCap,
  type Transfer,
  transfersOfRefund,
  transfersOfSale,
} from './ledger.rules.ts';
import { planPayout, transfersOfPayout } from './payout.rules.ts';

const line = (of: Partial<SoldLine>): SoldLine => ({
  lineId: `line-${of.goodsFen}`,
  variantId: 'v',
  productId: 'p',
  productName: '红富士苹果',
  variantName: '五斤装',
  quantity: 1,
  goodsFen: 0,
  discountFen: 0,
  paidFen: (of.goodsFen ?? 0) - (of.discountFen ?? 0),
  commissionFen: 0,
  memberFen: 0,
  netWeightGrams: 2500,
  memberId: null,
  householdId: null,
  originCode: '331124100201',
  categoryCode: '010301',
  channel: 'SHOP',
  liveSessionId: null,
  hostId: null,
  hostFen: 0,
  ...of,
});

// Scenario S6: three cooperatives, one payment, a coupon of the platform.
const CARTS = [
  ['coop-a', 8800, 800, 1041, 440],
  ['coop-b', 12_000, 0, 1420, 600],
  ['coop-c', 4550, 1200, 539, 228],
] as const;
const sale: GroupPaid = {
  groupId: 'group',
  buyerId: 'buyer',
  paidAt: new Date('2026-11-01T02:00:00Z'),
  destinationCode: '310115',
  orders: CARTS.map(([coopId, goodsFen, freightFen, discountFen, commissionFen]) => ({
    orderId: `order-${coopId}`,
    orderNumber: coopId,
    coopId,
    sellerCode: '331124',
    goodsFen,
    freightFen,
    discountFen,
    discountBorneBy: 'platform',
    totalFen: goodsFen + freightFen - discountFen,
    commissionFen,
    lines: [line({ goodsFen, discountFen, commissionFen })],
  })),
};

function balances(transfers: readonly Transfer[]): Record<string, number> {
  const sums: Record<string, number> = {};
  for (const { debit, credit, amountFen } of transfers) {
    sums[debit] = (sums[debit] ?? 0) - amountFen;
    sums[credit] = (sums[credit] ?? 0) + amountFen;
  }
  return sums;
}
const total = (sums: Record<string, number>): number =>
  Object.values(sums).reduce((sum, balance) => sum + balance, 0);

describe('the bookings of a sale', () => {
  it('owe three cooperatives what S6 says, and sum to zero', () => {
    const sums = balances(transfersOfSale(sale));
    expect(sums).toEqual({
      [PROVIDER]: -24_350,
      'coop-a': 9160,
      'coop-b': 11_400,
      'coop-c': 5522,
      [COMMISSION]: 1268,
      [PLATFORM_DISCOUNT]: -3000,
    });
    expect(sums[COMMISSION]! + sums[PLATFORM_DISCOUNT]!).toBe(-1732);
    expect(total(sums)).toBe(0);
  });

  it('leave a coupon of the cooperative with the cooperative', () => {
    const [order] = sale.orders;
    const own = { ...sale, orders: [{ ...order!, discountBorneBy: 'coop' as const }] };
    expect(balances(transfersOfSale(own))).toEqual({
      [PROVIDER]: -8559,
      'coop-a': 8119,
      [COMMISSION]: 440,
    });
  });

  it('move no amount of nothing', () => {
    const [order] = sale.orders;
    const free = { ...order!, discountFen: 0, commissionFen: 0, totalFen: 9600 };
    expect(transfersOfSale({ ...sale, orders: [free] }).map(({ kind }) => kind)).toEqual([
      'payment',
    ]);
  });
});

describe('the bookings of a refund', () => {
  const sold = line({
    goodsFen: 8800,
    discountFen: 1041,
    commissionFen: 440,
    memberFen: 6688,
    memberId: 'member',
  });
  const refund = (refundId: string, refundedBeforeFen: number, amountFen: number) =>
    transfersOfRefund({
      refundId,
      groupId: 'group',
      orderId: 'order-coop-a',
      coopId: 'coop-a',
      at: new Date(),
      amountFen,
      line: sold,
      refundedBeforeFen,
      discountBorneBy: 'platform',
    });

  it('reverse at the rate of the sale, whatever the rate is today (S7)', () => {
    const sums = balances(refund('half', 0, 3880));
    // Half of 4.40 at 5 %, not of 5.28 at 6 %.
    expect(sums[COMMISSION]).toBe(-220);
    expect(sums[PROVIDER]).toBe(3880);
    expect(sums[PLATFORM_DISCOUNT]).toBe(521);
    expect(sums['member']).toBe(-3344);
    expect(total(sums)).toBe(0);
  });

  it('reverse exactly everything after a full refund in any number of steps', () => {
    let seed = 11;
    const random = (below: number) => (seed = (seed * 48_271) % 2_147_483_647) % below;
    for (let round = 0; round < 500; round += 1) {
      const steps: Transfer[] = [];
      for (let before = 0; before < sold.paidFen;) {
        const amount = Math.min(sold.paidFen - before, 1 + random(2500));
        steps.push(...refund(`${before}`, before, amount));
        before += amount;
      }
      expect(steps.every(({ amountFen }) => amountFen > 0)).toBe(true);
      expect(balances(steps)).toEqual({
        'coop-a': -(7759 + 1041 - 440 - 6688),
        [PROVIDER]: 7759,
        [PLATFORM_DISCOUNT]: 1041,
        [COMMISSION]: -440,
        member: -6688,
      });
    }
  });

  it('refuse to give back more than was paid', () => {
    expect(() => refund('more', 7000, 760)).toThrow(RangeError);
    expect(() => reversalOf(100, { paidFen: 0, refundedBeforeFen: 0, amountFen: 1 })).toThrow(
      RangeError,
    );
  });
});

describe('the split of one order', () => {
  it('keeps all others under 30 % (L-38)', () => {
    const [commission, host, providerFee] = [500, 1000, 60].map((rate) => shareOf(5990, rate));
    expect([commission, host, providerFee]).toEqual([300, 599, 36]);
    expect(splitWithinCap(5990, [commission!, host!])).toBe(true);
    expect(5990 - commission! - host! - providerFee!).toBe(5055);
    expect(splitWithinCap(10_000, [3000])).toBe(true);
    expect(splitWithinCap(10_000, [3000, 1])).toBe(false);
  });
});

describe('a payout', () => {
  const part = (orderId: string, accountId: string, amountFen: number) => ({
    orderId,
    accountId,
    amountFen,
  });

  it('takes off what earlier orders owe, oldest first, as far as it goes', () => {
    const plan = planPayout(
      [part('new', 'coop', 300), part('new', 'member', 700)],
      [part('old', 'coop', -400), part('older', 'coop', -900)],
    );
    expect(plan).toEqual({
      amountFen: 0,
      parts: [
        part('new', 'coop', 300),
        part('new', 'member', 700),
        part('old', 'coop', -400),
        part('older', 'coop', -600),
      ],
      settledOrders: ['new', 'old'],
    });
  });

  it('books every part against the provider, so that accounts end at nothing', () => {
    const transfers = transfersOfPayout(
      'payout',
      [part('new', 'coop', 1000), part('old', 'coop', -400)],
      new Date(),
    );
    expect(balances(transfers)).toEqual({ coop: -600, [PROVIDER]: 600 });
  });

  it('sends nothing for an order that was refunded', () => {
    expect(planPayout([], [])).toEqual({ amountFen: 0, parts: [], settledOrders: [] });
  });
});
