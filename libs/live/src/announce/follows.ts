import { Injectable } from '@nestjs/common';
import { type Batch, Clock, isId, NotFound } from '@chucun/kernel';
import { DataSource } from 'typeorm';

/** What one account wants of one session; keys of batches are `account session`. */
const pair = (key: string): [string, string] => key.split(' ') as [string, string];

/** Who follows which cooperative, and who wants to be reminded of what. */
@Injectable()
export class Follows {
  constructor(
    private readonly db: DataSource,
    private readonly clock: Clock,
  ) {}

  /** Following twice is following once. */
  async follow(accountId: string, coopId: string): Promise<boolean | NotFound> {
    if (!isId(coopId)) return new NotFound();
    const [row] = await this.db.query<unknown[]>(
      `WITH coop AS (SELECT id FROM coops WHERE id = $1 AND state = 'open'), follow AS (
         INSERT INTO live_follows (coop_id, account_id, followed_at) SELECT id, $2, $3 FROM coop ON CONFLICT DO NOTHING)
       SELECT id FROM coop`,
      [coopId, accountId, this.clock.now()],
    );
    return row ? true : new NotFound();
  }

  async unfollow(accountId: string, coopId: string): Promise<boolean> {
    if (isId(coopId))
      await this.db.query(`DELETE FROM live_follows WHERE coop_id = $1 AND account_id = $2`, [
        coopId,
        accountId,
      ]);
    return true;
  }

  /** Asks to be reminded of an announced session, or not to be. */
  async wish(accountId: string, sessionId: string, wanted: boolean): Promise<boolean | NotFound> {
    if (!isId(sessionId)) return new NotFound();
    const rows = await this.db.query<unknown[]>(
      `INSERT INTO live_reminder_wishes AS wish (session_id, account_id, wanted, wished_at)
       SELECT id, $2, $3, $4 FROM live_sessions WHERE id = $1 AND state = 'SCHEDULED'
       ON CONFLICT (session_id, account_id) DO UPDATE SET wanted = EXCLUDED.wanted, wished_at = EXCLUDED.wished_at
       RETURNING session_id`,
      [sessionId, accountId, wanted, this.clock.now()],
    );
    return rows.length > 0 ? true : new NotFound();
  }

  /** A setting of the account: no reminders of any session, or reminders again. */
  async optOut(accountId: string, isOut: boolean): Promise<boolean> {
    await (isOut
      ? this.db.query(
          `INSERT INTO live_reminder_opt_outs (account_id, since) VALUES ($1, $2) ON CONFLICT DO NOTHING`,
          [accountId, this.clock.now()],
        )
      : this.db.query(`DELETE FROM live_reminder_opt_outs WHERE account_id = $1`, [accountId]));
    return !isOut;
  }

  async wantsReminders(accountId: string): Promise<boolean> {
    const rows = await this.db.query<unknown[]>(
      `SELECT FROM live_reminder_opt_outs WHERE account_id = $1`,
      [accountId],
    );
    return rows.length === 0;
  }

  /** Keys `account coop`. */
  readonly isFollowed: Batch<string, boolean> = async (keys) => {
    const rows = await this.db.query<{ key: string }[]>(
      `SELECT f.account_id || ' ' || f.coop_id AS key FROM live_follows AS f
       JOIN unnest($1::uuid[], $2::uuid[]) AS k (account_id, coop_id) USING (account_id, coop_id)`,
      [keys.map((key) => pair(key)[0]), keys.map((key) => pair(key)[1])],
    );
    const found = new Set(rows.map(({ key }) => key));
    return keys.map((key) => found.has(key));
  };

  /** Keys `account session`: true where the account will be reminded. */
  readonly isReminded: Batch<string, boolean> = async (keys) => {
    const rows = await this.db.query<{ key: string }[]>(
      `SELECT k.account_id || ' ' || s.id AS key
       FROM unnest($1::uuid[], $2::uuid[]) AS k (account_id, session_id)
       JOIN live_sessions AS s ON s.id = k.session_id
       LEFT JOIN live_reminder_wishes AS wish ON wish.session_id = s.id AND wish.account_id = k.account_id
       LEFT JOIN live_follows AS follow ON follow.coop_id = s.coop_id AND follow.account_id = k.account_id
       WHERE coalesce(wish.wanted, follow.account_id IS NOT NULL)
         AND NOT EXISTS (SELECT FROM live_reminder_opt_outs AS o WHERE o.account_id = k.account_id)`,
      [keys.map((key) => pair(key)[0]), keys.map((key) => pair(key)[1])],
    );
    const found = new Set(rows.map(({ key }) => key));
    return keys.map((key) => found.has(key));
  };
}
