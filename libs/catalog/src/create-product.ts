import { Injectable } from '@nestjs/common';
import type { Viewer } from '@chucun/identity';
import { inTransaction, NotFound, UserError } from '@chucun/kernel';
import { Photos } from '@chucun/media';
import { DataSource } from 'typeorm';
import { BatchNotFound, BatchNotSaleable, PhotoNotYours } from './catalog.errors.ts';
import { DraftBatches } from './draft-batches.ts';
import { Listings } from './listings.ts';
import { type DraftRefusal, ProductDrafts } from './product-draft.ts';
import { badClientKey, type ProductWish } from './product-input.ts';
import { lockKey, ProductRepository } from './product.repository.ts';
import { isClientKey } from './product.rules.ts';
import type { Product } from './product.ts';

export type CreateProductOutcome =
  Product | DraftRefusal | PhotoNotYours | BatchNotFound | BatchNotSaleable;

/** Lists a product. The same `clientKey` of the same account makes one product, however often it arrives (S1). */
@Injectable()
export class CreateProduct {
  constructor(
    private readonly db: DataSource,
    private readonly drafts: ProductDrafts,
    private readonly photos: Photos,
    private readonly batches: DraftBatches,
    private readonly products: ProductRepository,
    private readonly listings: Listings,
  ) {}

  async run(viewer: Viewer, wish: ProductWish): Promise<CreateProductOutcome> {
    if (!isClientKey(wish.clientKey)) return badClientKey();
    const sent = await this.products.ofClientKey(viewer.accountId, wish.clientKey);
    if (sent) return sent;
    const draft = await this.drafts.read(viewer, wish);
    if (draft instanceof UserError) return draft;

    return inTransaction<CreateProductOutcome>(this.db, async (tx) => {
      await lockKey(tx, `product ${viewer.accountId} ${draft.clientKey}`);
      const first = await this.products.ofClientKey(viewer.accountId, draft.clientKey, tx);
      if (first) return first;
      const claimed = await this.photos.claim(tx, draft.listing.photoIds, viewer.accountId);
      if (claimed instanceof NotFound) return new PhotoNotYours();
      const batch = await this.batches.forDraft(tx, draft);
      if (batch instanceof UserError) return batch;
      return this.listings.write(tx, draft, batch);
    });
  }
}
