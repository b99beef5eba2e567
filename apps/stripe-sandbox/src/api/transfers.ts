import type Stripe from 'stripe';
import { badParameter, noSuch, refused, yuan } from '../errors.ts';
import { newStripeId } from '../ids.ts';
import { type SandboxCore } from '../sandbox-core.ts';
import { CURRENCY } from '../settings.ts';
import { type Call, type Endpoint, found } from './call.ts';
import { LIST_PARAMS, listObject, listOf } from './list.ts';

const CREATE_PARAMS = [
  'amount',
  'currency',
  'description',
  'destination',
  'expand',
  'metadata',
  'source_transaction',
  'transfer_group',
];

function create(call: Call): object {
  const { core, change, params, cause } = call;
  params.only(...CREATE_PARAMS);
  params.currency('currency');
  const destination = readDestination(call);
  const asked = params.integer('amount', 1);
  const metadata = params.metadata();
  const description = params.text('description') ?? null;
  const sourceId = params.text('source_transaction');
  const source =
    sourceId === undefined ? undefined : found(call, 'charge', sourceId, 'source_transaction');
  const amount = asked ?? source?.amount;
  if (amount === undefined)
    throw badParameter('Missing required param: amount.', 'amount', 'parameter_missing');
  if (source === undefined) takeFromBalance(call, amount);
  else takeFromSource(call, source, amount);
  const transfer = transferObject(core, { amount, description, destination, metadata });
  transfer.balance_transaction = core.book(change, {
    type: 'transfer',
    amount: -amount,
    source: transfer.id,
    ...(source === undefined ? {} : { availableOn: availableOn(call, source) }),
  });
  transfer.source_transaction = source?.id ?? null;
  transfer.transfer_group = params.text('transfer_group') ?? source?.transfer_group ?? null;
  change.put('transfer', transfer);
  core.emit(change, cause, { type: 'transfer.created', object: transfer });
  return transfer;
}

/** A transfer out of the platform's balance; it is not booked yet. */
export function transferObject(
  core: SandboxCore,
  wish: Pick<Stripe.Transfer, 'amount' | 'description' | 'metadata'> & { destination: string },
): Stripe.Transfer {
  const id = newStripeId.transfer();
  return {
    id,
    object: 'transfer',
    amount: wish.amount,
    amount_reversed: 0,
    balance_transaction: null,
    created: core.now(),
    currency: CURRENCY,
    description: wish.description,
    destination: wish.destination,
    destination_payment: newStripeId.destinationPayment(),
    livemode: false,
    metadata: wish.metadata,
    reversals: listObject(`/v1/transfers/${id}/reversals`, []),
    reversed: false,
    source_transaction: null,
    source_type: 'card',
    transfer_group: null,
  };
}

function readDestination({ change, params }: Call): string {
  const id = params.requiredText('destination');
  const account = change.get('account', id);
  if (account === undefined) throw noSuch('destination', id, 'destination');
  if (account.capabilities?.transfers === 'active') return id;
  throw refused(
    'Your destination account needs to have at least one of the following capabilities enabled: transfers, crypto_transfers, legacy_payments',
    'destination',
    'insufficient_capabilities_for_transfer',
  );
}

function takeFromBalance({ core }: Call, amount: number): void {
  if (amount <= core.money.balance(core.now()).available) return;
  throw refused(
    'You have insufficient available funds in your Stripe account. Try adding funds directly to your available balance by completing a payment first.',
    undefined,
    'balance_insufficient',
  );
}

/** A charge may feed transfers up to its amount, whether or not its money has become available. */
function takeFromSource({ core }: Call, source: Stripe.Charge, amount: number): void {
  if (source.status !== 'succeeded')
    throw refused(`Cannot use the failed charge ${source.id} as a source.`, 'source_transaction');
  let taken = 0;
  for (const transfer of core.store.table('transfer').all())
    if (transfer.source_transaction === source.id) taken += transfer.amount;
  if (taken + amount <= source.amount) return;
  const already =
    taken === 0
      ? ''
      : ` (There is already a transfer using this source, amounting to ${yuan(taken)}.)`;
  throw refused(
    `Transfers using this transaction as a source must not exceed the source amount of ${yuan(source.amount)}.${already}`,
  );
}

function availableOn({ change, core }: Call, source: Stripe.Charge): number {
  const booked = change.get('balance_transaction', String(source.balance_transaction));
  return Math.max(booked?.available_on ?? 0, core.now());
}

function retrieve(call: Call): object {
  call.params.only('expand');
  return found(call, 'transfer', call.ids[0]!, 'transfer');
}

function list({ core, params }: Call): object {
  params.only(...LIST_PARAMS, 'destination', 'transfer_group');
  const destination = params.text('destination');
  const group = params.text('transfer_group');
  return listOf<Stripe.Transfer>({
    url: '/v1/transfers',
    table: core.store.table('transfer'),
    params,
    created: (row) => row.created,
    matches: (row) =>
      (destination === undefined || row.destination === destination) &&
      (group === undefined || row.transfer_group === group),
  });
}

export const transfers: Endpoint[] = [
  { method: 'POST', path: '/v1/transfers', answer: create },
  { method: 'GET', path: '/v1/transfers', answer: list },
  { method: 'GET', path: '/v1/transfers/:id', answer: retrieve },
];
