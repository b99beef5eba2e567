import { Field, ID, InputType, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import { CertificateKinds, type CertificateKind, type Product, ProductType } from '@chucun/catalog';
import { type Edge, FenScalar, PageInfo } from '@chucun/kernel';
import { type Region, RegionType } from '@chucun/regions';
import type { ProductSort, SearchCounts, SearchRequest } from './search-engine.ts';

export const ProductSorts: Record<ProductSort, ProductSort> = {
  RELEVANCE: 'RELEVANCE',
  NEWEST: 'NEWEST',
  PRICE_ASC: 'PRICE_ASC',
  PRICE_DESC: 'PRICE_DESC',
  SALES: 'SALES',
};
registerEnumType(ProductSorts, { name: 'ProductSort' });

@InputType({ description: 'From min to max, both inside; either may be left out.' })
export class FenRange {
  @Field(() => FenScalar, { nullable: true }) min?: number | null;
  @Field(() => FenScalar, { nullable: true }) max?: number | null;
}

@InputType({ description: 'Every field narrows; an empty filter narrows nothing.' })
export class ProductFilter {
  @Field(() => String, { nullable: true, description: 'Category code; includes its descendants.' })
  category?: string | null;
  @Field(() => String, { nullable: true, description: 'Region code; includes everything inside.' })
  origin?: string | null;
  @Field(() => ID, { nullable: true }) coopId?: string | null;
  @Field(() => CertificateKinds, { nullable: true }) certificate?: CertificateKind | null;
  @Field(() => FenRange, { nullable: true }) priceFen?: FenRange | null;
  @Field(() => Boolean, { nullable: true, description: 'Sold in a live session right now.' })
  liveNow?: boolean | null;
}

@ObjectType('FacetValue')
export class FacetValueType {
  @Field(() => String, { description: 'What the filter takes; for prices `min-max` in fen.' })
  value: string;
  @Field(() => String) label: string;
  @Field(() => String) labelEn: string;
  @Field(() => Int) count: number;
}

@ObjectType('Facet', {
  description:
    'category, province, certificate or price; counted with the filters of the others, not its own.',
})
export class FacetType {
  @Field(() => String) name: string;
  @Field(() => [FacetValueType]) values: FacetValueType[];
}

@ObjectType('ProductEdge')
export class ProductEdge implements Edge<Product> {
  @Field(() => String) cursor: string;
  @Field(() => ProductType) node: Product;
}

@ObjectType('ProductConnection')
export class ProductConnection {
  @Field(() => [ProductEdge]) edges: ProductEdge[];
  @Field(() => PageInfo) pageInfo: PageInfo;
  @Field(() => String, {
    nullable: true,
    description:
      'What was probably meant: 苹果 for 平果. When nothing was found as typed, the hits are already those of it.',
  })
  didYouMean: string | null;
  /** Not part of the schema: what `totalCount` and `facets` are counted for. */
  request: SearchRequest | null;
  counts?: Promise<SearchCounts>;
}

@ObjectType({ description: 'A product that is being harvested now.' })
export class SeasonalProduct {
  @Field(() => ProductType) product: Product;
  @Field(() => String, { description: 'Local date.' }) harvestFrom: string;
  @Field(() => String, { description: 'Local date.' }) harvestTo: string;
}

@ObjectType({ description: 'A county that goods come from.' })
export class OriginCounty {
  @Field(() => RegionType) region: Region;
  @Field(() => Int) productCount: number;
}
