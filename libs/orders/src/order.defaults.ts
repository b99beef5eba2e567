/** Numbers of the trade that are ours to set; each is named after its key in the table of defaults. */
export const ORDER_DEFAULTS = {
  /** Unpaid orders keep their stock this long. */
  holdMinutes: 15,
  linesMax: 50,
  quantityMax: 9_999,
  /** 10,000,000.00 yuan: beyond it an order is made by contract. */
  totalFenMax: 1_000_000_000,
  addressesMax: 20,
  /** T-13, L-39: receipt is taken for confirmed this long after dispatch. */
  autoSignDays: 10,
  /** L-39: what is due is released no earlier than this after receipt, and never inside the claim window. */
  releaseHoursAfterReceipt: 24,
  /** Refunds may be asked for this long after receipt: the seven days of L-12, and time to answer for quality (L-15). */
  refundDaysAfterReceipt: 30,
  /** T-18: fresh goods do not go where the parcel travels longer. */
  freshTransitDaysMax: 5,
  photosPerRefundMax: 6,
} as const;
