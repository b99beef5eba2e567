import { graphql } from '@chucun/contract';
import { chinaDay, daysOf, isPeriod } from '#lib/format/china-day.ts';
import { query } from '#lib/server/api.ts';
import { farmOf } from '#lib/server/who.ts';
import type { PageServerLoad } from './$types';

const myMoney = graphql(`
  query MyMoney($from: String!, $to: String!, $after: String) {
    myStatement(from: $from, to: $to, first: 100, after: $after) {
      from
      to
      goodsFen
      refundedFen
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
  }
`);

export const load: PageServerLoad = async (event) => {
  await farmOf(event);
  const asked = event.url.searchParams.get('period');
  const period = isPeriod(asked) ? asked : 'week';
  const after = event.url.searchParams.get('after');
  const days = daysOf(period, chinaDay(new Date()));
  const { myStatement } = await query(event, myMoney, { ...days, after });
  return { period, statement: myStatement };
};
