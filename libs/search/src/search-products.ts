import { Injectable } from '@nestjs/common';
import { BriefCache } from './brief-cache.ts';
import { IndexVersion } from './index-version.ts';
import { Places } from './places.ts';
import { readQuery } from './read-query.ts';
import {
  type ProductSort,
  type SearchCounts,
  SearchEngine,
  type SearchFilter,
  type SearchHit,
  type SearchRequest,
} from './search-engine.ts';
import { Vocabulary } from './vocabulary.ts';

export interface SearchWish {
  query: string;
  /** Null asks for something that cannot exist, such as an unknown category. */
  filter: SearchFilter | null;
  sort: ProductSort;
  first: number;
  after: SearchCursor | undefined;
}

/** How the page before was searched, and the keys of its last hit. */
export interface SearchCursor {
  mode: SearchMode;
  keys: (string | number)[];
}

export type SearchMode = 'typed' | 'corrected' | 'wide' | 'any';

export interface SearchPage {
  /** Null where nothing can be found whatever is on sale. */
  request: SearchRequest | null;
  mode: SearchMode;
  hits: SearchHit[];
  didYouMean: string | null;
}

/** A buyer who searches again within a second sees the same; a changed price shows in two (S11). */
const HITS_MS = 1000;

/** Reads what was typed, asks the engine, and offers what was probably meant. */
@Injectable()
export class SearchProducts {
  private readonly found = new BriefCache<SearchHit[]>(HITS_MS);

  constructor(
    private readonly engine: SearchEngine,
    private readonly vocabulary: Vocabulary,
    private readonly places: Places,
    private readonly version: IndexVersion,
  ) {}

  async run(wish: SearchWish): Promise<SearchPage> {
    await Promise.all([this.vocabulary.fresh(), this.places.learn()]);
    const read = readQuery(wish.query, this.vocabulary);
    const nothing: SearchPage = { request: null, mode: 'typed', hits: [], didYouMean: null };
    if (wish.filter === null || (read.text !== '' && read.segments.length === 0)) return nothing;

    const typed = this.requestOf(wish, read);
    if (wish.after && wish.after.mode !== 'typed')
      return this.nextPage(wish, typed, wish.after.mode);
    const hits = await this.find(typed);
    const offered = read.isHomophone ? read.correction : null;
    const page: SearchPage = { request: typed, mode: 'typed', hits, didYouMean: offered };
    if (hits.length > 0 || wish.after || typed.segments.length === 0) return page;
    return (await this.secondTry(wish, typed, read.correction)) ?? { ...page, didYouMean: null };
  }

  /** Nothing was found as typed: the correction, then the stories too, then any of the words. */
  private async secondTry(
    wish: SearchWish,
    typed: SearchRequest,
    correction: string | null,
  ): Promise<SearchPage | undefined> {
    if (correction !== null) {
      const request = this.requestOf(wish, readQuery(correction, this.vocabulary));
      const hits = await this.find(request);
      if (hits.length > 0) return { request, mode: 'corrected', hits, didYouMean: correction };
    }
    for (const mode of ['wide', 'any'] as const) {
      if (mode === 'any' && typed.segments.length < 2) continue;
      const request: SearchRequest = { ...typed, match: mode };
      const hits = await this.find(request);
      if (hits.length > 0) return { request, mode, hits, didYouMean: null };
    }
    return undefined;
  }

  private async nextPage(
    wish: SearchWish,
    typed: SearchRequest,
    mode: SearchMode,
  ): Promise<SearchPage> {
    const correction = readQuery(wish.query, this.vocabulary).correction ?? wish.query;
    const request: SearchRequest =
      mode === 'corrected'
        ? this.requestOf(wish, readQuery(correction, this.vocabulary))
        : { ...typed, match: mode === 'any' ? 'any' : 'wide' };
    return { request, mode, hits: await this.find(request), didYouMean: null };
  }

  private requestOf(
    wish: SearchWish,
    read: { text: string; segments: SearchRequest['segments'] },
  ): SearchRequest {
    return {
      text: read.text,
      segments: read.segments,
      match: 'all',
      filter: wish.filter!,
      sort: wish.sort,
      first: wish.first,
      after: wish.after?.keys,
    };
  }

  private async find(request: SearchRequest): Promise<SearchHit[]> {
    const version = await this.version.current();
    return this.found.get(`${version} ${JSON.stringify(request)}`, () => this.engine.find(request));
  }

  /** Counts for a page's facets and total. */
  count(request: SearchRequest): Promise<SearchCounts> {
    return this.engine.count(request);
  }

  /** Words on sale that begin as typed, in characters, pinyin or initials; else what was probably meant. */
  async suggestions(typed: string, first: number): Promise<string[]> {
    await this.vocabulary.fresh();
    const text = typed.normalize('NFKC').toLowerCase().replace(/\s+/g, '').slice(0, 20);
    if (text === '') return [];
    const words = /^[a-z]+$/.test(text)
      ? this.vocabulary.spelledBy(text, first)
      : this.vocabulary.beginningWith(text, first);
    if (words.length > 0) return words.map(({ word }) => word);
    const { correction } = readQuery(text, this.vocabulary);
    return correction === null ? [] : [correction];
  }

  /** Drops remembered answers; for tests and after a change in this process. */
  forget(): void {
    this.found.clear();
  }
}
