import type Stripe from 'stripe';
import { onboarded, newAccount } from '../api/accounts.ts';
import { refundedChargeObject, refundObject } from '../api/refunds.ts';
import { sessionObject } from '../api/session-object.ts';
import { transferObject } from '../api/transfers.ts';
import { badParameter } from '../errors.ts';
import { parseForm } from '../form.ts';
import {
  chargeObject,
  intentObject,
  paidIntentObject,
  paidSessionObject,
} from '../pages/payment.ts';
import { Params } from '../params.ts';
import { type SandboxCore } from '../sandbox-core.ts';
import { type Change } from '../state/store.ts';

type Metadata = Record<string, string>;

/** Amounts in fen, `created` in seconds since 1970, ids as the importer already keeps them. */
export interface Imported {
  /** Forgets all that was there first, so that an import that broke off can begin anew. */
  replace?: boolean;
  accounts?: { id: string; created: number; metadata?: Metadata }[];
  payments?: {
    sessionId: string;
    intentId: string;
    chargeId: string;
    amount: number;
    created: number;
    metadata: Metadata;
    transferGroup?: string;
    description?: string;
  }[];
  refunds?: {
    id: string;
    intentId: string;
    amount: number;
    created: number;
    metadata?: Metadata;
  }[];
  transfers?: {
    id: string;
    destination: string;
    amount: number;
    created: number;
    metadata?: Metadata;
  }[];
}

const SUCCESS_URL = 'success_url=http%3A%2F%2Flocalhost%2Fpaid';
const A_DAY = 86_400;

/** Puts a history into the journal in one change: no events, no webhooks, the same totals as if it had happened here. */
export function importHistory(core: SandboxCore, body: string): object {
  const wish = readBody(body);
  if (wish.replace) {
    core.store.forget();
    core.money.forget();
    core.openSessions.clear();
  }
  core.store.change((change) => {
    for (const account of wish.accounts ?? []) putAccount(core, change, account);
    for (const payment of wish.payments ?? []) putPayment(core, change, payment);
    for (const refund of wish.refunds ?? []) putRefund(core, change, refund);
    for (const transfer of wish.transfers ?? []) putTransfer(core, change, transfer);
  });
  return core.money.totals();
}

function readBody(body: string): Imported {
  try {
    const read: unknown = JSON.parse(body);
    if (typeof read === 'object' && read !== null) return read;
  } catch {
    // Falls through: what is no JSON is refused like what is no object.
  }
  throw badParameter('The body must be a JSON object of what to import.');
}

type Row<K extends 'accounts' | 'payments' | 'refunds' | 'transfers'> = NonNullable<
  Imported[K]
>[number];

function putAccount(core: SandboxCore, change: Change, wish: Row<'accounts'>): void {
  const params = new Params(
    parseForm('type=express&country=CN&capabilities[transfers][requested]=true'),
  );
  const { id, created, metadata = {} } = wish;
  const account = { ...newAccount(core, params), id, created, metadata };
  account.external_accounts = {
    ...account.external_accounts!,
    url: `/v1/accounts/${id}/external_accounts`,
  };
  change.put('account', onboarded(account, created));
}

function putPayment(core: SandboxCore, change: Change, wish: Row<'payments'>): void {
  refuseAmount(wish.amount);
  const { created, metadata } = wish;
  const origin = {
    metadata,
    transferGroup: wish.transferGroup ?? null,
    description: wish.description ?? null,
  };
  const open: Stripe.Checkout.Session = {
    ...sessionObject({
      params: new Params(parseForm(SUCCESS_URL)),
      now: created,
      expiresAt: created + A_DAY,
      total: wish.amount,
      publicUrl: core.publicUrl,
    }),
    id: wish.sessionId,
    client_reference_id: wish.transferGroup ?? null,
    metadata,
  };
  const intent = { ...intentObject(core, open, origin), id: wish.intentId, created };
  const charge: Stripe.Charge = {
    ...chargeObject(core, intent, open, open.payment_method_types[0] ?? 'card'),
    id: wish.chargeId,
    created,
    balance_transaction: core.book(change, {
      type: 'charge',
      amount: wish.amount,
      source: wish.chargeId,
      created,
    }),
  };
  change.put('session_origin', { id: wish.sessionId, lineItems: [], paymentIntent: origin });
  change.put('charge', charge);
  change.put('payment_intent', paidIntentObject(intent, charge));
  change.put('session', paidSessionObject(open, wish.intentId));
}

function putRefund(core: SandboxCore, change: Change, wish: Row<'refunds'>): void {
  refuseAmount(wish.amount);
  const intent = change.get('payment_intent', wish.intentId);
  const charge = change.get('charge', String(intent?.latest_charge));
  if (charge === undefined || wish.amount > charge.amount - charge.amount_refunded)
    throw badParameter(`Refund ${wish.id} has no charge that it fits into.`, 'refunds');
  const { id, amount, created, metadata = {} } = wish;
  change.put('refund', {
    ...refundObject(core, charge, { amount, metadata, reason: null }),
    id,
    created,
    balance_transaction: core.book(change, {
      type: 'refund',
      amount: -amount,
      source: id,
      created,
    }),
  });
  change.put('charge', refundedChargeObject(charge, amount));
}

function putTransfer(core: SandboxCore, change: Change, wish: Row<'transfers'>): void {
  refuseAmount(wish.amount);
  const { id, amount, created, destination, metadata = {} } = wish;
  if (change.get('account', destination) === undefined)
    throw badParameter(`Transfer ${id} goes to an account that is not here.`, 'transfers');
  const transfer = transferObject(core, { amount, description: null, destination, metadata });
  change.put('transfer', {
    ...transfer,
    id,
    created,
    reversals: { ...transfer.reversals, url: `/v1/transfers/${id}/reversals` },
    balance_transaction: core.book(change, {
      type: 'transfer',
      amount: -amount,
      source: id,
      created,
    }),
  });
}

function refuseAmount(amount: number): void {
  if (!Number.isSafeInteger(amount) || amount < 1)
    throw badParameter(`An amount of ${amount} cannot be imported.`, 'amount');
}
