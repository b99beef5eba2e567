import { Injectable } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';
import { GRANT_JSON } from './account.repository.ts';
import { SESSION_SECONDS, TOUCH_SECONDS } from './login.rules.ts';
import type { Grant } from './viewer.ts';

/** A session as its owner sees it in the list. */
export interface OpenSession {
  id: string;
  device: string;
  address: string;
  createdAt: Date;
  lastSeenAt: Date;
}

export interface NewSession {
  id: string;
  tokenHash: Buffer;
  accountId: string;
  device: string;
  address: string;
}

export interface UsableSession {
  id: string;
  accountId: string;
  lastSeenAt: Date;
  grants: Grant[];
}

@Injectable()
export class SessionRepository {
  constructor(private readonly db: DataSource) {}

  /** Opens a session; gives the moment it ends unless used. */
  async insert(tx: EntityManager, session: NewSession, now: Date): Promise<Date> {
    const [row] = await tx.query<[{ expiresAt: Date }]>(
      `INSERT INTO sessions (id, token_hash, account_id, device, address, created_at, last_seen_at, expires_at)
       VALUES ($1, $2, $3, $4, $5, $6, $6, $6::timestamptz + make_interval(secs => $7))
       RETURNING expires_at AS "expiresAt"`,
      [
        session.id,
        session.tokenHash,
        session.accountId,
        session.device,
        session.address,
        now,
        SESSION_SECONDS,
      ],
    );
    return row.expiresAt;
  }

  /** The session of a token with the roles in force; officials' and operators' sleep without a second factor. */
  async usableByToken(tokenHash: Buffer, now: Date): Promise<UsableSession | undefined> {
    const [row] = await this.db.query<UsableSession[]>(
      `SELECT s.id, s.account_id AS "accountId", s.last_seen_at AS "lastSeenAt",
              coalesce((SELECT json_agg(${GRANT_JSON} ORDER BY g.granted_at, g.id) FROM role_grants g
                WHERE g.account_id = s.account_id AND g.revoked_at IS NULL
                  AND (a.second_factor_confirmed_at IS NOT NULL OR g.role NOT IN ('official', 'operator'))
              ), '[]') AS grants
       FROM sessions s JOIN accounts a ON a.id = s.account_id
       WHERE s.token_hash = $1 AND s.ended_at IS NULL AND s.expires_at > $2 AND a.closed_at IS NULL`,
      [tokenHash, now],
    );
    return row;
  }

  /** Moves the end of a session in use, at most once a minute. */
  async touch(id: string, now: Date): Promise<void> {
    await this.db.query(
      `UPDATE sessions SET last_seen_at = $2, expires_at = $2::timestamptz + make_interval(secs => $3)
       WHERE id = $1 AND ended_at IS NULL AND last_seen_at <= $2::timestamptz - make_interval(secs => $4)`,
      [id, now, SESSION_SECONDS, TOUCH_SECONDS],
    );
  }

  async openOfAccount(
    accountId: string,
    page: { before: string | undefined; limit: number; now: Date },
  ): Promise<OpenSession[]> {
    return this.db.query<OpenSession[]>(
      `SELECT id, device, address, created_at AS "createdAt", last_seen_at AS "lastSeenAt"
       FROM sessions
       WHERE account_id = $1 AND ended_at IS NULL AND expires_at > $2 AND ($3::uuid IS NULL OR id < $3)
       ORDER BY id DESC LIMIT $4`,
      [accountId, page.now, page.before ?? null, page.limit],
    );
  }

  /** Ends one session of this account; false when there is none such. */
  async endOfAccount(
    tx: EntityManager,
    accountId: string,
    id: string,
    now: Date,
  ): Promise<boolean> {
    const [, count] = await tx.query<[unknown, number]>(
      `UPDATE sessions SET ended_at = $3 WHERE id = $1 AND account_id = $2 AND ended_at IS NULL`,
      [id, accountId, now],
    );
    return count === 1;
  }

  async endOthersOfAccount(
    tx: EntityManager,
    accountId: string,
    keptId: string,
    now: Date,
  ): Promise<void> {
    await tx.query(
      `UPDATE sessions SET ended_at = $3 WHERE account_id = $1 AND id <> $2 AND ended_at IS NULL`,
      [accountId, keptId, now],
    );
  }
}
