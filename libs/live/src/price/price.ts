/** FLASH: a deal with a countdown, few pieces and a short time; it goes before a LIVE price. */
export type PriceKind = 'LIVE' | 'FLASH';

/** A window of time in which an item of a shelf costs less in the room. */
export interface LivePrice {
  id: string;
  sessionId: string;
  itemId: string;
  variantId: string;
  kind: PriceKind;
  priceFen: number;
  startsAt: Date;
  /** Null: until the session ends. */
  endsAt: Date | null;
  quotaId: string | null;
}
