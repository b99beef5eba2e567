import { Args, Context, ID, Int, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { type Coop, Coops, CoopType, publicNameOf } from '@chucun/coops';
import { CurrentViewer, MaybeViewer, type Viewer, worksFor } from '@chucun/identity';
import {
  batched,
  type Connection,
  decodeCursor,
  encodeCursor,
  isId,
  pageSize,
  toConnection,
} from '@chucun/kernel';
import { type Photo, Photos, PhotoType } from '@chucun/media';
import { type Region, Regions, RegionType } from '@chucun/regions';
import { type Category, categoryByCode } from './category.rules.ts';
import { CategoryType } from './category.types.ts';
import { ProductRepository } from './product.repository.ts';
import { ListedProductConnection, ProductStates, ProductType } from './product.types.ts';
import type { Product, ProductState } from './product.ts';
import { Products } from './products.ts';

const toPage = (rows: Product[], limit: number): Connection<Product> =>
  toConnection(rows, limit, (product) => encodeCursor([product.createdAt, product.id]));

@Resolver(() => ProductType)
export class ProductResolver {
  constructor(
    private readonly repository: ProductRepository,
    private readonly products: Products,
    private readonly coops: Coops,
    private readonly regions: Regions,
    private readonly photoRows: Photos,
  ) {}

  @Query(() => ProductType, {
    nullable: true,
    description:
      'A product by slug or id: published ones for everybody, others for those who work for the cooperative.',
  })
  async product(
    @MaybeViewer() viewer: Viewer | null,
    @Args('slug', { type: () => String, nullable: true }) slug: string | null,
    @Args('id', { type: () => ID, nullable: true }) id: string | null,
    @Context() context: object,
  ): Promise<Product | null> {
    const found = await this.named(slug, id);
    if (!found) return null;
    if (viewer && worksFor(viewer, found.coopId)) return found;
    return (await this.products.publicOf(context, [found]))[0] ?? null;
  }

  private async named(slug: string | null, id: string | null): Promise<Product | undefined> {
    if (id) return isId(id) ? (await this.repository.byIds([id.toLowerCase()]))[0] : undefined;
    return slug && /^[a-z0-9-]{1,80}$/.test(slug) ? this.repository.bySlug(slug) : undefined;
  }

  @Query(() => ListedProductConnection, {
    description:
      'Products of a cooperative in any state, for those who work for it; the newest first.',
  })
  async coopProducts(
    @CurrentViewer() viewer: Viewer,
    @Args('coopId', { type: () => ID }) coopId: string,
    @Args('state', { type: () => ProductStates, nullable: true }) state: ProductState | null,
    @Args('first', { type: () => Int, nullable: true, defaultValue: 20 }) first: number,
    @Args('after', { type: () => String, nullable: true }) after: string | null,
  ): Promise<Connection<Product>> {
    const limit = pageSize(first);
    const cursor = decodeCursor(after, 2);
    const isTheirs = isId(coopId) && worksFor(viewer, coopId);
    const rows = isTheirs
      ? await this.repository.productsOfCoop(coopId, state ?? null, limit + 1, cursor)
      : [];
    return toPage(rows, limit);
  }

  @Query(() => ListedProductConnection, {
    description: "The calling farmer's own products in any state, the newest first.",
  })
  async myProducts(
    @CurrentViewer() viewer: Viewer,
    @Args('first', { type: () => Int, nullable: true, defaultValue: 20 }) first: number,
    @Args('after', { type: () => String, nullable: true }) after: string | null,
  ): Promise<Connection<Product>> {
    const limit = pageSize(first);
    const memberIds = viewer.grants.flatMap((grant) =>
      grant.role === 'farmer' && grant.memberId ? [grant.memberId] : [],
    );
    const rows = await this.repository.productsOfMembers(
      memberIds,
      limit + 1,
      decodeCursor(after, 2),
    );
    return toPage(rows, limit);
  }

  @ResolveField(() => CategoryType)
  category(@Parent() product: Product): Category {
    return categoryByCode(product.categoryCode)!;
  }

  @ResolveField(() => RegionType, { description: 'Where it grew.' })
  origin(@Parent() product: Product): Promise<Region | undefined> {
    return this.regions.find(product.originCode);
  }

  @ResolveField(() => CoopType)
  coop(@Parent() product: Product, @Context() context: object): Promise<Coop | undefined> {
    return batched(context, this.coops.byIds).load(product.coopId);
  }

  @ResolveField(() => String, {
    nullable: true,
    description: 'Who grew or made it, by family name only (L-52); null where the cooperative did.',
  })
  async grower(@Parent() product: Product, @Context() context: object): Promise<string | null> {
    if (!product.memberId) return null;
    const member = await batched(context, this.coops.membersOf).load(product.memberId);
    return member ? publicNameOf(member.name) : null;
  }

  @ResolveField(() => [PhotoType], {
    description: 'In the order of the seller; the first is the cover.',
  })
  async photos(@Parent() product: Product, @Context() context: object): Promise<Photo[]> {
    const ids = await batched(context, this.repository.photoIdsOf).load(product.id);
    const photos = await batched(context, this.photoRows.byIds).loadMany(ids);
    return photos.filter(
      (photo): photo is Photo => photo !== undefined && !(photo instanceof Error),
    );
  }
}
