import { graphql } from '@chucun/contract';
import { query } from '#lib/server/api.ts';
import { deskOf } from '#lib/server/who.ts';
import type { PageServerLoad } from './$types';

const deskBatches = graphql(`
  query DeskBatches($coopId: ID!, $after: String) {
    batches(coopId: $coopId, first: 30, after: $after) {
      edges {
        node {
          id
          code
          harvestFrom
          harvestTo
          saleableFrom
          isSaleable
          category {
            name
            nameEn
          }
          member {
            displayName
          }
          village {
            name
          }
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
  const { coop } = await deskOf(event);
  const after = event.url.searchParams.get('after');
  return query(event, deskBatches, { coopId: coop.id, after });
};
