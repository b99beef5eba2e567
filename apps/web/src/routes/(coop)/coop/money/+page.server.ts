import { redirect } from '@sveltejs/kit';
import { graphql } from '@chucun/contract';
import { chinaDay, daysOf, isPeriod } from '#lib/format/china-day.ts';
import { refusedBy } from '#lib/server/answer.ts';
import { query } from '#lib/server/api.ts';
import { deskOf } from '#lib/server/who.ts';
import type { Actions, PageServerLoad } from './$types';

const deskMoney = graphql(`
  query DeskMoney($coopId: ID!, $from: String!, $to: String!, $after: String) {
    coopStatement(coopId: $coopId, from: $from, to: $to, first: 50, after: $after) {
      from
      to
      goodsFen
      refundedFen
      coopFen
      memberFen
      dueFen
      paidOutFen
      balanceFen
      words
      wordsEn
      deductions {
        code
        name
        nameEn
        reason
        reasonEn
        rate
        amountFen
      }
      entries {
        edges {
          node {
            ...StatementLine
          }
        }
        pageInfo {
          hasNextPage
          endCursor
        }
      }
    }
    payoutAccount(coopId: $coopId) {
      isReady
    }
    disputes(coopId: $coopId, first: 10) {
      edges {
        node {
          id
          orderId
          orderNumber
          state
          wordsZh
          words
          openedAt
        }
      }
    }
  }
`);

const openAccount = graphql(`
  mutation OpenAccount($coopId: ID!) {
    openPayoutAccount(coopId: $coopId) {
      __typename
      ... on PayoutOnboarding {
        url
      }
      ... on UserError {
        message
        messageZh
      }
    }
  }
`);

export const load: PageServerLoad = async (event) => {
  const { coop } = await deskOf(event);
  const asked = event.url.searchParams.get('period');
  const period = isPeriod(asked) ? asked : 'month';
  const after = event.url.searchParams.get('after');
  const days = daysOf(period, chinaDay(new Date()));
  const answer = await query(event, deskMoney, { coopId: coop.id, ...days, after });
  const disputes = answer.disputes.edges.map(({ node }) => node);
  return { period, statement: answer.coopStatement, account: answer.payoutAccount, disputes };
};

export const actions = {
  default: async (event) => {
    const { coop } = await deskOf(event);
    const { openPayoutAccount } = await query(event, openAccount, { coopId: coop.id });
    if (openPayoutAccount.__typename === 'PayoutOnboarding') redirect(303, openPayoutAccount.url);
    return refusedBy(event, openPayoutAccount, new FormData());
  },
} satisfies Actions;
