import { Args, Context, ID, Int, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { Inject } from '@nestjs/common';
import { type Coop, Coops, CoopType, publicNameOf } from '@chucun/coops';
import { CurrentViewer, type Viewer, worksFor } from '@chucun/identity';
import {
  batched,
  chinaDate,
  type Connection,
  decodeCursor,
  encodeCursor,
  isId,
  pageSize,
  toConnection,
} from '@chucun/kernel';
import { CONFIG, type Config } from '@chucun/platform';
import { type Region, Regions, RegionType } from '@chucun/regions';
import QRCode from 'qrcode';
import { BatchRepository, type HarvestBatch, type ProductionRecord } from './batch.repository.ts';
import { readBatchCode } from './batch.rules.ts';
import {
  BatchCertificate,
  BatchConnection,
  BatchMember,
  BatchType,
  ProductionRecordType,
} from './batch.types.ts';
import { type Category, categoryByCode } from './category.rules.ts';
import { CategoryType } from './category.types.ts';
import { CertificateRepository, type Commitment } from './certificate.repository.ts';
import { ProductType } from './product.types.ts';
import type { Product } from './product.ts';
import { Products } from './products.ts';

@Resolver(() => BatchType)
export class BatchResolver {
  constructor(
    private readonly batches: BatchRepository,
    private readonly certificates: CertificateRepository,
    private readonly coops: Coops,
    private readonly regions: Regions,
    private readonly products: Products,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  @Query(() => BatchType, {
    nullable: true,
    description: 'A batch by the code of its label; for everybody.',
  })
  async batch(@Args('code') code: string): Promise<HarvestBatch | null> {
    const read = readBatchCode(code);
    return /^[0-9A-Z]{6,20}$/.test(read) ? ((await this.batches.byCode(read)) ?? null) : null;
  }

  @Query(() => BatchConnection, {
    name: 'batches',
    description: 'Batches of a cooperative for those who work for it, the newest first.',
  })
  async list(
    @CurrentViewer() viewer: Viewer,
    @Args('coopId', { type: () => ID }) coopId: string,
    @Args('first', { type: () => Int, nullable: true, defaultValue: 20 }) first: number,
    @Args('after', { type: () => String, nullable: true }) after: string | null,
  ): Promise<Connection<HarvestBatch>> {
    const limit = pageSize(first);
    const cursor = decodeCursor(after, 2);
    const rows =
      isId(coopId) && worksFor(viewer, coopId)
        ? await this.batches.batchesOfCoop(coopId, limit + 1, cursor)
        : [];
    return toConnection(rows, limit, (batch) => encodeCursor([batch.createdAt, batch.id]));
  }

  @ResolveField(() => CategoryType)
  category(@Parent() batch: HarvestBatch): Category {
    return categoryByCode(batch.categoryCode)!;
  }

  @ResolveField(() => RegionType, {
    nullable: true,
    description: 'Where it grew; its path leads up to the province.',
  })
  async village(@Parent() batch: HarvestBatch): Promise<Region | null> {
    return (await this.regions.find(batch.villageCode)) ?? null;
  }

  @ResolveField(() => String, {
    nullable: true,
    description: 'Local date of the first picking; null before it.',
  })
  pickedOn(@Parent() batch: HarvestBatch): string | null {
    return batch.harvestFrom <= chinaDate(new Date()) ? batch.harvestFrom : null;
  }

  @ResolveField(() => CoopType)
  coop(@Parent() batch: HarvestBatch, @Context() context: object): Promise<Coop | undefined> {
    return batched(context, this.coops.byIds).load(batch.coopId);
  }

  @ResolveField(() => BatchMember, {
    nullable: true,
    description: 'Who grew it; null where the cooperative did.',
  })
  async member(
    @Parent() batch: HarvestBatch,
    @Context() context: object,
  ): Promise<BatchMember | null> {
    if (!batch.memberId) return null;
    const member = await batched(context, this.coops.membersOf).load(batch.memberId);
    return member ? { displayName: publicNameOf(member.name) } : null;
  }

  @ResolveField(() => BatchCertificate, {
    nullable: true,
    description: 'The commitment certificate of this batch; null where L-32 asks for none.',
  })
  certificate(
    @Parent() batch: HarvestBatch,
    @Context() context: object,
  ): Promise<Commitment | null> {
    return batched(context, this.certificates.commitmentsOf).load(batch.id);
  }

  @ResolveField(() => ProductType, {
    nullable: true,
    description: 'What is sold of it now, the latest; null while nothing is.',
  })
  product(@Parent() batch: HarvestBatch, @Context() context: object): Promise<Product | null> {
    return batched(context, this.products.publicOfBatches).load(batch.id);
  }

  @ResolveField(() => [ProductionRecordType], { description: 'What was used on the crop.' })
  production(
    @Parent() batch: HarvestBatch,
    @Context() context: object,
  ): Promise<ProductionRecord[]> {
    return batched(context, this.batches.recordsOf).load(batch.id);
  }

  @ResolveField(() => Boolean, { description: 'True once harvest and intervals are over (L-36).' })
  isSaleable(@Parent() batch: HarvestBatch): boolean {
    return batch.saleableFrom <= chinaDate(new Date());
  }

  @ResolveField(() => String, { description: 'Where its label leads.' })
  url(@Parent() batch: HarvestBatch): string {
    return `${this.config.publicUrl}/batch/${batch.code}`;
  }

  @ResolveField(() => String, { description: 'The label as SVG: a QR code of `url` (L-34).' })
  qrSvg(@Parent() batch: HarvestBatch): Promise<string> {
    return QRCode.toString(this.url(batch), { type: 'svg', margin: 1, errorCorrectionLevel: 'M' });
  }
}
