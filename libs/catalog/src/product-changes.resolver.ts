import { Args, ID, Mutation, Resolver } from '@nestjs/graphql';
import { CurrentViewer, type Viewer } from '@chucun/identity';
import { CreateProduct } from './create-product.ts';
import {
  CreateProductInput,
  CreateProductResult,
  PublishProductResult,
  UpdateVariantInput,
  UpdateVariantResult,
  WithdrawProductResult,
} from './product.types.ts';
import { PublishProduct } from './publish-product.ts';
import { UpdateVariant } from './update-variant.ts';
import { WithdrawProduct } from './withdraw-product.ts';

@Resolver()
export class ProductChangesResolver {
  constructor(
    private readonly creating: CreateProduct,
    private readonly updating: UpdateVariant,
    private readonly publishing: PublishProduct,
    private readonly withdrawing: WithdrawProduct,
  ) {}

  @Mutation(() => CreateProductResult, {
    description: 'Lists a product; the same clientKey creates one product, however often sent.',
  })
  createProduct(
    @CurrentViewer() viewer: Viewer,
    @Args('input') input: CreateProductInput,
  ): Promise<object> {
    return this.creating.run(viewer, input);
  }

  @Mutation(() => UpdateVariantResult, { description: 'Changes price, stock or name of a pack.' })
  updateVariant(
    @CurrentViewer() viewer: Viewer,
    @Args('input') input: UpdateVariantInput,
  ): Promise<object> {
    return this.updating.run(viewer, input);
  }

  @Mutation(() => PublishProductResult, {
    description: 'Shows a draft to buyers; the farmer confirms by it what an agent drafted (T-32).',
  })
  publishProduct(
    @CurrentViewer() viewer: Viewer,
    @Args('productId', { type: () => ID }) productId: string,
  ): Promise<object> {
    return this.publishing.run(viewer, productId);
  }

  @Mutation(() => WithdrawProductResult, { description: 'Takes a product off the shelf for good.' })
  withdrawProduct(
    @CurrentViewer() viewer: Viewer,
    @Args('productId', { type: () => ID }) productId: string,
  ): Promise<object> {
    return this.withdrawing.run(viewer, productId);
  }
}
