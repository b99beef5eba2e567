import type { StockLine, StockShortage } from '@chucun/inventory';
import type { CartNow } from './cart-pricing.ts';
import { isAllOff, refuseTotal } from './cart.rules.ts';
import { CouponNotUsable, NotDelivered, ProductUnavailable, TotalChanged } from './order.errors.ts';
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

/**
 * What is left for the orders of one batch, first come first served: what one order gets the next ones lack. It is a
 * forecast; the statement that writes the batch takes the goods, or finds that others were faster.
 */
export class Remaining {
  private readonly used = new Map<string, number>();

  constructor(private readonly available: Map<string, number>) {}

  /** Takes all of the lines, or none and says what is short. */
  take(lines: readonly StockLine[]): StockShortage[] {
    const short = lines
      .map(({ variantId, quantity }) => ({ variantId, quantity, available: this.of(variantId) }))
      .filter(({ quantity, available }) => available < quantity)
      .map(({ variantId, available }) => ({ variantId, available }));
    if (short.length > 0) return short.sort((a, b) => (a.variantId < b.variantId ? -1 : 1));
    for (const { variantId, quantity } of lines)
      this.available.set(variantId, this.of(variantId) - quantity);
    return [];
  }

  /** The coupon as the orders before have left it. */
  coupon(coupon: Coupon | null): Coupon | null {
    const used = coupon && this.used.get(coupon.code);
    return coupon && used ? { ...coupon, leftCount: coupon.leftCount - used } : coupon;
  }

  use(coupon: Coupon | null): void {
    if (coupon) this.used.set(coupon.code, (this.used.get(coupon.code) ?? 0) + 1);
  }

  private of(variantId: string): number {
    return this.available.get(variantId) ?? 0;
  }
}
