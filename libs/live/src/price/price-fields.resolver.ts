import { Context, Int, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { Products, type Variant, VariantType } from '@chucun/catalog';
import { Quotas, type StockQuota, StockRepository } from '@chucun/inventory';
import { batched, Clock, FenScalar } from '@chucun/kernel';
import type { ShelfItem } from '../session/session.ts';
import { ShelfItemType } from '../session/session.types.ts';
import { OpenPrices } from './open-prices.ts';
import { PriceRepository } from './price.repository.ts';
import { nextDeal, priceAt } from './price.rules.ts';
import type { LivePrice } from './price.ts';
import { FlashDealType } from './price.types.ts';

@Resolver(() => ShelfItemType)
export class PriceFieldsResolver {
  constructor(
    private readonly prices: PriceRepository,
    private readonly products: Products,
    private readonly quotas: Quotas,
    private readonly stock: StockRepository,
    private readonly clock: Clock,
  ) {}

  @ResolveField(() => FenScalar, {
    nullable: true,
    description: 'What an order from the room pays at this moment; null: the price of the shop.',
  })
  async livePriceFen(
    @Parent() item: ShelfItem,
    @Context() context: object,
  ): Promise<number | null> {
    return (await this.priceOf(item, context))?.priceFen ?? null;
  }

  @ResolveField(() => Date, {
    nullable: true,
    description: 'When this price ends by the clock of the server; null: with the session.',
  })
  async livePriceEndsAt(
    @Parent() item: ShelfItem,
    @Context() context: object,
  ): Promise<Date | null> {
    return (await this.priceOf(item, context))?.endsAt ?? null;
  }

  @ResolveField(() => Int, {
    nullable: true,
    description: 'Packs that were set aside for this price; null: all of the stock.',
  })
  async quota(@Parent() item: ShelfItem, @Context() context: object): Promise<number | null> {
    return (await this.quotaOf(item, context))?.size ?? null;
  }

  @ResolveField(() => Int, { nullable: true, description: 'Packs left at the price shown.' })
  async remaining(@Parent() item: ShelfItem, @Context() context: object): Promise<number> {
    const quota = await this.quotaOf(item, context);
    return quota?.available ?? batched(context, this.stock.availableOf).load(item.variantId);
  }

  @ResolveField(() => Int, { nullable: true })
  async limitPerBuyer(
    @Parent() item: ShelfItem,
    @Context() context: object,
  ): Promise<number | null> {
    return (await this.quotaOf(item, context))?.limitPerBuyer ?? null;
  }

  @ResolveField(() => FlashDealType, {
    nullable: true,
    description: 'The deal that the room is waiting for.',
  })
  async nextDeal(
    @Parent() item: ShelfItem,
    @Context() context: object,
  ): Promise<FlashDealType | null> {
    const prices = await batched(context, this.prices.openOfItems).load(item.id);
    return nextDeal(prices, this.clock.now()) ?? null;
  }

  private async priceOf(item: ShelfItem, context: object): Promise<LivePrice | undefined> {
    const [prices, variant] = await Promise.all([
      batched(context, this.prices.openOfItems).load(item.id),
      batched(context, this.products.variantsByIds).load(item.variantId),
    ]);
    return variant && priceAt(prices, variant.priceFen, this.clock.now());
  }

  private async quotaOf(item: ShelfItem, context: object): Promise<StockQuota | undefined> {
    const price = await this.priceOf(item, context);
    return price?.quotaId ? batched(context, this.quotas.byIds).load(price.quotaId) : undefined;
  }
}

@Resolver(() => VariantType)
export class VariantLivePriceResolver {
  constructor(
    private readonly open: OpenPrices,
    private readonly clock: Clock,
  ) {}

  @ResolveField(() => FenScalar, {
    nullable: true,
    description: 'Set while a live session sells it cheaper; to be had in that room.',
  })
  async livePriceFen(@Parent() variant: Variant): Promise<number | null> {
    const prices = await this.open.of(variant.id);
    return priceAt(prices, variant.priceFen, this.clock.now())?.priceFen ?? null;
  }
}
