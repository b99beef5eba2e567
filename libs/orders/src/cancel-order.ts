import { Injectable } from '@nestjs/common';
import type { Viewer } from '@chucun/identity';
import {
  cleanText,
  Clock,
  inTransaction,
  InvalidInput,
  isId,
  NotFound,
  UserError,
} from '@chucun/kernel';
import { DataSource, type EntityManager } from 'typeorm';
import { CancelUnpaid } from './cancel-unpaid.ts';
import { OrderStateRepository } from './order-state.repository.ts';
import { OrderSteps } from './order-steps.ts';
import { TooLate } from './order.errors.ts';
import { mayCancel } from './order.rules.ts';
import type { OrderRow } from './order.rows.ts';
import { RefundOrder } from './refund-order.ts';
import { managerScope } from './viewer-scope.ts';

export type CancelRefusal = TooLate | InvalidInput | NotFound;

/**
 * Cancels (T-14): an unpaid order with its whole group; a paid one before packing, or by its cooperative before shipping,
 * with everything paid for it going back and the goods on sale again.
 */
@Injectable()
export class CancelOrder {
  constructor(
    private readonly db: DataSource,
    private readonly states: OrderStateRepository,
    private readonly steps: OrderSteps,
    private readonly unpaid: CancelUnpaid,
    private readonly refunding: RefundOrder,
    private readonly clock: Clock,
  ) {}

  async run(viewer: Viewer, orderId: string, reason: string): Promise<OrderRow | CancelRefusal> {
    if (!isId(orderId)) return new NotFound();
    const why = cleanText(reason, { field: 'reason', label: '取消原因', max: 200, min: 0 });
    if (why instanceof UserError) return why;
    return inTransaction<OrderRow | CancelRefusal>(this.db, async (tx) => {
      // A payment locks the group before its orders, so an unpaid group is ended under the same lock first.
      await this.unpaid.run(tx, viewer.accountId, orderId, why || '买家取消');
      const own = await this.states.lockOfBuyer(tx, viewer.accountId, orderId);
      if (own?.state === 'CANCELLED') return own;
      if (own && mayCancel(own.state, 'buyer'))
        return this.refundAll(tx, own, viewer, why || '买家取消');
      const served = await this.states.lockInScope(tx, managerScope(viewer), orderId);
      if (served?.state === 'CANCELLED') return served;
      if (served && mayCancel(served.state, 'coop')) {
        return this.refundAll(tx, served, viewer, why || '合作社取消');
      }
      const order = own ?? served;
      return order ? new TooLate(order.state) : new NotFound();
    });
  }

  private async refundAll(
    tx: EntityManager,
    order: OrderRow,
    viewer: Viewer,
    reason: string,
  ): Promise<OrderRow> {
    const at = this.clock.now();
    const lines = await this.states.linesOf(tx, order.id);
    const cause = { reason, requestId: null, actorId: viewer.accountId, at };
    await this.refunding.whole(tx, order, lines, cause);
    await this.refunding.takeBack(tx, lines);
    await this.states.setCancelReason(tx, order.id, reason);
    return this.steps.take(tx, order, 'CANCELLED', { actorId: viewer.accountId, note: reason, at });
  }
}
