import { allocate, newId, proportionOf, shareOf } from '@chucun/kernel';
import type { GroupPaid, RefundAgreed, SoldLine, SoldOrder } from '@chucun/orders';

/** A small county fair: six cooperatives in two counties, growers in many villages, buyers all over. */
export interface Seller {
  coopId: string;
  sellerCode: string;
  members: { memberId: string; householdId: string; village: string }[];
}

export interface History {
  sales: GroupPaid[];
  refunds: RefundAgreed[];
}

const VILLAGES = {
  '331124': [
    '331124102200',
    '331124102201',
    '331124202200',
    '331124203200',
    '331124001001',
    '331124203202',
  ],
  '330822': ['330822100201', '330822101202', '330822200203'],
};
const CATEGORIES = ['010701', '010301', '010304', '010601', '9101'];
const CHANNELS = ['SHOP', 'SHOP', 'SHOP', 'LIVE', 'GROUP', 'PROCUREMENT'] as const;
const DESTINATIONS = [
  '310115',
  '330106',
  '331124',
  '110105',
  '440305',
  '330782',
  '320583',
  '510107',
  '331124001001',
  '650103',
];

/** The same numbers from the same seed, on every machine. */
export function randomOf(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (state * 48_271) % 2_147_483_647;
    return state % below;
  };
}

export function sellersOf(random: (below: number) => number): Seller[] {
  return [0, 1, 2, 3, 4, 5].map((index) => {
    const county = index < 4 ? '331124' : '330822';
    const villages = VILLAGES[county];
    return {
      coopId: newId(),
      sellerCode: county,
      members: Array.from({ length: 4 + random(5) }, () => ({
        memberId: newId(),
        householdId: newId(),
        village: villages[random(villages.length)]!,
      })),
    };
  });
}

export function historyOf(groups: number, seed: number): History {
  const random = randomOf(seed);
  const sellers = sellersOf(random);
  const sales = Array.from({ length: groups }, () => saleOf(sellers, random));
  const refunds = sales.flatMap((sale) => refundsOf(sale, random));
  return { sales, refunds };
}

function saleOf(sellers: readonly Seller[], random: (below: number) => number): GroupPaid {
  const first = random(sellers.length);
  const chosen = random(3) === 0 ? [first, (first + 1) % sellers.length] : [first];
  return {
    groupId: newId(),
    buyerId: newId(),
    // From September to November, at any second: local midnight is not UTC's.
    paidAt: new Date(Date.UTC(2026, 8, 1) + random(86_400 * 90) * 1000),
    destinationCode: DESTINATIONS[random(DESTINATIONS.length)]!,
    orders: chosen.map((index) => orderOf(sellers[index]!, random)),
  };
}

function orderOf(seller: Seller, random: (below: number) => number): SoldOrder {
  const goods = Array.from({ length: 1 + random(3) }, () => 500 + random(20_000));
  const goodsFen = goods.reduce((sum, part) => sum + part, 0);
  const discountFen = random(3) === 0 ? random(Math.min(3000, goodsFen)) : 0;
  const discounts = allocate(discountFen, goods);
  const commissionFen = shareOf(goodsFen, 500);
  const commissions = allocate(commissionFen, goods);
  const freightFen = random(2) === 0 ? 800 : 0;
  const lines = goods.map((fen, index): SoldLine => {
    const member = random(8) === 0 ? undefined : seller.members[random(seller.members.length)];
    return {
      lineId: newId(),
      variantId: newId(),
      productId: newId(),
      productName: '松阳香茶',
      variantName: '一斤装',
      quantity: 1 + random(4),
      goodsFen: fen,
      discountFen: discounts[index]!,
      paidFen: fen - discounts[index]!,
      commissionFen: commissions[index]!,
      memberFen: member ? shareOf(fen - commissions[index]!, 8000) : 0,
      netWeightGrams: 500 * (1 + random(10)),
      memberId: member?.memberId ?? null,
      householdId: member?.householdId ?? null,
      originCode: member?.village ?? seller.members[0]!.village,
      categoryCode: CATEGORIES[random(CATEGORIES.length)]!,
      channel: CHANNELS[random(CHANNELS.length)]!,
      liveSessionId: null,
      hostId: null,
      hostFen: 0,
    };
  });
  return {
    orderId: newId(),
    orderNumber: newId().slice(-8),
    coopId: seller.coopId,
    sellerCode: seller.sellerCode,
    goodsFen,
    freightFen,
    discountFen,
    discountBorneBy: random(2) === 0 ? 'platform' : 'coop',
    totalFen: goodsFen + freightFen - discountFen,
    commissionFen,
    lines,
  };
}

/** A tenth is cancelled whole, freight included; a fifth has claims, some of them several on one line. */
function refundsOf(sale: GroupPaid, random: (below: number) => number): RefundAgreed[] {
  return sale.orders.flatMap((order) => {
    const fate = random(10);
    const refund = (line: SoldLine | null, amountFen: number, refundedBeforeFen: number) => ({
      refundId: newId(),
      groupId: sale.groupId,
      orderId: order.orderId,
      coopId: order.coopId,
      at: new Date(sale.paidAt.getTime() + random(86_400 * 40) * 1000),
      amountFen,
      line,
      refundedBeforeFen,
      discountBorneBy: order.discountBorneBy,
    });
    if (fate === 0) {
      const goods = order.lines
        .filter(({ paidFen }) => paidFen > 0)
        .map((line) => refund(line, line.paidFen, 0));
      return order.freightFen > 0 ? [...goods, refund(null, order.freightFen, 0)] : goods;
    }
    if (fate > 2) return [];
    const line = order.lines[random(order.lines.length)]!;
    const once = proportionOf(line.paidFen, 1 + random(60), 100);
    if (once === 0) return [];
    const rest = line.paidFen - once;
    return fate === 1 || rest === 0
      ? [refund(line, once, 0)]
      : [refund(line, once, 0), refund(line, rest, once)];
  });
}

const SAMPLE = orderOf(sellersOf(randomOf(3))[0]!, randomOf(3));

/** One paid line of its own order: a household's tea from 玉岩镇, unless said otherwise. */
export const sold = (
  of: Partial<SoldLine>,
  destinationCode = '310115',
  paidAt = '2027-05-05T01:00:00Z',
): GroupPaid => {
  const paidFen = of.paidFen ?? 1000;
  const line: SoldLine = {
    ...SAMPLE.lines[0]!,
    lineId: newId(),
    quantity: 1,
    goodsFen: paidFen,
    discountFen: 0,
    paidFen,
    commissionFen: 0,
    memberFen: 0,
    memberId: newId(),
    householdId: newId(),
    originCode: '331124102200',
    ...of,
  };
  return {
    groupId: newId(),
    buyerId: newId(),
    paidAt: new Date(paidAt),
    destinationCode,
    orders: [
      {
        ...SAMPLE,
        orderId: newId(),
        freightFen: 0,
        discountFen: 0,
        goodsFen: paidFen,
        totalFen: paidFen,
        commissionFen: 0,
        lines: [line],
      },
    ],
  };
};
/** A refund of that line. */
export const refundOf = (sale: GroupPaid, amountFen: number) => ({
  refundId: newId(),
  groupId: sale.groupId,
  orderId: sale.orders[0]!.orderId,
  coopId: sale.orders[0]!.coopId,
  at: new Date('2027-06-10T00:00:00Z'),
  amountFen,
  line: sale.orders[0]!.lines[0]!,
  refundedBeforeFen: 0,
  discountBorneBy: 'platform' as const,
});
