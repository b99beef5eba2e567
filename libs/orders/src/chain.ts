import { ChainPoint } from '@chucun/kernel';

/** One sold line as it was frozen at the sale; it never changes afterwards. */
export interface SoldLine {
  lineId: string;
  variantId: string;
  productId: string;
  /** Names as they stood at the sale, for statements. */
  productName: string;
  variantName: string;
  quantity: number;
  goodsFen: number;
  discountFen: number;
  /** goods − discount. */
  paidFen: number;
  /** The line's part of its order's commission; the parts sum to it. */
  commissionFen: number;
  /** What the member gets of this line, inside what is due to the cooperative. */
  memberFen: number;
  /** Of the whole line: per pack × quantity. */
  netWeightGrams: number;
  memberId: string | null;
  householdId: string | null;
  /** 12-digit village of the batch. */
  originCode: string;
  categoryCode: string;
  channel: 'SHOP' | 'LIVE' | 'GROUP' | 'PROCUREMENT';
  liveSessionId: string | null;
  /** Who hosted the session, and what they get of this line at the rate of that moment (S20). */
  hostId: string | null;
  hostFen: number;
}

export interface SoldOrder {
  orderId: string;
  /** What people call the order by. */
  orderNumber: string;
  coopId: string;
  /** Region code of the cooperative's registered place on that day (S-12). */
  sellerCode: string;
  goodsFen: number;
  freightFen: number;
  discountFen: number;
  discountBorneBy: 'platform' | 'coop';
  /** goods + freight − discount. */
  totalFen: number;
  commissionFen: number;
  lines: SoldLine[];
}

/** Money for a whole order group has come in. Told in the transaction that turns the group PAID. */
export interface GroupPaid {
  groupId: string;
  buyerId: string;
  paidAt: Date;
  /** Where the buyer is: region code, 6 digits or finer. */
  destinationCode: string;
  orders: SoldOrder[];
}

/** Part of an order goes back to the buyer. Told in the transaction that writes the refund row. */
export interface RefundAgreed {
  refundId: string;
  groupId: string;
  orderId: string;
  coopId: string;
  at: Date;
  amountFen: number;
  /** The refunded line, or null where freight is refunded. */
  line: SoldLine | null;
  /** Refunded of this line (or of the order's freight) before this refund. */
  refundedBeforeFen: number;
  discountBorneBy: 'platform' | 'coop';
}

/** The buyer has it and claims are over, or were never possible: what is due may be paid out. */
export interface OrderCompleted {
  orderId: string;
  coopId: string;
  completedAt: Date;
}

export const groupPaid = new ChainPoint<GroupPaid>('order_group.paid');
export const refundAgreed = new ChainPoint<RefundAgreed>('refund.agreed');
export const orderCompleted = new ChainPoint<OrderCompleted>('order.completed');
