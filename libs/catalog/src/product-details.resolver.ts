import { Context, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { Coops } from '@chucun/coops';
import { batched, FenScalar } from '@chucun/kernel';
import { BatchRepository, type HarvestBatch } from './batch.repository.ts';
import { BatchType } from './batch.types.ts';
import { type Certificate, CertificateRepository } from './certificate.repository.ts';
import { CertificateType } from './certificate.types.ts';
import { type PriceSplit, splitOf, unitPriceFenPer500g } from './product.rules.ts';
import { PriceSplitType, ProductType, VariantType } from './product.types.ts';
import type { Product, Variant } from './product.ts';
import { VariantRepository } from './variant.repository.ts';

@Resolver(() => ProductType)
export class ProductDetailsResolver {
  constructor(
    private readonly variantRows: VariantRepository,
    private readonly certificateRows: CertificateRepository,
    private readonly batches: BatchRepository,
    private readonly coops: Coops,
  ) {}

  @ResolveField(() => [VariantType])
  variants(@Parent() product: Product, @Context() context: object): Promise<Variant[]> {
    return batched(context, this.variantRows.ofProducts).load(product.id);
  }

  @ResolveField(() => [CertificateType], {
    description: 'Valid now, and covering these goods and this origin (L-36).',
  })
  certificates(@Parent() product: Product, @Context() context: object): Promise<Certificate[]> {
    return batched(context, this.certificateRows.shownOfProducts).load(product.id);
  }

  @ResolveField(() => BatchType)
  batch(@Parent() product: Product, @Context() context: object): Promise<HarvestBatch | undefined> {
    return batched(context, this.batches.byIds).load(product.batchId);
  }

  @ResolveField(() => PriceSplitType, {
    nullable: true,
    description: 'Who gets what of the cheapest pack, by the terms of today.',
  })
  async split(@Parent() product: Product, @Context() context: object): Promise<PriceSplit | null> {
    const [variants, terms] = await Promise.all([
      batched(context, this.variantRows.ofProducts).load(product.id),
      batched(context, this.coops.byIds).load(product.coopId),
    ]);
    if (variants.length === 0 || !terms) return null;
    const price = Math.min(...variants.map((variant) => variant.priceFen));
    return splitOf(price, terms, product.memberId !== null);
  }
}

@Resolver(() => VariantType)
export class VariantResolver {
  @ResolveField(() => FenScalar, {
    nullable: true,
    description: 'What 500 g cost, computed (L-20); null where weight says nothing.',
  })
  unitPriceFenPer500g(@Parent() variant: Variant): number | null {
    return unitPriceFenPer500g(variant.priceFen, variant.netWeightGrams);
  }
}
