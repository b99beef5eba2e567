import type Stripe from 'stripe';
import { disputeObject } from '../api/disputes.ts';
import { noSuch, refused } from '../errors.ts';
import { type Params } from '../params.ts';
import { BY_PAGE, type SandboxCore } from '../sandbox-core.ts';

const FAILURES = ['insufficient_funds', 'expired_or_canceled_card', 'declined', 'unknown'] as const;
const REASONS = ['fraudulent', 'product_not_received', 'product_unacceptable', 'general'] as const;

/** As if the buyer's bank had sent a refund back: the money is ours again. */
export function failRefund({ core }: { core: SandboxCore }, params: Params, id: string): object {
  params.only('reason');
  const refund = core.store.get('refund', id);
  if (refund === undefined) throw noSuch('refund', id, 'refund');
  if (refund.status !== 'succeeded') throw refused(`This refund has the status ${refund.status}.`);
  const failure_reason = params.choice('reason', FAILURES) ?? 'expired_or_canceled_card';
  const charge = core.store.get('charge', String(refund.charge))!;
  return core.store.change((change) => {
    const failed: Stripe.Refund = { ...refund, status: 'failed', failure_reason };
    failed.failure_balance_transaction = core.book(change, {
      type: 'refund_failure',
      amount: refund.amount,
      source: refund.id,
    });
    change.put('refund', failed);
    change.put('charge', {
      ...charge,
      amount_refunded: charge.amount_refunded - refund.amount,
      refunded: false,
    });
    core.emit(change, BY_PAGE, { type: 'refund.updated', object: failed });
    core.emit(change, BY_PAGE, { type: 'refund.failed', object: failed });
    return failed;
  });
}

/** As if the buyer had gone to the bank about a charge, or the payment that it belongs to. */
export function openDispute({ core }: { core: SandboxCore }, params: Params, id: string): object {
  params.only('amount', 'reason');
  const chargeId = String(core.store.get('payment_intent', id)?.latest_charge ?? id);
  const charge = core.store.get('charge', chargeId);
  if (charge === undefined) throw noSuch('charge', id, 'charge');
  const amount = params.integer('amount', 1, charge.amount) ?? charge.amount;
  const reason = params.choice('reason', REASONS) ?? 'fraudulent';
  return core.store.change((change) => {
    const dispute = disputeObject(core, charge, { amount, reason });
    core.book(change, { type: 'adjustment', amount: -amount, source: dispute.id });
    change.put('dispute', dispute);
    change.put('charge', { ...charge, disputed: true });
    core.emit(change, BY_PAGE, { type: 'charge.dispute.created', object: dispute });
    core.emit(change, BY_PAGE, { type: 'charge.dispute.funds_withdrawn', object: dispute });
    return dispute;
  });
}

/** As if the bank had decided. */
export function closeDispute({ core }: { core: SandboxCore }, params: Params, id: string): object {
  params.only('outcome');
  const status = params.choice('outcome', ['won', 'lost'] as const) ?? 'won';
  const open = core.store.get('dispute', id);
  if (open === undefined) throw noSuch('dispute', id, 'dispute');
  if (open.status !== 'needs_response') throw refused(`This dispute is ${open.status}.`);
  return core.store.change((change) => {
    const dispute: Stripe.Dispute = { ...open, status };
    change.put('dispute', dispute);
    if (status === 'won') {
      core.book(change, { type: 'adjustment', amount: dispute.amount, source: dispute.id });
      const charge = core.store.get('charge', String(dispute.charge))!;
      change.put('charge', { ...charge, disputed: false });
      core.emit(change, BY_PAGE, { type: 'charge.dispute.funds_reinstated', object: dispute });
    }
    core.emit(change, BY_PAGE, { type: 'charge.dispute.closed', object: dispute });
    return dispute;
  });
}
