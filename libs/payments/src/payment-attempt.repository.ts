import { Injectable } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';

export type AttemptState = 'CREATING' | 'OPEN' | 'PAID' | 'CLOSED';

export interface PaymentAttempt {
  id: string;
  groupId: string;
  amountFen: number;
  providerSessionId: string | null;
  providerIntentId: string | null;
  url: string | null;
  state: AttemptState;
  createdAt: Date;
  expiresAt: Date;
}

const COLUMNS = `id, group_id AS "groupId", amount_fen AS "amountFen", provider_session_id AS "providerSessionId",
  provider_intent_id AS "providerIntentId", url, state, created_at AS "createdAt", expires_at AS "expiresAt"`;

/** Each attempt to pay an order group is one provider session; its id is the provider's idempotency key. */
@Injectable()
export class PaymentAttempts {
  constructor(private readonly db: DataSource) {}

  /**
   * The attempt that the buyer should go on with: the newest that is still open, else a new one. Two taps at once meet
   * on the group's lock and get the same attempt.
   */
  async openFor(
    tx: EntityManager,
    group: { id: string; totalFen: number },
    attempt: { id: string; now: Date; expiresAt: Date },
  ): Promise<PaymentAttempt> {
    await tx.query('SELECT pg_advisory_xact_lock(hashtextextended($1, 7))', [group.id]);
    const [open] = await tx.query<PaymentAttempt[]>(
      `SELECT ${COLUMNS} FROM payment_attempts
       WHERE group_id = $1 AND state IN ('CREATING', 'OPEN') AND expires_at > $2
       ORDER BY attempt DESC LIMIT 1`,
      [group.id, attempt.now],
    );
    if (open) return open;
    const [fresh] = await tx.query<PaymentAttempt[]>(
      `INSERT INTO payment_attempts (id, group_id, attempt, amount_fen, state, created_at, expires_at)
       SELECT $1, $2, coalesce(max(attempt), 0) + 1, $3, 'CREATING', $4, $5 FROM payment_attempts WHERE group_id = $2
       RETURNING ${COLUMNS}`,
      [attempt.id, group.id, group.totalFen, attempt.now, attempt.expiresAt],
    );
    return fresh!;
  }

  /** Notes the provider's session; a webhook may have settled the attempt already, which stays. */
  async noteSession(id: string, session: { id: string; url: string | null }): Promise<void> {
    await this.db.query(
      `UPDATE payment_attempts SET provider_session_id = $2, url = $3,
         state = CASE state WHEN 'CREATING' THEN 'OPEN' ELSE state END
       WHERE id = $1`,
      [id, session.id, session.url],
    );
  }

  async lock(tx: EntityManager, id: string): Promise<PaymentAttempt | undefined> {
    const [row] = await tx.query<PaymentAttempt[]>(
      `SELECT ${COLUMNS} FROM payment_attempts WHERE id = $1 FOR UPDATE`,
      [id],
    );
    return row;
  }

  /** In id order, so that two who lock several of them wait for each other in one direction only. */
  async lockAll(tx: EntityManager, ids: readonly string[]): Promise<PaymentAttempt[]> {
    if (ids.length === 0) return [];
    return tx.query(
      `SELECT ${COLUMNS} FROM payment_attempts WHERE id = ANY($1::uuid[]) ORDER BY id FOR UPDATE`,
      [ids],
    );
  }

  async settleAll(
    tx: EntityManager,
    paid: readonly { id: string; sessionId: string; intentId: string; at: Date }[],
  ): Promise<void> {
    if (paid.length === 0) return;
    await tx.query(
      `UPDATE payment_attempts AS attempt SET state = 'PAID', provider_session_id = paid.session_id,
         provider_intent_id = paid.intent_id, settled_at = paid.at
       FROM unnest($1::uuid[], $2::text[], $3::text[], $4::timestamptz[]) AS paid (id, session_id, intent_id, at)
       WHERE attempt.id = paid.id`,
      [
        paid.map(({ id }) => id),
        paid.map(({ sessionId }) => sessionId),
        paid.map(({ intentId }) => intentId),
        paid.map(({ at }) => at),
      ],
    );
  }

  async close(tx: EntityManager, id: string): Promise<void> {
    await tx.query(
      `UPDATE payment_attempts SET state = 'CLOSED' WHERE id = $1 AND state IN ('CREATING', 'OPEN')`,
      [id],
    );
  }

  /** The provider's payment intent that turned a group PAID, not one that came too late before it and went back. */
  async intentOf(groupId: string): Promise<string | undefined> {
    const [row] = await this.db.query<{ intent: string }[]>(
      `SELECT a.provider_intent_id AS intent
       FROM payment_attempts AS a JOIN order_groups AS g ON g.id = a.group_id
       WHERE a.group_id = $1 AND a.state = 'PAID'
       ORDER BY a.settled_at = g.paid_at DESC NULLS LAST, a.settled_at LIMIT 1`,
      [groupId],
    );
    return row?.intent;
  }

  /** Attempts whose outcome we have not heard of, oldest first. */
  unsettled(olderThan: Date, limit: number): Promise<PaymentAttempt[]> {
    return this.db.query(
      `SELECT ${COLUMNS} FROM payment_attempts WHERE state IN ('CREATING', 'OPEN') AND created_at < $1 ORDER BY created_at LIMIT $2`,
      [olderThan, limit],
    );
  }
}
