import { Injectable } from '@nestjs/common';
import { newId } from '@chucun/kernel';
import { DataSource, type EntityManager } from 'typeorm';

/** Why the provider holds another sum than our books say. */
export type DifferenceKind =
  'refund_failed' | 'refund_waiting' | 'charge_unneeded' | 'payout_unbooked' | 'unexplained';

export interface FoundDifference {
  kind: DifferenceKind;
  /** Id of the refund, the payment attempt or the payout; `total` for what nothing explains. */
  reference: string;
  oursFen: number;
  theirsFen: number;
  cause: string;
  /** False while it may pass by itself: reckoned with, not listed. */
  isListed: boolean;
}

export interface DifferenceRow extends Omit<FoundDifference, 'isListed'> {
  id: string;
  foundAt: Date;
  resolvedAt: Date | null;
  resolution: string | null;
}

export interface LastCheck {
  ledgerFen: number;
  providerFen: number;
  at: string;
}

const COLUMNS = `id, kind, reference, ours_fen AS "oursFen", theirs_fen AS "theirsFen", cause, found_at AS "foundAt",
  resolved_at AS "resolvedAt", resolution`;
const LAST_CHECK = 'reconciliation.last';

@Injectable()
export class DifferenceRepository {
  constructor(private readonly db: DataSource) {}

  /** What we know of that our books and the provider's cannot agree about yet. */
  known(at: Date): Promise<FoundDifference[]> {
    return this.db.query(
      `SELECT 'refund_failed' AS kind, id::text AS reference, 0::bigint AS "oursFen", amount_fen AS "theirsFen",
         coalesce(failure, '') AS cause, true AS "isListed"
       FROM refunds WHERE state = 'FAILED'
       UNION ALL
       SELECT 'refund_waiting', id::text, 0, amount_fen, coalesce(failure, ''), created_at < $1::timestamptz - interval '1 hour'
       FROM refunds WHERE state = 'PENDING' AND NOT EXISTS (
         SELECT 1 FROM provider_attempts AS tried WHERE tried.kind = 'refund' AND tried.subject_id = refunds.id AND tried.state = 'TAKEN')
       UNION ALL
       SELECT 'charge_unneeded', attempt.id::text, 0, attempt.amount_fen, coalesce(event.payload->>'cause', ''),
         event.created_at < $1::timestamptz - interval '1 hour'
       FROM (SELECT * FROM outbox WHERE delivered_at IS NULL
         UNION SELECT outbox.* FROM outbox_failures JOIN outbox ON outbox.id = event_id WHERE dead_at IS NOT NULL) AS event
       JOIN payment_attempts AS attempt ON attempt.id = (event.payload->>'attemptId')::uuid
       WHERE event.topic = 'payment.unneeded' AND NOT EXISTS (
         SELECT 1 FROM provider_attempts AS tried WHERE tried.kind = 'unneeded' AND tried.subject_id = attempt.id AND tried.state = 'TAKEN')
       UNION ALL
       SELECT 'payout_unbooked', id::text, amount_fen, 0, coalesce(last_error, ''), true
       FROM payouts WHERE state IN ('SENDING', 'FAILED') AND EXISTS (
         SELECT 1 FROM provider_attempts AS tried WHERE tried.kind = 'payout' AND tried.subject_id = payouts.id AND tried.state = 'TAKEN')`,
      [at],
    );
  }

  /** Lists what was found and ends what is no more. What somebody settled stays so while its amount is the same. */
  async keep(tx: EntityManager, found: readonly FoundDifference[], at: Date): Promise<void> {
    await tx.query(
      `INSERT INTO reconciliation_differences AS kept (id, kind, reference, ours_fen, theirs_fen, cause, found_at)
       SELECT *, $7::timestamptz FROM unnest($1::uuid[], $2::text[], $3::text[], $4::bigint[], $5::bigint[], $6::text[])
       ON CONFLICT (kind, reference) DO UPDATE SET ours_fen = EXCLUDED.ours_fen, theirs_fen = EXCLUDED.theirs_fen,
         cause = EXCLUDED.cause, found_at = CASE WHEN kept.resolved_at IS NULL THEN kept.found_at ELSE EXCLUDED.found_at END,
         resolved_at = NULL, resolved_by = NULL, resolution = NULL
       WHERE kept.resolved_by IS NULL
         OR kept.theirs_fen - kept.ours_fen <> EXCLUDED.theirs_fen - EXCLUDED.ours_fen`,
      [
        found.map(() => newId()),
        found.map(({ kind }) => kind),
        found.map(({ reference }) => reference),
        found.map(({ oursFen }) => oursFen),
        found.map(({ theirsFen }) => theirsFen),
        found.map(({ cause }) => cause),
        at,
      ],
    );
    await tx.query(
      `UPDATE reconciliation_differences SET resolved_at = $3 WHERE resolved_at IS NULL
       AND (kind, reference) NOT IN (SELECT * FROM unnest($1::text[], $2::text[]))`,
      [found.map(({ kind }) => kind), found.map(({ reference }) => reference), at],
    );
  }

  /** Open ones, or those that are over; newest first. */
  list(isOver: boolean, limit: number, before: string | null): Promise<DifferenceRow[]> {
    return this.db.query(
      `SELECT ${COLUMNS} FROM reconciliation_differences
       WHERE (resolved_at IS NOT NULL) = $1 AND ($3::uuid IS NULL OR id < $3::uuid) ORDER BY id DESC LIMIT $2`,
      [isOver, limit, before],
    );
  }

  /** Nothing when it is over already, or passes only when its refund or payout is seen to. */
  async resolve(
    tx: EntityManager,
    id: string,
    by: { actorId: string; how: string; at: Date },
  ): Promise<DifferenceRow | undefined> {
    const [row] = await tx.query<DifferenceRow[]>(
      `WITH resolved AS (
         UPDATE reconciliation_differences SET resolved_at = $4, resolved_by = $2, resolution = $3
         WHERE id = $1 AND resolved_at IS NULL RETURNING *) SELECT ${COLUMNS} FROM resolved`,
      [id, by.actorId, by.how, by.at],
    );
    return row;
  }

  async lastCheck(): Promise<LastCheck | undefined> {
    const [row] = await this.db.query<{ value: LastCheck }[]>(
      `SELECT value FROM settings WHERE key = $1`,
      [LAST_CHECK],
    );
    return row?.value;
  }

  async noteCheck(tx: EntityManager, check: LastCheck): Promise<void> {
    await tx.query(
      `INSERT INTO settings (key, value) VALUES ($1, $2) ON CONFLICT (key) DO UPDATE SET value = EXCLUDED.value`,
      [LAST_CHECK, JSON.stringify(check)],
    );
  }
}
