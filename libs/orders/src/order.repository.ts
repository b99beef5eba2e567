import { Injectable } from '@nestjs/common';
import { type Batch, groupedUnder, inOrderOf } from '@chucun/kernel';
import { DataSource } from 'typeorm';
import type { OrderState } from './order.rules.ts';
import {
  GROUP_COLUMNS,
  LINE_COLUMNS,
  ORDER_COLUMNS,
  type OrderEventRow,
  type OrderGroupRow,
  type OrderLineRow,
  type OrderRow,
  type RecipientRow,
} from './order.rows.ts';
import type { CoopScope } from './viewer-scope.ts';

/** Where a page continues: `placedAt` and id of the last order seen. */
export type OrderCursor = readonly [placedAt: string, id: string] | undefined;

// A farmer sees an order that holds a line of theirs; `$1` cooperatives (null: all), `$2` memberships.
const IN_SCOPE = `(o.coop_id = ANY($1::uuid[]) OR $1::uuid[] IS NULL OR EXISTS (
  SELECT 1 FROM order_lines AS own WHERE own.order_id = o.id AND own.member_id = ANY($2::uuid[])))`;

/** Reads of orders. Access is part of each name and of its WHERE. */
@Injectable()
export class OrderRepository {
  constructor(private readonly db: DataSource) {}

  async groupOfBuyer(buyerId: string, id: string): Promise<OrderGroupRow | undefined> {
    const [row] = await this.db.query<OrderGroupRow[]>(
      `SELECT ${GROUP_COLUMNS} FROM order_groups AS g WHERE g.id = $1 AND g.buyer_id = $2`,
      [id, buyerId],
    );
    return row;
  }

  readonly groupsByIds: Batch<string, OrderGroupRow | undefined> = async (ids) =>
    inOrderOf(
      ids,
      await this.db.query<OrderGroupRow[]>(
        `SELECT ${GROUP_COLUMNS} FROM order_groups AS g WHERE g.id = ANY($1::uuid[])`,
        [ids],
      ),
      (row) => row.id,
    );

  async orderOfBuyer(buyerId: string, id: string): Promise<OrderRow | undefined> {
    const [row] = await this.db.query<OrderRow[]>(
      `SELECT ${ORDER_COLUMNS} FROM orders AS o WHERE o.id = $1 AND o.buyer_id = $2`,
      [id, buyerId],
    );
    return row;
  }

  async orderInScope(scope: CoopScope, id: string): Promise<OrderRow | undefined> {
    const [row] = await this.db.query<OrderRow[]>(
      `SELECT ${ORDER_COLUMNS} FROM orders AS o WHERE ${IN_SCOPE} AND o.id = $3`,
      [scope.coopIds, scope.memberIds, id],
    );
    return row;
  }

  ordersOfBuyer(buyerId: string, limit: number, after: OrderCursor): Promise<OrderRow[]> {
    return this.db.query(
      `SELECT ${ORDER_COLUMNS} FROM orders AS o
       WHERE o.buyer_id = $1 AND ($3::timestamptz IS NULL OR (o.placed_at, o.id) < ($3, $4::uuid))
       ORDER BY o.placed_at DESC, o.id DESC LIMIT $2`,
      [buyerId, limit, after?.[0] ?? null, after?.[1] ?? null],
    );
  }

  /** Without a state: those that were ever paid, for an unpaid order is not yet the cooperative's. */
  ordersOfCoop(
    coopId: string,
    asked: { scope: CoopScope; state: OrderState | null; limit: number; after: OrderCursor },
  ): Promise<OrderRow[]> {
    const { scope, state, limit, after } = asked;
    const which = state === null ? 'o.paid_at IS NOT NULL AND $5::text IS NULL' : 'o.state = $5';
    return this.db.query(
      `SELECT ${ORDER_COLUMNS} FROM orders AS o
       WHERE ${IN_SCOPE} AND o.coop_id = $3 AND ${which}
         AND ($6::timestamptz IS NULL OR (o.placed_at, o.id) < ($6, $7::uuid))
       ORDER BY o.placed_at DESC, o.id DESC LIMIT $4`,
      [
        scope.coopIds,
        scope.memberIds,
        coopId,
        limit,
        state,
        after?.[0] ?? null,
        after?.[1] ?? null,
      ],
    );
  }

  readonly ordersOfGroups: Batch<string, OrderRow[]> = async (groupIds) =>
    groupedUnder(
      groupIds,
      await this.db.query<OrderRow[]>(
        `SELECT ${ORDER_COLUMNS} FROM orders AS o WHERE o.group_id = ANY($1::uuid[])
         ORDER BY o.group_id, length(o.number), o.number`,
        [groupIds],
      ),
      (row) => row.groupId,
    );

  readonly linesOf: Batch<string, OrderLineRow[]> = async (orderIds) =>
    groupedUnder(
      orderIds,
      await this.db.query<OrderLineRow[]>(
        `SELECT ${LINE_COLUMNS} FROM order_lines AS l WHERE l.order_id = ANY($1::uuid[])
         ORDER BY l.order_id, l.position`,
        [orderIds],
      ),
      (row) => row.orderId,
    );

  readonly eventsOf: Batch<string, OrderEventRow[]> = async (orderIds) =>
    groupedUnder(
      orderIds,
      await this.db.query<OrderEventRow[]>(
        `SELECT e.id, e.order_id AS "orderId", e.from_state AS "fromState", e.to_state AS "toState", e.note, e.at
         FROM order_events AS e WHERE e.order_id = ANY($1::uuid[]) ORDER BY e.order_id, e.at, e.id`,
        [orderIds],
      ),
      (row) => row.orderId,
    );

  /** Personal: the caller has made sure that the viewer is the buyer or fulfils the order. */
  readonly recipientsOf: Batch<string, RecipientRow | undefined> = async (groupIds) =>
    inOrderOf(
      groupIds,
      await this.db.query<RecipientRow[]>(
        `SELECT g.id AS "groupId", g.recipient_name AS name, g.recipient_phone AS phone,
           g.recipient_detail AS detail, g.destination_code AS "destinationCode"
         FROM order_groups AS g WHERE g.id = ANY($1::uuid[])`,
        [groupIds],
      ),
      (row) => row.groupId,
    );
}
