import { newId } from '@chucun/kernel';
import type { CartNow } from './cart-pricing.ts';
import { groupNumber, holdEnds, shipByOf } from './order.rules.ts';
import type { OrderGroupRow } from './order.rows.ts';
import type { PlacedRows } from './placing.repository.ts';
import type { PricedLine, PricedParcel } from './pricing.rules.ts';
import type { Recipient } from './recipients.ts';

export interface Placing {
  buyerId: string;
  key: string;
  recipient: Recipient;
  cart: CartNow;
  couponCode: string | null;
  isFreshConfirmed: boolean;
  sequence: number;
}

export interface PlacedGroup {
  group: OrderGroupRow;
  rows: PlacedRows;
  /** What `order.placed` tells. */
  news: Record<string, unknown>;
}

/** The rows of an order group, with all that a sale freezes: origin, member, batch, price, terms (architecture §2). */
export function placedRows(placing: Placing): PlacedGroup {
  const group = groupOf(placing);
  const orders = placing.cart.parcels.map((parcel, index) =>
    orderOf(group, parcel, index, placing),
  );
  const lines = placing.cart.parcels.flatMap((parcel, index) =>
    parcel.lines.map((line, position) => lineOf(orders[index]!.id, parcel, line, position)),
  );
  return {
    group,
    rows: { group: groupColumns(group, placing), orders, lines },
    news: {
      groupId: group.id,
      number: group.number,
      buyerId: placing.buyerId,
      orders: orders.map(({ id, coop_id }) => ({ orderId: id, coopId: coop_id })),
    },
  };
}

function groupOf({ buyerId, cart, couponCode, sequence }: Placing): OrderGroupRow {
  return {
    id: newId(),
    number: groupNumber(cart.at, sequence),
    buyerId,
    state: 'PENDING_PAYMENT',
    goodsFen: cart.goodsFen,
    freightFen: cart.freightFen,
    discountFen: cart.discountFen,
    totalFen: cart.totalFen,
    couponCode,
    placedAt: cart.at,
    expiresAt: holdEnds(cart.at),
    paidAt: null,
  };
}

const groupColumns = (group: OrderGroupRow, { key, recipient, isFreshConfirmed }: Placing) => ({
  id: group.id,
  number: group.number,
  buyer_id: group.buyerId,
  state: group.state,
  goods_fen: group.goodsFen,
  freight_fen: group.freightFen,
  discount_fen: group.discountFen,
  total_fen: group.totalFen,
  coupon_code: group.couponCode,
  recipient_name: recipient.name,
  recipient_phone: recipient.phone,
  recipient_detail: recipient.detail,
  destination_code: recipient.regionCode,
  idempotency_key: key,
  placed_at: group.placedAt,
  expires_at: group.expiresAt,
  fresh_confirmed_at: isFreshConfirmed ? group.placedAt : null,
});

const orderOf = (group: OrderGroupRow, parcel: PricedParcel, index: number, placing: Placing) => ({
  id: newId(),
  number: `${group.number}-${index + 1}`,
  group_id: group.id,
  coop_id: parcel.coopId,
  buyer_id: group.buyerId,
  state: group.state,
  goods_fen: parcel.goodsFen,
  freight_fen: parcel.freightFen,
  discount_fen: parcel.discountFen,
  discount_borne_by: placing.cart.discountBorneBy,
  total_fen: parcel.totalFen,
  commission_bp: parcel.terms.commissionBp,
  commission_fen: parcel.commissionFen,
  destination_code: placing.recipient.regionCode,
  seller_code: placing.cart.sellerCodes.get(parcel.coopId),
  ship_by: shipByOf(group.placedAt, parcel.shipHours),
  claim_hours: parcel.claimHours,
  placed_at: group.placedAt,
});

const lineOf = (orderId: string, parcel: PricedParcel, line: PricedLine, position: number) => ({
  id: newId(),
  order_id: orderId,
  position,
  variant_id: line.offer.variantId,
  product_id: line.offer.productId,
  product_name: line.offer.productName,
  variant_name: line.offer.variantName,
  product_slug: line.offer.productSlug,
  photo_id: line.offer.photoId,
  quantity: line.quantity,
  unit_price_fen: line.offer.priceFen,
  goods_fen: line.goodsFen,
  discount_fen: line.discountFen,
  paid_fen: line.paidFen,
  commission_fen: line.commissionFen,
  member_fen: line.memberFen,
  net_weight_grams: line.netWeightGrams,
  coop_id: parcel.coopId,
  member_id: line.offer.memberId,
  household_id: line.offer.householdId,
  origin_code: line.offer.originCode,
  batch_id: line.offer.batchId,
  certificate_id: line.offer.certificateId,
  category_code: line.offer.categoryCode,
  channel: line.room ? 'LIVE' : 'SHOP',
  live_session_id: line.room?.sessionId ?? null,
  live_source: line.room?.source ?? null,
  price_rule: line.room?.priceRule ?? 'shop',
  quota_id: line.room?.quotaId ?? null,
  host_id: line.room?.hostId ?? null,
  host_bp: line.room?.hostBp ?? 0,
  host_fen: line.hostFen,
  member_share_bp: parcel.terms.memberShareBp,
  // L-12: fresh and perishable goods are outside the seven days; quality faults never are (L-15).
  is_returnable: !line.offer.isPerishable,
});
