import { Injectable } from '@nestjs/common';
import { type Batch, groupedUnder, newId } from '@chucun/kernel';
import { DataSource, type EntityManager } from 'typeorm';
import type { CoopScope } from './viewer-scope.ts';

export interface RefundRow {
  id: string;
  orderId: string;
  groupId: string;
  lineId: string | null;
  amountFen: number;
  reason: string;
  state: 'PENDING' | 'SUCCEEDED' | 'FAILED';
  createdAt: Date;
  succeededAt: Date | null;
}

export interface RefundRequestRow {
  id: string;
  orderId: string;
  lineId: string;
  buyerId: string;
  reason: string;
  amountFen: number;
  photoIds: string[];
  state: 'REQUESTED' | 'AGREED' | 'REFUSED' | 'WITHDRAWN';
  answer: string | null;
  requestedAt: Date;
  answeredAt: Date | null;
}

export interface NewRefund {
  orderId: string;
  requestId: string | null;
  reason: string;
  at: Date;
}

const REFUND = `r.id, r.order_id AS "orderId", r.group_id AS "groupId", r.line_id AS "lineId",
  r.amount_fen AS "amountFen", r.reason, r.state, r.created_at AS "createdAt", r.succeeded_at AS "succeededAt"`;
const REQUEST = `r.id, r.order_id AS "orderId", r.line_id AS "lineId", r.buyer_id AS "buyerId", r.reason,
  r.amount_fen AS "amountFen", r.photo_ids AS "photoIds", r.state, r.answer, r.requested_at AS "requestedAt",
  r.answered_at AS "answeredAt"`;

@Injectable()
export class RefundRepository {
  constructor(private readonly db: DataSource) {}

  /**
   * Writes a refund of a line and raises line and order in one conditional statement, so that no race passes what was
   * paid. `undefined` when the amount is more than is left.
   */
  async refundLine(
    tx: EntityManager,
    refund: NewRefund & { lineId: string; amountFen: number },
  ): Promise<{ id: string; refundedBeforeFen: number } | undefined> {
    const [row] = await tx.query<{ id: string; refundedBeforeFen: number }[]>(
      `WITH line AS (
         UPDATE order_lines SET refunded_fen = refunded_fen + $4
         WHERE id = $2 AND order_id = $3 AND refunded_fen + $4 <= paid_fen
         RETURNING id, order_id, refunded_fen
       ), whole AS (
         UPDATE orders SET refunded_fen = orders.refunded_fen + $4
         FROM line WHERE orders.id = line.order_id RETURNING orders.id, orders.group_id
       ), written AS (
         INSERT INTO refunds (id, order_id, group_id, line_id, request_id, amount_fen, reason, created_at)
         SELECT $1::uuid, whole.id, whole.group_id, line.id, $5::uuid, $4, $6, $7::timestamptz FROM line, whole
         RETURNING id
       ) SELECT written.id, line.refunded_fen - $4 AS "refundedBeforeFen" FROM written, line`,
      [
        newId(),
        refund.lineId,
        refund.orderId,
        refund.amountFen,
        refund.requestId,
        refund.reason,
        refund.at,
      ],
    );
    return row;
  }

  /** Writes a refund of what is left of an order's freight; `undefined` when nothing is. */
  async refundFreight(
    tx: EntityManager,
    refund: NewRefund,
  ): Promise<{ id: string; amountFen: number; refundedBeforeFen: number } | undefined> {
    const [row] = await tx.query<{ id: string; amountFen: number; refundedBeforeFen: number }[]>(
      `WITH before AS (
         SELECT id, refunded_freight_fen AS done, freight_fen - refunded_freight_fen AS rest
         FROM orders WHERE id = $2 AND refunded_freight_fen < freight_fen FOR UPDATE
       ), whole AS (
         UPDATE orders SET refunded_freight_fen = freight_fen, refunded_fen = refunded_fen + before.rest
         FROM before WHERE orders.id = before.id RETURNING orders.id, orders.group_id
       ), written AS (
         INSERT INTO refunds (id, order_id, group_id, request_id, amount_fen, reason, created_at)
         SELECT $1::uuid, whole.id, whole.group_id, $3::uuid, before.rest, $4, $5::timestamptz FROM whole, before
         RETURNING id
       ) SELECT written.id, before.rest AS "amountFen", before.done AS "refundedBeforeFen" FROM written, before`,
      [newId(), refund.orderId, refund.requestId, refund.reason, refund.at],
    );
    return row;
  }

  async requestOfKey(buyerId: string, clientKey: string): Promise<RefundRequestRow | undefined> {
    const [row] = await this.db.query<RefundRequestRow[]>(
      `SELECT ${REQUEST} FROM refund_requests AS r WHERE r.buyer_id = $1 AND r.client_key = $2`,
      [buyerId, clientKey],
    );
    return row;
  }

  async openRequestOf(tx: EntityManager, lineId: string): Promise<RefundRequestRow | undefined> {
    const [row] = await tx.query<RefundRequestRow[]>(
      `SELECT ${REQUEST} FROM refund_requests AS r WHERE r.line_id = $1 AND r.state = 'REQUESTED'`,
      [lineId],
    );
    return row;
  }

