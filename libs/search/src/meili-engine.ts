import type { EnqueuedTaskPromise, Index } from 'meilisearch';
import { Meilisearch, MeilisearchApiError } from 'meilisearch';
import {
  dayNumber,
  MEILI_SEARCHED,
  MEILI_SETTINGS,
  type MeiliDocument,
  meiliDocumentOf,
} from './meili-document.ts';
import type { QuerySegment } from './read-query.ts';
import type { SearchDocument } from './search-document.ts';
import {
  type CountyCount,
  type ProductSort,
  type SearchCounts,
  SearchEngine,
  type SearchFilter,
  type SearchHit,
  type SearchRequest,
  type SeasonalHit,
} from './search-engine.ts';

const INDEX = 'products';
const NEXT = 'products_next';
const TASK_TIMEOUT_MS = 120_000;

const SORTS: Record<ProductSort, string[]> = {
  RELEVANCE: [],
  NEWEST: ['publishedAt:desc', 'id:desc'],
  PRICE_ASC: ['priceFen:asc', 'id:asc'],
  PRICE_DESC: ['priceFen:desc', 'id:desc'],
  SALES: ['soldCount:desc', 'id:desc'],
};

type Narrowing = 'category' | 'province' | 'certificate' | 'price';
const FACET_ATTRIBUTES: Record<Narrowing, string> = {
  category: 'categoryCode',
  province: 'provinceCode',
  certificate: 'certificates',
  price: 'priceBand',
};

/** Values in a filter are quoted; a quote inside is escaped, so that no value can end its string. */
const quoted = (value: string): string =>
  `"${value.replaceAll('\\', '\\\\').replaceAll('"', '\\"')}"`;

/** Conditions by the facet they belong to; `other` belongs to none. */
function conditionsOf(filter: SearchFilter): Record<Narrowing | 'other', string[]> {
  const { category, originPrefix, certificate, priceMin, priceMax, coopId, productIds } = filter;
  return {
    category: category === undefined ? [] : [`categories = ${quoted(category)}`],
    province: originPrefix === undefined ? [] : [`origins = ${quoted(originPrefix)}`],
    certificate: certificate === undefined ? [] : [`certificates = ${quoted(certificate)}`],
    price: [
      ...(priceMin === undefined ? [] : [`priceFen >= ${priceMin}`]),
      ...(priceMax === undefined ? [] : [`priceFen <= ${priceMax}`]),
    ],
    other: [
      ...(coopId === undefined ? [] : [`coopId = ${quoted(coopId)}`]),
      ...(productIds === undefined ? [] : [`id IN [${productIds.map(quoted).join(', ')}]`]),
    ],
  };
}

const FACETS = Object.keys(FACET_ATTRIBUTES) as Narrowing[];

/** Letters that spell no word on sale are asked for as the pairs of syllables that every name is indexed by. */
const wordOf = ({ words, letters, sounds }: QuerySegment): string =>
  letters !== undefined && sounds?.length ? sounds.join(' ') : (words[0] ?? letters ?? '');

/** The same words that PostgreSQL is asked for; synonyms are the index's own. */
const textOf = (request: SearchRequest): string => request.segments.map(wordOf).join(' ');

/** Where the words may stand: the story only counts when nothing else answers. */
const attributesOf = (request: SearchRequest): string[] =>
  MEILI_SEARCHED.filter((attribute) => attribute !== 'story' || request.match === 'wide');

const strategyOf = (request: SearchRequest): 'all' | 'last' =>
  request.match === 'any' ? 'last' : 'all';

/** Meilisearch, for shops that outgrow the embedded engine. */
export class MeiliEngine extends SearchEngine {
  private readonly client: Meilisearch;
  private ready: Promise<void> | undefined;

  constructor(config: { url: string; key: string }) {
    super();
    this.client = new Meilisearch({ host: config.url, ...(config.key && { apiKey: config.key }) });
  }

  async find(request: SearchRequest): Promise<SearchHit[]> {
    const offset = Number(request.after?.[1] ?? 0);
    const answer = await (
      await this.index()
    ).search<Pick<MeiliDocument, 'id'>>(textOf(request), {
      filter: Object.values(conditionsOf(request.filter)).flat(),
      sort: SORTS[request.sort],
      offset,
      limit: request.first + 1,
      attributesToRetrieve: ['id'],
      attributesToSearchOn: attributesOf(request),
      matchingStrategy: strategyOf(request),
    });
    return answer.hits.map(({ id }, position) => ({
      productId: id,
      keys: [0, offset + position + 1, id],
    }));
  }

