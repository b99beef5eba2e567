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
