import type Stripe from 'stripe';
import { CURRENCY } from '../settings.ts';
import { accountOf, type Call, type Endpoint, found } from './call.ts';
import { LIST_PARAMS, listOf } from './list.ts';
import { showBalanceTransaction } from './show.ts';

function retrieve(call: Call): Stripe.Balance {
  call.params.only('expand');
  const { available, pending } =
    call.account === undefined
      ? call.core.money.balance(call.core.now())
      : { available: received(call, call.account), pending: 0 };
  const entry = (amount: number) => [
    { amount, currency: CURRENCY, source_types: { card: amount } },
  ];
  return {
    object: 'balance',
    available: entry(available),
    livemode: false,
    pending: entry(pending),
  };
}

/** A connected account holds what it was sent and what was not taken back; the sandbox pays nothing out. */
function received(call: Call, account: string): number {
  accountOf(call, account);
  let sum = 0;
  for (const transfer of call.core.store.table('transfer').all())
    if (transfer.destination === account) sum += transfer.amount - transfer.amount_reversed;
  return sum;
}

function retrieveTransaction(call: Call): object {
  call.params.only('expand');
  const row = found(call, 'balance_transaction', call.ids[0]!, 'id');
  return showBalanceTransaction(call.core, row);
}

function listTransactions({ core, params }: Call): object {
  params.only(...LIST_PARAMS, 'source', 'type');
  const source = params.text('source');
  const type = params.text('type');
  return listOf<Stripe.BalanceTransaction>({
    url: '/v1/balance_transactions',
    table: core.store.table('balance_transaction'),
    params,
    created: (row) => row.created,
    matches: (row) =>
      (source === undefined || row.source === source) && (type === undefined || row.type === type),
    show: (row) => showBalanceTransaction(core, row),
  });
}

export const balance: Endpoint[] = [
  { method: 'GET', path: '/v1/balance', answer: retrieve, forAccount: true },
  { method: 'GET', path: '/v1/balance_transactions', answer: listTransactions },
  { method: 'GET', path: '/v1/balance_transactions/:id', answer: retrieveTransaction },
];
