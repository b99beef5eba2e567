import type { DisputeClosed, DisputeOpened, RefundPaidByHand } from '@chucun/payments';
import {
  booker,
  COMMISSION,
  DISPUTED,
  PLATFORM_PURSE,
  PROVIDER,
  type Transfer,
} from './ledger.rules.ts';

/** The bank takes the money for as long as it decides: the provider holds it no more, and nobody has lost it yet. */
export const transfersOfDispute = (dispute: DisputeOpened): Transfer[] =>
  partsOf(dispute, 'dispute_opened', DISPUTED, PROVIDER);

/**
 * Won: the money is back. Lost: the refunds of the same transaction have taken it from the orders, at the rates of
 * their sale; here it only leaves the disputed account, and what fitted into no order is the platform's loss.
 */
export function transfersOfDecision(dispute: DisputeClosed): Transfer[] {
  const kind = dispute.isWon ? 'dispute_won' : 'dispute_lost';
  const closed = partsOf(dispute, kind, PROVIDER, DISPUTED);
  const [first] = dispute.parts;
  if (!first || dispute.excessFen === 0) return closed;
  const book = booker({ groupId: dispute.groupId, orderId: first.orderId, at: dispute.at });
  const loss = book('dispute_loss', COMMISSION, PROVIDER, dispute.excessFen, dispute.disputeId);
  return loss ? [...closed, loss] : closed;
}

/** The refund was booked when it was agreed; the provider never sent it, the platform's own purse did. */
export function transfersOfRefundByHand(refund: RefundPaidByHand): Transfer[] {
  const book = booker({ groupId: refund.groupId, orderId: refund.orderId, at: refund.at });
  const { refundId, amountFen } = refund;
  const paid = book('refund_by_hand', PROVIDER, PLATFORM_PURSE, amountFen, refundId, { refundId });
  return paid ? [paid] : [];
}

const partsOf = (
  { disputeId, groupId, at, parts }: DisputeOpened,
  kind: Transfer['kind'],
  debit: string,
  credit: string,
): Transfer[] =>
  parts
    .map(({ orderId, amountFen }) =>
      booker({ groupId, orderId, at })(kind, debit, credit, amountFen, `${disputeId}:${orderId}`),
    )
    .filter((transfer) => transfer !== undefined);
