import { Injectable } from '@nestjs/common';
import { Participants } from '@chucun/kernel';
import type { EntityManager } from 'typeorm';
import { refundAgreed } from './chain.ts';
import { Holds } from './holds.ts';
import { OrderSteps } from './order-steps.ts';
import { type OrderLineRow, type OrderRow, soldLineOf } from './order.rows.ts';
import { RefundRequestRepository } from './refund-request.repository.ts';
import { RefundRepository } from './refund.repository.ts';

export interface RefundCause {
  reason: string;
  requestId: string | null;
  actorId: string | null;
  at: Date;
  /** Set where the buyer has the money already: nobody is to send it. */
  paidAs?: string | null;
}

/**
 * Agrees to give money back: a row, the sums on line and order, the ledger's reversal and the facts in one commit; the
 * provider hears after it. The order is locked by the caller, and Σ refunds never pass what was paid.
 */
@Injectable()
export class RefundOrder {
  constructor(
    private readonly refunds: RefundRepository,
    private readonly requests: RefundRequestRepository,
    private readonly participants: Participants,
    private readonly steps: OrderSteps,
    private readonly holds: Holds,
  ) {}

  /** False when the amount is more than is left of the line. */
  async line(
    tx: EntityManager,
    order: OrderRow,
    line: OrderLineRow,
    refund: RefundCause & { amountFen: number },
  ): Promise<boolean> {
    const { amountFen, reason, requestId, at, paidAs = null } = refund;
    const row = { orderId: order.id, lineId: line.id, amountFen, reason, requestId, at, paidAs };
    const written = await this.refunds.refundLine(tx, row);
    if (!written) return false;
    await this.tell(tx, order, refund, { ...written, amountFen, line });
    return true;
  }

  /** What is left of the freight, or less where an amount is named. Returns what went back. */
  async freight(
    tx: EntityManager,
    order: OrderRow,
    cause: RefundCause & { amountFen?: number },
  ): Promise<number> {
    const { reason, requestId, at, paidAs = null } = cause;
    const written = await this.refunds.refundFreight(tx, {
      orderId: order.id,
      reason,
      requestId,
      at,
      paidAs,
      ...(cause.amountFen === undefined ? {} : { amountFen: cause.amountFen }),
    });
    if (!written) return 0;
    await this.tell(tx, order, cause, { ...written, line: null });
    return written.amountFen;
  }

  /** Everything that is left: each line, then the freight; requests still open are withdrawn. */
  async whole(
    tx: EntityManager,
    order: OrderRow,
    lines: readonly OrderLineRow[],
    cause: RefundCause,
  ): Promise<void> {
    for (const line of lines) {
      const amountFen = line.paidFen - line.refundedFen;
      if (amountFen > 0) await this.line(tx, order, line, { ...cause, amountFen });
    }
    const { reason, requestId, actorId, at } = cause;
    await this.freight(tx, order, { reason, requestId, actorId, at });
    await this.requests.withdrawOpenOf(tx, order.id, cause.at);
  }

  withdrawRequests(tx: EntityManager, order: OrderRow, at: Date): Promise<void> {
    return this.requests.withdrawOpenOf(tx, order.id, at);
  }

  /** Goods that never left go back on sale; those of lines that were refunded as a whole before are there already. */
  takeBack(tx: EntityManager, lines: readonly OrderLineRow[]): Promise<void> {
    const sold = lines.filter(({ paidFen, refundedFen }) => refundedFen < paidFen || paidFen === 0);
    return this.holds.takeBack(tx, sold);
  }

  private async tell(
    tx: EntityManager,
    order: OrderRow,
    cause: RefundCause,
    refund: { id: string; amountFen: number; refundedBeforeFen: number; line: OrderLineRow | null },
  ): Promise<void> {
    const { id: refundId, amountFen, refundedBeforeFen } = refund;
    const line = refund.line && soldLineOf(refund.line);
    const { id: orderId, groupId, coopId, discountBorneBy } = order;
    await this.participants.tell(tx, refundAgreed, {
      refundId,
      groupId,
      orderId,
      coopId,
      at: cause.at,
      amountFen,
      line,
      refundedBeforeFen,
      discountBorneBy,
    });
    const told = { refundId, lineId: line?.lineId ?? null, amountFen };
    await this.steps.tell(tx, order, {
      actorId: cause.actorId,
      topic: 'refund.agreed',
      after: { ...told, reason: cause.reason },
      more: { ...told, memberId: line?.memberId ?? null },
    });
  }
}
