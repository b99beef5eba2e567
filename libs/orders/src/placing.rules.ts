import type { QuotaLine, StockShortage } from '@chucun/inventory';
import type { CartNow } from './cart-pricing.ts';
import { isAllOff, refuseTotal } from './cart.rules.ts';
import { CouponNotUsable, NotDelivered, ProductUnavailable, TotalChanged } from './order.errors.ts';
import { LimitReached } from './room.errors.ts';
import type { PlaceOrderAsk, PlaceOrderRefusal } from './place-order.ts';
import type { Coupon } from './pricing.rules.ts';

/** Why this cart cannot be ordered as it stands now. */
export function refusalOf(
  cart: CartNow,
  ask: PlaceOrderAsk,
  coupon: Coupon | null,
): PlaceOrderRefusal | undefined {
  if (cart.unavailable.length > 0) return new ProductUnavailable(cart.unavailable);
  const unserved = cart.parcels.filter((parcel) => !parcel.delivery.isServed);
  if (unserved.length > 0) return new NotDelivered(variantsOf(unserved));
  const unusable = couponRefusal(cart, ask.couponCodes, coupon);
  if (unusable) return unusable;
  const tooMuch = refuseTotal(cart.totalFen);
  if (tooMuch) return tooMuch;
  const { seenTotalFen } = ask;
  return seenTotalFen === null || seenTotalFen === cart.totalFen
    ? undefined
    : new TotalChanged(cart.totalFen);
}

const variantsOf = (parcels: CartNow['parcels']): string[] =>
  parcels.flatMap((parcel) => parcel.lines.map((line) => line.offer.variantId));

function couponRefusal(
  cart: CartNow,
  codes: readonly string[],
  coupon: Coupon | null,
): CouponNotUsable | undefined {
  const [code] = codes;
  if (code === undefined) return undefined;
  if (codes.length > 1) return new CouponNotUsable(codes[1]!, 'one_only');
  if (!coupon) return new CouponNotUsable(code, 'unknown');
  if (cart.couponFault) return new CouponNotUsable(code, cart.couponFault);
  return isAllOff(cart.parcels) ? new CouponNotUsable(code, 'nothing_left') : undefined;
}

/** What one buyer may still take of one quota; null where nothing bounds it. */
export interface QuotaLeft {
  quotaId: string;
  buyerId: string;
  available: number | null;
  mayTake: number | null;
}

/**
 * What is left for the orders of one batch, first come first served: what one order gets the next ones lack. It is a
 * forecast; the statement that writes the batch takes the goods, or finds that others were faster.
 */
export class Remaining {
  private readonly used = new Map<string, number>();

  private readonly quotas = new Map<string, number>();
  private readonly limits = new Map<string, number>();

  constructor(
    private readonly available: Map<string, number>,
    quotas: readonly QuotaLeft[],
  ) {
    for (const { quotaId, buyerId, available: left, mayTake } of quotas) {
      if (left !== null) this.quotas.set(quotaId, left);
      if (mayTake !== null) this.limits.set(`${quotaId} ${buyerId}`, mayTake);
    }
  }

  /** The first line that is more than its buyer may take of a quota. */
  beyondLimit(lines: readonly QuotaLine[]): LimitReached | undefined {
    for (const { variantId, quantity, quotaId, buyerId } of lines) {
      const mayTake = quotaId === null ? undefined : this.limits.get(`${quotaId} ${buyerId}`);
      if (mayTake !== undefined && quantity > mayTake)
        return new LimitReached(variantId, Math.max(0, mayTake));
    }
    return undefined;
  }

  /** Takes all of the lines, or none and says what is short. */
  take(lines: readonly QuotaLine[]): StockShortage[] {
    const short = lines
      .map((line) => ({ ...line, available: this.leftFor(line) }))
      .filter(({ quantity, available }) => available < quantity)
      .map(({ variantId, available }) => ({ variantId, available }));
    if (short.length > 0) return short.sort((a, b) => (a.variantId < b.variantId ? -1 : 1));
    for (const line of lines) this.use(line);
    return [];
  }

  /** The coupon as the orders before have left it. */
  coupon(coupon: Coupon | null): Coupon | null {
    const used = coupon && this.used.get(coupon.code);
    return coupon && used ? { ...coupon, leftCount: coupon.leftCount - used } : coupon;
  }

  useCoupon(coupon: Coupon | null): void {
    if (coupon) this.used.set(coupon.code, (this.used.get(coupon.code) ?? 0) + 1);
  }

  private use(line: QuotaLine): void {
    const { variantId, quantity, quotaId, buyerId } = line;
    const left = this.leftFor(line) - quantity;
    if (quotaId !== null && this.quotas.has(quotaId)) this.quotas.set(quotaId, left);
    else this.available.set(variantId, left);
    const limit = `${quotaId} ${buyerId}`;
    if (this.limits.has(limit)) this.limits.set(limit, this.limits.get(limit)! - quantity);
  }

  /** Of a quota that sets goods aside its rest, otherwise of the shop's stock. */
  private leftFor({ variantId, quotaId }: QuotaLine): number {
    return (
      (quotaId === null ? undefined : this.quotas.get(quotaId)) ??
      this.available.get(variantId) ??
      0
    );
  }
}
