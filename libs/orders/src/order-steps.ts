import { Injectable } from '@nestjs/common';
import { AuditLog } from '@chucun/identity';
import { Clock, Outbox } from '@chucun/kernel';
import type { EntityManager } from 'typeorm';
import { OrderStateRepository } from './order-state.repository.ts';
import { mayBecome, type OrderState } from './order.rules.ts';
import type { OrderRow } from './order.rows.ts';

/** Moves a locked order one step on the table of states: row, event, audit and news together. */
@Injectable()
export class OrderSteps {
  constructor(
    private readonly states: OrderStateRepository,
    private readonly audit: AuditLog,
    private readonly outbox: Outbox,
    private readonly clock: Clock,
  ) {}

  /** The order as it is now. Throws where the table does not allow the step: callers ask first. */
  async take(
    tx: EntityManager,
    order: OrderRow,
    to: OrderState,
    by: { actorId: string | null; note?: string | null; at?: Date },
  ): Promise<OrderRow> {
    if (!mayBecome(order.state, to)) throw new Error(`order ${order.id}: ${order.state} → ${to}`);
    const at = by.at ?? this.clock.now();
    const { actorId } = by;
    const moved = await this.states.move(tx, { order, to, at, actorId, note: by.note ?? null });
    await this.tell(tx, moved, {
      actorId,
      topic: `order.${to.toLowerCase()}`,
      before: { state: order.state },
      after: { state: to, note: by.note ?? null },
      more: {},
    });
    return moved;
  }

  /** Leaves an audit row and the news of what happened to an order, in its transaction. */
  async tell(
    tx: EntityManager,
    order: OrderRow,
    told: { actorId: string | null; topic: string; before?: unknown; after: unknown; more: object },
  ): Promise<void> {
    await this.audit.add(tx, {
      actorId: told.actorId,
      action: `orders.${told.topic.replace('.', '_')}`,
      subjectType: 'order',
      subjectId: order.id,
      before: told.before,
      after: told.after,
    });
    await this.outbox.add(tx, told.topic, { ...newsOf(order), ...told.more });
  }
}

/** What every `order.…` and `refund.…` topic tells. */
const newsOf = (order: OrderRow): Record<string, unknown> => ({
  orderId: order.id,
  number: order.number,
  groupId: order.groupId,
  coopId: order.coopId,
  buyerId: order.buyerId,
  state: order.state,
  totalFen: order.totalFen,
  carrier: order.carrier,
  trackingNumber: order.trackingNumber,
  reason: order.cancelReason,
});
