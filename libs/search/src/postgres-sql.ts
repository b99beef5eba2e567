import type { CertificateKind } from '@chucun/catalog';
import { tsqueryOf } from './postgres-query.ts';
import {
  FACET_CERTIFICATES,
  type ProductSort,
  type SearchFilter,
  type SearchRequest,
} from './search-engine.ts';

export interface Statement {
  sql: string;
  parameters: unknown[];
}

/** Collects parameters while a statement is written. */
class Parameters {
  readonly values: unknown[] = [];

  add(value: unknown, type: string): string {
    this.values.push(value);
    return `$${this.values.length}::${type}`;
  }
}

export const certificateBit = (kind: CertificateKind): number =>
  1 << FACET_CERTIFICATES.indexOf(kind);

export type FacetName = 'category' | 'province' | 'certificate' | 'price';

/** The column that a facet is counted by. */
const FACET_COLUMNS: Record<FacetName, string> = {
  category: 'category_code',
  province: 'province_code',
  certificate: 'certificate_mask',
  price: 'price_band',
};
export const FACETS = Object.keys(FACET_COLUMNS) as FacetName[];

/** Conditions of a filter, of all but one facet when `without` names it. */
function conditionsOf(filter: SearchFilter, values: Parameters, without?: FacetName): string[] {
  const where: string[] = [];
  if (filter.category !== undefined && without !== 'category')
    where.push(`category_code LIKE ${values.add(`${filter.category}%`, 'text')}`);
  if (filter.originPrefix !== undefined && without !== 'province')
    where.push(`origin_code LIKE ${values.add(`${filter.originPrefix}%`, 'text')}`);
  if (filter.certificate !== undefined && without !== 'certificate')
    where.push(`certificate_mask & ${certificateBit(filter.certificate)} <> 0`);
  if (without !== 'price') {
    if (filter.priceMin !== undefined)
      where.push(`price_fen >= ${values.add(filter.priceMin, 'bigint')}`);
    if (filter.priceMax !== undefined)
      where.push(`price_fen <= ${values.add(filter.priceMax, 'bigint')}`);
  }
  if (filter.coopId !== undefined) where.push(`coop_id = ${values.add(filter.coopId, 'uuid')}`);
  if (filter.productIds !== undefined)
    where.push(`product_id = ANY(${values.add(filter.productIds, 'uuid[]')})`);
  return where;
}

/** The facets whose own filter is set: each is counted without it. */
export const narrowedFacets = (filter: SearchFilter): FacetName[] =>
  FACETS.filter((facet) => {
    if (facet === 'category') return filter.category !== undefined;
    if (facet === 'province') return filter.originPrefix !== undefined;
    if (facet === 'certificate') return filter.certificate !== undefined;
    return filter.priceMin !== undefined || filter.priceMax !== undefined;
  });

/** What was asked for, as conditions. */
function matchesOf({ segments, match }: SearchRequest, values: Parameters): string[] {
  if (segments.length === 0) return [];
  if (match !== 'wide') return [`terms @@ ${values.add(tsqueryOf(segments, match), 'tsquery')}`];
  return segments.map((segment) => {
    const query = values.add(tsqueryOf([segment], 'all'), 'tsquery');
    return `(terms @@ ${query} OR story_words @@ ${query})`;
  });
}

const allOf = (conditions: readonly string[]): string =>
  conditions.length === 0 ? 'true' : conditions.join(' AND ');

interface Order {
  /** The sort key as a bigint-comparable column. */
  key: string;
  direction: 'DESC' | 'ASC';
}

const ORDERS: Record<ProductSort, Order> = {
  RELEVANCE: { key: 'score', direction: 'DESC' },
  NEWEST: { key: 'published_us', direction: 'DESC' },
  PRICE_ASC: { key: 'price_fen', direction: 'ASC' },
  PRICE_DESC: { key: 'price_fen', direction: 'DESC' },
  SALES: { key: 'sold_count', direction: 'DESC' },
};

/** One page of hits: `tier`, `key`, `productId`. */
export function hitsStatement(request: SearchRequest): Statement {
  return request.sort === 'RELEVANCE' && request.segments.length > 0 && request.match !== 'wide'
    ? tieredHits(request)
    : sortedHits(request);
}

