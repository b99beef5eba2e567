import { graphql } from '@chucun/contract';
import { query } from '#lib/server/api.ts';
import { shelfActions } from '#lib/server/shelf.ts';
import { farmOf } from '#lib/server/who.ts';
import type { PageServerLoad } from './$types';

const myGoods = graphql(`
  query MyGoods($after: String) {
    myProducts(first: 30, after: $after) {
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

export const load: PageServerLoad = async (event) => {
  await farmOf(event);
  const after = event.url.searchParams.get('after');
  const { myProducts } = await query(event, myGoods, { after });
  return { goods: myProducts };
};

export const actions = shelfActions;
