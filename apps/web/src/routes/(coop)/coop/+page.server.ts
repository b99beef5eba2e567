import { graphql } from '@chucun/contract';
import { chinaDay, daysOf } from '#lib/format/china-day.ts';
import { query } from '#lib/server/api.ts';
import { orderActions } from '#lib/server/desk-orders.ts';
import { deskOf } from '#lib/server/who.ts';
import type { PageServerLoad } from './$types';

const deskToday = graphql(`
  query DeskToday($coopId: ID!, $from: String!, $to: String!) {
    paid: coopOrders(coopId: $coopId, state: PAID, first: 100) {
      ...Queue
    }
    accepted: coopOrders(coopId: $coopId, state: ACCEPTED, first: 100) {
      ...Queue
    }
    packed: coopOrders(coopId: $coopId, state: PACKED, first: 100) {
      ...Queue
    }
    coopRefundRequests(coopId: $coopId, first: 100) {
      edges {
        node {
          id
        }
      }
      pageInfo {
        hasNextPage
      }
    }
    coopOnboarding(coopId: $coopId) {
      complete
      items {
        done
        required
      }
    }
    coopStatement(coopId: $coopId, from: $from, to: $to, first: 1) {
      goodsFen
      dueFen
      balanceFen
    }
  }

  fragment Queue on OrderConnection {
    edges {
      node {
        id
        number
        state
        shipBy
        lines {
          id
          productName
          variantName
          quantity
        }
      }
    }
    pageInfo {
      hasNextPage
    }
  }
`);

const MOST_URGENT = 8;

export const load: PageServerLoad = async (event) => {
  const { coop } = await deskOf(event);
  const now = new Date();
  const days = daysOf('week', chinaDay(now));
  const answer = await query(event, deskToday, { coopId: coop.id, ...days });
  const queues = { accept: answer.paid, pack: answer.accepted, ship: answer.packed };
  const waiting = Object.values(queues)
    .flatMap(({ edges }) => edges.map(({ node }) => node))
    .sort((a, b) => a.shipBy.localeCompare(b.shipBy));
  const count = (queue: { edges: readonly object[]; pageInfo: { hasNextPage: boolean } }) => ({
    count: queue.edges.length,
    more: queue.pageInfo.hasNextPage,
  });
  return {
    queues: {
      accept: count(queues.accept),
      pack: count(queues.pack),
      ship: count(queues.ship),
      refund: count(answer.coopRefundRequests),
    },
    urgent: waiting
      .slice(0, MOST_URGENT)
      .map((order) => ({ ...order, isLate: Date.parse(order.shipBy) < now.getTime() })),
    late: waiting.filter((order) => Date.parse(order.shipBy) < now.getTime()).length,
    missing: answer.coopOnboarding?.items.filter((item) => item.required && !item.done).length ?? 0,
    week: answer.coopStatement,
  };
};

export const actions = orderActions;
