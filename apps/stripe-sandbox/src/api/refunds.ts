import type Stripe from 'stripe';
import { badParameter, refused, yuan } from '../errors.ts';
import { newStripeId } from '../ids.ts';
import { type SandboxCore } from '../sandbox-core.ts';
import { type Call, type Endpoint, found } from './call.ts';
import { LIST_PARAMS, listOf } from './list.ts';

const REASONS = ['duplicate', 'fraudulent', 'requested_by_customer'] as const;

function create(call: Call): object {
  const { core, change, params, cause } = call;
  params.only('amount', 'charge', 'currency', 'expand', 'metadata', 'payment_intent', 'reason');
  const asked = params.integer('amount', 1);
  const reason = params.choice('reason', REASONS) ?? null;
  const metadata = params.metadata();
  const charge = chargeToRefund(call);
  if (charge.disputed)
    throw refused(
      `Charge ${charge.id} has been charged back; cannot issue a refund.`,
      undefined,
      'charge_disputed',
    );
  const amount = refundableAmount(charge, asked);
  const refund = refundObject(call.core, charge, { amount, metadata, reason });
  refund.balance_transaction = core.book(change, {
    type: 'refund',
    amount: -amount,
    source: refund.id,
  });
  const refundedCharge = refundedChargeObject(charge, amount);
  change.put('refund', refund);
  change.put('charge', refundedCharge);
  core.emit(change, cause, {
    type: 'charge.refunded',
    object: refundedCharge,
    previous: { amount_refunded: charge.amount_refunded, refunded: charge.refunded },
  });
  core.emit(change, cause, { type: 'refund.created', object: refund });
  return refund;
}

/** A refund that went through; it is not booked yet. */
export function refundObject(
  core: SandboxCore,
  charge: Stripe.Charge,
  { amount, metadata, reason }: Pick<Stripe.Refund, 'amount' | 'metadata' | 'reason'>,
): Stripe.Refund {
  return {
    id: newStripeId.refund(),
    object: 'refund',
    amount,
    balance_transaction: null,
    charge: charge.id,
    created: core.now(),
    currency: charge.currency,
    customer: null,
    customer_account: null,
    destination_details: { type: charge.payment_method_details?.type ?? 'card' },
    metadata,
    payment_intent: charge.payment_intent,
    payment_method: charge.payment_method,
    reason,
    receipt_number: null,
    source_transfer_reversal: null,
    status: 'succeeded',
    transfer_reversal: null,
  };
}

/** The charge with `amount` more of it refunded. */
export const refundedChargeObject = (charge: Stripe.Charge, amount: number): Stripe.Charge => ({
  ...charge,
  amount_refunded: charge.amount_refunded + amount,
  refunded: charge.amount_refunded + amount === charge.amount,
});

function chargeToRefund(call: Call): Stripe.Charge {
  const chargeId = call.params.text('charge');
  const intentId = call.params.text('payment_intent');
  if (chargeId !== undefined && intentId !== undefined)
    throw badParameter(
      'You may only specify one of these parameters: charge, payment_intent.',
      undefined,
      'parameters_exclusive',
    );
  if (chargeId !== undefined) return succeeded(found(call, 'charge', chargeId, 'charge'), chargeId);
  if (intentId === undefined)
    throw badParameter(
      'One of the following params should be provided for this request: payment_intent or charge.',
      undefined,
      'parameter_missing',
    );
  const intent = found(call, 'payment_intent', intentId, 'payment_intent');
  const latest = call.change.get('charge', String(intent.latest_charge));
  return succeeded(latest, intentId);
}

function succeeded(charge: Stripe.Charge | undefined, id: string): Stripe.Charge {
  if (charge?.status === 'succeeded') return charge;
  const what = id.startsWith('pi_') ? 'PaymentIntent' : 'charge';
  throw refused(`This ${what} (${id}) does not have a successful charge to refund.`);
}

/** The asked amount or the whole remainder; never more than is left. */
function refundableAmount(charge: Stripe.Charge, asked: number | undefined): number {
  const left = charge.amount - charge.amount_refunded;
  if (left === 0)
    throw refused(
      `Charge ${charge.id} has already been refunded.`,
      undefined,
      'charge_already_refunded',
    );
  const amount = asked ?? left;
  if (amount <= left) return amount;
  // Stripe sends no code with these two, only the parameter.
  throw refused(
    amount > charge.amount
      ? `Refund amount (${yuan(amount)}) is greater than charge amount (${yuan(charge.amount)})`
      : `Refund amount (${yuan(amount)}) is greater than unrefunded amount on charge (${yuan(left)})`,
    'amount',
  );
}

function retrieve(call: Call): object {
  call.params.only('expand');
  return found(call, 'refund', call.ids[0]!, 'refund');
}

function list({ core, params }: Call): object {
  params.only(...LIST_PARAMS, 'charge', 'payment_intent');
  const charge = params.text('charge');
  const intent = params.text('payment_intent');
  return listOf<Stripe.Refund>({
    url: '/v1/refunds',
    table: core.store.table('refund'),
    params,
    created: (row) => row.created,
    matches: (row) =>
      (charge === undefined || row.charge === charge) &&
      (intent === undefined || row.payment_intent === intent),
  });
}

export const refunds: Endpoint[] = [
  { method: 'POST', path: '/v1/refunds', answer: create },
  { method: 'GET', path: '/v1/refunds', answer: list },
  { method: 'GET', path: '/v1/refunds/:id', answer: retrieve },
];
