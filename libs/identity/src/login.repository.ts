import { Injectable } from '@nestjs/common';
import { newId } from '@chucun/kernel';
import { DataSource, type EntityManager } from 'typeorm';
import { CHALLENGE_SECONDS, CODE_SECONDS, CODE_TRIES } from './login.rules.ts';

/** How a try at a code ended. `exhausted`: all tries are spent; `expired`: none can be used, for whatever reason. */
export type Try<T = unknown> =
  ({ state: 'tried'; triesLeft: number } & T) | { state: 'expired' } | { state: 'exhausted' };

/** Login codes and second-factor challenges: each try is spent by one statement. */
@Injectable()
export class LoginRepository {
  constructor(private readonly db: DataSource) {}

  async insertCode(tx: EntityManager, phone: string, codeHash: Buffer, now: Date): Promise<void> {
    await tx.query(
      `INSERT INTO login_codes (id, phone, code_hash, created_at, expires_at, tries_left)
       VALUES ($1, $2, $3, $4, $4::timestamptz + make_interval(secs => $5), $6)`,
      [newId(), phone, codeHash, now, CODE_SECONDS, CODE_TRIES],
    );
  }

  /**
   * Spends one try at the newest code of a phone, and the code itself when the hash is right. Stands outside any
   * transaction, so that a refusal does not give the try back. Of parallel right codes exactly one is right.
   */
  async tryCode(phone: string, codeHash: Buffer, now: Date): Promise<Try<{ isRight: boolean }>> {
    const newest = `SELECT id FROM login_codes WHERE phone = $1 ORDER BY created_at DESC, id DESC LIMIT 1`;
    const [[row]] = await this.db.query<[{ isRight: boolean; triesLeft: number }[], number]>(
      `UPDATE login_codes SET
         tries_left = tries_left - 1,
         used_at = CASE WHEN code_hash = $2 THEN $3::timestamptz END
       WHERE id = (${newest}) AND used_at IS NULL AND tries_left > 0 AND expires_at > $3
       RETURNING used_at IS NOT NULL AS "isRight", tries_left AS "triesLeft"`,
      [phone, codeHash, now],
    );
    if (row) return { state: 'tried', ...row };
    const spent = await this.db.query<unknown[]>(
      `SELECT 1 FROM login_codes
       WHERE id = (${newest}) AND used_at IS NULL AND tries_left = 0 AND expires_at > $2`,
      [phone, now],
    );
    return { state: spent.length > 0 ? 'exhausted' : 'expired' };
  }

  async insertChallenge(
    tx: EntityManager,
    accountId: string,
    hash: Buffer,
    now: Date,
  ): Promise<void> {
    await tx.query(
      `INSERT INTO second_factor_challenges (id, token_hash, account_id, expires_at, tries_left)
       VALUES ($1, $2, $3, $4::timestamptz + make_interval(secs => $5), $6)`,
      [newId(), hash, accountId, now, CHALLENGE_SECONDS, CODE_TRIES],
    );
  }

  /** Spends one try at a challenge, outside any transaction as `tryCode` does. */
  async tryChallenge(
    hash: Buffer,
    now: Date,
  ): Promise<Try<{ challengeId: string; accountId: string }>> {
    const [[row]] = await this.db.query<
      [{ challengeId: string; accountId: string; triesLeft: number }[], number]
    >(
      `UPDATE second_factor_challenges SET tries_left = tries_left - 1
       WHERE token_hash = $1 AND used_at IS NULL AND tries_left > 0 AND expires_at > $2
       RETURNING id AS "challengeId", account_id AS "accountId", tries_left AS "triesLeft"`,
      [hash, now],
    );
    if (row) return { state: 'tried', ...row };
    const spent = await this.db.query<unknown[]>(
      `SELECT 1 FROM second_factor_challenges
       WHERE token_hash = $1 AND used_at IS NULL AND tries_left = 0 AND expires_at > $2`,
      [hash, now],
    );
    return { state: spent.length > 0 ? 'exhausted' : 'expired' };
  }

  /** Marks a challenge as answered; false when another answer was faster. */
  async useChallenge(tx: EntityManager, challengeId: string, now: Date): Promise<boolean> {
    const [, count] = await tx.query<[unknown, number]>(
      `UPDATE second_factor_challenges SET used_at = $2 WHERE id = $1 AND used_at IS NULL`,
      [challengeId, now],
    );
    return count === 1;
  }

  /** Forgets what can no longer be used (L-48: no longer than needed). */
  async forgetExpired(now: Date): Promise<void> {
    await this.db.query(
      `DELETE FROM login_codes WHERE created_at < $1::timestamptz - interval '1 day'`,
      [now],
    );
    await this.db.query(`DELETE FROM second_factor_challenges WHERE expires_at < $1`, [now]);
    await this.db.query(`DELETE FROM rate_limits WHERE window_ends_at < $1`, [now]);
    await this.db.query(
      `DELETE FROM sessions WHERE least(expires_at, ended_at) < $1::timestamptz - interval '30 days'`,
      [now],
    );
  }
}
