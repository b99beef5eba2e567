import { Injectable } from '@nestjs/common';
import { allocate } from '@chucun/kernel';
import type { EntityManager } from 'typeorm';
import { OrderStateRepository } from './order-state.repository.ts';
import { OrderSteps } from './order-steps.ts';
import { isUnshipped, mayBecome } from './order.rules.ts';
import type { OrderLineRow, OrderRow } from './order.rows.ts';
import { type RefundCause, RefundOrder } from './refund-order.ts';
import { RefundStateRepository } from './refund-state.repository.ts';

export interface LostDispute {
  groupId: string;
  amountFen: number;
  /** The provider's id; it stands where a refund's would. */
  paidAs: string;
  at: Date;
}

const REASON = '买家的银行把钱要回去了';

/**
 * A lost dispute is money that is back with the buyer: it fills refunds that never left, then refunds what is left of
 * the group's orders at the rates of their sale (S7). Σ refunds never pass what was paid.
 */
@Injectable()
export class RefundByDispute {
  constructor(
    private readonly states: OrderStateRepository,
    private readonly refunds: RefundStateRepository,
    private readonly refunding: RefundOrder,
    private readonly steps: OrderSteps,
  ) {}

  /** What of a group's payment is whose: for the bookings of a dispute. */
  async partsOf(
    tx: EntityManager,
    groupId: string,
    amountFen: number,
  ): Promise<{ orderId: string; coopId: string; amountFen: number }[]> {
    const orders = await this.states.lockOfGroup(tx, groupId);
    const parts = allocate(
      amountFen,
      orders.map(({ totalFen }) => totalFen),
    );
    return orders.map(({ id, coopId }, index) => ({
      orderId: id,
      coopId,
      amountFen: parts[index]!,
    }));
  }

  /** Returns what fits into no order any more: the platform bears it. */
  async run(tx: EntityManager, lost: LostDispute): Promise<number> {
    const { groupId, paidAs, at } = lost;
    const orders = await this.states.lockOfGroup(tx, groupId);
    const cover = { fen: lost.amountFen, paidAs, at };
    let fen = lost.amountFen - (await this.refunds.coverUnsent(tx, groupId, cover));
    const cause = { reason: REASON, requestId: null, actorId: null, at, paidAs };
    const baskets: { order: OrderRow; lines: OrderLineRow[] }[] = [];
    for (const order of orders)
      baskets.push({ order, lines: await this.states.linesOf(tx, order.id) });
    const owed = baskets.flatMap(({ order, lines }) => lines.map((line) => ({ order, line })));
    const left = owed.map(({ line }) => line.paidFen - line.refundedFen);
    const all = left.reduce((sum, part) => sum + part, 0);
    const parts = allocate(Math.min(fen, all), left);
    for (const [index, { order, line }] of owed.entries()) {
      if (parts[index] === 0) continue;
      await this.refunding.line(tx, order, line, { ...cause, amountFen: parts[index]! });
      fen -= parts[index]!;
    }
    for (const { order, lines } of baskets) {
      if (fen > 0) fen -= await this.refunding.freight(tx, order, { ...cause, amountFen: fen });
      if (all <= lost.amountFen) await this.end(tx, order, lines, cause);
    }
    return fen;
  }

  private async end(
    tx: EntityManager,
    order: OrderRow,
    lines: readonly OrderLineRow[],
    cause: RefundCause,
  ): Promise<void> {
    if (!mayBecome(order.state, 'REFUNDED')) return;
    if (isUnshipped(order.state)) await this.refunding.takeBack(tx, lines);
    await this.refunding.withdrawRequests(tx, order, cause.at);
    await this.steps.take(tx, order, 'REFUNDED', { actorId: null, note: REASON, at: cause.at });
  }
}
