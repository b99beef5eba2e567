import { badParameter } from '../errors.ts';
import { type Kind } from '../state/kinds.ts';
import { type Call } from './call.ts';
import { listObject } from './list.ts';
import { showAny } from './show.ts';

const KIND_OF_PREFIX: Record<string, Kind> = {
  cs: 'session',
  pi: 'payment_intent',
  ch: 'charge',
  re: 'refund',
  acct: 'account',
  tr: 'transfer',
  trr: 'transfer_reversal',
  txn: 'balance_transaction',
};

/** Lists that an object shows only when asked for. */
const INCLUDABLE: Record<string, Record<string, (call: Call, id: string) => object>> = {
  'checkout.session': {
    line_items: ({ change }, id) =>
      listObject(
        `/v1/checkout/sessions/${id}/line_items`,
        change.get('session_origin', id)?.lineItems ?? [],
      ),
  },
  charge: {
    refunds: ({ core }, id) =>
      listObject(
        `/v1/charges/${id}/refunds`,
        [...core.store.table('refund').from(undefined, -1)].filter((row) => row.charge === id),
      ),
  },
};

type Shown = Record<string, unknown>;

/** Replaces ids by their objects along each path of `expand`, as `latest_charge.balance_transaction`. */
export function expand(call: Call, object: object, paths: string[]): object {
  return paths.reduce(
    (shown, path) => expandPath(call, shown, path.split('.'), path),
    object as Shown,
  );
}

function expandPath(call: Call, object: Shown, [head, ...rest]: string[], path: string): Shown {
  if (head === undefined) return object;
  if (head === 'data' && Array.isArray(object.data))
    return {
      ...object,
      data: object.data.map((entry: Shown) => expandPath(call, entry, rest, path)),
    };
  const value = included(call, object, head) ?? object[head];
  if (value === null) return object;
  const target = typeof value === 'string' ? lookUp(call, value) : value;
  if (typeof target !== 'object')
    throw badParameter(
      `This property cannot be expanded (${path}). You may want to try expanding a different property.`,
      'expand',
    );
  return { ...object, [head]: expandPath(call, target as Shown, rest, path) };
}

function included(call: Call, object: Shown, head: string): object | undefined {
  if (typeof object[head] === 'object' && object[head] !== null) return undefined;
  return INCLUDABLE[String(object.object)]?.[head]?.(call, String(object.id));
}

function lookUp({ core, change }: Call, id: string): object | undefined {
  const kind = KIND_OF_PREFIX[id.slice(0, id.indexOf('_'))];
  const row = kind === undefined ? undefined : change.get(kind, id);
  return row === undefined ? undefined : showAny(core, row);
}
