import { Injectable } from '@nestjs/common';
import { isId, newId } from '@chucun/kernel';
import { DataSource, type EntityManager } from 'typeorm';

export interface LiveHold {
  id: string;
  reason: string;
  placedAt: Date;
  liftedAt: Date | null;
}

export interface KeptTerm {
  /** Null: the session has not ended. */
  keptUntil: Date | null;
  /** Over, and nobody holds it: it may be deleted. */
  isOver: boolean;
}

@Injectable()
export class RetentionRepository {
  constructor(private readonly db: DataSource) {}

  /** Undefined where there is no such session. */
  async termOf(sessionId: string): Promise<KeptTerm | undefined> {
    if (!isId(sessionId)) return undefined;
    const [row] = await this.db.query<KeptTerm[]>(
      `SELECT live_kept_until(id) AS "keptUntil", live_term_is_over(id) AS "isOver" FROM live_sessions WHERE id = $1`,
      [sessionId],
    );
    return row;
  }

  /** A rule's value at a moment (L-43). */
  async ruleAt(key: string, at: Date): Promise<number> {
    const [row] = await this.db.query<{ value: number }[]>(
      `SELECT value FROM live_rules WHERE key = $1 AND valid_from <= $2 ORDER BY valid_from DESC LIMIT 1`,
      [key, at],
    );
    if (!row) throw new Error(`no rule ${key}`);
    return row.value;
  }

  holdsOf(sessionId: string): Promise<LiveHold[]> {
    return this.db.query<LiveHold[]>(
      `SELECT id, reason, placed_at AS "placedAt", lifted_at AS "liftedAt" FROM live_holds
       WHERE session_id = $1 ORDER BY placed_at DESC LIMIT 50`,
      [sessionId],
    );
  }

  async placeHold(
    tx: EntityManager,
    sessionId: string,
    reason: string,
    by: string,
    at: Date,
  ): Promise<string> {
    const id = newId();
    await tx.query(
      `INSERT INTO live_holds (id, session_id, reason, placed_by, placed_at) VALUES ($1, $2, $3, $4, $5)`,
      [id, sessionId, reason, by, at],
    );
    return id;
  }

  /** The session of the hold, or undefined where there is no such hold in force. */
  async liftHold(
    tx: EntityManager,
    holdId: string,
    by: string,
    at: Date,
  ): Promise<string | undefined> {
    if (!isId(holdId)) return undefined;
    const [rows] = await tx.query<[{ sessionId: string }[], number]>(
      `UPDATE live_holds SET lifted_by = $2, lifted_at = $3 WHERE id = $1 AND lifted_at IS NULL
       RETURNING session_id AS "sessionId"`,
      [holdId, by, at],
    );
    return rows[0]?.sessionId;
  }

  /** Sessions whose term is over and that nobody holds, oldest first. */
  async toEmpty(limit: number): Promise<string[]> {
    const rows = await this.db.query<{ id: string }[]>(
      `SELECT id FROM live_sessions
       WHERE emptied_at IS NULL AND ended_at < now() - interval '1 year' AND live_term_is_over(id)
       ORDER BY ended_at LIMIT $1`,
      [limit],
    );
    return rows.map(({ id }) => id);
  }

  /** Deletes what was kept of a session; the database refuses it before the term, whoever asks. */
  async empty(tx: EntityManager, sessionId: string, at: Date): Promise<void> {
    for (const statement of EMPTYING) await tx.query(statement, [sessionId]);
    await tx.query(
      `UPDATE live_sessions SET emptied_at = $2, pinned_message_id = NULL WHERE id = $1`,
      [sessionId, at],
    );
  }
}

const ofDraws = 'draw_id IN (SELECT id FROM live_draws WHERE session_id = $1)';
const ofPolls = 'poll_id IN (SELECT id FROM live_polls WHERE session_id = $1)';
/** Shelf, prices and coupons stay: orders are explained by them. */
const EMPTYING = [
  `DELETE FROM live_draw_winners WHERE ${ofDraws}`,
  `DELETE FROM live_draw_entries WHERE ${ofDraws}`,
  `DELETE FROM live_draws WHERE session_id = $1`,
  `DELETE FROM live_poll_votes WHERE ${ofPolls}`,
  `DELETE FROM live_poll_answers WHERE ${ofPolls}`,
  `DELETE FROM live_polls WHERE session_id = $1`,
  `DELETE FROM live_messages WHERE session_id = $1`,
  `DELETE FROM live_segments WHERE session_id = $1`,
  `DELETE FROM live_recordings WHERE session_id = $1`,
  `DELETE FROM live_events WHERE session_id = $1`,
  `DELETE FROM live_visits WHERE session_id = $1`,
  `DELETE FROM live_verifications WHERE session_id = $1`,
  `DELETE FROM live_seals WHERE session_id = $1`,
];
