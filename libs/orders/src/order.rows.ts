import type { SoldLine } from './chain.ts';
import type { OrderGroupState, OrderState } from './order.rules.ts';

export interface OrderGroupRow {
  id: string;
  number: string;
  buyerId: string;
  state: OrderGroupState;
  goodsFen: number;
  freightFen: number;
  discountFen: number;
  totalFen: number;
  couponCode: string | null;
  placedAt: Date;
  expiresAt: Date;
  paidAt: Date | null;
}

export interface OrderRow {
  id: string;
  number: string;
  groupId: string;
  coopId: string;
  buyerId: string;
  state: OrderState;
  goodsFen: number;
  freightFen: number;
  discountFen: number;
  discountBorneBy: 'platform' | 'coop';
  totalFen: number;
  refundedFen: number;
  refundedFreightFen: number;
  commissionFen: number;
  shipBy: Date;
  claimHours: number;
  carrier: string | null;
  trackingNumber: string | null;
  placedAt: Date;
  paidAt: Date | null;
  shippedAt: Date | null;
  signedAt: Date | null;
  completedAt: Date | null;
  cancelledAt: Date | null;
  cancelReason: string | null;
}

export interface OrderLineRow {
  id: string;
  orderId: string;
  variantId: string;
  productId: string;
  productSlug: string;
  productName: string;
  variantName: string;
  photoId: string | null;
  quantity: number;
  unitPriceFen: number;
  goodsFen: number;
  discountFen: number;
  paidFen: number;
  refundedFen: number;
  commissionFen: number;
  memberFen: number;
  netWeightGrams: number;
  memberId: string | null;
  householdId: string | null;
  originCode: string;
  batchId: string;
  certificateId: string | null;
  categoryCode: string;
  channel: 'SHOP' | 'LIVE' | 'GROUP' | 'PROCUREMENT';
  liveSessionId: string | null;
  hostId: string | null;
  hostFen: number;
  isReturnable: boolean;
}

export interface OrderEventRow {
  id: string;
  orderId: string;
  fromState: OrderState | null;
  toState: OrderState;
  note: string | null;
  at: Date;
}

/** Who gets the parcel. Personal: for the buyer and those who fulfil the order only. */
export interface RecipientRow {
  groupId: string;
  name: string;
  phone: string;
  detail: string;
  destinationCode: string;
}

export const GROUP_COLUMNS = `
  g.id, g.number, g.buyer_id AS "buyerId", g.state, g.goods_fen AS "goodsFen", g.freight_fen AS "freightFen",
  g.discount_fen AS "discountFen", g.total_fen AS "totalFen", g.coupon_code AS "couponCode", g.placed_at AS "placedAt",
  g.expires_at AS "expiresAt", g.paid_at AS "paidAt"`;

export const ORDER_COLUMNS = `
  o.id, o.number, o.group_id AS "groupId", o.coop_id AS "coopId", o.buyer_id AS "buyerId", o.state,
  o.goods_fen AS "goodsFen", o.freight_fen AS "freightFen", o.discount_fen AS "discountFen",
  o.discount_borne_by AS "discountBorneBy", o.total_fen AS "totalFen", o.refunded_fen AS "refundedFen",
  o.refunded_freight_fen AS "refundedFreightFen", o.commission_fen AS "commissionFen", o.ship_by AS "shipBy",
  o.claim_hours AS "claimHours", o.carrier, o.tracking_number AS "trackingNumber", o.placed_at AS "placedAt",
  o.paid_at AS "paidAt", o.shipped_at AS "shippedAt", o.signed_at AS "signedAt", o.completed_at AS "completedAt",
  o.cancelled_at AS "cancelledAt", o.cancel_reason AS "cancelReason"`;

export const LINE_COLUMNS = `
  l.id, l.order_id AS "orderId", l.variant_id AS "variantId", l.product_id AS "productId",
  l.product_slug AS "productSlug", l.product_name AS "productName", l.variant_name AS "variantName",
  l.photo_id AS "photoId", l.quantity, l.unit_price_fen AS "unitPriceFen", l.goods_fen AS "goodsFen",
  l.discount_fen AS "discountFen", l.paid_fen AS "paidFen", l.refunded_fen AS "refundedFen",
  l.commission_fen AS "commissionFen", l.member_fen AS "memberFen", l.net_weight_grams AS "netWeightGrams",
  l.member_id AS "memberId", l.household_id AS "householdId", l.origin_code AS "originCode", l.batch_id AS "batchId",
  l.certificate_id AS "certificateId", l.category_code AS "categoryCode", l.channel,
  l.live_session_id AS "liveSessionId", l.host_id AS "hostId", l.host_fen AS "hostFen",
  l.is_returnable AS "isReturnable"`;

/** A line as other domains see it; the row says what was frozen, and nothing of what came after. */
export const soldLineOf = (line: OrderLineRow): SoldLine => ({
  lineId: line.id,
  variantId: line.variantId,
  productId: line.productId,
  productName: line.productName,
  variantName: line.variantName,
  quantity: line.quantity,
  goodsFen: line.goodsFen,
  discountFen: line.discountFen,
  paidFen: line.paidFen,
  commissionFen: line.commissionFen,
  memberFen: line.memberFen,
  netWeightGrams: line.netWeightGrams,
  memberId: line.memberId,
  householdId: line.householdId,
  originCode: line.originCode,
  categoryCode: line.categoryCode,
  channel: line.channel,
  liveSessionId: line.liveSessionId,
  hostId: line.hostId,
  hostFen: line.hostFen,
});
