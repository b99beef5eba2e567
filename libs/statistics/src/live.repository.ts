import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import type { SalesScope } from './sales.question.ts';

/** Shorter ones were tries (I-10). */
const COUNTED_MINUTES = 10;
/** Fewer cooperatives than these would be named by their number of sessions (S-31). */
const COOPS_MIN = 3;

export interface LiveSums {
  /** Null where too few cooperatives were live. */
  sessions: number | null;
  hours: number | null;
}

/** Live sessions that ended in the period, of cooperatives registered in the region; any place reading. */
@Injectable()
export class LiveRepository {
  constructor(private readonly db: DataSource) {}

  async sums(scope: SalesScope): Promise<LiveSums> {
    const [row] = await this.db.query<{ sessions: number; seconds: number; coops: number }[]>(
      `SELECT count(*)::int AS sessions, count(DISTINCT s.coop_id)::int AS coops,
         coalesce(sum(extract(epoch FROM s.ended_at - s.started_at)), 0)::bigint AS seconds
       FROM coops JOIN live_sessions AS s ON s.coop_id = coops.id
       WHERE coops.region_code LIKE $1 || '%' AND s.ended_at - s.started_at >= make_interval(mins => $4)
         AND s.ended_at >= $2::date::timestamp AT TIME ZONE 'Asia/Shanghai'
         AND s.ended_at < ($3::date + 1)::timestamp AT TIME ZONE 'Asia/Shanghai'`,
      [scope.prefix, scope.from, scope.to, COUNTED_MINUTES],
    );
    const { sessions, seconds, coops } = row!;
    const isHidden = coops > 0 && coops < COOPS_MIN;
    if (isHidden) return { sessions: null, hours: null };
    // Tenths of an hour; the sum is rounded, not each session.
    return { sessions, hours: Math.round(seconds / 360) / 10 };
  }
}
