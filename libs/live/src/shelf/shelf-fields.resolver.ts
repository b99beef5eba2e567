import { Context, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { Products, ProductType, VariantType } from '@chucun/catalog';
import { batched } from '@chucun/kernel';
import type { ShelfItem } from '../session/session.ts';
import { ShelfItemType } from '../session/session.types.ts';

@Resolver(() => ShelfItemType)
export class ShelfFieldsResolver {
  constructor(private readonly products: Products) {}

  @ResolveField(() => VariantType)
  async variant(@Parent() item: ShelfItem, @Context() context: object): Promise<object> {
    return (await batched(context, this.products.variantsByIds).load(item.variantId))!;
  }

  @ResolveField(() => ProductType)
  async product(@Parent() item: ShelfItem, @Context() context: object): Promise<object> {
    return (await batched(context, this.products.byIds).load(item.productId))!;
  }
}
