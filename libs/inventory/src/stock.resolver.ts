import { Context, Int, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { type Product, ProductType, type Variant, VariantType } from '@chucun/catalog';
import { batched } from '@chucun/kernel';
import { StockRepository } from './stock.repository.ts';

@Resolver(() => VariantType)
export class AvailableResolver {
  constructor(private readonly stock: StockRepository) {}

  @ResolveField(() => Int, { description: 'What there is to sell now; placing an order decides.' })
  available(@Parent() variant: Variant, @Context() context: object): Promise<number> {
    return batched(context, this.stock.availableOf).load(variant.id);
  }
}

@Resolver(() => ProductType)
export class SoldCountResolver {
  constructor(private readonly stock: StockRepository) {}

  @ResolveField(() => Int, { description: 'Packs sold and paid for.' })
  soldCount(@Parent() product: Product, @Context() context: object): Promise<number> {
    return batched(context, this.stock.soldOfProducts).load(product.id);
  }
}
