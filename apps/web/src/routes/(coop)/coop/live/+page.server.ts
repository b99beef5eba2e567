import { graphql } from '@chucun/contract';
import { query } from '#lib/server/api.ts';
import { deskOf } from '#lib/server/who.ts';
import type { PageServerLoad } from './$types';

const deskLive = graphql(`
  query DeskLive($coopId: ID!, $after: String) {
    liveSessions(coopId: $coopId, first: 20, after: $after) {
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
  const { liveSessions } = await query(event, deskLive, { coopId: coop.id, after });
  return {
    sessions: liveSessions.edges.map(({ node }) => node),
    next: liveSessions.pageInfo.hasNextPage ? liveSessions.pageInfo.endCursor : null,
  };
};
