import { Injectable } from '@nestjs/common';
import { StockRepository } from '@chucun/inventory';
import { UserError } from '@chucun/kernel';
import { type CartNow, CartPricing } from './cart-pricing.ts';
import { couponCodeOf, isAllOff, readLines, type WantedLine } from './cart.rules.ts';
import { CouponRepository } from './coupon.repository.ts';
import type { Delivery } from './freight.rules.ts';
import {
  CouponNotUsable,
  InsufficientStock,
  NotDelivered,
  ProductUnavailable,
} from './order.errors.ts';
import { shipByOf } from './order.rules.ts';
import type { PricedParcel } from './pricing.rules.ts';
import { Recipients } from './recipients.ts';
import { RoomSales, type TermsOfCart } from './room-sales.ts';

export interface QuoteProblemRow {
  /** Name of the refusal that placing this cart would meet. */
  code: string;
  variantId: string | null;
  message: string;
  messageZh: string;
}

export interface QuoteRow {
  goodsFen: number;
  freightFen: number;
  discountFen: number;
  totalFen: number;
  parcels: ParcelRow[];
  problems: QuoteProblemRow[];
}

export type ParcelRow = ReturnType<typeof parcelRow>;

const SHOP = { buyerId: null, sessionId: null };
const NOTHING = { goodsFen: 0, freightFen: 0, discountFen: 0, totalFen: 0, parcels: [] };

/** What a cart would cost at this moment, and what would stand in its way; for strangers too. */
@Injectable()
export class Quotes {
  constructor(
    private readonly pricing: CartPricing,
    private readonly coupons: CouponRepository,
    private readonly recipients: Recipients,
    private readonly stock: StockRepository,
    private readonly rooms: RoomSales,
  ) {}

  /** A room that is no longer there sells at the price of the shop; placing the order will say so. */
  private async roomOf(
    from: { buyerId: string | null; sessionId: string | null },
    lines: readonly WantedLine[],
  ): Promise<TermsOfCart | undefined> {
    const variantIds = lines.map((line) => line.variantId);
    const [terms] = await this.rooms.termsFor([{ ...from, variantIds }], this.pricing.now());
    return terms;
  }

  /** How one line gets to a region, whatever else is in the cart. */
  async delivery(wanted: WantedLine, regionCode: string): Promise<Delivery | UserError> {
    const lines = readLines([wanted]);
    if (lines instanceof UserError) return lines;
    const destination = await this.recipients.destination(regionCode, 'regionCode');
    if (destination instanceof UserError) return destination;
    const cart = await this.pricing.asOfNow(lines, destination, null);
    return cart.parcels[0]?.delivery ?? new ProductUnavailable(cart.unavailable);
  }

  async of(
    wanted: readonly WantedLine[],
    regionCode: string | null,
    couponCodes: readonly string[],
    from: { buyerId: string | null; sessionId: string | null } = SHOP,
  ): Promise<QuoteRow> {
    if (wanted.length === 0) return { ...NOTHING, problems: [] };
    const lines = readLines(wanted);
    if (lines instanceof UserError) return { ...NOTHING, problems: problemsOf(lines, []) };
    const destination =
      regionCode === null ? null : await this.recipients.destination(regionCode, 'regionCode');
    const known = destination instanceof UserError ? null : destination;
    const [code] = couponCodes;
    const readable = couponCodeOf(code);
    const coupon = readable === null ? null : await this.coupons.byCode(readable, from.buyerId);
    const room = await this.roomOf(from, lines);
    const cart = await this.pricing.asOfNow(lines, known, coupon, room);
    const ids = cart.parcels.flatMap(variantsOf);
    const left = await this.stock.availableOf(ids);
    const available = new Map(ids.map((id, index) => [id, left[index] ?? 0]));
    const refusals = [
      ...(destination instanceof UserError ? [destination] : []),
      ...refusalsOf(cart, available),
      ...couponRefusals(cart, code, coupon !== null),
    ];
    return {
      goodsFen: cart.goodsFen,
      freightFen: cart.freightFen,
      discountFen: cart.discountFen,
      totalFen: cart.totalFen,
      parcels: cart.parcels.map((parcel) => parcelRow(parcel, cart.at, available)),
      problems: refusals.flatMap((refusal) => problemsOf(refusal, namedBy(refusal))),
    };
  }
}

const variantsOf = (parcel: PricedParcel): string[] =>
  parcel.lines.map((line) => line.offer.variantId);

const parcelRow = (parcel: PricedParcel, at: Date, available: ReadonlyMap<string, number>) => ({
  coopId: parcel.coopId,
  goodsFen: parcel.goodsFen,
  freightFen: parcel.freightFen,
  discountFen: parcel.discountFen,
  totalFen: parcel.totalFen,
  freeOverFen: parcel.delivery.freeOverFen,
  isServed: parcel.delivery.isServed,
  zoneName: parcel.delivery.zoneName,
  transitDays: parcel.delivery.transitDays,
  shipBy: shipByOf(at, parcel.shipHours),
  lines: parcel.lines.map(({ offer, quantity, goodsFen }) => ({
    variantId: offer.variantId,
    productId: offer.productId,
    productSlug: offer.productSlug,
    productName: offer.productName,
    variantName: offer.variantName,
    photoId: offer.photoId,
    quantity,
    unitPriceFen: offer.priceFen,
    goodsFen,
    available: available.get(offer.variantId) ?? 0,
    isReturnable: !offer.isPerishable,
  })),
});

function refusalsOf(cart: CartNow, available: ReadonlyMap<string, number>): UserError[] {
  const refusals: UserError[] = [];
  if (cart.unavailable.length > 0) refusals.push(new ProductUnavailable(cart.unavailable));
  const unserved = cart.parcels.filter((parcel) => !parcel.delivery.isServed).flatMap(variantsOf);
  if (unserved.length > 0) refusals.push(new NotDelivered(unserved));
  const short = cart.parcels
    .flatMap((parcel) => parcel.lines)
    .map(({ offer, quantity }) => ({ variantId: offer.variantId, quantity }))
    .filter(({ variantId, quantity }) => quantity > (available.get(variantId) ?? 0))
    .map(({ variantId }) => ({ variantId, available: available.get(variantId) ?? 0 }));
  if (short.length > 0) refusals.push(new InsufficientStock(short));
  return refusals;
}

function couponRefusals(cart: CartNow, code: string | undefined, exists: boolean): UserError[] {
  if (code === undefined) return [];
  if (!exists) return [new CouponNotUsable(code, 'unknown')];
  if (cart.couponFault) return [new CouponNotUsable(code, cart.couponFault)];
  return isAllOff(cart.parcels) ? [new CouponNotUsable(code, 'nothing_left')] : [];
}

function namedBy(refusal: UserError): string[] {
  if (refusal instanceof InsufficientStock)
    return refusal.shortages.map(({ variantId }) => variantId);
  if (refusal instanceof ProductUnavailable || refusal instanceof NotDelivered)
    return refusal.variantIds;
  return [];
}

/** One problem per variant, so that each can stand beside its line. */
function problemsOf(refusal: UserError, variantIds: readonly string[]): QuoteProblemRow[] {
  const { message, messageZh } = refusal;
  const code = refusal.constructor.name;
  if (variantIds.length === 0) return [{ code, variantId: null, message, messageZh }];
  return variantIds.map((variantId) => ({ code, variantId, message, messageZh }));
}
