import { Injectable } from '@nestjs/common';
import { type Batch, groupedUnder, newId } from '@chucun/kernel';
import { DataSource, type EntityManager } from 'typeorm';

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
  providerRefundId: string | null;
  /** Why the provider did not carry it out; the provider's own code. */
  failure: string | null;
  /** How often it did not go through. */
  attempts: number;
}

export interface NewRefund {
  orderId: string;
  requestId: string | null;
  reason: string;
  at: Date;
  /** Set where the money is with the buyer already: nobody is to send it. */
  paidAs?: string | null;
}

export const REFUND = `r.id, r.order_id AS "orderId", r.group_id AS "groupId", r.line_id AS "lineId",
  r.amount_fen AS "amountFen", r.reason, r.state, r.created_at AS "createdAt", r.succeeded_at AS "succeededAt",
  r.provider_refund_id AS "providerRefundId", r.failure, r.attempts`;

const PAID_COLUMNS = 'state, provider_refund_id, succeeded_at';
const paidAs = (id: string, at: string): string =>
  `CASE WHEN ${id}::text IS NULL THEN 'PENDING' ELSE 'SUCCEEDED' END, ${id}::text,
   CASE WHEN ${id}::text IS NOT NULL THEN ${at}::timestamptz END`;

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
         INSERT INTO refunds (id, order_id, group_id, line_id, request_id, amount_fen, reason, created_at, ${PAID_COLUMNS})
         SELECT $1::uuid, whole.id, whole.group_id, line.id, $5::uuid, $4, $6, $7::timestamptz, ${paidAs('$8', '$7')}
         FROM line, whole
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
        refund.paidAs ?? null,
      ],
    );
    return row;
  }

  /** Writes a refund of the freight, at most what is left of it; `undefined` when nothing is. */
  async refundFreight(
    tx: EntityManager,
    refund: NewRefund & { amountFen?: number },
  ): Promise<{ id: string; amountFen: number; refundedBeforeFen: number } | undefined> {
    const [row] = await tx.query<{ id: string; amountFen: number; refundedBeforeFen: number }[]>(
      `WITH before AS (
         SELECT id, refunded_freight_fen AS done, least(freight_fen - refunded_freight_fen, coalesce($7::bigint, freight_fen)) AS rest
         FROM orders WHERE id = $2 AND refunded_freight_fen < freight_fen FOR UPDATE
       ), whole AS (
         UPDATE orders SET refunded_freight_fen = refunded_freight_fen + before.rest, refunded_fen = refunded_fen + before.rest
         FROM before WHERE orders.id = before.id RETURNING orders.id, orders.group_id
       ), written AS (
         INSERT INTO refunds (id, order_id, group_id, request_id, amount_fen, reason, created_at, ${PAID_COLUMNS})
         SELECT $1::uuid, whole.id, whole.group_id, $3::uuid, before.rest, $4, $5::timestamptz, ${paidAs('$6', '$5')}
         FROM whole, before
         RETURNING id
       ) SELECT written.id, before.rest AS "amountFen", before.done AS "refundedBeforeFen" FROM written, before`,
      [
        newId(),
        refund.orderId,
        refund.requestId,
        refund.reason,
        refund.at,
        refund.paidAs ?? null,
        refund.amountFen ?? null,
      ],
    );
    return row;
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
}
