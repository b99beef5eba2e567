import { Injectable } from '@nestjs/common';
import { newId } from '@chucun/kernel';
import type { EntityManager } from 'typeorm';
import { ORDER_DEFAULTS } from './order.defaults.ts';
import type { OrderState } from './order.rules.ts';
import { LINE_COLUMNS, ORDER_COLUMNS, type OrderLineRow, type OrderRow } from './order.rows.ts';
import type { CoopScope } from './viewer-scope.ts';

/** One step of an order. */
export interface Step {
  order: Pick<OrderRow, 'id' | 'state'>;
  to: OrderState;
  at: Date;
  actorId: string | null;
  note: string | null;
}

// The moment of each step has its own column; a refund's moment is on its row.
const MOMENT: Partial<Record<OrderState, string>> = {
  ACCEPTED: 'accepted_at',
  PACKED: 'packed_at',
  SHIPPED: 'shipped_at',
  SIGNED: 'signed_at',
  COMPLETED: 'completed_at',
  CANCELLED: 'cancelled_at',
};

/** Locks and moves single orders. Every method that finds an order locks it. */
@Injectable()
export class OrderStateRepository {
  lockOfBuyer(tx: EntityManager, buyerId: string, id: string): Promise<OrderRow | undefined> {
    return this.lock(tx, 'o.id = $1 AND o.buyer_id = $2', [id, buyerId]);
  }

  /** The order, if the worker may act on it: a farmer only where every line is theirs. */
  lockInScope(tx: EntityManager, scope: CoopScope, id: string): Promise<OrderRow | undefined> {
    return this.lock(
      tx,
      `o.id = $1 AND ($2::uuid[] IS NULL OR o.coop_id = ANY($2::uuid[]) OR NOT EXISTS (
         SELECT 1 FROM order_lines AS l WHERE l.order_id = o.id
           AND (l.member_id IS NULL OR l.member_id <> ALL($3::uuid[]))))`,
      [id, scope.coopIds, scope.memberIds],
    );
  }

  lockOfLine(tx: EntityManager, lineId: string): Promise<OrderRow | undefined> {
    return this.lock(tx, 'o.id = (SELECT l.order_id FROM order_lines AS l WHERE l.id = $1)', [
      lineId,
    ]);
  }

  /** In id order, as everybody locks several orders. */
  lockOfGroup(tx: EntityManager, groupId: string): Promise<OrderRow[]> {
    return tx.query(
      `SELECT ${ORDER_COLUMNS} FROM orders AS o WHERE o.group_id = $1 ORDER BY o.id FOR UPDATE OF o`,
      [groupId],
    );
  }

  /** Shipped orders whose receipt is taken for confirmed (T-13); others' locked rows are left to them. */
  lockToSign(tx: EntityManager, now: Date, limit: number): Promise<OrderRow[]> {
    return tx.query(
      `SELECT ${ORDER_COLUMNS} FROM orders AS o
       WHERE o.state = 'SHIPPED' AND o.shipped_at <= $1::timestamptz - make_interval(days => $2)
       ORDER BY o.shipped_at LIMIT $3 FOR UPDATE SKIP LOCKED`,
      [now, ORDER_DEFAULTS.autoSignDays, limit],
    );
  }

  /** Received orders past their claim window without an open request (L-39). */
  lockToComplete(tx: EntityManager, now: Date, limit: number): Promise<OrderRow[]> {
    return tx.query(
      `SELECT ${ORDER_COLUMNS} FROM orders AS o
       WHERE o.state = 'SIGNED' AND o.signed_at <= $1::timestamptz - make_interval(hours => $2)
         AND o.signed_at <= $1::timestamptz - make_interval(hours => o.claim_hours)
         AND NOT EXISTS (SELECT 1 FROM refund_requests AS r WHERE r.order_id = o.id AND r.state = 'REQUESTED')
       ORDER BY o.signed_at LIMIT $3 FOR UPDATE SKIP LOCKED`,
      [now, ORDER_DEFAULTS.releaseHoursAfterReceipt, limit],
    );
  }

  linesOf(tx: EntityManager, orderId: string): Promise<OrderLineRow[]> {
    return tx.query(
      `SELECT ${LINE_COLUMNS} FROM order_lines AS l WHERE l.order_id = $1 ORDER BY l.position`,
      [orderId],
    );
  }

  /** Moves a locked order and writes its event, in one statement. Returns the order as it is now. */
  async move(tx: EntityManager, step: Step): Promise<OrderRow> {
    const moment = MOMENT[step.to];
    const [moved] = await tx.query<OrderRow[]>(
      `WITH o AS (
         UPDATE orders SET state = $2 ${moment ? `, ${moment} = $5` : ''} WHERE id = $1 RETURNING *
       ), event AS (
         INSERT INTO order_events (id, order_id, from_state, to_state, at, actor_id, note)
         VALUES ($3, $1, $4, $2, $5, $6, $7))
       SELECT ${ORDER_COLUMNS} FROM o`,
      [step.order.id, step.to, newId(), step.order.state, step.at, step.actorId, step.note],
    );
    return moved!;
  }

  async setShipment(
    tx: EntityManager,
    id: string,
    shipment: { carrier: string; trackingNumber: string },
  ): Promise<void> {
    await tx.query(`UPDATE orders SET carrier = $2, tracking_number = $3 WHERE id = $1`, [
      id,
      shipment.carrier,
      shipment.trackingNumber,
    ]);
  }

  async setCancelReason(tx: EntityManager, id: string, reason: string): Promise<void> {
    await tx.query(`UPDATE orders SET cancel_reason = $2 WHERE id = $1`, [id, reason]);
  }

  private async lock(
    tx: EntityManager,
    where: string,
    parameters: unknown[],
  ): Promise<OrderRow | undefined> {
    const [row] = await tx.query<OrderRow[]>(
      `SELECT ${ORDER_COLUMNS} FROM orders AS o WHERE ${where} FOR UPDATE OF o`,
      parameters,
    );
    return row;
  }
}
