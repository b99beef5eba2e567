import { graphql, type ProductFilter } from '@chucun/contract';
import { fenOf } from '#lib/format/money.ts';
import { readWish, type SearchWish } from '#lib/search-address.ts';
import { query } from '#lib/server/api.ts';
import { findRegion } from '#lib/server/regions.ts';
import type { PageServerLoad } from './$types';

const search = graphql(`
  query Search($query: String, $filter: ProductFilter, $sort: ProductSort, $after: String) {
    products(query: $query, filter: $filter, sort: $sort, first: 24, after: $after) {
      totalCount
      didYouMean
      edges {
        node {
          ...ProductCard
        }
      }
      pageInfo {
        endCursor
        hasNextPage
      }
      facets {
        name
        values {
          value
          label
          labelEn
          count
        }
      }
    }
  }
`);

const suggestions = graphql(`
  query Suggestions($query: String!) {
    searchSuggestions(query: $query)
  }
`);

export const load: PageServerLoad = async (event) => {
  const wish = readWish(event.url.searchParams);
  const [{ products }, origin] = await Promise.all([
    query(event, search, {
      query: wish.q || null,
      filter: filterOf(wish),
      sort: wish.sort || (wish.q ? 'RELEVANCE' : 'SALES'),
      after: wish.after || null,
    }),
    findRegion(event, wish.origin || null),
  ]);
  const few = wish.q && products.totalCount < 4;
  const words = few ? (await query(event, suggestions, { query: wish.q })).searchSuggestions : [];
  return {
    wish,
    products,
    originName: origin?.name ?? '',
    near: [...new Set([products.didYouMean ?? '', ...words])]
      .filter((word) => word && word !== wish.q)
      .slice(0, 6),
  };
};

function filterOf(wish: SearchWish): ProductFilter {
  const [min, max] = [fenOf(wish.min), fenOf(wish.max)];
  return {
    ...(wish.category && { category: wish.category }),
    ...(wish.origin && { origin: wish.origin }),
    ...(wish.certificate && { certificate: wish.certificate }),
    ...((min !== undefined || max !== undefined) && {
      priceFen: { min: min ?? null, max: max ?? null },
    }),
  };
}
