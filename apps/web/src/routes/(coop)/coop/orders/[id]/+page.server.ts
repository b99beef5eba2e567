import { error } from '@sveltejs/kit';
import { graphql } from '@chucun/contract';
import { query } from '#lib/server/api.ts';
import { orderActions } from '#lib/server/desk-orders.ts';
import { deskOf } from '#lib/server/who.ts';
import type { PageServerLoad } from './$types';

const deskOrder = graphql(`
  query DeskOrderPage($id: ID!) {
    order(id: $id) {
      ...DeskOrder
      coop {
        id
      }
      shippedAt
      signedAt
      completedAt
      cancelledAt
      cancelReason
      split {
        farmerFen
        coopFen
        platformFen
        freightFen
      }
      events {
        id
        toState
        note
        at
      }
      refunds {
        id
        amountFen
        reason
        state
        createdAt
      }
      refundRequests {
        id
        amountFen
        reason
        state
        answer
        requestedAt
      }
    }
  }
`);

export const load: PageServerLoad = async (event) => {
  const { coop } = await deskOf(event);
  const { order } = await query(event, deskOrder, { id: event.params.id });
  if (order?.coop.id !== coop.id) error(404, { message: 'No such order at this desk.' });
  return { order };
};

export const actions = orderActions;
