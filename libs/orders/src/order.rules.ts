import { chinaDate } from '@chucun/kernel';
import { ORDER_DEFAULTS } from './order.defaults.ts';

export const ORDER_STATES = [
  'PENDING_PAYMENT',
  'PAID',
  'ACCEPTED',
  'PACKED',
  'SHIPPED',
  'SIGNED',
  'COMPLETED',
  'CANCELLED',
  'REFUNDED',
] as const;
export type OrderState = (typeof ORDER_STATES)[number];
export type OrderGroupState = 'PENDING_PAYMENT' | 'PAID' | 'EXPIRED' | 'CANCELLED';

/**
 * T-13: where an order may go from each state. Whole refunds end in REFUNDED, cancelling before shipping in CANCELLED;
 * a cancelled order comes back only when money for an expired group arrives and the goods are still there.
 */
export const NEXT_STATES: Record<OrderState, readonly OrderState[]> = {
  PENDING_PAYMENT: ['PAID', 'CANCELLED'],
  PAID: ['ACCEPTED', 'PACKED', 'CANCELLED', 'REFUNDED'],
  ACCEPTED: ['PACKED', 'CANCELLED', 'REFUNDED'],
  PACKED: ['SHIPPED', 'CANCELLED', 'REFUNDED'],
  SHIPPED: ['SIGNED', 'REFUNDED'],
  SIGNED: ['COMPLETED', 'REFUNDED'],
  COMPLETED: ['REFUNDED'],
  CANCELLED: ['PAID'],
  REFUNDED: [],
};

export const mayBecome = (from: OrderState, to: OrderState): boolean =>
  NEXT_STATES[from].includes(to);

/** T-14: the buyer cancels freely before packing; the cooperative until it ships. */
export const mayCancel = (state: OrderState, by: 'buyer' | 'coop'): boolean =>
  (by === 'buyer'
    ? ['PENDING_PAYMENT', 'PAID', 'ACCEPTED']
    : ['PAID', 'ACCEPTED', 'PACKED']
  ).includes(state);

/** Goods have not left the cooperative. */
export const isUnshipped = (state: OrderState): boolean =>
  ['PAID', 'ACCEPTED', 'PACKED'].includes(state);

const HOUR_MS = 3_600_000;

/** A refund may be asked for from payment until some weeks after receipt. */
export function mayAskRefund(
  order: { state: OrderState; signedAt: Date | null },
  now: Date,
): boolean {
  if (['PENDING_PAYMENT', 'CANCELLED', 'REFUNDED'].includes(order.state)) return false;
  if (!order.signedAt) return true;
  const until = order.signedAt.getTime() + ORDER_DEFAULTS.refundDaysAfterReceipt * 24 * HOUR_MS;
  return now.getTime() <= until;
}

/** When the hold of an order placed `at` ends. */
export const holdEnds = (at: Date): Date =>
  new Date(at.getTime() + ORDER_DEFAULTS.holdMinutes * 60_000);

/** T-12: the frozen day of dispatch. */
export const shipByOf = (at: Date, shipHours: number): Date =>
  new Date(at.getTime() + shipHours * HOUR_MS);

/** `202611231000017`: local date, running number, and a Luhn digit that catches a slip on the phone. */
export function groupNumber(at: Date, sequence: number): string {
  const body = `${chinaDate(at).replaceAll('-', '')}${sequence}`;
  return `${body}${luhnDigit(body)}`;
}

export const isGroupNumber = (text: string): boolean =>
  /^\d{15,}$/.test(text) && luhnDigit(text.slice(0, -1)) === Number(text.at(-1));

function luhnDigit(digits: string): number {
  const sum = [...digits].reverse().reduce((all, digit, index) => {
    const value = Number(digit) * (index % 2 === 0 ? 2 : 1);
    return all + (value > 9 ? value - 9 : value);
  }, 0);
  return (10 - (sum % 10)) % 10;
}

/** Who bears a discount, and what of an order is whose: the bar that every role sees. */
export function splitOf(
  order: {
    goodsFen: number;
    freightFen: number;
    discountFen: number;
    discountBorneBy: 'platform' | 'coop';
    commissionFen: number;
  },
  lines: readonly { memberFen: number }[],
): { farmerFen: number; coopFen: number; platformFen: number; freightFen: number } {
  const farmerFen = lines.reduce((sum, line) => sum + line.memberFen, 0);
  const borne = order.discountBorneBy === 'coop' ? order.discountFen : 0;
  const coopFen = order.goodsFen - borne - order.commissionFen - farmerFen;
  return { farmerFen, coopFen, platformFen: order.commissionFen, freightFen: order.freightFen };
}
