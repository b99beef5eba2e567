export { CatalogModule } from './catalog.module.ts';
export {
  stockCounted,
  variantsListed,
  type StockCounted,
  type VariantsListed,
} from './catalog.chain.ts';
export { CategoryImport } from './category-import.ts';
export {
  CATEGORIES,
  categoryByCode,
  categoryPath,
  guessCategory,
  leafFor,
  PRODUCE_WORDS,
  type Category,
} from './category.rules.ts';
export { CategoryType } from './category.types.ts';
export { CertificateKinds, CertificateType } from './certificate.types.ts';
export type { CertificateKind } from './certificate.repository.ts';
export { Certificates, type Badge } from './certificates.ts';
export { CreateProduct, type CreateProductOutcome } from './create-product.ts';
export { addDays, COMMITMENT, newBatchCode } from './batch.rules.ts';
export type { HarvestBatch } from './batch.repository.ts';
export { BatchType } from './batch.types.ts';
export { Offers, type Offer } from './offers.ts';
export { OpenBatch, type BatchWish } from './open-batch.ts';
export type { ProductWish } from './product-input.ts';
export { slugOf, splitOf, unitPriceFenPer500g } from './product.rules.ts';
export { ProductType, VariantType } from './product.types.ts';
export type { Product, ProductState, Variant } from './product.ts';
export { Products, type SearchRow } from './products.ts';
export { PublishProduct } from './publish-product.ts';
export { RecordProduction } from './record-production.ts';
export { UpdateVariant } from './update-variant.ts';
export { WithdrawProduct } from './withdraw-product.ts';