function afterCondition(request: SearchRequest, values: Parameters): string[] {
  if (!request.after) return [];
  const { key, direction } = ORDERS[request.sort];
  const [, last, id] = request.after;
  return [
    `(${key}, product_id) ${direction === 'DESC' ? '<' : '>'} (${values.add(last, 'bigint')}, ${values.add(id, 'uuid')})`,
  ];
}

function sortedHits(request: SearchRequest): Statement {
  const values = new Parameters();
  const where = conditionsOf(request.filter, values);
  where.push(...matchesOf(request, values));
  where.push(...afterCondition(request, values));
  const { key, direction } = ORDERS[request.sort];
  const sql = `SELECT 0 AS tier, ${key} AS key, product_id AS "productId" FROM search_documents WHERE ${allOf(where)}
    ORDER BY ${key} ${direction}, product_id ${direction} LIMIT ${values.add(request.first + 1, 'int')}`;
  return { sql, parameters: values.values };
}

/**
 * Whole words of the name first, then parts of the name, then category, origin and cooperative; inside each tier what is available and sells best. A later tier is not even looked at when the earlier ones fill the page.
 */
function tieredHits(request: SearchRequest): Statement {
  const values = new Parameters();
  const filter = conditionsOf(request.filter, values);
  const match = request.match === 'any' ? 'any' : 'all';
  const query = values.add(tsqueryOf(request.segments, match), 'tsquery');
  const limit = values.add(request.first + 1, 'int');
  const after = afterCondition(request, values);
  const tiers = [
    [`name_words @@ ${query}`],
    [`name_terms @@ ${query}`, `NOT name_words @@ ${query}`],
    [`terms @@ ${query}`, `NOT name_terms @@ ${query}`],
  ];
  const begin = Number(request.after?.[0] ?? 0);
  const parts = tiers.flatMap((conditions, tier) => {
    if (tier < begin) return [];
    const where = [...conditions, ...filter, ...(tier === begin ? after : [])];
    const found = Array.from({ length: tier - begin }, (_, index) => `tier${begin + index}`);
    const left = [limit, ...found.map((name) => `(SELECT count(*) FROM ${name})`)].join(' - ');
    return [
      `tier${tier} AS MATERIALIZED (
         SELECT ${tier} AS tier, score AS key, product_id AS "productId" FROM search_documents
         WHERE ${allOf(where)} ORDER BY score DESC, product_id DESC LIMIT ${left})`,
    ];
  });
  const names = tiers.map((_, tier) => tier).filter((tier) => tier >= begin);
  return {
    sql: `WITH ${parts.join(', ')}
      ${names.map((tier) => `SELECT * FROM tier${tier}`).join(' UNION ALL ')}
      ORDER BY tier, key DESC, "productId" DESC`,
    parameters: values.values,
  };
}

/** Counts of facets over one set of documents; rows of `facet`, `value`, `count`, and `total` when asked for. */
export function countStatement(
  request: SearchRequest,
  facets: readonly FacetName[],
  without?: FacetName,
): Statement {
  const values = new Parameters();
  const where = conditionsOf(request.filter, values, without);
  where.push(...matchesOf(request, values));
  const columns = facets.map((facet) => FACET_COLUMNS[facet]);
  const sets = [...columns.map((column) => `(${column})`), ...(without ? [] : ['()'])];
  const naming = facets.map(
    (facet) => `WHEN grouping(${FACET_COLUMNS[facet]}) = 0 THEN '${facet}'`,
  );
  const valueOf = columns.map((column) => `${column}::text`).join(', ');
  return {
    sql: `SELECT ${naming.length > 0 ? `CASE ${naming.join(' ')} ELSE 'total' END` : `'total'`} AS facet,
                 ${columns.length > 0 ? `coalesce(${valueOf})` : 'NULL'} AS value, count(*)::int AS count
          FROM search_documents WHERE ${allOf(where)} GROUP BY GROUPING SETS (${sets.join(', ')})`,
    parameters: values.values,
  };
}
