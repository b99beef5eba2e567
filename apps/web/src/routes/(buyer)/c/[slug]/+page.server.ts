import { error } from '@sveltejs/kit';
import { graphql } from '@chucun/contract';
import { query } from '#lib/server/api.ts';
import type { PageServerLoad } from './$types';

const coopPage = graphql(`
  query CoopPage($slug: String!) {
    coop(slug: $slug) {
      id
      slug
      name
      sealText
      story
      phone
      registrationNumber
      exemptionStatement
      exemptionStatementZh
      memberCount
      region {
        code
        name
        path {
          name
        }
      }
      stations {
        id
        name
        detail
      }
    }
  }
`);

const coopGoods = graphql(`
  query CoopGoods($coopId: ID!, $after: String) {
    products(filter: { coopId: $coopId }, sort: SALES, first: 24, after: $after) {
      edges {
        node {
          ...ProductCard
        }
      }
      pageInfo {
        endCursor
        hasNextPage
      }
    }
  }
`);

export const load: PageServerLoad = async (event) => {
  const { coop } = await query(event, coopPage, { slug: event.params.slug });
  if (!coop) error(404, 'No such cooperative.');
  const after = event.url.searchParams.get('after');
  const { products } = await query(event, coopGoods, { coopId: coop.id, after });
  return { coop, products, isFirst: !after };
};
