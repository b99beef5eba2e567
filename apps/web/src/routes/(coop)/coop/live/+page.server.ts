import { graphql } from '@chucun/contract';
import { query } from '#lib/server/api.ts';
import { deskOf } from '#lib/server/who.ts';
import type { PageServerLoad } from './$types';

const deskLive = graphql(`
  query DeskLive($coopId: ID!, $after: String) {
    coopLiveSessions(coopId: $coopId, first: 20, after: $after) {
      edges {
        node {
          ...StudioRow
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
  const { coopLiveSessions } = await query(event, deskLive, { coopId: coop.id, after });
  return {
    sessions: coopLiveSessions.edges.map(({ node }) => node),
    next: coopLiveSessions.pageInfo.hasNextPage ? coopLiveSessions.pageInfo.endCursor : null,
  };
};
