import { Injectable } from '@nestjs/common';
import type { Viewer } from '@chucun/identity';
import { inTransaction, isId, NotFound } from '@chucun/kernel';
import { DataSource } from 'typeorm';
import { FarmerMustConfirm } from './catalog.errors.ts';
import { Listings } from './listings.ts';
import { ProductRepository } from './product.repository.ts';
import type { Product } from './product.ts';
import { decidesFor, sellerIn } from './seller.rules.ts';

/** Takes a product off the shelf for good; its versions stay (L-18). */
@Injectable()
export class WithdrawProduct {
  constructor(
    private readonly db: DataSource,
    private readonly products: ProductRepository,
    private readonly listings: Listings,
  ) {}

  async run(viewer: Viewer, productId: string): Promise<Product | NotFound | FarmerMustConfirm> {
    if (!isId(productId)) return new NotFound();
    return inTransaction<Product | NotFound | FarmerMustConfirm>(this.db, async (tx) => {
      const product = await this.products.lock(tx, productId);
      const seller = product && sellerIn(viewer, product.coopId);
      if (!seller || (seller.as === 'farmer' && !decidesFor(seller, product.memberId)))
        return new NotFound();
      if (seller.as === 'agent') return new FarmerMustConfirm();
      if (product.state === 'WITHDRAWN') return product;
      return this.listings.setState(tx, productId, 'WITHDRAWN', viewer.accountId);
    });
  }
}
