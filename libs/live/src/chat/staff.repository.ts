import { Injectable } from '@nestjs/common';
import { type Batch, groupedUnder } from '@chucun/kernel';
import { DataSource, type EntityManager } from 'typeorm';
import type { Moderator, Mute } from './chat.ts';

const MUTES_MAX = 200;

/** Who helps in a room, and who is muted in it. */
@Injectable()
export class ChatStaffRepository {
  constructor(private readonly db: DataSource) {}

  readonly moderatorsOf: Batch<string, (Moderator & { sessionId: string })[]> = async (ids) => {
    const rows = await this.db.query<(Moderator & { sessionId: string })[]>(
      `SELECT session_id AS "sessionId", account_id AS "accountId", added_at AS "addedAt" FROM live_moderators
       WHERE session_id = ANY($1) ORDER BY added_at`,
      [ids],
    );
    return groupedUnder(ids, rows, (row) => row.sessionId);
  };

  /** Mutes that last, newest first, at most two hundred a room. */
  readonly mutesOf: Batch<string, Mute[]> = async (ids) => {
    const rows = await this.db.query<Mute[]>(
      `SELECT mute.* FROM unnest($1::uuid[]) AS room (id), LATERAL (
         SELECT session_id AS "sessionId", account_id AS "accountId", until, muted_at AS "mutedAt" FROM live_mutes
         WHERE session_id = room.id AND (until IS NULL OR until > now()) ORDER BY muted_at DESC LIMIT ${MUTES_MAX}) AS mute`,
      [ids],
    );
    return groupedUnder(ids, rows, (row) => row.sessionId);
  };

  async isModerator(tx: EntityManager, sessionId: string, accountId: string): Promise<boolean> {
    const rows = await tx.query<unknown[]>(
      `SELECT 1 FROM live_moderators WHERE session_id = $1 AND account_id = $2`,
      [sessionId, accountId],
    );
    return rows.length > 0;
  }

  async countModerators(tx: EntityManager, sessionId: string): Promise<number> {
    const [row] = await tx.query<{ count: number }[]>(
      `SELECT count(*)::int AS count FROM live_moderators WHERE session_id = $1`,
      [sessionId],
    );
    return row!.count;
  }

  /** False where the account already helps here. */
  async addModerator(
    tx: EntityManager,
    row: { sessionId: string; accountId: string; by: string; at: Date },
  ): Promise<boolean> {
    const added = await tx.query<unknown[]>(
      `INSERT INTO live_moderators (session_id, account_id, added_by, added_at) VALUES ($1, $2, $3, $4)
       ON CONFLICT DO NOTHING RETURNING 1`,
      [row.sessionId, row.accountId, row.by, row.at],
    );
    return added.length > 0;
  }

  async removeModerator(tx: EntityManager, sessionId: string, accountId: string): Promise<boolean> {
    const [, removed] = await tx.query<[unknown[], number]>(
      `DELETE FROM live_moderators WHERE session_id = $1 AND account_id = $2`,
      [sessionId, accountId],
    );
    return removed > 0;
  }

  /** The later word counts: a longer mute is shortened by a shorter one. */
  async mute(tx: EntityManager, mute: Mute, by: string): Promise<void> {
    await tx.query(
      `INSERT INTO live_mutes (session_id, account_id, until, muted_by, muted_at) VALUES ($1, $2, $3, $4, $5)
       ON CONFLICT (session_id, account_id)
       DO UPDATE SET until = excluded.until, muted_by = excluded.muted_by, muted_at = excluded.muted_at`,
      [mute.sessionId, mute.accountId, mute.until, by, mute.mutedAt],
    );
  }

  async unmute(tx: EntityManager, sessionId: string, accountId: string): Promise<boolean> {
    const [, removed] = await tx.query<[unknown[], number]>(
      `DELETE FROM live_mutes WHERE session_id = $1 AND account_id = $2`,
      [sessionId, accountId],
    );
    return removed > 0;
  }

  async hasAccount(tx: EntityManager, accountId: string): Promise<boolean> {
    const rows = await tx.query<unknown[]>(`SELECT 1 FROM accounts WHERE id = $1`, [accountId]);
    return rows.length > 0;
  }
}
