import { Injectable } from '@nestjs/common';
import { type Coop, Coops, type Member } from '@chucun/coops';
import type { Viewer } from '@chucun/identity';
import { isId, NotFound, UserError } from '@chucun/kernel';
import type { RegionEnded, RegionNotFound } from '@chucun/regions';
import {
  CategoryNeedsPermit,
  CategoryUnknown,
  FarmerMustConfirm,
  OriginOutsideRegion,
} from './catalog.errors.ts';
import { type Category, leafFor } from './category.rules.ts';
import { Origins } from './origins.ts';
import {
  type Listing,
  type ListingRefusal,
  type ProductWish,
  readListing,
} from './product-input.ts';
import { decidesFor, type Seller, sellerIn } from './seller.rules.ts';

/** A form that may become a product: everything that needs no lock has been checked. */
export interface ProductDraft {
  viewer: Viewer;
  coop: Coop;
  member: Member | null;
  category: Category;
  originCode: string;
  listing: Listing;
  batchId: string | null;
  clientKey: string;
  publish: boolean;
}

export type DraftRefusal =
  | NotFound
  | ListingRefusal
  | CategoryUnknown
  | CategoryNeedsPermit
  | RegionNotFound
  | RegionEnded
  | OriginOutsideRegion
  | FarmerMustConfirm;

/** Reads the farmer's form: who lists for whom, what, and from where. */
@Injectable()
export class ProductDrafts {
  constructor(
    private readonly coops: Coops,
    private readonly origins: Origins,
  ) {}

  async read(viewer: Viewer, wish: ProductWish): Promise<ProductDraft | DraftRefusal> {
    const seller = isId(wish.coopId) ? sellerIn(viewer, wish.coopId) : undefined;
    const [coop] = seller ? await this.coops.byIds([wish.coopId]) : [];
    if (!seller || !coop || coop.state === 'CLOSED') return new NotFound();
    const member = await this.memberFor(seller, coop, wish.memberId ?? null);
    if (member instanceof NotFound) return member;
    if (wish.publish && !decidesFor(seller, member?.id ?? null)) return new FarmerMustConfirm();
    const listing = readListing(wish);
    if (!('variants' in listing)) return listing;
    const category = leafFor(wish.categoryCode);
    if (!category) return new CategoryUnknown();
    if (category.needsPermit) return new CategoryNeedsPermit();
    const origin = await this.origins.inside(coop, wish.originCode);
    if (origin instanceof UserError) return origin;
    return {
      viewer,
      coop,
      member,
      category,
      originCode: origin.code,
      listing,
      batchId: wish.batchId ?? null,
      clientKey: wish.clientKey,
      publish: wish.publish ?? false,
    };
  }

  /** A farmer lists for themselves only; an agent names the farmer; a manager may list for the cooperative. */
  private async memberFor(
    seller: Seller,
    coop: Coop,
    named: string | null,
  ): Promise<Member | null | NotFound> {
    const memberId = named ?? (seller.as === 'farmer' ? seller.memberId : null);
    if (seller.as === 'farmer' && memberId !== seller.memberId) return new NotFound();
    if (memberId === null) return seller.as === 'manager' ? null : new NotFound();
    const [member] = isId(memberId) ? await this.coops.membersOf([memberId]) : [];
    return member?.coopId === coop.id && member.leftOn === null ? member : new NotFound();
  }
}
