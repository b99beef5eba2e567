export { AdvanceOrder, type Shipment } from './advance-order.ts';
export { AnswerRefund, type RefundAnswer } from './answer-refund.ts';
export { CancelOrder } from './cancel-order.ts';
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
export { CompleteOrders } from './complete-orders.ts';
export { ConfirmReceipt } from './confirm-receipt.ts';
export {
  CouponSeries,
  type ClaimAnswer,
  type ClaimedCoupon,
  type SeriesRow,
  type SeriesWish,
} from './coupon-series.ts';
export { ExpireUnpaid } from './expire-unpaid.ts';
export { Freight } from './freight.ts';
export { MarkGroupPaid, type MarkPaidOutcome } from './mark-group-paid.ts';
export { ORDER_DEFAULTS } from './order.defaults.ts';
export { OrderGroups, type PayableGroup } from './order-groups.ts';
export type { OrderGroupState, OrderState } from './order.rules.ts';
export { OrderGroupType, OrderType } from './order.types.ts';
export { OrdersModule } from './orders.module.ts';
export { PlaceOrder, type PlaceOrderAsk } from './place-order.ts';
export { RefundByDispute, type LostDispute } from './refund-by-dispute.ts';
export { Refunds } from './refunds.ts';
export type { RefundRow } from './refund.repository.ts';
export { RequestRefund, type RefundAsk } from './request-refund.ts';
export { SaveAddress } from './save-address.ts';
export { SaveFreightTemplate, type FreightWish } from './save-freight-template.ts';
export {
  RoomSales,
  type RoomAsk,
  type RoomSource,
  type RoomTerms,
  type TermsOfCart,
} from './room-sales.ts';
