import { graphql } from '@chucun/contract';
import { hostOf } from '#lib/live/studio/seat.server.ts';
import { query } from '#lib/server/api.ts';
import type { PageServerLoad } from './$types';

const studioSessions = graphql(`
  query StudioSessions($after: String) {
    myLiveSessions(first: 24, after: $after) {
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
  await hostOf(event);
  const after = event.url.searchParams.get('after');
  const { myLiveSessions } = await query(event, studioSessions, { after });
  const { hasNextPage, endCursor } = myLiveSessions.pageInfo;
  return {
    sessions: myLiveSessions.edges.map(({ node }) => node),
    next: hasNextPage ? endCursor : null,
  };
};
