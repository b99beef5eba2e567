import type { RequestEvent } from '@sveltejs/kit';
import { graphql } from '@chucun/contract';
import { query } from './api.ts';

const memberNames = graphql(`
  query MemberNames($coopId: ID!) {
    coopMembers(coopId: $coopId, first: 100) {
      edges {
        node {
          id
          number
          name
          publicName
          leftOn
        }
      }
    }
  }
`);

export interface MemberChoice {
  id: string;
  label: string;
}

/** Members of today for a pick list of the desk. */
export async function memberChoices(event: RequestEvent, coopId: string): Promise<MemberChoice[]> {
  const { coopMembers } = await query(event, memberNames, { coopId });
  return coopMembers.edges
    .filter(({ node }) => node.leftOn === null)
    .map(({ node }) => ({ id: node.id, label: `${node.number} ${node.name ?? node.publicName}` }));
}
