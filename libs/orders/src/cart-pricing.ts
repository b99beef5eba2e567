import { Injectable } from '@nestjs/common';
import { type Offer, Offers } from '@chucun/catalog';
import { type Coop, Coops } from '@chucun/coops';
import { Clock } from '@chucun/kernel';
import type { WantedLine } from './cart.rules.ts';
import type { RoomTerms, TermsOfCart } from './room-sales.ts';
import { FreightRepository } from './freight.repository.ts';
import type { FreightTemplate } from './freight.rules.ts';
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
  sellerCodes: ReadonlyMap<string, string>;
}

/** What packs are and cost at one moment, with their cooperatives' terms and freight. */
export interface GoodsNow {
  at: Date;
  offers: ReadonlyMap<string, Offer>;
  /** Open cooperatives only; the others do not sell. */
  open: ReadonlyMap<string, Coop>;
  /** Region code of each open cooperative's registered place (S-12). */
  sellerCodes: ReadonlyMap<string, string>;
  templates: ReadonlyMap<string, FreightTemplate>;
}

/** Prices, terms and freight as of now, in three reads however long the cart and however many carts. */
@Injectable()
export class CartPricing {
  constructor(
    private readonly offers: Offers,
    private readonly coops: Coops,
    private readonly freight: FreightRepository,
    private readonly clock: Clock,
  ) {}

  /** The moment by which prices count. */
  now(): Date {
    return this.clock.now();
  }

  /** A coupon that cannot be used is left out of the sums and named by its fault. */
  async asOfNow(
    wanted: readonly WantedLine[],
    regionCode: string | null,
    coupon: Coupon | null,
    room?: TermsOfCart,
  ): Promise<CartNow> {
    const goods = await this.goodsNow(wanted.map((line) => line.variantId));
    return cartOf(goods, wanted, regionCode, coupon, room);
  }

  async goodsNow(variantIds: readonly string[], at = this.clock.now()): Promise<GoodsNow> {
    const offers = await this.offers.ofVariants(variantIds);
    const coopIds = [...new Set(offers.map((offer) => offer.coopId))];
    const [coops, templates] = await Promise.all([
      this.coops.byIds(coopIds),
      this.freight.templatesOf(coopIds),
    ]);
    const open = coops.flatMap((coop) => (coop?.state === 'OPEN' ? [coop] : []));
    return {
      at,
      offers: new Map(offers.map((offer) => [offer.variantId, offer])),
      open: new Map(open.map((coop) => [coop.id, coop])),
      sellerCodes: new Map(open.map((coop) => [coop.id, coop.regionCode])),
      templates: new Map(coopIds.map((coopId, index) => [coopId, templates[index]!])),
    };
  }
}

const lineOf = (offer: Offer, quantity: number, room: RoomTerms | undefined): CartLine =>
  room
    ? { offer: { ...offer, priceFen: room.priceFen ?? offer.priceFen }, quantity, room }
    : { offer, quantity };

/** One cart of these goods. */
export function cartOf(
  goods: GoodsNow,
  wanted: readonly WantedLine[],
  regionCode: string | null,
  coupon: Coupon | null,
  room: TermsOfCart = new Map(),
): CartNow {
  const { at, open: terms, templates } = goods;
  const lines: CartLine[] = [];
  const unavailable: string[] = [];
  for (const { variantId, quantity } of wanted) {
    const offer = goods.offers.get(variantId);
    if (offer?.isSellable && terms.has(offer.coopId))
      lines.push(lineOf(offer, quantity, room.get(variantId)));
    else unavailable.push(variantId);
  }
  const fault = coupon ? couponFault(coupon, lines, at) : undefined;
  const priced = priceCart({ lines, terms, templates, regionCode, coupon: fault ? null : coupon });
  return { ...priced, at, unavailable, couponFault: fault, sellerCodes: goods.sellerCodes };
}
