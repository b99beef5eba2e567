import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';

export interface AuditEntry {
  actorId: string | null;
  onBehalfOf?: string | null;
  /** Area and past tense, such as `catalog.price_changed`. */
  action: string;
  subjectType: string;
  subjectId: string;
  before?: unknown;
  after?: unknown;
}

/** Every change of money, price, stock, state or permission leaves a row here; rows are never changed. */
@Injectable()
export class AuditLog {
  /** Several entries in one statement. */
  async addAll(tx: EntityManager, entries: readonly AuditEntry[]): Promise<void> {
    if (entries.length === 0) return;
    await tx.query(
      `INSERT INTO audit_log (actor_id, on_behalf_of, action, subject_type, subject_id, before, after)
       SELECT actor_id, on_behalf_of, action, subject_type, subject_id, before, after
       FROM jsonb_to_recordset($1::jsonb) AS entry (actor_id uuid, on_behalf_of uuid, action text,
         subject_type text, subject_id text, before jsonb, after jsonb)`,
      [
        JSON.stringify(
          entries.map((entry) => ({
            actor_id: entry.actorId,
            on_behalf_of: entry.onBehalfOf ?? null,
            action: entry.action,
            subject_type: entry.subjectType,
            subject_id: entry.subjectId,
            before: entry.before,
            after: entry.after,
          })),
        ),
      ],
    );
  }

  async add(tx: EntityManager, entry: AuditEntry): Promise<void> {
    await tx.query(
      `INSERT INTO audit_log (actor_id, on_behalf_of, action, subject_type, subject_id, before, after)
       VALUES ($1, $2, $3, $4, $5, $6, $7)`,
      [
        entry.actorId,
        entry.onBehalfOf ?? null,
        entry.action,
        entry.subjectType,
        entry.subjectId,
        entry.before === undefined ? null : JSON.stringify(entry.before),
        entry.after === undefined ? null : JSON.stringify(entry.after),
      ],
    );
  }
}