  /** The row, or `undefined` when the same key wrote one before. */
  async insertRequest(
    tx: EntityManager,
    request: RefundRequestRow & { clientKey: string },
  ): Promise<RefundRequestRow | undefined> {
    const [row] = await tx.query<RefundRequestRow[]>(
      `WITH r AS (
         INSERT INTO refund_requests (id, order_id, line_id, buyer_id, reason, amount_fen, photo_ids, client_key, requested_at)
         VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9)
         ON CONFLICT (buyer_id, client_key) DO NOTHING RETURNING *)
       SELECT ${REQUEST} FROM r`,
      [
        request.id,
        request.orderId,
        request.lineId,
        request.buyerId,
        request.reason,
        request.amountFen,
        request.photoIds,
        request.clientKey,
        request.requestedAt,
      ],
    );
    return row;
  }

  /** A request about an order of the manager's; not locked, for the order is locked first. */
  async requestInScope(
    tx: EntityManager,
    scope: CoopScope,
    id: string,
  ): Promise<RefundRequestRow | undefined> {
    const [row] = await tx.query<RefundRequestRow[]>(
      `SELECT ${REQUEST} FROM refund_requests AS r JOIN orders AS o ON o.id = r.order_id
       WHERE r.id = $1 AND ($2::uuid[] IS NULL OR o.coop_id = ANY($2::uuid[]))`,
      [id, scope.coopIds],
    );
    return row;
  }

  /** Answers an open request; `undefined` when it was answered before. */
  async answer(
    tx: EntityManager,
    id: string,
    given: { state: 'AGREED' | 'REFUSED' | 'WITHDRAWN'; answer: string | null; at: Date },
  ): Promise<RefundRequestRow | undefined> {
    const [row] = await tx.query<RefundRequestRow[]>(
      `WITH r AS (
         UPDATE refund_requests SET state = $2, answer = $3, answered_at = $4
         WHERE id = $1 AND state = 'REQUESTED' RETURNING *)
       SELECT ${REQUEST} FROM r`,
      [id, given.state, given.answer, given.at],
    );
    return row;
  }

  /** Open requests that a whole refund makes pointless. */
  async withdrawOpenOf(tx: EntityManager, orderId: string, at: Date): Promise<void> {
    await tx.query(
      `UPDATE refund_requests SET state = 'WITHDRAWN', answered_at = $2 WHERE order_id = $1 AND state = 'REQUESTED'`,
      [orderId, at],
    );
  }

  readonly refundsOf: Batch<string, RefundRow[]> = async (orderIds) =>
    groupedUnder(
      orderIds,
      await this.db.query<RefundRow[]>(
        `SELECT ${REFUND} FROM refunds AS r WHERE r.order_id = ANY($1::uuid[]) ORDER BY r.created_at, r.id`,
        [orderIds],
      ),
      (row) => row.orderId,
    );

  readonly requestsOf: Batch<string, RefundRequestRow[]> = async (orderIds) =>
    groupedUnder(
      orderIds,
      await this.db.query<RefundRequestRow[]>(
        `SELECT ${REQUEST} FROM refund_requests AS r WHERE r.order_id = ANY($1::uuid[])
         ORDER BY r.requested_at, r.id`,
        [orderIds],
      ),
      (row) => row.orderId,
    );

  /** Ids are made in time order, so the oldest come first and a page goes on from its last id. */
  openRequestsOfCoop(
    coopId: string,
    asked: { scope: CoopScope; limit: number; after: string | number | null },
  ): Promise<RefundRequestRow[]> {
    return this.db.query(
      `SELECT ${REQUEST} FROM refund_requests AS r JOIN orders AS o ON o.id = r.order_id
       WHERE o.coop_id = $1 AND ($2::uuid[] IS NULL OR o.coop_id = ANY($2::uuid[])) AND r.state = 'REQUESTED'
         AND ($4::uuid IS NULL OR r.id > $4::uuid)
       ORDER BY r.id LIMIT $3`,
      [coopId, asked.scope.coopIds, asked.limit, asked.after],
    );
  }

  pending(limit: number): Promise<RefundRow[]> {
    return this.db.query(
      `SELECT ${REFUND} FROM refunds AS r WHERE r.state = 'PENDING' ORDER BY r.created_at LIMIT $1`,
      [limit],
    );
  }

  async byId(id: string): Promise<RefundRow | undefined> {
    const [row] = await this.db.query<RefundRow[]>(
      `SELECT ${REFUND} FROM refunds AS r WHERE r.id = $1`,
      [id],
    );
    return row;
  }

  /** False when it was settled so before. A refund that the provider first failed may still succeed. */
  async settle(
    tx: EntityManager,
    id: string,
    end: {
      state: 'SUCCEEDED' | 'FAILED';
      providerRefundId: string | null;
      failure: string | null;
      at: Date;
    },
  ): Promise<RefundRow | undefined> {
    const [row] = await tx.query<RefundRow[]>(
      `WITH r AS (
         UPDATE refunds SET state = $2, provider_refund_id = coalesce($3, provider_refund_id), failure = $4,
           succeeded_at = CASE WHEN $2 = 'SUCCEEDED' THEN $5::timestamptz END
         WHERE id = $1 AND state <> $2 AND state <> 'SUCCEEDED' RETURNING *)
       SELECT ${REFUND} FROM r`,
      [id, end.state, end.providerRefundId, end.failure, end.at],
    );
    return row;
  }
}
