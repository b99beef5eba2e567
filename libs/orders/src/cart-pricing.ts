import { Injectable } from '@nestjs/common';
import { Offers } from '@chucun/catalog';
import { Coops } from '@chucun/coops';
import { Clock } from '@chucun/kernel';
import type { WantedLine } from './cart.rules.ts';
import { FreightRepository } from './freight.repository.ts';
import {
  type CartLine,
  type Coupon,
  couponFault,
  priceCart,
  type PricedCart,
} from './pricing.rules.ts';

type CouponFault = ReturnType<typeof couponFault>;

/** A cart as it would be sold at this moment. */
export interface CartNow extends PricedCart {
  at: Date;
  /** Wanted variants that cannot be sold now; they are not in the parcels. */
  unavailable: string[];
  couponFault: CouponFault;
  /** Region code of each cooperative's registered place (S-12). */
  sellerCodes: ReadonlyMap<string, string>;
}

/** Prices, terms and freight as of now, in three reads however long the cart. */
@Injectable()
export class CartPricing {
  constructor(
    private readonly offers: Offers,
    private readonly coops: Coops,
    private readonly freight: FreightRepository,
    private readonly clock: Clock,
  ) {}

  /** A coupon that cannot be used is left out of the sums and named by its fault. */
  async asOfNow(
    wanted: readonly WantedLine[],
    regionCode: string | null,
    coupon: Coupon | null,
  ): Promise<CartNow> {
    const at = this.clock.now();
    const offers = await this.offers.ofVariants(wanted.map((line) => line.variantId));
    const coopIds = [...new Set(offers.map((offer) => offer.coopId))];
    const [coops, templates] = await Promise.all([
      this.coops.byIds(coopIds),
      this.freight.templatesOf(coopIds),
    ]);
    const open = new Map(
      coops.flatMap((coop) => (coop?.state === 'OPEN' ? [[coop.id, coop]] : [])),
    );
    const byVariant = new Map(offers.map((offer) => [offer.variantId, offer]));
    const lines: CartLine[] = [];
    const unavailable: string[] = [];
    for (const { variantId, quantity } of wanted) {
      const offer = byVariant.get(variantId);
      if (offer?.isSellable && open.has(offer.coopId)) lines.push({ offer, quantity });
      else unavailable.push(variantId);
    }
    const fault = coupon ? couponFault(coupon, lines, at) : undefined;
    const priced = priceCart({
      lines,
      terms: open,
      templates: new Map(coopIds.map((coopId, index) => [coopId, templates[index]!])),
      regionCode,
      coupon: fault ? null : coupon,
    });
    const sellerCodes = new Map([...open].map(([id, coop]) => [id, coop.regionCode]));
    return { ...priced, at, unavailable, couponFault: fault, sellerCodes };
  }
}
