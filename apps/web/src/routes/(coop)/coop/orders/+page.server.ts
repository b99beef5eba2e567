import { graphql, type OrderState } from '@chucun/contract';
import { query } from '#lib/server/api.ts';
import { orderActions } from '#lib/server/desk-orders.ts';
import { deskOf } from '#lib/server/who.ts';
import { ORDER_STATES } from '#lib/coop/order-states.ts';
import type { PageServerLoad } from './$types';

const deskOrders = graphql(`
  query DeskOrders($coopId: ID!, $state: OrderState, $after: String) {
    coopOrders(coopId: $coopId, state: $state, first: 30, after: $after) {
      edges {
        node {
          ...DeskOrder
        }
      }
      pageInfo {
        hasNextPage
        endCursor
      }
    }
  }
`);

const isState = (value: unknown): value is OrderState =>
  ORDER_STATES.some((state) => state === value);

export const load: PageServerLoad = async (event) => {
  const { coop } = await deskOf(event);
  const asked = event.url.searchParams.get('state');
  const state = isState(asked) ? asked : null;
  const after = event.url.searchParams.get('after');
  const { coopOrders } = await query(event, deskOrders, { coopId: coop.id, state, after });
  return { state, orders: coopOrders, now: Date.now() };
};

export const actions = orderActions;
