import { type Fen, proportionOf } from '@chucun/kernel';
import type { GroupPaid, RefundAgreed, SoldOrder } from '@chucun/orders';

/** The platform's own accounts; a cooperative's, a member's or a host's account has its owner's id. */
export const PROVIDER = '00000000-0000-7000-8000-000000000001';
export const COMMISSION = '00000000-0000-7000-8000-000000000002';
export const PLATFORM_DISCOUNT = '00000000-0000-7000-8000-000000000003';
/** What buyers' banks have taken and have not decided about. */
export const DISPUTED = '00000000-0000-7000-8000-000000000004';
/** What the platform paid from its own purse, beside the provider. */
export const PLATFORM_PURSE = '00000000-0000-7000-8000-000000000005';

export type AccountKind =
  | 'provider'
  | 'commission'
  | 'platform_discount'
  | 'coop'
  | 'member'
  | 'host'
  | 'disputed'
  | 'platform_purse';
export type TransferKind =
  | 'payment'
  | 'discount'
  | 'commission'
  | 'member_share'
  | 'host_share'
  | 'refund'
  | 'discount_reversal'
  | 'commission_reversal'
  | 'member_share_reversal'
  | 'host_share_reversal'
  | 'payout'
  | 'payout_offset'
  | 'dispute_opened'
  | 'dispute_won'
  | 'dispute_lost'
  | 'dispute_loss'
  | 'refund_by_hand';

/** An amount that moves from one account to another. A balance is what came in minus what went out. */
export interface Transfer {
  kind: TransferKind;
  debit: string;
  credit: string;
  amountFen: Fen;
  /** With `kind` it says which booking this is; the same booking twice is one. */
  reference: string;
  groupId: string | null;
  orderId: string;
  lineId: string | null;
  refundId: string | null;
  payoutId: string | null;
  occurredAt: Date;
}

/**
 * What goes back of `part` with this refund, by the cumulative method: what should be back by now, rounded, minus
 * what is back already. A full refund, in however many steps, gives back exactly `part`; the rate is the sale's (S7).
 */
export function reversalOf(
  part: Fen,
  refund: { paidFen: Fen; refundedBeforeFen: Fen; amountFen: Fen },
): Fen {
  const after = refund.refundedBeforeFen + refund.amountFen;
  if (refund.amountFen <= 0 || refund.refundedBeforeFen < 0 || after > refund.paidFen) {
    throw new RangeError(`a refund of ${refund.amountFen} does not fit into ${refund.paidFen} fen`);
  }
  return (
    proportionOf(part, after, refund.paidFen) -
    proportionOf(part, refund.refundedBeforeFen, refund.paidFen)
  );
}

/** The bookings of a paid group (S-6): the money in, the platform's coupon, commission, what members and hosts get. */
export function transfersOfSale(sale: GroupPaid): Transfer[] {
  return sale.orders.flatMap((order) => {
    const book = booker({ groupId: sale.groupId, orderId: order.orderId, at: sale.paidAt });
    return [
      book('payment', PROVIDER, order.coopId, order.totalFen, order.orderId),
      book('discount', PLATFORM_DISCOUNT, order.coopId, platformDiscountOf(order), order.orderId),
      book('commission', order.coopId, COMMISSION, order.commissionFen, order.orderId),
      ...order.lines.flatMap(({ lineId, memberId, memberFen, hostId, hostFen }) => [
        memberId === null
          ? undefined
          : book('member_share', order.coopId, memberId, memberFen, lineId, { lineId }),
        hostId === null
          ? undefined
          : book('host_share', order.coopId, hostId, hostFen, lineId, { lineId }),
      ]),
    ].filter((transfer) => transfer !== undefined);
  });
}

/**
 * The bookings of a refund. The amount is of what the buyer paid; the platform's coupon for the refunded goods goes
 * back to the platform, commission, member and host share go back at the rates of the sale (S7, S20). Refunded freight has no
 * parts: it was the cooperative's alone.
 */
export function transfersOfRefund(refund: RefundAgreed): Transfer[] {
  const { line, coopId, refundId, amountFen, refundedBeforeFen } = refund;
  const book = booker({ groupId: refund.groupId, orderId: refund.orderId, at: refund.at });
  const of = { lineId: line?.lineId ?? null, refundId };
  const money = book('refund', coopId, PROVIDER, amountFen, refundId, of);
  if (line === null) return money ? [money] : [];
  const step = { paidFen: line.paidFen, refundedBeforeFen, amountFen };
  const discount = refund.discountBorneBy === 'platform' ? line.discountFen : 0;
  return [
    money,
    book('discount_reversal', coopId, PLATFORM_DISCOUNT, reversalOf(discount, step), refundId, of),
    book(
      'commission_reversal',
      COMMISSION,
      coopId,
      reversalOf(line.commissionFen, step),
      refundId,
      of,
    ),
    line.memberId === null
      ? undefined
      : book(
          'member_share_reversal',
          line.memberId,
          coopId,
          reversalOf(line.memberFen, step),
          refundId,
          of,
        ),
    line.hostId === null
      ? undefined
      : book(
          'host_share_reversal',
          line.hostId,
          coopId,
          reversalOf(line.hostFen, step),
          refundId,
          of,
        ),
  ].filter((transfer) => transfer !== undefined);
}

/** What the platform adds to an order for a coupon of its own. */
export const platformDiscountOf = (
  order: Pick<SoldOrder, 'discountBorneBy' | 'discountFen'>,
): Fen => (order.discountBorneBy === 'platform' ? order.discountFen : 0);

/** Accounts that sales book to and that may not exist yet. */
export function accountsOfSales(sales: readonly GroupPaid[]): { id: string; kind: AccountKind }[] {
  const kinds = new Map<string, AccountKind>();
  for (const order of sales.flatMap(({ orders }) => orders)) {
    kinds.set(order.coopId, 'coop');
    for (const { memberId, hostId } of order.lines) {
      if (memberId !== null) kinds.set(memberId, 'member');
      if (hostId !== null) kinds.set(hostId, 'host');
    }
  }
  // In id order, so that two sales that open the same accounts wait for each other in one direction only.
  return [...kinds].map(([id, kind]) => ({ id, kind })).sort((a, b) => (a.id < b.id ? -1 : 1));
}

/** What all receivers beside the seller take of an order may not pass the provider's cap, in basis points (L-38). */
export const splitWithinCap = (paidFen: Fen, othersFen: readonly Fen[], capBp = 3000): boolean =>
  othersFen.reduce((sum, part) => sum + BigInt(part), 0n) * 10_000n <=
  BigInt(paidFen) * BigInt(capBp);

export const booker =
  (sale: { groupId: string | null; orderId: string; at: Date }) =>
  (
    kind: TransferKind,
    debit: string,
    credit: string,
    amountFen: Fen,
    reference: string,
    of: { lineId?: string | null; refundId?: string } = {},
  ): Transfer | undefined =>
    // A part of nothing is not booked: an amount of zero moves nothing.
    amountFen === 0
      ? undefined
      : {
          kind,
          debit,
          credit,
          amountFen,
          reference,
          groupId: sale.groupId,
          orderId: sale.orderId,
          lineId: of.lineId ?? null,
          refundId: of.refundId ?? null,
          payoutId: null,
          occurredAt: sale.at,
        };
