/** What a try to move money is about: a refund, a charge that nobody needs, a payout. */
export type MoveKind = 'refund' | 'unneeded' | 'payout';

/** The provider forgets a key after 24 hours; before that is certain we stop trusting it. */
const KEY_LIVES_MS = 23 * 3_600_000;

/** A try without a known end is replayed while its key is known, and looked up after that. */
export const isKeyForgotten = (begunAt: Date, now: Date): boolean =>
  now.getTime() - begunAt.getTime() > KEY_LIVES_MS;

/** The first try has the key that it had before tries were counted. */
export const keyOf = (kind: MoveKind, subjectId: string, number: number): string =>
  number === 1 ? `${kind}-${subjectId}` : `${kind}-${subjectId}-${number}`;

/** What we need of the provider's errors. */
export interface ProviderError {
  type: string;
  statusCode?: number | undefined;
  code?: string | undefined;
  param?: string | undefined;
  message: string;
}

/** True when nothing was done and the same request would be refused again: no other answer says that. */
export const isDefinite = ({ type, statusCode = 0 }: ProviderError): boolean =>
  type === 'StripeIdempotencyError' ||
  (statusCode >= 400 && statusCode < 500 && ![401, 403, 409, 429].includes(statusCode));

/** The refusal may be about our own earlier request, so the truth is looked up. */
export const mayBeDone = ({ type, code, param, message }: ProviderError): boolean =>
  type === 'StripeIdempotencyError' ||
  code === 'charge_already_refunded' ||
  (param === 'amount' && message.includes('unrefunded'));

const PASSING = ['balance_insufficient', 'insufficient_funds', 'lock_timeout', 'unknown'];
const TRIES_MAX = 5;

/** True where the provider says that the same refund may go through later. */
export const isWorthRetrying = (reason: string, tries: number): boolean =>
  PASSING.includes(reason) && tries < TRIES_MAX;

/** When a refund that did not go through is tried again: an hour, doubling. */
export const nextTryAt = (tries: number, now: Date): Date =>
  new Date(now.getTime() + 3_600_000 * 2 ** tries);
