import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { BriefCache } from './brief-cache.ts';
import {
  countStatement,
  type FacetName,
  FACETS,
  hitsStatement,
  narrowedFacets,
  certificateBit,
} from './postgres-sql.ts';
import { PostgresWriter } from './postgres-writer.ts';
import type { SearchDocument } from './search-document.ts';
import {
  type CountyCount,
  FACET_CERTIFICATES,
  type SearchCounts,
  SearchEngine,
  type SearchHit,
  type SearchRequest,
  type SeasonalHit,
} from './search-engine.ts';

interface CountRow {
  facet: FacetName | 'total';
  value: string | null;
  count: number;
}

/** Counts may be so old, and twice more while new ones are made: they are many rows' work, and nobody buys by them. */
const COUNTS_MS = 2000;

/** The embedded engine: Chinese words as tsvector lexemes in PostgreSQL. */
@Injectable()
export class PostgresEngine extends SearchEngine {
  private readonly counted = new BriefCache<CountRow[]>(COUNTS_MS, 3 * COUNTS_MS);
  private readonly writer: PostgresWriter;

  constructor(private readonly db: DataSource) {
    super();
    this.writer = new PostgresWriter(db);
  }

  async find(request: SearchRequest): Promise<SearchHit[]> {
    const { sql, parameters } = hitsStatement(request);
    const rows = await this.db.query<{ tier: number; key: number; productId: string }[]>(
      sql,
      parameters,
    );
    return rows.map(({ tier, key, productId }) => ({ productId, keys: [tier, key, productId] }));
  }

  /** One statement for what no facet narrows, and one for each facet that does. */
  async count(request: SearchRequest): Promise<SearchCounts> {
    const narrowed = narrowedFacets(request.filter);
    const free = FACETS.filter((facet) => !narrowed.includes(facet));
    const rows = (
      await Promise.all([
        this.countRows(request, free),
        ...narrowed.map((facet) => this.countRows(request, [facet], facet)),
      ])
    ).flat();
    return countsOf(rows);
  }

  private countRows(
    request: SearchRequest,
    facets: readonly FacetName[],
    without?: FacetName,
  ): Promise<CountRow[]> {
    const { sql, parameters } = countStatement(request, facets, without);
    return this.counted.get(JSON.stringify([sql, parameters]), () =>
      this.db.query<CountRow[]>(sql, parameters),
    );
  }

  async inSeason(day: string, first: number): Promise<SeasonalHit[]> {
    return this.db.query(
      `SELECT product_id AS "productId", harvest_from AS "harvestFrom", harvest_to AS "harvestTo" FROM search_documents
       WHERE harvest_from <= $1::date AND harvest_to >= $1::date
       ORDER BY score DESC, product_id DESC LIMIT $2`,
      [day, first],
    );
  }

  async originCounties(first: number): Promise<CountyCount[]> {
    return this.db.query(
      `SELECT left(origin_code, 6) AS "countyCode", count(*)::int AS products FROM search_documents
       GROUP BY 1 ORDER BY 2 DESC, 1 LIMIT $1`,
      [first],
    );
  }

  async upsert(documents: readonly SearchDocument[]): Promise<void> {
    await this.writer.upsert(documents);
  }

  async remove(productIds: readonly string[]): Promise<void> {
    await this.writer.remove(productIds);
  }

  async rebuild(pages: AsyncIterable<readonly SearchDocument[]>): Promise<void> {
    await this.writer.rebuild(pages);
    this.counted.clear();
  }

  async isEmpty(): Promise<boolean> {
    const rows = await this.db.query<unknown[]>(`SELECT 1 FROM search_documents LIMIT 1`);
    return rows.length === 0;
  }
}

function countsOf(rows: readonly CountRow[]): SearchCounts {
  const counts: SearchCounts = {
    total: 0,
    category: new Map(),
    province: new Map(),
    certificate: new Map(),
    price: new Map(),
  };
  for (const { facet, value, count } of rows) {
    if (facet === 'total') counts.total = count;
    else if (facet === 'price') counts.price.set(Number(value), count);
    else if (facet === 'certificate') addKinds(counts.certificate, Number(value), count);
    else counts[facet].set(value!, count);
  }
  return counts;
}

function addKinds(kinds: Map<string, number>, mask: number, count: number): void {
  for (const kind of FACET_CERTIFICATES)
    if (mask & certificateBit(kind)) kinds.set(kind, (kinds.get(kind) ?? 0) + count);
}
