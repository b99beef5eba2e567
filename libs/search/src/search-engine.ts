import type { CertificateKind } from '@chucun/catalog';
import type { QuerySegment } from './read-query.ts';
import type { SearchDocument } from './search-document.ts';

export type ProductSort = 'RELEVANCE' | 'NEWEST' | 'PRICE_ASC' | 'PRICE_DESC' | 'SALES';

/** Only what was set; every field narrows. */
export interface SearchFilter {
  /** Category code; its descendants are included. */
  category?: string;
  /** Digits that a region code begins with (`prefixOf`). */
  originPrefix?: string;
  coopId?: string;
  certificate?: CertificateKind;
  priceMin?: number;
  priceMax?: number;
  /** One of these; for what is sold live right now. */
  productIds?: readonly string[];
}

export interface SearchRequest {
  /** What was typed, cleaned; empty for everything. */
  text: string;
  /** The same, understood. */
  segments: readonly QuerySegment[];
  /** All segments in name, category, origin or cooperative; all with the story as well (`wide`); or any of them. */
  match: 'all' | 'wide' | 'any';
  filter: SearchFilter;
  sort: ProductSort;
  first: number;
  /** Keys of the last hit of the page before. */
  after: readonly (string | number)[] | undefined;
}

export interface SearchHit {
  productId: string;
  /** What the next page begins after. */
  keys: (string | number)[];
}

/** Counts by facet. Each facet is counted with the filters of the others, not its own. */
export interface SearchCounts {
  total: number;
  /** By leaf category code. */
  category: Map<string, number>;
  province: Map<string, number>;
  certificate: Map<string, number>;
  /** By index of `PRICE_BANDS`. */
  price: Map<number, number>;
}

export interface SeasonalHit {
  productId: string;
  harvestFrom: string;
  harvestTo: string;
}

export interface CountyCount {
  countyCode: string;
  products: number;
}

/** Upper bounds in fen, exclusive; the last band is open. */
export const PRICE_BANDS = [2000, 5000, 10_000, 20_000, Number.MAX_SAFE_INTEGER] as const;

export const priceBandOf = (priceFen: number): number =>
  PRICE_BANDS.findIndex((bound) => priceFen < bound);

export const FACET_CERTIFICATES: readonly CertificateKind[] = [
  'COMMITMENT',
  'GREEN_FOOD',
  'ORGANIC',
  'GEOGRAPHICAL_INDICATION',
];

/** What a buyer may find. Both engines pass the same contract spec. */
export abstract class SearchEngine {
  /** Hits in order, one more than `first` when there are more. */
  abstract find(request: SearchRequest): Promise<SearchHit[]>;
  abstract count(request: SearchRequest): Promise<SearchCounts>;
  /** Products whose harvest window holds `day`, the best first. */
  abstract inSeason(day: string, first: number): Promise<SeasonalHit[]>;
  /** Counties by the number of their products. */
  abstract originCounties(first: number): Promise<CountyCount[]>;
  abstract upsert(documents: readonly SearchDocument[]): Promise<void>;
  abstract remove(productIds: readonly string[]): Promise<void>;
  /** Replaces everything by `pages`; until it is done the old index answers. */
  abstract rebuild(pages: AsyncIterable<readonly SearchDocument[]>): Promise<void>;
  abstract isEmpty(): Promise<boolean>;
}
