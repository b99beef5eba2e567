import type Stripe from 'stripe';
import { badParameter, refused } from '../errors.ts';
import { type Call, type Endpoint, found } from './call.ts';
import { expireSession } from './expire-session.ts';
import { LIST_PARAMS, listObject, listOf } from './list.ts';
import { readLineItems, sessionObject } from './session-object.ts';

const HALF_AN_HOUR = 1_800;
const A_DAY = 86_400;
const CREATE_PARAMS = [
  'cancel_url',
  'client_reference_id',
  'customer_creation',
  'customer_email',
  'expand',
  'expires_at',
  'line_items',
  'locale',
  'metadata',
  'mode',
  'payment_intent_data',
  'payment_method_options',
  'payment_method_types',
  'submit_type',
  'success_url',
  'ui_mode',
];

function create(call: Call): object {
  const { core, change, params } = call;
  params.only(...CREATE_PARAMS);
  if (params.choice('mode', ['payment']) === undefined)
    throw badParameter('Missing required param: mode.', 'mode', 'parameter_missing');
  params.choice('ui_mode', ['hosted_page']);
  const now = core.now();
  const lineItems = readLineItems(params, now);
  const total = lineItems.reduce((sum, line) => sum + line.amount_total, 0);
  if (total < 1)
    throw badParameter(
      "The Checkout Session's total amount due must add up to at least ¥0.01 cny",
      undefined,
      'amount_too_small',
    );
  const intent = params
    .sub('payment_intent_data')
    .only('metadata', 'transfer_group', 'description', 'capture_method', 'receipt_email');
  intent.choice('capture_method', ['automatic', 'automatic_async']);
  const session = sessionObject({
    params,
    now,
    expiresAt: readExpiry(call, now),
    total,
    publicUrl: core.publicUrl,
  });
  change.put('session', session);
  change.put('session_origin', {
    id: session.id,
    lineItems,
    paymentIntent: {
      metadata: intent.metadata(),
      transferGroup: intent.text('transfer_group') ?? null,
      description: intent.text('description') ?? null,
    },
  });
  return session;
}

/** Stripe takes 30 minutes to 24 hours from now, and 24 hours when nothing is said. */
function readExpiry({ params }: Call, now: number): number {
  const expiresAt = params.integer('expires_at');
  if (expiresAt === undefined) return now + A_DAY;
  if (expiresAt < now + HALF_AN_HOUR)
    throw badParameter(
      'The `expires_at` timestamp must be at least 30 minutes from Checkout Session creation.',
      'expires_at',
    );
  if (expiresAt > now + A_DAY)
    throw badParameter(
      'The `expires_at` timestamp must be less than 24 hours from Checkout Session creation.',
      'expires_at',
    );
  return expiresAt;
}

function retrieve(call: Call): object {
  call.params.only('expand');
  return found(call, 'session', call.ids[0]!, 'session');
}

function lineItems(call: Call): object {
  call.params.only(...LIST_PARAMS);
  const id = found(call, 'session', call.ids[0]!, 'session').id;
  return listObject(
    `/v1/checkout/sessions/${id}/line_items`,
    call.change.get('session_origin', id)?.lineItems ?? [],
  );
}

function list({ core, params }: Call): object {
  params.only(...LIST_PARAMS, 'payment_intent', 'status');
  const intent = params.text('payment_intent');
  const status = params.choice('status', ['open', 'complete', 'expired']);
  return listOf<Stripe.Checkout.Session>({
    url: '/v1/checkout/sessions',
    table: core.store.table('session'),
    params,
    created: (row) => row.created,
    matches: (row) =>
      (intent === undefined || row.payment_intent === intent) &&
      (status === undefined || row.status === status),
  });
}

function expire(call: Call): object {
  call.params.only('expand');
  const session = found(call, 'session', call.ids[0]!, 'session');
  if (session.status !== 'open')
    throw refused(
      `Only Checkout Sessions with a status in ["open"] can be expired. This Checkout Session has a status of \`${session.status}\`.`,
    );
  return expireSession(call.core, call.change, session, call.cause);
}

export const checkoutSessions: Endpoint[] = [
  { method: 'POST', path: '/v1/checkout/sessions', answer: create },
  { method: 'GET', path: '/v1/checkout/sessions', answer: list },
  { method: 'GET', path: '/v1/checkout/sessions/:id', answer: retrieve },
  { method: 'GET', path: '/v1/checkout/sessions/:id/line_items', answer: lineItems },
  { method: 'POST', path: '/v1/checkout/sessions/:id/expire', answer: expire },
];
