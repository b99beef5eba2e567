import { Injectable } from '@nestjs/common';
import { isId } from '@chucun/kernel';
import { DataSource } from 'typeorm';
import type { LiveSession, SessionState } from '../session/session.ts';

/** Who may come in, and by which side. */
export interface RoomDoor extends Pick<LiveSession, 'state' | 'hostId' | 'coopId'> {
  moderatorIds: string[];
  tip: number;
}

export interface RoomCount {
  id: string;
  state: SessionState;
  tip: number;
  likes: number;
  peak: number;
}

/** One connection to a room. */
export interface VisitRow {
  id: string;
  sessionId: string;
  accountId: string | null;
  openedAt: Date;
  seconds: number;
}

@Injectable()
export class FanoutRepository {
  constructor(private readonly db: DataSource) {}

  async doorOf(sessionId: string): Promise<RoomDoor | undefined> {
    if (!isId(sessionId)) return undefined;
    const [row] = await this.db.query<RoomDoor[]>(
      `SELECT s.state, s.host_id AS "hostId", s.coop_id AS "coopId", s.last_seq AS tip,
         ARRAY(SELECT m.account_id::text FROM live_moderators AS m WHERE m.session_id = s.id) AS "moderatorIds"
       FROM live_sessions AS s WHERE s.id = $1`,
      [sessionId],
    );
    return row;
  }

  /** Where these rooms stand now. */
  async countsOf(sessionIds: readonly string[]): Promise<RoomCount[]> {
    return this.db.query<RoomCount[]>(
      `SELECT id, state, last_seq AS tip, likes, peak_viewers AS peak FROM live_sessions WHERE id = ANY($1)`,
      [sessionIds],
    );
  }

  async raisePeak(sessionId: string, viewers: number): Promise<void> {
    await this.db.query(
      `UPDATE live_sessions SET peak_viewers = $2 WHERE id = $1 AND peak_viewers < $2 AND state = 'LIVE'`,
      [sessionId, viewers],
    );
  }

  async saveVisits(visits: readonly VisitRow[]): Promise<void> {
    await this.db.query(
      `INSERT INTO live_visits (id, session_id, account_id, opened_at, seconds)
       SELECT id, "sessionId", "accountId", "openedAt", seconds FROM jsonb_to_recordset($1::jsonb)
         AS row (id uuid, "sessionId" uuid, "accountId" uuid, "openedAt" timestamptz, seconds int)
       ON CONFLICT (id) DO UPDATE SET seconds = excluded.seconds WHERE live_visits.seconds < excluded.seconds`,
      [JSON.stringify(visits)],
    );
  }
}
