import type Stripe from 'stripe';
import { type Call, type Endpoint, found } from './call.ts';
import { LIST_PARAMS, listOf } from './list.ts';

function list({ core, params }: Call): object {
  params.only(...LIST_PARAMS);
  return listOf<Stripe.PaymentIntent>({
    url: '/v1/payment_intents',
    table: core.store.table('payment_intent'),
    params,
    created: (row) => row.created,
  });
}

function retrieve(call: Call): object {
  call.params.only('expand', 'client_secret');
  return found(call, 'payment_intent', call.ids[0]!, 'intent');
}

function listCharges({ core, params }: Call): object {
  params.only(...LIST_PARAMS, 'payment_intent', 'transfer_group');
  const intent = params.text('payment_intent');
  const group = params.text('transfer_group');
  return listOf<Stripe.Charge>({
    url: '/v1/charges',
    table: core.store.table('charge'),
    params,
    created: (row) => row.created,
    matches: (row) =>
      (intent === undefined || row.payment_intent === intent) &&
      (group === undefined || row.transfer_group === group),
  });
}

function retrieveCharge(call: Call): object {
  call.params.only('expand');
  return found(call, 'charge', call.ids[0]!, 'charge');
}

/** Both are only made by the pay page; programs read them. */
export const paymentIntentsAndCharges: Endpoint[] = [
  { method: 'GET', path: '/v1/payment_intents', answer: list },
  { method: 'GET', path: '/v1/payment_intents/:id', answer: retrieve },
  { method: 'GET', path: '/v1/charges', answer: listCharges },
  { method: 'GET', path: '/v1/charges/:id', answer: retrieveCharge },
];
