/** Sums over the lines that count for a session. Money is of goods, without freight. */
export interface SalesSums {
  placedOrders: number;
  orders: number;
  buyers: number;
  packs: number;
  paidFen: number;
  refundedFen: number;
  /** What is left to the host after what refunds took back at the old rate. */
  hostFen: number;
}

export interface Watching {
  visits: number;
  watchedSeconds: number;
  clicks: number;
  clickers: number;
}
