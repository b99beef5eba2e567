import { Injectable } from '@nestjs/common';
import { type QuotaLine, Quotas, Stock } from '@chucun/inventory';
import type { EntityManager } from 'typeorm';
import type { WantedLine } from './cart.rules.ts';
import { CouponRepository } from './coupon.repository.ts';
import { CouponNotUsable, InsufficientStock } from './order.errors.ts';

/** What an unpaid order group keeps for its buyer: stock first, then its coupon, always in this order. */
@Injectable()
export class Holds {
  constructor(
    private readonly stock: Stock,
    private readonly quotas: Quotas,
    private readonly coupons: CouponRepository,
  ) {}

  /** Takes all or says what is missing; the caller rolls back then. */
  async take(
    tx: EntityManager,
    lines: readonly WantedLine[],
    couponCode: string | null,
  ): Promise<InsufficientStock | CouponNotUsable | undefined> {
    const shortages = await this.stock.take(tx, summed(lines));
    if (shortages.length > 0) return new InsufficientStock(shortages);
    if (couponCode === null || (await this.coupons.take(tx, couponCode))) return undefined;
    return new CouponNotUsable(couponCode, 'used_up');
  }

  /** Gives back what unpaid groups held. */
  async release(
    tx: EntityManager,
    lines: readonly QuotaLine[],
    couponCodes: readonly string[],
  ): Promise<void> {
    await this.stock.release(tx, summed(lines));
    await this.quotas.giveBack(tx, lines);
    await this.coupons.giveBack(tx, couponCodes);
  }

  /** What was held is sold. */
  async sell(tx: EntityManager, lines: readonly WantedLine[]): Promise<void> {
    await this.stock.sell(tx, summed(lines));
  }

  /** What was sold and never left comes back on sale. */
  async takeBack(tx: EntityManager, lines: readonly WantedLine[]): Promise<void> {
    await this.stock.takeBack(tx, summed(lines));
  }
}

/** One entry per variant, by id: the order in which stock is locked. */
function summed(lines: readonly WantedLine[]): WantedLine[] {
  const sums = new Map<string, number>();
  for (const line of lines)
    sums.set(line.variantId, (sums.get(line.variantId) ?? 0) + line.quantity);
  return [...sums]
    .map(([variantId, quantity]) => ({ variantId, quantity }))
    .sort((a, b) => (a.variantId < b.variantId ? -1 : 1));
}
