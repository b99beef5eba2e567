import { Injectable } from '@nestjs/common';
import { type Batch, inOrderOf, isId } from '@chucun/kernel';
import { DataSource, type EntityManager } from 'typeorm';
import type { LiveSession, SessionState } from './session.ts';

const COLUMNS = `s.id, s.coop_id AS "coopId", s.host_id AS "hostId", s.title, s.intro, s.script, s.cover_photo_id AS "coverPhotoId",
  s.state, s.form, s.is_ai_generated AS "isAiGenerated", s.starts_at AS "startsAt", s.created_by AS "createdBy",
  s.created_at AS "createdAt", s.reviewed_by AS "reviewedBy", s.reviewed_at AS "reviewedAt", s.started_at AS "startedAt",
  s.ended_at AS "endedAt", s.cancelled_at AS "cancelledAt", s.cancel_reason AS "cancelReason", s.presenting_item_id AS "presentingItemId", s.likes, s.peak_viewers AS "peakViewers"`;

/** Which sessions a list shows. */
export interface SessionsWanted {
  states: readonly SessionState[];
  coopId?: string;
  hostId?: string;
  /** Upcoming ones soonest first, past ones latest first. */
  soonestFirst: boolean;
  limit: number;
  after: { startsAt: string; id: string } | null;
}

@Injectable()
export class SessionRepository {
  constructor(private readonly db: DataSource) {}

  readonly byIds: Batch<string, LiveSession | undefined> = async (ids) => {
    const rows = await this.db.query<LiveSession[]>(
      `SELECT ${COLUMNS} FROM live_sessions AS s WHERE s.id = ANY($1)`,
      [ids.filter(isId)],
    );
    return inOrderOf(ids, rows, (row) => row.id);
  };

  async ofKey(createdBy: string, clientKey: string): Promise<LiveSession | undefined> {
    const [row] = await this.db.query<LiveSession[]>(
      `SELECT ${COLUMNS} FROM live_sessions AS s WHERE s.created_by = $1 AND s.client_key = $2`,
      [createdBy, clientKey],
    );
    return row;
  }

  /** The session under a lock: whatever changes a room holds this first. */
  async lock(tx: EntityManager, id: string): Promise<LiveSession | undefined> {
    if (!isId(id)) return undefined;
    const [row] = await tx.query<LiveSession[]>(
      `SELECT ${COLUMNS} FROM live_sessions AS s WHERE s.id = $1 FOR NO KEY UPDATE`,
      [id],
    );
    return row;
  }

  async page(wanted: SessionsWanted): Promise<LiveSession[]> {
    const [order, beyond] = wanted.soonestFirst ? ['ASC', '>'] : ['DESC', '<'];
    return this.db.query<LiveSession[]>(
      `SELECT ${COLUMNS} FROM live_sessions AS s
       WHERE s.state = ANY($1) AND ($2::uuid IS NULL OR s.coop_id = $2) AND ($3::uuid IS NULL OR s.host_id = $3)
         AND ($4::timestamptz IS NULL OR (s.starts_at, s.id) ${beyond} ($4, $5::uuid))
       ORDER BY s.starts_at ${order}, s.id ${order} LIMIT $6`,
      [
        wanted.states,
        wanted.coopId ?? null,
        wanted.hostId ?? null,
        wanted.after?.startsAt ?? null,
        wanted.after?.id ?? null,
        wanted.limit,
      ],
    );
  }
}
