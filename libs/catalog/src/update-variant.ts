import { Injectable } from '@nestjs/common';
import { AuditLog, type Viewer } from '@chucun/identity';
import { inTransaction, InvalidInput, isId, NotFound, Outbox, Participants } from '@chucun/kernel';
import { DataSource, type EntityManager } from 'typeorm';
import { stockCounted } from './catalog.chain.ts';
import {
  FarmerMustConfirm,
  PriceOutOfRange,
  ProductWithdrawn,
  StockOutOfRange,
} from './catalog.errors.ts';
import { readVariantName } from './product-input.ts';
import { ProductRepository } from './product.repository.ts';
import { isPrice, isStock } from './product.rules.ts';
import type { Product, Variant } from './product.ts';
import { decidesFor, sellerIn } from './seller.rules.ts';
import { VariantRepository } from './variant.repository.ts';

export interface VariantChange {
  variantId: string;
  name?: string | null;
  priceFen?: number | null;
  stock?: number | null;
}

export type UpdateVariantOutcome =
  | Variant
  | NotFound
  | InvalidInput
  | PriceOutOfRange
  | StockOutOfRange
  | FarmerMustConfirm
  | ProductWithdrawn;

/** Changes name, price or stock of one pack; what was asked before stays in the price history (L-19). */
@Injectable()
export class UpdateVariant {
  constructor(
    private readonly db: DataSource,
    private readonly products: ProductRepository,
    private readonly variants: VariantRepository,
    private readonly participants: Participants,
    private readonly audit: AuditLog,
    private readonly outbox: Outbox,
  ) {}

  async run(viewer: Viewer, change: VariantChange): Promise<UpdateVariantOutcome> {
    if (!isId(change.variantId)) return new NotFound();
    const name = change.name == null ? null : readVariantName(change.name, 'name');
    if (name instanceof InvalidInput) return name;
    if (change.priceFen != null && !isPrice(change.priceFen))
      return new PriceOutOfRange('priceFen');
    if (change.stock != null && !isStock(change.stock)) return new StockOutOfRange('stock');

    return inTransaction<UpdateVariantOutcome>(this.db, async (tx) => {
      const product = await this.products.lockOfVariant(tx, change.variantId);
      const seller = product && sellerIn(viewer, product.coopId);
      if (!seller || (seller.as === 'farmer' && !decidesFor(seller, product.memberId)))
        return new NotFound();
      if (seller.as === 'agent') return new FarmerMustConfirm();
      const variant = await this.variants.lock(tx, change.variantId);
      if (!variant) return new NotFound();
      if (product.state === 'WITHDRAWN') return new ProductWithdrawn();
      const next = {
        ...variant,
        name: name ?? variant.name,
        priceFen: change.priceFen ?? variant.priceFen,
      };
      await this.rewrite(tx, product, variant, next, viewer.accountId);
      if (change.stock != null) await this.count(tx, variant.id, change.stock, viewer.accountId);
      return next;
    });
  }

  private async rewrite(
    tx: EntityManager,
    product: Product,
    before: Variant,
    after: Variant,
    actorId: string,
  ): Promise<void> {
    const isRepriced = before.priceFen !== after.priceFen;
    if (!isRepriced && before.name === after.name) return;
    await this.variants.update(tx, after);
    if (isRepriced) await this.variants.notePrices(tx, [after], actorId);
    await this.products.bumpVersion(tx, product.id);
    await this.products.keepVersion(tx, product.id, actorId);
    await this.audit.add(tx, {
      actorId,
      onBehalfOf: product.memberId,
      action: isRepriced ? 'catalog.price_changed' : 'catalog.variant_renamed',
      subjectType: 'variant',
      subjectId: after.id,
      before: { name: before.name, priceFen: before.priceFen },
      after: { name: after.name, priceFen: after.priceFen },
    });
    await this.outbox.add(tx, 'product.changed', { productId: product.id });
  }

  private count(
    tx: EntityManager,
    variantId: string,
    available: number,
    actorId: string,
  ): Promise<void> {
    return this.participants.tell(tx, stockCounted, { variantId, available, actorId });
  }
}
