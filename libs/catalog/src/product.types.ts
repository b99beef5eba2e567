import {
  createUnionType,
  Field,
  Float,
  ID,
  InputType,
  Int,
  ObjectType,
  registerEnumType,
} from '@nestjs/graphql';
import { connectionOf, FenScalar, InvalidInput, NotFound, resolveUnion } from '@chucun/kernel';
import { RegionEnded, RegionNotFound } from '@chucun/regions';
import {
  BatchNotFound,
  BatchNotSaleable,
  CategoryNeedsPermit,
  CategoryUnknown,
  FarmerMustConfirm,
  OriginOutsideRegion,
  PhotoMissing,
  PhotoNotYours,
  PriceOutOfRange,
  ProductWithdrawn,
  StockOutOfRange,
  TooManyPhotos,
  TooManyVariants,
  WeightOutOfRange,
} from './catalog.errors.ts';
import type { ProductState } from './product.ts';

export const ProductStates: Record<ProductState, ProductState> = {
  DRAFT: 'DRAFT',
  PUBLISHED: 'PUBLISHED',
  WITHDRAWN: 'WITHDRAWN',
};
registerEnumType(ProductStates, { name: 'ProductState' });

@ObjectType('PriceSplit', { description: 'Who gets what of one pack; the parts sum to its price.' })
export class PriceSplitType {
  @Field(() => FenScalar) farmerFen: number;
  @Field(() => FenScalar) coopFen: number;
  @Field(() => FenScalar) platformFen: number;
}

@ObjectType('Variant', { description: 'One pack of a product.' })
export class VariantType {
  @Field(() => ID) id: string;
  @Field(() => String) name: string;
  @Field(() => FenScalar) priceFen: number;
  @Field(() => Int, { nullable: true }) netWeightGrams: number | null;
  @Field(() => Int, { description: 'With its box: what freight goes by (T-02).' })
  grossWeightGrams: number;
}

@ObjectType('Product', { description: 'What is listed.' })
export class ProductType {
  @Field(() => ID) id: string;
  @Field(() => String) slug: string;
  @Field(() => String) name: string;
  @Field(() => String, { nullable: true }) story: string | null;
  @Field(() => ProductStates) state: ProductState;
  @Field(() => Int, { description: 'Sent within so many hours of payment.' }) shipHours: number;
  @Field(() => Int, { description: 'Faults can be claimed for so many hours after receipt.' })
  claimHours: number;
  @Field(() => Float, { nullable: true, description: 'Null until there are reviews.' })
  ratingAverage?: number | null;
  @Field(() => Int, { description: 'Counts every change; each version is kept (L-18).' })
  version: number;
}
export const ListedProductConnection = connectionOf('ListedProduct', ProductType);

@InputType()
export class VariantInput {
  @Field(() => String) name: string;
  @Field(() => FenScalar) priceFen: number;
  @Field(() => Int, { nullable: true }) netWeightGrams?: number | null;
  @Field(() => Int, { nullable: true, description: 'With its box; reckoned when absent.' })
  grossWeightGrams?: number | null;
  @Field(() => Int) stock: number;
}

@InputType()
export class CreateProductInput {
  @Field(() => ID) coopId: string;
  @Field(() => ID, { nullable: true, description: 'Whose goods; the caller when a farmer.' })
  memberId?: string | null;
  @Field(() => String) name: string;
  @Field(() => String, { nullable: true }) story?: string | null;
  @Field(() => String) categoryCode: string;
  @Field(() => String) originCode: string;
  @Field(() => [ID]) photoIds: string[];
  @Field(() => [VariantInput]) variants: VariantInput[];
  @Field(() => ID, {
    nullable: true,
    description:
      "Without one, a batch is opened for today's harvest with the cooperative's commitment.",
  })
  batchId?: string | null;
  @Field(() => ID, { description: 'The same key creates one product, however often sent.' })
  clientKey: string;
  @Field(() => Boolean, {
    defaultValue: false,
    description: 'Publishes at once; for the farmer and the cooperative.',
  })
  publish: boolean;
}

@InputType()
export class UpdateVariantInput {
  @Field(() => ID) variantId: string;
  @Field(() => String, { nullable: true }) name?: string | null;
  @Field(() => FenScalar, { nullable: true }) priceFen?: number | null;
  @Field(() => Int, { nullable: true, description: 'How many there are to sell now.' })
  stock?: number | null;
}

export const CreateProductResult = createUnionType({
  name: 'CreateProductResult',
  types: () =>
    [
      ProductType,
      NotFound,
      InvalidInput,
      CategoryUnknown,
      CategoryNeedsPermit,
      RegionNotFound,
      RegionEnded,
      OriginOutsideRegion,
      PhotoMissing,
      PhotoNotYours,
      TooManyPhotos,
      TooManyVariants,
      PriceOutOfRange,
      WeightOutOfRange,
      StockOutOfRange,
      BatchNotFound,
      BatchNotSaleable,
      FarmerMustConfirm,
    ] as const,
  resolveType: resolveUnion('Product'),
});

export const UpdateVariantResult = createUnionType({
  name: 'UpdateVariantResult',
  types: () =>
    [
      VariantType,
      NotFound,
      InvalidInput,
      PriceOutOfRange,
      StockOutOfRange,
      FarmerMustConfirm,
      ProductWithdrawn,
    ] as const,
  resolveType: resolveUnion('Variant'),
});

export const PublishProductResult = createUnionType({
  name: 'PublishProductResult',
  types: () =>
    [ProductType, NotFound, BatchNotSaleable, FarmerMustConfirm, ProductWithdrawn] as const,
  resolveType: resolveUnion('Product'),
});

export const WithdrawProductResult = createUnionType({
  name: 'WithdrawProductResult',
  types: () => [ProductType, NotFound, FarmerMustConfirm] as const,
  resolveType: resolveUnion('Product'),
});
