import { Injectable } from '@nestjs/common';
import { type Batch, groupedUnder, isId } from '@chucun/kernel';
import { DataSource, type EntityManager } from 'typeorm';
import { PACE } from './chat.rules.ts';
import type { Floor, LiveMessage, MessageState } from './chat.ts';

const COLUMNS = `m.id, m.session_id AS "sessionId", m.author_id AS "authorId", m.author_name AS author, m.text, m.at, m.state,
  m.reason`;
const SHOWN_MAX = 100;

@Injectable()
export class ChatRepository {
  constructor(private readonly db: DataSource) {}

  /** The last messages that everybody sees, oldest first, at most a hundred a room. */
  readonly shownOf: Batch<string, LiveMessage[]> = async (sessionIds) => {
    const rows = await this.db.query<LiveMessage[]>(
      `SELECT m.* FROM unnest($1::uuid[]) AS room (id), LATERAL (
         SELECT ${COLUMNS} FROM live_messages AS m WHERE m.session_id = room.id AND m.state = 'SHOWN'
         ORDER BY m.id DESC LIMIT ${SHOWN_MAX}) AS m
       ORDER BY m.id`,
      [sessionIds],
    );
    return groupedUnder(sessionIds, rows, (row) => row.sessionId);
  };

  /** May this account speak here now? Undefined where there is no such session. */
  async floorOf(sessionId: string, accountId: string, at: Date): Promise<Floor | undefined> {
    if (!isId(sessionId)) return undefined;
    const [row] = await this.db.query<
      (Omit<Floor, 'mutedUntil'> & { isMuted: boolean; until: Date | null })[]
    >(
      `SELECT s.state, s.chat_mode AS "chatMode", s.coop_id AS "coopId",
         (s.host_id = $2 OR moderator.account_id IS NOT NULL) AS "isStaff",
         mute.account_id IS NOT NULL AS "isMuted", mute.until,
         (SELECT count(*)::int FROM live_messages AS m
          WHERE m.session_id = s.id AND m.author_id = $2 AND m.at > $3::timestamptz - make_interval(secs => $4)) AS recent
       FROM live_sessions AS s
       LEFT JOIN live_moderators AS moderator ON moderator.session_id = s.id AND moderator.account_id = $2
       LEFT JOIN live_mutes AS mute ON mute.session_id = s.id AND mute.account_id = $2
       WHERE s.id = $1`,
      [sessionId, accountId, at, PACE.seconds],
    );
    if (!row) return undefined;
    const { isMuted, until, ...floor } = row;
    return { ...floor, mutedUntil: isMuted ? (until ?? 'always') : null };
  }

  async insert(tx: EntityManager, messages: readonly LiveMessage[]): Promise<void> {
    await tx.query(
      `INSERT INTO live_messages (id, session_id, author_id, author_name, text, at, state, reason)
       SELECT id, "sessionId", "authorId", author, text, at, state, reason FROM jsonb_to_recordset($1::jsonb)
         AS row (id uuid, "sessionId" uuid, "authorId" uuid, author text, text text, at timestamptz, state text, reason text)`,
      [JSON.stringify(messages)],
    );
  }

  /** Messages that wait for a moderator, the oldest first. */
  async held(sessionId: string, limit: number, after: string | null): Promise<LiveMessage[]> {
    return this.db.query(
      `SELECT ${COLUMNS} FROM live_messages AS m
       WHERE m.session_id = $1 AND m.state = 'HELD' AND ($3::uuid IS NULL OR m.id > $3) ORDER BY m.id LIMIT $2`,
      [sessionId, limit, after],
    );
  }

  async lockMessage(
    tx: EntityManager,
    sessionId: string,
    messageId: string,
  ): Promise<LiveMessage | undefined> {
    if (!isId(messageId)) return undefined;
    const [row] = await tx.query<LiveMessage[]>(
      `SELECT ${COLUMNS} FROM live_messages AS m WHERE m.session_id = $1 AND m.id = $2 FOR UPDATE`,
      [sessionId, messageId],
    );
    return row;
  }

  /** Moves messages from one state to another and returns those that were in it. */
  async decide(
    tx: EntityManager,
    of: { sessionId: string; messageIds: readonly string[] },
    change: { from: MessageState; to: MessageState; by: string; at: Date },
  ): Promise<LiveMessage[]> {
    const [rows] = await tx.query<[LiveMessage[], number]>(
      `UPDATE live_messages AS m SET state = $4, decided_by = $5, decided_at = $6
       WHERE m.session_id = $1 AND m.id = ANY($2) AND m.state = $3 RETURNING ${COLUMNS}`,
      [of.sessionId, of.messageIds.filter(isId), change.from, change.to, change.by, change.at],
    );
    return rows;
  }

  /** Ids of an author's messages that everybody sees, the last hundred. */
  async shownByAuthor(tx: EntityManager, sessionId: string, authorId: string): Promise<string[]> {
    const rows = await tx.query<{ id: string }[]>(
      `SELECT id FROM live_messages WHERE session_id = $1 AND author_id = $2 AND state = 'SHOWN'
       ORDER BY at DESC LIMIT ${SHOWN_MAX}`,
      [sessionId, authorId],
    );
    return rows.map((row) => row.id);
  }
}
