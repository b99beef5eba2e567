import { fail, type RequestEvent } from '@sveltejs/kit';
import { graphql } from '@chucun/contract';
import { isRefusal } from '../refusals.ts';
import { refused, refusedBy, text } from './answer.ts';
import { query } from './api.ts';
import { sayRefusal, textsOf } from './texts.ts';

export const deskOrder = graphql(`
  fragment DeskOrder on Order {
    id
    number
    state
    goodsFen
    freightFen
    discountFen
    totalFen
    refundedFen
    placedAt
    paidAt
    shipBy
    carrier
    trackingNumber
    recipient {
      name
      phone
      detail
      region {
        name
        path {
          name
          level
        }
      }
    }
    lines {
      id
      productId
      productName
      variantName
      photoId
      quantity
      paidFen
      refundedFen
    }
  }
`);

const acceptOne = graphql(`
  mutation AcceptOne($orderId: ID!) {
    acceptOrder(orderId: $orderId) {
      __typename
      ... on UserError {
        message
        messageZh
      }
    }
  }
`);

const packOne = graphql(`
  mutation PackOne($orderId: ID!) {
    packOrder(orderId: $orderId) {
      __typename
      ... on UserError {
        message
        messageZh
      }
    }
  }
`);

const shipOne = graphql(`
  mutation ShipOne($orderId: ID!, $carrier: String!, $trackingNumber: String!) {
    shipOrder(orderId: $orderId, carrier: $carrier, trackingNumber: $trackingNumber) {
      __typename
      ... on UserError {
        message
        messageZh
      }
      ... on InvalidInput {
        field
      }
    }
  }
`);

const cancelOne = graphql(`
  mutation CancelOne($orderId: ID!, $reason: String) {
    cancelOrder(orderId: $orderId, reason: $reason) {
      __typename
      ... on UserError {
        message
        messageZh
      }
      ... on InvalidInput {
        field
      }
    }
  }
`);

/** One step for every chosen order; each stands for itself, so that one that cannot does not hold back the rest. */
async function each(event: RequestEvent, step: (orderId: string) => Promise<object>) {
  const form = await event.request.formData();
  const t = textsOf(event).coop.orders;
  const ids = form.getAll('orderId').map(String);
  if (ids.length === 0) return refused(t.noneChosen, 'orderId', form);
  const left = new Set<string>();
  let done = 0;
  for (const orderId of ids.slice(0, 100)) {
    const result = await step(orderId);
    if (isRefusal(result)) left.add(sayRefusal(event, result));
    else done += 1;
  }
  if (left.size === 0) return { done: t.bulkDone(done), of: 'bulk' };
  const problem = t.bulkSome(done, [...left].join(' '));
  return fail(422, { problem, field: undefined, of: 'bulk', values: {} });
}

/** Form actions of every page with orders on it. */
export const orderActions = {
  accept: (event: RequestEvent) =>
    each(event, async (orderId) => (await query(event, acceptOne, { orderId })).acceptOrder),
  pack: (event: RequestEvent) =>
    each(event, async (orderId) => (await query(event, packOne, { orderId })).packOrder),
  ship: async (event: RequestEvent) => {
    const form = await event.request.formData();
    const orderId = text(form, 'orderId');
    const shipment = {
      carrier: text(form, 'carrier'),
      trackingNumber: text(form, 'trackingNumber'),
    };
    const { shipOrder } = await query(event, shipOne, { orderId, ...shipment });
    const done = textsOf(event).coop.orders.bulkDone(1);
    return refusedBy(event, shipOrder, form, orderId) ?? { done, of: orderId };
  },
  cancel: async (event: RequestEvent) => {
    const form = await event.request.formData();
    const orderId = text(form, 'orderId');
    const reason = text(form, 'reason') || null;
    const { cancelOrder } = await query(event, cancelOne, { orderId, reason });
    const done = textsOf(event).coop.done;
    return refusedBy(event, cancelOrder, form, orderId) ?? { done, of: orderId };
  },
};
