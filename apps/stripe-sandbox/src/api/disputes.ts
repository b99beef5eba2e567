import type Stripe from 'stripe';
import { newStripeId } from '../ids.ts';
import { type SandboxCore } from '../sandbox-core.ts';
import { type Call, type Endpoint, found } from './call.ts';
import { LIST_PARAMS, listOf } from './list.ts';

const DAYS_TO_ANSWER = 7;

/** A dispute that waits for our answer; its money is not booked yet. */
export function disputeObject(
  core: SandboxCore,
  charge: Stripe.Charge,
  { amount, reason }: { amount: number; reason: string },
): Stripe.Dispute {
  const created = core.now();
  return {
    id: newStripeId.dispute(),
    object: 'dispute',
    amount,
    balance_transactions: [],
    charge: charge.id,
    created,
    currency: charge.currency,
    enhanced_eligibility_types: [],
    evidence: {} as Stripe.Dispute.Evidence,
    evidence_details: {
      due_by: created + DAYS_TO_ANSWER * 86_400,
      enhanced_eligibility: {},
      has_evidence: false,
      past_due: false,
      submission_count: 0,
      submission_method: 'manual',
    },
    intended_submission_method: 'manual',
    is_charge_refundable: false,
    livemode: false,
    metadata: {},
    payment_intent: charge.payment_intent,
    reason,
    status: 'needs_response',
  };
}

function retrieve(call: Call): object {
  call.params.only('expand');
  return found(call, 'dispute', call.ids[0]!, 'dispute');
}

function list({ core, params }: Call): object {
  params.only(...LIST_PARAMS, 'charge', 'payment_intent');
  const charge = params.text('charge');
  const intent = params.text('payment_intent');
  return listOf<Stripe.Dispute>({
    url: '/v1/disputes',
    table: core.store.table('dispute'),
    params,
    created: (row) => row.created,
    matches: (row) =>
      (charge === undefined || row.charge === charge) &&
      (intent === undefined || row.payment_intent === intent),
  });
}

/** Banks make and decide them; programs read them. */
export const disputes: Endpoint[] = [
  { method: 'GET', path: '/v1/disputes', answer: list },
  { method: 'GET', path: '/v1/disputes/:id', answer: retrieve },
];
