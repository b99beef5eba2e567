import type { OrderState } from '@chucun/contract';
import { day } from '#lib/format/date.ts';
import type { Locale } from '#lib/i18n/locale.ts';
import type { Texts } from '#lib/i18n/texts.ts';

interface Told {
  state: OrderState;
  shipBy: string;
  shippedAt?: string | null;
}

/** One sentence that says how things stand. */
export function sentenceOf(t: Texts['order']['orders'], order: Told, locale: Locale): string {
  switch (order.state) {
    case 'PENDING_PAYMENT':
      return t.sentences.PENDING_PAYMENT('');
    case 'PAID':
    case 'ACCEPTED':
      return t.sentences[order.state](day(order.shipBy, locale));
    case 'SHIPPED':
      return t.sentences.SHIPPED(order.shippedAt ? day(order.shippedAt, locale) : '');
    default:
      return t.sentences[order.state]();
  }
}

/** How many dots of the line are filled: origin, batch, shop, you. */
export function reachedBy(state: OrderState): number {
  if (state === 'SIGNED' || state === 'COMPLETED') return 4;
  return state === 'PACKED' || state === 'SHIPPED' ? 3 : 2;
}

/** T-14: a buyer may cancel until the parcel is packed. */
export const mayCancel = (state: OrderState): boolean =>
  state === 'PENDING_PAYMENT' || state === 'PAID' || state === 'ACCEPTED';

export const mayConfirm = (state: OrderState): boolean => state === 'SHIPPED';

export const mayAskRefund = (state: OrderState): boolean =>
  state === 'SHIPPED' || state === 'SIGNED' || state === 'COMPLETED';