  /** One request with one query for what no facet narrows, and one for each facet that does. */
  async count(request: SearchRequest): Promise<SearchCounts> {
    await this.index();
    const conditions = conditionsOf(request.filter);
    const narrowed = FACETS.filter((facet) => conditions[facet].length > 0);
    const query = (facets: readonly Narrowing[], without?: Narrowing) => ({
      indexUid: INDEX,
      q: textOf(request),
      filter: Object.entries(conditions).flatMap(([name, each]) => (name === without ? [] : each)),
      facets: facets.map((facet) => FACET_ATTRIBUTES[facet]),
      // Pages count exactly; an offset would only estimate.
      page: 1,
      hitsPerPage: 1,
      attributesToRetrieve: ['id'],
      attributesToSearchOn: attributesOf(request),
      matchingStrategy: strategyOf(request),
    });
    const free = FACETS.filter((facet) => !narrowed.includes(facet));
    const { results } = await this.client.multiSearch({
      queries: [query(free), ...narrowed.map((facet) => query([facet], facet))],
    });
    const counts = (facet: Narrowing): [string, number][] => {
      const at = narrowed.indexOf(facet) + 1;
      return Object.entries(results[at]?.facetDistribution?.[FACET_ATTRIBUTES[facet]] ?? {});
    };
    return {
      total: results[0]?.totalHits ?? 0,
      category: new Map(counts('category')),
      province: new Map(counts('province')),
      certificate: new Map(counts('certificate')),
      price: new Map(counts('price').map(([band, count]) => [Number(band), count])),
    };
  }

  async inSeason(day: string, first: number): Promise<SeasonalHit[]> {
    const now = dayNumber(day);
    const answer = await (
      await this.index()
    ).search<Pick<MeiliDocument, 'id' | 'harvestFrom' | 'harvestTo'>>('', {
      filter: [`harvestFromDay <= ${now}`, `harvestToDay >= ${now}`],
      sort: ['score:desc', 'id:desc'],
      limit: first,
      attributesToRetrieve: ['id', 'harvestFrom', 'harvestTo'],
    });
    return answer.hits.map(({ id, ...window }) => ({ productId: id, ...window }));
  }

  async originCounties(first: number): Promise<CountyCount[]> {
    const answer = await (await this.index()).search('', { facets: ['countyCode'], limit: 0 });
    return Object.entries(answer.facetDistribution?.['countyCode'] ?? {})
      .map(([countyCode, products]) => ({ countyCode, products }))
      .sort((a, b) => b.products - a.products || (a.countyCode < b.countyCode ? -1 : 1))
      .slice(0, first);
  }

  async upsert(documents: readonly SearchDocument[]): Promise<void> {
    if (documents.length === 0) return;
    await done((await this.index()).addDocuments(documents.map(meiliDocumentOf)));
  }

  async remove(productIds: readonly string[]): Promise<void> {
    if (productIds.length === 0) return;
    await done((await this.index()).deleteDocuments([...productIds]));
  }

  /** Fills a second index with the settings of this release, and swaps it in when it is whole. */
  async rebuild(pages: AsyncIterable<readonly SearchDocument[]>): Promise<void> {
    await this.index();
    await this.client.deleteIndexIfExists(NEXT);
    const next = await this.create(NEXT);
    for await (const page of pages)
      if (page.length > 0) await done(next.addDocuments(page.map(meiliDocumentOf)));
    await done(this.client.swapIndexes([{ indexes: [INDEX, NEXT], rename: false }]));
    await done(this.client.deleteIndex(NEXT));
  }

  async isEmpty(): Promise<boolean> {
    return (await (await this.index()).getStats()).numberOfDocuments === 0;
  }

  /** The index, made with its settings when it is not there yet. */
  private async index(): Promise<Index<MeiliDocument>> {
    this.ready ??= this.prepare().catch((error: unknown) => {
      this.ready = undefined;
      throw error;
    });
    await this.ready;
    return this.client.index<MeiliDocument>(INDEX);
  }

  private async prepare(): Promise<void> {
    try {
      await this.client.getRawIndex(INDEX);
    } catch (error) {
      if (!(error instanceof MeilisearchApiError) || error.cause?.code !== 'index_not_found')
        throw error;
      await this.create(INDEX);
      return;
    }
    // An index of an earlier release refuses attributes it does not know; settings as they are change nothing.
    await done(this.client.index<MeiliDocument>(INDEX).updateSettings(MEILI_SETTINGS));
  }

  private async create(name: string): Promise<Index<MeiliDocument>> {
    await done(this.client.createIndex(name, { primaryKey: 'id' }));
    const index = this.client.index<MeiliDocument>(name);
    await done(index.updateSettings(MEILI_SETTINGS));
    return index;
  }
}

/** Waits for a task and throws what it failed with: an accepted request is not yet a changed index. */
async function done(task: EnqueuedTaskPromise): Promise<void> {
  const { status, error, type } = await task.waitTask({ timeout: TASK_TIMEOUT_MS });
  if (status !== 'succeeded')
    throw new Error(`Meilisearch ${type} ${status}: ${error?.message ?? 'no reason given'}`);
}
