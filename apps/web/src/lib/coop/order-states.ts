/** States that a desk looks at, in the order in which goods go through them. */
export const ORDER_STATES = [
  'PAID',
  'ACCEPTED',
  'PACKED',
  'SHIPPED',
  'SIGNED',
  'COMPLETED',
  'CANCELLED',
  'REFUNDED',
] as const;
