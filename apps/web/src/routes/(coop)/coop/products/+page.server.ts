import { graphql, type ProductState } from '@chucun/contract';
import { query } from '#lib/server/api.ts';
import { shelfActions } from '#lib/server/shelf.ts';
import { deskOf } from '#lib/server/who.ts';
import type { PageServerLoad } from './$types';

const deskProducts = graphql(`
  query DeskProducts($coopId: ID!, $state: ProductState, $after: String) {
    coopProducts(coopId: $coopId, state: $state, first: 24, after: $after) {
      edges {
        node {
          ...ShelfProduct
        }
      }
      pageInfo {
        hasNextPage
        endCursor
      }
    }
  }
`);

const isState = (value: string | null): value is ProductState =>
  ['PUBLISHED', 'DRAFT', 'WITHDRAWN'].includes(value ?? '');

export const load: PageServerLoad = async (event) => {
  const { coop } = await deskOf(event);
  const asked = event.url.searchParams.get('state');
  const state = isState(asked) ? asked : null;
  const after = event.url.searchParams.get('after');
  const { coopProducts } = await query(event, deskProducts, { coopId: coop.id, state, after });
  return { state, products: coopProducts };
};

export const actions = shelfActions;
