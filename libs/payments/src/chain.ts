import { ChainPoint } from '@chucun/kernel';

/** A failed refund reached the buyer from the platform's own purse. Told in the transaction that says so. */
export interface RefundPaidByHand {
  refundId: string;
  groupId: string;
  orderId: string;
  amountFen: number;
  at: Date;
}

/** A buyer's bank took the money of a group back for as long as the dispute lasts. */
export interface DisputeOpened {
  disputeId: string;
  groupId: string;
  at: Date;
  /** The amount by order, in proportion to what was paid for each. */
  parts: { orderId: string; coopId: string; amountFen: number }[];
}

/** Won: the money is back. Lost: it stays with the buyer, as the refunds of the same transaction say. */
export interface DisputeClosed extends DisputeOpened {
  isWon: boolean;
  /** Of a lost one: what fitted into no order. The platform bears it. */
  excessFen: number;
}

export const refundPaidByHand = new ChainPoint<RefundPaidByHand>('refund.paid_by_hand');
export const disputeOpened = new ChainPoint<DisputeOpened>('dispute.opened');
export const disputeClosed = new ChainPoint<DisputeClosed>('dispute.closed');
