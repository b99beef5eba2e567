import { Injectable } from '@nestjs/common';
import { AuditLog, isOperator, type Viewer } from '@chucun/identity';
import {
  cleanText,
  Clock,
  inTransaction,
  isId,
  NotFound,
  Participants,
  UserError,
} from '@chucun/kernel';
import { type RefundRow, Refunds } from '@chucun/orders';
import { DataSource, type EntityManager } from 'typeorm';
import { refundPaidByHand } from './chain.ts';
import { RefundNotFailed } from './payment.errors.ts';

/** An operator sees to a refund that failed for good: once more, or paid by another way, with the reason kept. */
@Injectable()
export class SettleFailedRefund {
  constructor(
    private readonly db: DataSource,
    private readonly refunds: Refunds,
    private readonly participants: Participants,
    private readonly audit: AuditLog,
    private readonly clock: Clock,
  ) {}

  tryAgain(viewer: Viewer, refundId: string): Promise<RefundRow | UserError> {
    return this.act(viewer, refundId, 'refund_tried_again', undefined, (tx) =>
      this.refunds.tryAgain(tx, refundId),
    );
  }

  async byHand(viewer: Viewer, refundId: string, typed: string): Promise<RefundRow | UserError> {
    const how = cleanText(typed, { field: 'how', label: '办理经过', min: 4, max: 500 });
    if (how instanceof UserError) return how;
    const at = this.clock.now();
    const by = { actorId: viewer.accountId, how, at };
    return this.act(viewer, refundId, 'refund_settled_by_hand', how, async (tx) => {
      const settled = await this.refunds.settleByHand(tx, refundId, by);
      if (!settled) return undefined;
      const { groupId, orderId, amountFen } = settled;
      const paid = { refundId, groupId, orderId, amountFen, at };
      await this.participants.tell(tx, refundPaidByHand, paid);
      return settled;
    });
  }

  private act(
    viewer: Viewer,
    refundId: string,
    action: string,
    how: string | undefined,
    change: (tx: EntityManager) => Promise<RefundRow | undefined>,
  ): Promise<RefundRow | UserError> {
    if (!isId(refundId) || !isOperator(viewer)) return Promise.resolve(new NotFound());
    return inTransaction<RefundRow | UserError>(this.db, async (tx) => {
      const before = await this.refunds.lock(tx, refundId);
      if (!before) return new NotFound();
      const after = await change(tx);
      if (!after) return new RefundNotFailed();
      await this.audit.add(tx, {
        actorId: viewer.accountId,
        action: `payments.${action}`,
        subjectType: 'order',
        subjectId: before.orderId,
        before: { refundId, state: before.state, failure: before.failure },
        after: { refundId, state: after.state, how },
      });
      return after;
    });
  }
}
