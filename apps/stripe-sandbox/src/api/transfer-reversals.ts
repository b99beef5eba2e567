import type Stripe from 'stripe';
import { noSuch, refused, yuan } from '../errors.ts';
import { newStripeId } from '../ids.ts';
import { type Call, type Endpoint, found } from './call.ts';
import { LIST_PARAMS, listObject, listOf } from './list.ts';

/** How many reversals a transfer shows by itself. */
const SHOWN_INLINE = 10;

function create(call: Call): object {
  const { core, change, params, cause } = call;
  params.only('amount', 'description', 'expand', 'metadata');
  const asked = params.integer('amount', 1);
  const metadata = params.metadata();
  const transfer = found(call, 'transfer', call.ids[0]!, 'transfer');
  const amount = reversibleAmount(transfer, asked);
  const id = newStripeId.transferReversal();
  const reversal: Stripe.TransferReversal = {
    id,
    object: 'transfer_reversal',
    amount,
    balance_transaction: core.book(change, { type: 'transfer_refund', amount, source: id }),
    created: core.now(),
    currency: transfer.currency,
    destination_payment_refund: null,
    metadata,
    source_refund: null,
    transfer: transfer.id,
  };
  const reversedAmount = transfer.amount_reversed + amount;
  const shown = [reversal, ...transfer.reversals.data];
  const changed: Stripe.Transfer = {
    ...transfer,
    amount_reversed: reversedAmount,
    reversed: reversedAmount === transfer.amount,
    reversals: listObject(
      transfer.reversals.url,
      shown.slice(0, SHOWN_INLINE),
      shown.length > SHOWN_INLINE || transfer.reversals.has_more,
    ),
  };
  change.put('transfer_reversal', reversal);
  change.put('transfer', changed);
  core.emit(change, cause, {
    type: 'transfer.reversed',
    object: changed,
    previous: { amount_reversed: transfer.amount_reversed, reversed: transfer.reversed },
  });
  return reversal;
}

function reversibleAmount(transfer: Stripe.Transfer, asked: number | undefined): number {
  const left = transfer.amount - transfer.amount_reversed;
  if (left === 0) throw refused(`Transfer ${transfer.id} has already been reversed.`);
  const amount = asked ?? left;
  if (amount <= left) return amount;
  throw refused(
    `Transfer reversal amount (${yuan(amount)}) is greater than unreversed amount on transfer (${yuan(left)})`,
    'amount',
  );
}

function retrieve(call: Call): object {
  call.params.only('expand');
  const [transferId, id] = call.ids as [string, string];
  const reversal = found(call, 'transfer_reversal', id, 'id');
  if (reversal.transfer !== transferId) throw noSuch('transfer_reversal', id, 'id');
  return reversal;
}

function list(call: Call): object {
  call.params.only(...LIST_PARAMS);
  const transfer = found(call, 'transfer', call.ids[0]!, 'transfer').id;
  return listOf<Stripe.TransferReversal>({
    url: `/v1/transfers/${transfer}/reversals`,
    table: call.core.store.table('transfer_reversal'),
    params: call.params,
    created: (row) => row.created,
    matches: (row) => row.transfer === transfer,
  });
}

export const transferReversals: Endpoint[] = [
  { method: 'POST', path: '/v1/transfers/:id/reversals', answer: create },
  { method: 'GET', path: '/v1/transfers/:id/reversals', answer: list },
  { method: 'GET', path: '/v1/transfers/:id/reversals/:id', answer: retrieve },
];
