import type Stripe from 'stripe';
import { type SandboxCore } from '../sandbox-core.ts';
import { type KeptEvent } from '../state/kinds.ts';

/** A balance transaction as of now: its status follows the time. */
export function showBalanceTransaction(
  core: SandboxCore,
  row: Stripe.BalanceTransaction,
): Stripe.BalanceTransaction {
  return { ...row, status: row.available_on <= core.now() ? 'available' : 'pending' };
}

/** An event with the number of webhooks that have not taken it yet. */
export function showEvent(core: SandboxCore, row: KeptEvent) {
  const pending = core.store.get('delivery', row.id) === undefined ? 0 : 1;
  return { ...row, pending_webhooks: pending };
}

export function showAny(core: SandboxCore, row: { id: string }): object {
  const kind = (row as { object?: string }).object;
  if (kind === 'balance_transaction')
    return showBalanceTransaction(core, row as Stripe.BalanceTransaction);
  return row;
}
