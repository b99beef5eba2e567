import { Injectable } from '@nestjs/common';
import { AuditLog } from '@chucun/identity';
import { Clock, newId, Outbox, Participants } from '@chucun/kernel';
import type { EntityManager } from 'typeorm';
import { variantsListed } from './catalog.chain.ts';
import type { HarvestBatch } from './batch.repository.ts';
import type { ProductDraft } from './product-draft.ts';
import { ProductRepository } from './product.repository.ts';
import { slugOf } from './product.rules.ts';
import type { Product, ProductState } from './product.ts';
import { VariantRepository } from './variant.repository.ts';

const SHIP_HOURS = 48;
const CLAIM_HOURS = 48;

/** Writes a listing with all that belongs to it: packs, prices, stock, the kept version, the news. */
@Injectable()
export class Listings {
  constructor(
    private readonly products: ProductRepository,
    private readonly variants: VariantRepository,
    private readonly participants: Participants,
    private readonly audit: AuditLog,
    private readonly outbox: Outbox,
    private readonly clock: Clock,
  ) {}

  async write(tx: EntityManager, draft: ProductDraft, batch: HarvestBatch): Promise<Product> {
    const { viewer, listing } = draft;
    const id = newId();
    await this.products.insert(
      tx,
      {
        id,
        slug: slugOf(listing.name, id),
        coopId: draft.coop.id,
        memberId: batch.memberId,
        batchId: batch.id,
        categoryCode: draft.category.code,
        originCode: draft.originCode,
        name: listing.name,
        story: listing.story,
        shipHours: SHIP_HOURS,
        claimHours: CLAIM_HOURS,
        clientKey: draft.clientKey,
        createdBy: viewer.accountId,
      },
      listing.photoIds,
    );
    const variants = listing.variants.map((variant) => ({
      ...variant,
      id: newId(),
      productId: id,
    }));
    await this.variants.insert(tx, variants, viewer.accountId);
    await this.participants.tell(tx, variantsListed, {
      variants: variants.map((variant) => ({ variantId: variant.id, stock: variant.stock })),
    });
    await this.audit.add(tx, {
      actorId: viewer.accountId,
      onBehalfOf: batch.memberId,
      action: 'catalog.product_created',
      subjectType: 'product',
      subjectId: id,
      after: { name: listing.name, batchId: batch.id, variants },
    });
    if (draft.publish) return this.setState(tx, id, 'PUBLISHED', viewer.accountId);
    await this.products.keepVersion(tx, id, viewer.accountId);
    return (await this.products.lock(tx, id))!;
  }

  /** Puts a locked product into a state, keeps the version and tells whoever shows it. */
  async setState(
    tx: EntityManager,
    productId: string,
    state: ProductState,
    actorId: string,
  ): Promise<Product> {
    const product = await this.products.setState(tx, productId, state, this.clock.now());
    await this.products.keepVersion(tx, productId, actorId);
    await this.audit.add(tx, {
      actorId,
      onBehalfOf: product.memberId,
      action: `catalog.product_${state.toLowerCase()}`,
      subjectType: 'product',
      subjectId: productId,
      after: { state, version: product.version },
    });
    await this.outbox.add(tx, 'product.changed', { productId });
    return product;
  }
}
