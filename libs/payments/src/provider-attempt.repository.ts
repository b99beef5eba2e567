import { Injectable } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';
import type { MoveKind } from './move-money.rules.ts';

export interface ProviderAttempt {
  kind: MoveKind;
  subjectId: string;
  number: number;
  state: 'UNKNOWN' | 'TAKEN' | 'REFUSED';
  providerId: string | null;
  begunAt: Date;
}

const COLUMNS = `kind, subject_id AS "subjectId", number, state, provider_id AS "providerId", begun_at AS "begunAt"`;

/** Tries to move money at the provider; each is written before the call that it describes. */
@Injectable()
export class ProviderAttempts {
  constructor(private readonly db: DataSource) {}

  /** The try that is to be gone on with: one whose end we do not know, or that was taken; else a new one. */
  async begin(kind: MoveKind, subjectId: string, at: Date): Promise<ProviderAttempt> {
    for (;;) {
      const [row] = await this.db.query<ProviderAttempt[]>(
        `WITH last AS (
           SELECT * FROM provider_attempts WHERE kind = $1 AND subject_id = $2 ORDER BY number DESC LIMIT 1
         ), fresh AS (
           INSERT INTO provider_attempts (kind, subject_id, number, begun_at)
           SELECT $1, $2, coalesce((SELECT number FROM last), 0) + 1, $3
           WHERE NOT EXISTS (SELECT 1 FROM last WHERE state <> 'REFUSED')
           ON CONFLICT DO NOTHING RETURNING *)
         SELECT ${COLUMNS} FROM fresh UNION ALL SELECT ${COLUMNS} FROM last WHERE state <> 'REFUSED'`,
        [kind, subjectId, at],
      );
      // None: another process began the same one just now, and the next look finds it.
      if (row) return row;
    }
  }

  async take(attempt: ProviderAttempt, providerId: string, at: Date): Promise<void> {
    await this.db.query(
      `UPDATE provider_attempts SET state = 'TAKEN', provider_id = $4, ended_at = $5
       WHERE kind = $1 AND subject_id = $2 AND number = $3 AND state = 'UNKNOWN'`,
      [attempt.kind, attempt.subjectId, attempt.number, providerId, at],
    );
  }

  async refuse(attempt: ProviderAttempt, reason: string, at: Date): Promise<void> {
    await this.db.query(
      `UPDATE provider_attempts SET state = 'REFUSED', reason = $4, ended_at = $5
       WHERE kind = $1 AND subject_id = $2 AND number = $3 AND state = 'UNKNOWN'`,
      [attempt.kind, attempt.subjectId, attempt.number, reason.slice(0, 500), at],
    );
  }

  /** True when the provider's object is what the last try led to: news of an earlier one says nothing any more. */
  async isLatest(
    tx: EntityManager,
    kind: MoveKind,
    subjectId: string,
    providerId: string,
  ): Promise<boolean> {
    const [last] = await tx.query<ProviderAttempt[]>(
      `SELECT ${COLUMNS} FROM provider_attempts WHERE kind = $1 AND subject_id = $2
       ORDER BY number DESC LIMIT 1 FOR UPDATE`,
      [kind, subjectId],
    );
    // None: it was sent before tries were counted.
    return !last || last.state === 'UNKNOWN' || last.providerId === providerId;
  }

  /** What the provider took, it gave up later: the next try is a new one. */
  async giveUp(
    tx: EntityManager,
    given: { kind: MoveKind; subjectId: string; reason: string; at: Date },
  ): Promise<void> {
    await tx.query(
      `UPDATE provider_attempts SET state = 'REFUSED', provider_id = NULL, reason = $3, ended_at = $4
       WHERE kind = $1 AND subject_id = $2 AND state <> 'REFUSED'`,
      [given.kind, given.subjectId, given.reason, given.at],
    );
  }
}
