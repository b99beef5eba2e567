import { Injectable } from '@nestjs/common';
import { type Batch, groupedUnder, inOrderOf, isId } from '@chucun/kernel';
import { DataSource, type EntityManager } from 'typeorm';
import { PACE } from './chat.rules.ts';
import type { ChatMode, ChatSetting, LiveMessage, MessageState, Speaker } from './chat.ts';

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

  /** Messages that everybody sees, by id; what was hidden since is not among them. */
  readonly shownByIds: Batch<string, LiveMessage | undefined> = async (ids) => {
    const rows = await this.db.query<LiveMessage[]>(
      `SELECT ${COLUMNS} FROM live_messages AS m WHERE m.id = ANY($1) AND m.state = 'SHOWN'`,
      [ids],
    );
    return inOrderOf(ids, rows, (row) => row.id);
  };

  readonly settingOf: Batch<string, ChatSetting | undefined> = async (sessionIds) => {
    const rows = await this.db.query<ChatSetting[]>(
      `SELECT id AS "sessionId", chat_mode AS "chatMode", pinned_message_id AS "pinnedMessageId"
       FROM live_sessions WHERE id = ANY($1)`,
      [sessionIds],
    );
    return inOrderOf(sessionIds, rows, (row) => row.sessionId);
  };

  /** How many messages wait for a moderator in each room; counted to a thousand. */
  readonly heldCountOf: Batch<string, number> = async (sessionIds) => {
    const rows = await this.db.query<{ id: string; held: number }[]>(
      `SELECT room.id, (SELECT count(*)::int FROM (SELECT 1 FROM live_messages AS m
         WHERE m.session_id = room.id AND m.state = 'HELD' LIMIT 1000) AS waiting) AS held
       FROM unnest($1::uuid[]) AS room (id)`,
      [sessionIds],
    );
    return inOrderOf(sessionIds, rows, (row) => row.id).map((row) => row?.held ?? 0);
  };

  async modeOf(tx: EntityManager, sessionId: string): Promise<ChatMode> {
    const [row] = await tx.query<{ mode: ChatMode }[]>(
      `SELECT chat_mode AS mode FROM live_sessions WHERE id = $1`,
      [sessionId],
    );
    return row!.mode;
  }

  /** What the room knows of these authors; the caller holds the room's lock, so that no count is outrun. */
  async speakers(
    tx: EntityManager,
    sessionId: string,
    accountIds: readonly string[],
    since: Date,
  ): Promise<Map<string, Speaker>> {
    const rows = await tx.query<
      (Omit<Speaker, 'mutedUntil'> & { isMuted: boolean; until: Date | null })[]
    >(
      `SELECT author.id AS "accountId", moderator.account_id IS NOT NULL AS "isModerator",
         mute.account_id IS NOT NULL AS "isMuted", mute.until,
         ARRAY(SELECT m.at FROM live_messages AS m WHERE m.session_id = $1 AND m.author_id = author.id AND m.at > $3
           ORDER BY m.at DESC LIMIT ${PACE.messages}) AS "spokeAt"
       FROM unnest($2::uuid[]) AS author (id)
       LEFT JOIN live_moderators AS moderator ON moderator.session_id = $1 AND moderator.account_id = author.id
       LEFT JOIN live_mutes AS mute ON mute.session_id = $1 AND mute.account_id = author.id`,
      [sessionId, accountIds, since],
    );
    return new Map(
      rows.map(({ isMuted, until, ...speaker }) => [
        speaker.accountId,
        { ...speaker, mutedUntil: isMuted ? (until ?? 'always') : null },
      ]),
    );
  }

  async insert(tx: EntityManager, messages: readonly LiveMessage[]): Promise<void> {
    if (messages.length === 0) return;
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

  /** One message of this room, in any state; the caller holds the room's lock. */
  async ofRoom(
    tx: EntityManager,
    sessionId: string,
    messageId: string,
  ): Promise<LiveMessage | undefined> {
    if (!isId(messageId)) return undefined;
    const [row] = await tx.query<LiveMessage[]>(
      `SELECT ${COLUMNS} FROM live_messages AS m WHERE m.session_id = $1 AND m.id = $2`,
      [sessionId, messageId],
    );
    return row;
  }

  /** Moves messages from one state to another and returns those that were in it, oldest first. */
  async decide(
    tx: EntityManager,
    of: { sessionId: string; messageIds?: readonly string[]; authorId?: string },
    change: { from: MessageState; to: MessageState; by: string; at: Date },
  ): Promise<LiveMessage[]> {
    const [rows] = await tx.query<[LiveMessage[], number]>(
      `UPDATE live_messages AS m SET state = $4, decided_by = $5, decided_at = $6
       WHERE m.session_id = $1 AND m.state = $3 AND ($2::uuid[] IS NULL OR m.id = ANY($2))
         AND ($7::uuid IS NULL OR m.author_id = $7) RETURNING ${COLUMNS}`,
      [
        of.sessionId,
        of.messageIds?.filter(isId) ?? null,
        change.from,
        change.to,
        change.by,
        change.at,
        of.authorId ?? null,
      ],
    );
    return rows.sort((a, b) => (a.id < b.id ? -1 : 1));
  }

  async pin(tx: EntityManager, sessionId: string, messageId: string | null): Promise<void> {
    await tx.query(`UPDATE live_sessions SET pinned_message_id = $2 WHERE id = $1`, [
      sessionId,
      messageId,
    ]);
  }

  async setMode(tx: EntityManager, sessionId: string, mode: ChatMode): Promise<void> {
    await tx.query(`UPDATE live_sessions SET chat_mode = $2 WHERE id = $1`, [sessionId, mode]);
  }

  async addLikes(sessionId: string, likes: number): Promise<void> {
    await this.db.query(`UPDATE live_sessions SET likes = likes + $2 WHERE id = $1`, [
      sessionId,
      likes,
    ]);
  }
}
