import { graphql } from '@chucun/contract';
import { query, requireLogin } from '#lib/server/api.ts';
import type { PageServerLoad } from './$types';

const myOrders = graphql(`
  query MyOrders($after: String) {
    myOrders(first: 20, after: $after) {
      edges {
        node {
          id
          number
          groupId
          state
          totalFen
          placedAt
          shipBy
          shippedAt
          coop {
            name
            sealText
            region {
              name
            }
          }
          lines {
            id
            productName
            variantName
            quantity
            photoId
          }
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
  requireLogin(event);
  const after = event.url.searchParams.get('after');
  return { ...(await query(event, myOrders, { after })), isFirst: !after };
};
