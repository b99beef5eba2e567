export {
  groupPaid,
  orderCompleted,
  refundAgreed,
  type GroupPaid,
  type OrderCompleted,
  type RefundAgreed,
  type SoldLine,
  type SoldOrder,
} from './chain.ts';
