import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';

export interface AuditRow {
  id: number;
  at: Date;
  actorId: string | null;
  onBehalfOf: string | null;
  action: string;
  subjectType: string;
  subjectId: string;
  /** JSON text. */
  before: string | null;
  after: string | null;
}

@Injectable()
export class AuditRepository {
  constructor(private readonly db: DataSource) {}

  /** What happened to one subject, newest first; for operators. */
  async ofSubject(
    subjectType: string,
    subjectId: string,
    page: { before: number | undefined; limit: number },
  ): Promise<AuditRow[]> {
    return this.db.query<AuditRow[]>(
      `SELECT id, at, actor_id AS "actorId", on_behalf_of AS "onBehalfOf", action, subject_type AS "subjectType",
              subject_id AS "subjectId", before::text AS before, after::text AS after
       FROM audit_log
       WHERE subject_type = $1 AND subject_id = $2 AND ($3::bigint IS NULL OR id < $3)
       ORDER BY id DESC LIMIT $4`,
      [subjectType, subjectId, page.before ?? null, page.limit],
    );
  }
}
