import type { Fen } from '@chucun/kernel';
import { PROVIDER, type Transfer } from './ledger.rules.ts';

/** What one order left on one account and has not been paid out; negative where a refund came after the payout. */
export interface OrderPart {
  orderId: string;
  accountId: string;
  amountFen: Fen;
}

export interface PayoutPlan {
  /** What the provider sends. */
  amountFen: Fen;
  parts: OrderPart[];
  /** Orders whose debt is wholly taken off by this payout. */
  settledOrders: string[];
}

/**
 * Reckons a payout (S7): what the order brought, less what earlier orders owe since their refunds, oldest first, as
 * far as it goes. What does not fit stays owed and is taken off the next one; there is no debt outside the ledger.
 */
export function planPayout(own: readonly OrderPart[], owed: readonly OrderPart[]): PayoutPlan {
  const earned = sum(own);
  if (earned <= 0)
    return { amountFen: 0, parts: [], settledOrders: earned === 0 ? ordersOf(own) : [] };
  const parts = own.filter(({ amountFen }) => amountFen !== 0);
  let left = earned;
  const stillOwed = new Set<string>();
  for (const part of owed) {
    // A refund's rounding may leave a fen the other way on one of the order's accounts: it goes out too.
    if (part.amountFen > 0) {
      parts.push(part);
      left += part.amountFen;
      continue;
    }
    const taken = Math.min(left, -part.amountFen);
    if (taken < -part.amountFen) stillOwed.add(part.orderId);
    if (taken <= 0) continue;
    parts.push({ ...part, amountFen: -taken });
    left -= taken;
  }
  const settledOrders = ordersOf(owed).filter((orderId) => !stillOwed.has(orderId));
  return { amountFen: left, parts, settledOrders: [...ordersOf(own), ...settledOrders] };
}

/** The bookings of a payout that was sent, or that took off as much as it brought. */
export const transfersOfPayout = (
  payoutId: string,
  parts: readonly OrderPart[],
  at: Date,
): Transfer[] =>
  parts.map(({ orderId, accountId, amountFen }) => ({
    kind: amountFen > 0 ? 'payout' : 'payout_offset',
    debit: amountFen > 0 ? accountId : PROVIDER,
    credit: amountFen > 0 ? PROVIDER : accountId,
    amountFen: Math.abs(amountFen),
    reference: `${payoutId}:${orderId}:${accountId}`,
    groupId: null,
    orderId,
    lineId: null,
    refundId: null,
    payoutId,
    occurredAt: at,
  }));

/** When to try again after `attempts` failures: a minute, doubling, at most six hours. */
export const retryAfterSeconds = (attempts: number): number =>
  Math.min(21_600, 60 * 2 ** Math.max(0, attempts - 1));

const sum = (parts: readonly OrderPart[]): Fen =>
  parts.reduce((total, part) => total + part.amountFen, 0);

const ordersOf = (parts: readonly OrderPart[]): string[] => [
  ...new Set(parts.map(({ orderId }) => orderId)),
];
