/** What the sheet asks for a price: one pack, so many of it. */
export interface Wish {
  variantId: string;
  quantity: number;
}

export interface RoomQuote {
  goodsFen: number;
  freightFen: number;
  discountFen: number;
  totalFen: number;
  problems: readonly { code: string; message: string; messageZh: string }[];
  parcels: readonly { lines: readonly { isReturnable: boolean; available: number }[] }[];
}

/** The answer to placing an order, as far as the sheet has to tell cases apart. */
export interface Placed {
  __typename: string;
  id?: string;
  totalFen?: number;
  shortages?: readonly { variantId: string; available: number }[];
  mayTake?: number;
  message?: string;
  messageZh?: string;
}

/** Some goods cannot go back without a reason; the buyer has to know it for this purchase (L-13). */
export const needsWord = (quote: RoomQuote): boolean =>
  quote.parcels.some(({ lines }) => lines.some(({ isReturnable }) => !isReturnable));

/** What keeps an order of this quote from being placed, said by the server. */
export const problemOf = (quote: RoomQuote, locale: 'zh' | 'en'): string | undefined => {
  const [first] = quote.problems;
  return first && (locale === 'zh' ? first.messageZh || first.message : first.message);
};

/** What the sheet does about a refusal: a quantity that can be had, and the case to be said in words. */
export type Turn =
  | { kind: 'placed'; id: string }
  | { kind: 'changed'; totalFen: number }
  | { kind: 'short' | 'limit'; quantity: number }
  | { kind: 'said'; message: string; messageZh: string };

export function turnOf(placed: Placed, { variantId }: Wish): Turn {
  const { __typename: kind, message = '', messageZh = '' } = placed;
  if (placed.id) return { kind: 'placed', id: placed.id };
  if (kind === 'TotalChanged') return { kind: 'changed', totalFen: placed.totalFen ?? 0 };
  if (kind === 'InsufficientStock') {
    const short = placed.shortages?.find((one) => one.variantId === variantId);
    return { kind: 'short', quantity: short?.available ?? 0 };
  }
  if (kind === 'LimitReached') return { kind: 'limit', quantity: placed.mayTake ?? 0 };
  return { kind: 'said', message, messageZh: messageZh || message };
}

/** The checkout page with the same wish, in the room's name, and the way back. */
export function checkoutAddress(sessionId: string, { variantId, quantity }: Wish): string {
  const query = new URLSearchParams({ buy: `${variantId}:${quantity}`, live: sessionId });
  return `/checkout?${query}`;
}
