import { Args, Context, Int, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { categoryByCode, Products } from '@chucun/catalog';
import {
  chinaDate,
  Clock,
  decodeCursor,
  encodeCursor,
  InvalidPage,
  isId,
  pageSize,
} from '@chucun/kernel';
import { canonicalCode, prefixOf, Regions } from '@chucun/regions';
import { BriefCache } from './brief-cache.ts';
import { type Facet, facetsOf } from './facets.ts';
import { LiveShelves } from './live-shelves.ts';
import {
  type CountyCount,
  type ProductSort,
  SearchEngine,
  type SearchFilter,
} from './search-engine.ts';
import { type SearchCursor, type SearchMode, SearchProducts } from './search-products.ts';
import {
  FacetType,
  OriginCounty,
  ProductConnection,
  ProductFilter,
  ProductSorts,
  SeasonalProduct,
} from './search.types.ts';

const MODES: readonly SearchMode[] = ['typed', 'corrected', 'wide', 'any'];
const COUNTIES_MS = 60_000;

@Resolver(() => ProductConnection)
export class SearchResolver {
  private readonly counties = new BriefCache<CountyCount[]>(COUNTIES_MS);

  constructor(
    private readonly searching: SearchProducts,
    private readonly engine: SearchEngine,
    private readonly products: Products,
    private readonly regions: Regions,
    private readonly clock: Clock,
    private readonly shelves: LiveShelves,
  ) {}

  @Query(() => ProductConnection, {
    name: 'products',
    description:
      'Finds products by words, pinyin or initials, narrowed by filters; everything without any.',
  })
  async find(
    @Args('query', { type: () => String, nullable: true }) query: string | null,
    @Args('filter', { type: () => ProductFilter, nullable: true }) filter: ProductFilter | null,
    @Args('sort', { type: () => ProductSorts, nullable: true }) sort: ProductSort | null,
    @Args('first', { type: () => Int, nullable: true, defaultValue: 24 }) first: number,
    @Args('after', { type: () => String, nullable: true }) after: string | null,
    @Context() context: object = {},
  ): Promise<ProductConnection> {
    const limit = pageSize(first);
    const order = sort ?? 'RELEVANCE';
    const page = await this.searching.run({
      query: query ?? '',
      filter: await this.filterOf(filter ?? {}),
      sort: order,
      first: limit,
      after: readCursor(after, order),
    });
    const hits = page.hits.slice(0, limit);
    const ids = hits.map((hit) => hit.productId);
    const nodes = await this.products.publicForPage(context, ids);
    const cursors = hits.map(({ keys }) =>
      encodeCursor([MODES.indexOf(page.mode), order, ...keys]),
    );
    return {
      // What was withdrawn a moment ago is left out of the page, not shown as a gap.
      edges: nodes.flatMap((node, index) => (node ? [{ cursor: cursors[index]!, node }] : [])),
      pageInfo: { endCursor: cursors.at(-1) ?? null, hasNextPage: page.hits.length > limit },
      didYouMean: page.didYouMean,
      request: page.request,
    };
  }

  /** Null for a filter that nothing can pass. */
  private async filterOf(filter: ProductFilter): Promise<SearchFilter | null> {
    const read = readFilter(filter);
    if (!read || !filter.liveNow) return read;
    const productIds = await this.shelves.productIds();
    return productIds.length > 0 ? { ...read, productIds } : null;
  }

  @ResolveField(() => Int)
  async totalCount(@Parent() page: ProductConnection): Promise<number> {
    return (await this.countsOf(page))?.total ?? 0;
  }

  @ResolveField(() => [FacetType])
  async facets(@Parent() page: ProductConnection): Promise<Facet[]> {
    const counts = await this.countsOf(page);
    if (!counts) return [];
    const codes = [...counts.province.keys()];
    const provinces = await this.regions.byCodes(codes);
    const byCode = new Map(codes.map((code, index) => [code, provinces[index]]));
    return facetsOf(counts, page.request!.filter, (code) => byCode.get(code));
  }

  private countsOf(page: ProductConnection): ProductConnection['counts'] {
    if (page.request) page.counts ??= this.searching.count(page.request);
    return page.counts;
  }

  @Query(() => [String], {
    description: 'Words on sale that begin as typed, in characters, pinyin or initials.',
  })
  searchSuggestions(
    @Args('query') query: string,
    @Args('first', { type: () => Int, nullable: true, defaultValue: 8 }) first: number,
  ): Promise<string[]> {
    return this.searching.suggestions(query, Math.min(pageSize(first), 20));
  }

  @Query(() => [SeasonalProduct], {
    description: 'What is being harvested now, the best sold first.',
  })
  async inSeason(
    @Args('first', { type: () => Int, nullable: true, defaultValue: 12 }) first: number,
  ): Promise<SeasonalProduct[]> {
    const day = chinaDate(this.clock.now());
    const found = await this.engine.inSeason(day, pageSize(first));
    const products = await this.products.publicByIds(found.map((hit) => hit.productId));
    return found.flatMap(({ harvestFrom, harvestTo }, index) => {
      const product = products[index];
      return product ? [{ product, harvestFrom, harvestTo }] : [];
    });
  }

  @Query(() => [OriginCounty], { description: 'Counties by the number of their products on sale.' })
  async originCounties(
    @Args('first', { type: () => Int, nullable: true, defaultValue: 8 }) first: number,
  ): Promise<OriginCounty[]> {
    const limit = pageSize(first);
    const rows = await this.counties.get(`${limit}`, () => this.engine.originCounties(limit));
    const regions = await this.regions.byCodes(rows.map((row) => row.countyCode));
    return rows.flatMap((row, index) => {
      const region = regions[index];
      return region ? [{ region, productCount: row.products }] : [];
    });
  }
}

/** Null for a filter that nothing can pass, such as a category that does not exist. */
function readFilter(filter: ProductFilter): SearchFilter | null {
  const { category, origin, coopId, certificate, priceFen } = filter;
  if (category && !categoryByCode(category)) return null;
  const originCode = origin ? canonicalCode(origin) : undefined;
  if ((origin && !originCode) || (coopId && !isId(coopId))) return null;
  return {
    ...(category && { category }),
    ...(originCode && { originPrefix: prefixOf(originCode) }),
    ...(coopId && { coopId: coopId.toLowerCase() }),
    ...(certificate && { certificate }),
    ...(priceFen?.min != null && { priceMin: priceFen.min }),
    ...(priceFen?.max != null && { priceMax: priceFen.max }),
  };
}

/** A cursor belongs to its sort and names an existing way of searching; anything else is forged. */
function readCursor(after: string | null, sort: ProductSort): SearchCursor | undefined {
  const keys = decodeCursor(after, 5);
  if (!keys) return undefined;
  const [mode, order, tier, key, id] = keys;
  const isOurs =
    order === sort &&
    [0, 1, 2].includes(tier as number) &&
    Number.isSafeInteger(key) &&
    typeof id === 'string' &&
    isId(id);
  const name = MODES[mode as number];
  if (!isOurs || name === undefined) throw new InvalidPage();
  return { mode: name, keys: [tier!, key!, id!] };
}
