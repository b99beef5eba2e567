import { graphql } from '@chucun/contract';
import { hostOf } from '#lib/live/studio/seat.server.ts';
import { query } from '#lib/server/api.ts';
import type { PageServerLoad } from './$types';

const studioSessions = graphql(`
  query StudioSessions($coopId: ID!, $after: String) {
    liveSessions(coopId: $coopId, first: 30, after: $after) {
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
  const { hosted } = await hostOf(event);
  const pages = await Promise.all(
    hosted.slice(0, 5).map(({ id }) => query(event, studioSessions, { coopId: id, after: null })),
  );
  return {
    sessions: pages.flatMap(({ liveSessions }) => liveSessions.edges.map(({ node }) => node)),
  };
};
