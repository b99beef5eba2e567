import { Injectable } from '@nestjs/common';
import { Clock } from '@chucun/kernel';
import { DataSource, type EntityManager } from 'typeorm';
import type { LiveFact, LoggedFact } from './live-facts.ts';
import { hashOf } from './live-log.rules.ts';

interface Tip {
  seq: number;
  hash: string;
}

/**
 * The one order of a room. Numbers have no gaps and follow the commits, because writing locks the session's row; whoever
 * has seen number n has seen all that came before it.
 */
@Injectable()
export class LiveLog {
  constructor(
    private readonly db: DataSource,
    private readonly clock: Clock,
  ) {}

  /** Adds facts at the tip of the room's order; use through `RoomChanges`, which tells the viewers after the commit. */
  async append(
    tx: EntityManager,
    sessionId: string,
    facts: readonly LiveFact[],
  ): Promise<LoggedFact[]> {
    if (facts.length === 0) return [];
    const [tip] = await tx.query<Tip[]>(
      `SELECT last_seq AS seq, last_hash AS hash FROM live_sessions WHERE id = $1 FOR NO KEY UPDATE`,
      [sessionId],
    );
    if (!tip) throw new Error(`no live session ${sessionId}`);
    const logged = this.chained(sessionId, tip, facts);
    await tx.query(
      `WITH written AS (
         INSERT INTO live_events (session_id, seq, at, kind, actor_id, audience, payload, hash)
         SELECT $1, seq, at, kind, "actorId", audience, payload, hash
         FROM jsonb_to_recordset($2::jsonb)
           AS row (seq bigint, at timestamptz, kind text, "actorId" uuid, audience text, payload jsonb, hash text)
       )
       UPDATE live_sessions SET last_seq = $3, last_hash = $4 WHERE id = $1`,
      [sessionId, JSON.stringify(logged), logged.at(-1)!.seq, logged.at(-1)!.hash],
    );
    return logged;
  }

  /** What came after number `seq`, oldest first. */
  async after(sessionId: string, seq: number, limit: number): Promise<LoggedFact[]> {
    return this.db.query<LoggedFact[]>(
      `SELECT session_id AS "sessionId", seq, at, kind, actor_id AS "actorId", audience, payload, hash
       FROM live_events WHERE session_id = $1 AND seq > $2 ORDER BY seq LIMIT $3`,
      [sessionId, seq, limit],
    );
  }

  /** Number of the newest fact; 0 before the first, undefined where there is no such session. */
  async tip(sessionId: string): Promise<number | undefined> {
    const [row] = await this.db.query<{ seq: number }[]>(
      `SELECT last_seq AS seq FROM live_sessions WHERE id = $1`,
      [sessionId],
    );
    return row?.seq;
  }

  private chained(sessionId: string, tip: Tip, facts: readonly LiveFact[]): LoggedFact[] {
    let { seq, hash } = tip;
    // Milliseconds are what the hash covers, so nothing finer is stored.
    const at = this.clock.now();
    return facts.map((fact) => {
      seq += 1;
      const placed = { ...fact, sessionId, seq, at, audience: fact.audience ?? ('all' as const) };
      hash = hashOf(hash, placed);
      return { ...placed, hash };
    });
  }
}
