import { graphql } from '@chucun/contract';
import { hourInChina } from '#lib/format/date.ts';
import { solarTerm } from '#lib/format/solar-term.ts';
import { query } from '#lib/server/api.ts';
import type { PageServerLoad } from './$types';

const home = graphql(`
  query Home {
    onAir: liveSessions(status: LIVE, first: 6) {
      edges {
        node {
          ...LiveCard
        }
      }
    }
    inSeason(first: 8) {
      harvestFrom
      harvestTo
      product {
        ...ProductCard
      }
    }
    originCounties(first: 8) {
      productCount
      region {
        code
        name
        path {
          name
          level
        }
      }
    }
    products(first: 24, sort: SALES) {
      edges {
        node {
          ...ProductCard
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
  const now = new Date();
  return {
    ...(await query(event, home)),
    term: solarTerm(now)[event.locals.locale],
    hour: hourInChina(now),
  };
};
