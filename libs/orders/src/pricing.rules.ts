import type { Offer } from '@chucun/catalog';
import { allocate, shareOf, type Fen } from '@chucun/kernel';
import type { RoomTerms } from './room-sales.ts';
import { deliveryOf, type Delivery, type FreightTemplate } from './freight.rules.ts';

export interface CartLine {
  /** As it is sold here: a live room may have another price than the shop. */
  offer: Offer;
  quantity: number;
  /** The live room that this line is sold by, if any (T-38). */
  room?: RoomTerms;
}

export interface Terms {
  commissionBp: number;
  memberShareBp: number;
}

export interface Coupon {
  code: string;
  borneBy: 'platform' | 'coop';
  coopId: string | null;
  offFen: Fen;
  overFen: Fen;
  leftCount: number;
  validFrom: Date;
  validTo: Date;
}

export interface PricedLine extends CartLine {
  goodsFen: Fen;
  discountFen: Fen;
  paidFen: Fen;
  commissionFen: Fen;
  memberFen: Fen;
  /** What the host of the live session gets of this line (S20). */
  hostFen: Fen;
  netWeightGrams: number;
}

/** One cooperative's part of a cart: it becomes one order and one parcel. */
export interface PricedParcel {
  coopId: string;
  lines: PricedLine[];
  goodsFen: Fen;
  discountFen: Fen;
  freightFen: Fen;
  totalFen: Fen;
  terms: Terms;
  commissionFen: Fen;
  delivery: Delivery;
  shipHours: number;
  /** Longest claim window of its lines. */
  claimHours: number;
}

export interface PricedCart {
  parcels: PricedParcel[];
  goodsFen: Fen;
  discountFen: Fen;
  freightFen: Fen;
  totalFen: Fen;
  discountBorneBy: 'platform' | 'coop';
}

export interface CartAsOfNow {
  lines: readonly CartLine[];
  terms: ReadonlyMap<string, Terms>;
  templates: ReadonlyMap<string, FreightTemplate>;
  regionCode: string | null;
  coupon: Coupon | null;
}

const sum = (values: readonly number[]): number => values.reduce((all, value) => all + value, 0);
const goodsOf = (line: CartLine): Fen => line.offer.priceFen * line.quantity;

/** Why a coupon cannot be used on these lines now; `undefined` when it can. */
export function couponFault(
  coupon: Coupon,
  lines: readonly CartLine[],
  now: Date,
): 'unknown' | 'used_up' | 'below_minimum' | undefined {
  if (now < coupon.validFrom || now > coupon.validTo) return 'unknown';
  if (coupon.leftCount < 1) return 'used_up';
  const covered = sum(lines.filter(isCoveredBy(coupon)).map(goodsOf));
  return covered === 0 || covered < coupon.overFen ? 'below_minimum' : undefined;
}

const isCoveredBy = (coupon: Coupon) => (line: CartLine) =>
  coupon.coopId === null || coupon.coopId === line.offer.coopId;

/**
 * Prices a whole cart at once: one order per cooperative in order of appearance, the coupon by the largest remainder over
 * the lines it covers, commission of each order's goods, and the member's share of each line (S-6).
 * Total = goods + freight − discount, for every order and for the cart.
 */
export function priceCart(cart: CartAsOfNow): PricedCart {
  const discounts = discountsOf(cart.lines, cart.coupon);
  const byCoop = Map.groupBy(cart.lines, (line) => line.offer.coopId);
  const parcels = [...byCoop].map(([coopId, lines]) => priceParcel(coopId, lines, discounts, cart));
  const goodsFen = sum(parcels.map((parcel) => parcel.goodsFen));
  const discountFen = sum(parcels.map((parcel) => parcel.discountFen));
  const freightFen = sum(parcels.map((parcel) => parcel.freightFen));
  const totalFen = goodsFen + freightFen - discountFen;
  const discountBorneBy = cart.coupon?.borneBy ?? 'platform';
  return { parcels, goodsFen, discountFen, freightFen, totalFen, discountBorneBy };
}

function discountsOf(lines: readonly CartLine[], coupon: Coupon | null): Map<CartLine, Fen> {
  if (!coupon) return new Map();
  const covered = lines.filter(isCoveredBy(coupon));
  const parts = allocate(coupon.offFen, covered.map(goodsOf));
  return new Map(covered.map((line, index) => [line, parts[index]!]));
}

function priceParcel(
  coopId: string,
  lines: readonly CartLine[],
  discounts: ReadonlyMap<CartLine, Fen>,
  cart: CartAsOfNow,
): PricedParcel {
  const terms = cart.terms.get(coopId)!;
  const goods = lines.map(goodsOf);
  const goodsFen = sum(goods);
  const discountFen = sum(lines.map((line) => discounts.get(line) ?? 0));
  const commissionFen = shareOf(goodsFen, terms.commissionBp);
  const commissions = allocate(commissionFen, goods);
  const borneByCoop = cart.coupon?.borneBy === 'coop';
  const delivery = deliveryOf(
    cart.templates.get(coopId)!,
    {
      goodsFen,
      grossGrams: sum(lines.map((line) => line.offer.grossWeightGrams * line.quantity)),
      pieces: sum(lines.map((line) => line.quantity)),
      hasPerishable: lines.some((line) => line.offer.isPerishable),
    },
    cart.regionCode,
  );
  return {
    coopId,
    lines: lines.map((line, index) => {
      const discount = discounts.get(line) ?? 0;
      return priceLine(line, { discount, borneByCoop, commission: commissions[index]!, terms });
    }),
    goodsFen,
    discountFen,
    freightFen: delivery.freightFen,
    totalFen: goodsFen + delivery.freightFen - discountFen,
    terms,
    commissionFen,
    delivery,
    shipHours: Math.max(...lines.map((line) => line.offer.shipHours)),
    claimHours: Math.max(...lines.map((line) => line.offer.claimHours)),
  };
}

function priceLine(
  line: CartLine,
  parts: { discount: Fen; borneByCoop: boolean; commission: Fen; terms: Terms },
): PricedLine {
  const { discount, borneByCoop, commission, terms } = parts;
  const goodsFen = goodsOf(line);
  const hostFen = hostFenOf(line, goodsFen - discount, terms);
  const due = goodsFen - (borneByCoop ? discount : 0) - commission - hostFen;
  return {
    ...line,
    goodsFen,
    discountFen: discount,
    paidFen: goodsFen - discount,
    commissionFen: commission,
    memberFen: line.offer.memberId === null ? 0 : shareOf(Math.max(0, due), terms.memberShareBp),
    hostFen,
    netWeightGrams: (line.offer.netWeightGrams ?? 0) * line.quantity,
  };
}

/** All that others than the seller take of a line stays within this share of it, in basis points (L-38). */
const SPLIT_CAP_BP = 3000;

/** The host's part: of what is paid for the goods, at the rate of the moment, inside what the platform leaves of the cap. */
const hostFenOf = (line: CartLine, paidFen: Fen, terms: Terms): Fen =>
  line.room
    ? shareOf(paidFen, Math.min(line.room.hostBp, Math.max(0, SPLIT_CAP_BP - terms.commissionBp)))
    : 0;
