export interface PayoutOrder {
  /** Also the provider's idempotency key: sent twice, money moves once. */
  payoutId: string;
  coopId: string;
  orderId: string;
  amountFen: number;
}

/** Tells the licensed provider to move money to a cooperative (L-37). The api binds it to the payments' transfers. */
export abstract class PayoutProvider {
  /**
   * Nothing while the cooperative has no account that can be paid; throws when the provider did not take it.
   * Either way it is tried again later, with the same id and amount.
   */
  abstract send(order: PayoutOrder): Promise<{ transferId: string } | undefined>;
}
