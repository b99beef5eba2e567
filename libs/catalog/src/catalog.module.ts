import { Inject, Module, type OnApplicationBootstrap, type OnModuleInit } from '@nestjs/common';
import { CoopsModule, Onboarding } from '@chucun/coops';
import { MediaModule } from '@chucun/media';
import { CONFIG, type Config } from '@chucun/platform';
import { RegionsModule } from '@chucun/regions';
import { BatchChangesResolver } from './batch-changes.resolver.ts';
import { BatchOpening } from './batch-opening.ts';
import { BatchRepository } from './batch.repository.ts';
import { BatchResolver } from './batch.resolver.ts';
import { CategoryImport } from './category-import.ts';
import { CategoryRepository } from './category.repository.ts';
import { CategoryResolver } from './category.resolver.ts';
import { CertificateRepository } from './certificate.repository.ts';
import { Certificates } from './certificates.ts';
import { CreateProduct } from './create-product.ts';
import { DraftBatches } from './draft-batches.ts';
import { Listings } from './listings.ts';
import { Offers } from './offers.ts';
import { OpenBatch } from './open-batch.ts';
import { Origins } from './origins.ts';
import { ProductChangesResolver } from './product-changes.resolver.ts';
import { ProductDetailsResolver, VariantResolver } from './product-details.resolver.ts';
import { ProductDrafts } from './product-draft.ts';
import { ProductRepository } from './product.repository.ts';
import { ProductResolver } from './product.resolver.ts';
import { Products } from './products.ts';
import { PublishProduct } from './publish-product.ts';
import { RecordProduction } from './record-production.ts';
import { UpdateVariant } from './update-variant.ts';
import { VariantRepository } from './variant.repository.ts';
import { WithdrawProduct } from './withdraw-product.ts';

const published = [
  CategoryImport,
  Certificates,
  CreateProduct,
  Offers,
  OpenBatch,
  Products,
  PublishProduct,
  RecordProduction,
  UpdateVariant,
  WithdrawProduct,
];

/** Categories, batches, certificates, products and their prices. */
@Module({
  imports: [CoopsModule, MediaModule, RegionsModule],
  providers: [
    ...published,
    BatchChangesResolver,
    BatchOpening,
    BatchRepository,
    BatchResolver,
    CategoryRepository,
    CategoryResolver,
    CertificateRepository,
    DraftBatches,
    Listings,
    Origins,
    ProductChangesResolver,
    ProductDetailsResolver,
    ProductDrafts,
    ProductRepository,
    ProductResolver,
    VariantRepository,
    VariantResolver,
  ],
  exports: published,
})
export class CatalogModule implements OnModuleInit, OnApplicationBootstrap {
  constructor(
    private readonly onboarding: Onboarding,
    private readonly products: ProductRepository,
    private readonly batches: BatchRepository,
    private readonly categories: CategoryImport,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  onModuleInit(): void {
    this.onboarding.answerFor('FIRST_PRODUCT', this.products.existForCoops);
    this.onboarding.answerFor('FIRST_BATCH', this.batches.existForCoops);
  }

  /** The table follows the code at every start; tests insert what they need. */
  async onApplicationBootstrap(): Promise<void> {
    if (this.config.mode !== 'test') await this.categories.run();
  }
}
