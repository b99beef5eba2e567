import { noSuch, StripeFault } from '../errors.ts';
import { type Params } from '../params.ts';
import { type Cause, type SandboxCore } from '../sandbox-core.ts';
import { type Kind, type Kinds } from '../state/kinds.ts';
import { type Change } from '../state/store.ts';

/** One authorised request to /v1, inside its change. */
export interface Call {
  core: SandboxCore;
  change: Change;
  params: Params;
  /** What the path's placeholders matched. */
  ids: string[];
  cause: Cause;
  /** The connected account named by `Stripe-Account`. */
  account: string | undefined;
}

export interface Endpoint {
  method: 'GET' | 'POST';
  /** `/v1/charges/:id` */
  path: string;
  /** Answers with the object; throws `StripeFault` to refuse. */
  answer: (call: Call) => object;
  /** True when it may be asked on behalf of a connected account. */
  forAccount?: boolean;
}

const NAMES: Partial<Record<Kind, string>> = { session: 'checkout.session' };

/** The row, or Stripe's 404 that names it. */
export function found<K extends Kind>(call: Call, kind: K, id: string, param: string): Kinds[K] {
  const row = call.change.get(kind, id);
  if (row === undefined) throw noSuch(NAMES[kind] ?? kind, id, param);
  return row;
}

/** Stripe hides accounts that are not yours behind a 403. */
export function accountOf(call: Call, id: string) {
  const account = call.change.get('account', id);
  if (account !== undefined) return account;
  throw new StripeFault(403, {
    type: 'invalid_request_error',
    code: 'account_invalid',
    message: `The provided key does not have access to account '${id}' (or that account does not exist). Application access may have been revoked.`,
  });
}
