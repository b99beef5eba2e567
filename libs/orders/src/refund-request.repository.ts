import { Injectable } from '@nestjs/common';
import { type Batch, groupedUnder } from '@chucun/kernel';
import { DataSource, type EntityManager } from 'typeorm';
import type { CoopScope } from './viewer-scope.ts';

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
  /** How much is bad, in pieces or grams of as many; null where the buyer named an amount. */
  badCount: number | null;
  ofCount: number | null;
  /** Freight that goes back with it (T-22). */
  freightFen: number;
  /** Agreed by itself when nobody answers until then (T-23). */
  answerBy: Date | null;
  requestedAt: Date;
  answeredAt: Date | null;
}

const REQUEST = `r.id, r.order_id AS "orderId", r.line_id AS "lineId", r.buyer_id AS "buyerId", r.reason,
  r.amount_fen AS "amountFen", r.photo_ids AS "photoIds", r.state, r.answer, r.requested_at AS "requestedAt",
  r.answered_at AS "answeredAt", r.bad_count AS "badCount", r.of_count AS "ofCount", r.freight_fen AS "freightFen",
  r.answer_by AS "answerBy"`;

@Injectable()
export class RefundRequestRepository {
  constructor(private readonly db: DataSource) {}

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
         INSERT INTO refund_requests (id, order_id, line_id, buyer_id, reason, amount_fen, photo_ids, client_key, requested_at,
           bad_count, of_count, freight_fen, answer_by)
         VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13)
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
        request.badCount,
        request.ofCount,
        request.freightFen,
        request.answerBy,
      ],
    );
    return row;
  }

  /** True when none of the pictures, sent by whomever, showed the damage of another request. */
  async usePhotos(
    tx: EntityManager,
    requestId: string,
    photoIds: readonly string[],
  ): Promise<boolean> {
    if (photoIds.length === 0) return true;
    const used = await tx.query<unknown[]>(
      `INSERT INTO refund_photos (content_hash, request_id)
       SELECT DISTINCT content_hash, $1::uuid FROM photos WHERE id = ANY($2::uuid[]) ORDER BY content_hash
       ON CONFLICT (content_hash) DO NOTHING RETURNING request_id`,
      [requestId, photoIds],
    );
    return used.length === photoIds.length;
  }

  /** Open claims whose time to answer is over, the oldest first. */
  async claimsDue(at: Date, limit: number): Promise<string[]> {
    const rows = await this.db.query<{ id: string }[]>(
      `SELECT id FROM refund_requests WHERE state = 'REQUESTED' AND answer_by <= $1 ORDER BY answer_by LIMIT $2`,
      [at, limit],
    );
    return rows.map(({ id }) => id);
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
}
