import { Injectable } from '@nestjs/common';
import type { Viewer } from '@chucun/identity';
import { chinaDate, Clock, inTransaction, isId, NotFound } from '@chucun/kernel';
import { DataSource } from 'typeorm';
import { BatchRepository } from './batch.repository.ts';
import { BatchNotSaleable, FarmerMustConfirm, ProductWithdrawn } from './catalog.errors.ts';
import { Listings } from './listings.ts';
import { ProductRepository } from './product.repository.ts';
import type { Product } from './product.ts';
import { decidesFor, sellerIn } from './seller.rules.ts';

export type PublishProductOutcome =
  Product | NotFound | BatchNotSaleable | FarmerMustConfirm | ProductWithdrawn;

/** Shows a draft to buyers; a draft of a station agent becomes public only here, by the farmer (T-32). */
@Injectable()
export class PublishProduct {
  constructor(
    private readonly db: DataSource,
    private readonly products: ProductRepository,
    private readonly batches: BatchRepository,
    private readonly listings: Listings,
    private readonly clock: Clock,
  ) {}

  async run(viewer: Viewer, productId: string): Promise<PublishProductOutcome> {
    if (!isId(productId)) return new NotFound();
    return inTransaction<PublishProductOutcome>(this.db, async (tx) => {
      const product = await this.products.lock(tx, productId);
      const seller = product && sellerIn(viewer, product.coopId);
      if (!seller || (seller.as === 'farmer' && !decidesFor(seller, product.memberId)))
        return new NotFound();
      if (seller.as === 'agent') return new FarmerMustConfirm();
      if (product.state === 'PUBLISHED') return product;
      if (product.state === 'WITHDRAWN') return new ProductWithdrawn();
      const [batch] = await this.batches.byIds([product.batchId]);
      if (batch!.saleableFrom > chinaDate(this.clock.now()))
        return new BatchNotSaleable(batch!.saleableFrom);
      return this.listings.setState(tx, productId, 'PUBLISHED', viewer.accountId);
    });
  }
}
