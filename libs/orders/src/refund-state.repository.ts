import { Injectable } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';
import { REFUND, type RefundRow } from './refund.repository.ts';

export interface RefundEnd {
  state: 'SUCCEEDED' | 'FAILED';
  providerRefundId: string | null;
  failure: string | null;
  at: Date;
}

/** How far refunds have come on their way to the buyer. */
@Injectable()
export class RefundStateRepository {
  constructor(private readonly db: DataSource) {}

  /** Agreed, not through, and not waiting for a later try; oldest first. */
  pending(at: Date, limit: number): Promise<RefundRow[]> {
    return this.db.query(
      `SELECT ${REFUND} FROM refunds AS r
       WHERE r.state = 'PENDING' AND (r.try_after IS NULL OR r.try_after <= $1) ORDER BY r.created_at LIMIT $2`,
      [at, limit],
    );
  }

  async due(id: string, at: Date): Promise<RefundRow | undefined> {
    const [row] = await this.db.query<RefundRow[]>(
      `SELECT ${REFUND} FROM refunds AS r
       WHERE r.id = $1 AND r.state = 'PENDING' AND (r.try_after IS NULL OR r.try_after <= $2)`,
      [id, at],
    );
    return row;
  }

  async byId(id: string): Promise<RefundRow | undefined> {
    const [row] = await this.db.query<RefundRow[]>(
      `SELECT ${REFUND} FROM refunds AS r WHERE r.id = $1`,
      [id],
    );
    return row;
  }

  async lock(tx: EntityManager, id: string): Promise<RefundRow | undefined> {
    const [row] = await tx.query<RefundRow[]>(
      `SELECT ${REFUND} FROM refunds AS r WHERE r.id = $1 FOR UPDATE`,
      [id],
    );
    return row;
  }

  /** Failed for good, newest first; a page goes on below its last id. */
  failed(limit: number, before: string | null): Promise<RefundRow[]> {
    return this.db.query(
      `SELECT ${REFUND} FROM refunds AS r WHERE r.state = 'FAILED' AND ($2::uuid IS NULL OR r.id < $2::uuid)
       ORDER BY r.id DESC LIMIT $1`,
      [limit, before],
    );
  }

  /**
   * The row, or nothing when it was settled so before, or by hand. A refund that first failed may still succeed, and
   * one that succeeded may come back.
   */
  async settle(tx: EntityManager, id: string, end: RefundEnd): Promise<RefundRow | undefined> {
    const [row] = await tx.query<RefundRow[]>(
      `WITH r AS (
         UPDATE refunds SET state = $2, provider_refund_id = coalesce($3, provider_refund_id), failure = $4,
           attempts = attempts + CASE WHEN $2 = 'FAILED' THEN 1 ELSE 0 END,
           succeeded_at = CASE WHEN $2 = 'SUCCEEDED' THEN $5::timestamptz END
         WHERE id = $1 AND state <> $2 AND settled_by IS NULL RETURNING *)
       SELECT ${REFUND} FROM r`,
      [id, end.state, end.providerRefundId, end.failure, end.at],
    );
    return row;
  }

  /** Puts it off: it is sent again then, as a new try. */
  async postpone(
    tx: EntityManager,
    id: string,
    given: { failure: string; tryAfter: Date },
  ): Promise<void> {
    await tx.query(
      `UPDATE refunds SET state = 'PENDING', succeeded_at = NULL, provider_refund_id = NULL, failure = $2,
         try_after = $3, attempts = attempts + 1 WHERE id = $1 AND settled_by IS NULL`,
      [id, given.failure, given.tryAfter],
    );
  }

  /** A failed one is due again; nothing when it is not failed. */
  async tryAgain(tx: EntityManager, id: string): Promise<RefundRow | undefined> {
    const [row] = await tx.query<RefundRow[]>(
      `WITH r AS (
         UPDATE refunds SET state = 'PENDING', provider_refund_id = NULL, try_after = NULL
         WHERE id = $1 AND state = 'FAILED' RETURNING *)
       SELECT ${REFUND} FROM r`,
      [id],
    );
    return row;
  }

  /** The buyer got a failed refund by another way; nothing when it is not failed. */
  async settleByHand(
    tx: EntityManager,
    id: string,
    by: { actorId: string; how: string; at: Date },
  ): Promise<RefundRow | undefined> {
    const [row] = await tx.query<RefundRow[]>(
      `WITH r AS (
         UPDATE refunds SET state = 'SUCCEEDED', settled_by = $2, settled_how = $3, succeeded_at = $4
         WHERE id = $1 AND state = 'FAILED' RETURNING *)
       SELECT ${REFUND} FROM r`,
      [id, by.actorId, by.how, by.at],
    );
    return row;
  }

  /** Refunds of a group that never left, oldest first, as far as `fen` goes: the buyer has that money by another way. */
  async coverUnsent(
    tx: EntityManager,
    groupId: string,
    cover: { fen: number; paidAs: string; at: Date },
  ): Promise<number> {
    const [row] = await tx.query<{ coveredFen: number }[]>(
      `WITH summed AS (
         SELECT id, sum(amount_fen) OVER (ORDER BY created_at, id) AS upto FROM refunds
         WHERE group_id = $1 AND state IN ('PENDING', 'FAILED')
       ), covered AS (
         UPDATE refunds SET state = 'SUCCEEDED', provider_refund_id = $3, succeeded_at = $4
         FROM summed WHERE refunds.id = summed.id AND summed.upto <= $2 RETURNING amount_fen)
       SELECT coalesce(sum(amount_fen), 0)::bigint AS "coveredFen" FROM covered`,
      [groupId, cover.fen, cover.paidAs, cover.at],
    );
    return row!.coveredFen;
  }
}
