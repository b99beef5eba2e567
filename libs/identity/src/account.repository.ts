import { Injectable } from '@nestjs/common';
import { type Batch, inOrderOf, newId } from '@chucun/kernel';
import { DataSource, type EntityManager } from 'typeorm';
import { maskPhone } from './phone.rules.ts';
import type { Grant, Role } from './viewer.ts';

export type Locale = 'zh' | 'en';

/** One role as it was granted. */
export interface GrantRow extends Grant {
  id: string;
  accountId: string;
  grantedAt: Date;
}

/** An account as its owner sees it. */
export interface AccountProfile {
  id: string;
  phoneMasked: string;
  displayName: string | null;
  locale: Locale;
  hasSecondFactor: boolean;
  /** True where roles sleep until a second factor is confirmed. */
  secondFactorNeeded: boolean;
  /** Roles in force, `buyer` included. */
  roles: Role[];
  grants: GrantRow[];
}

/** What others may know of an account. */
export interface AccountName {
  id: string;
  displayName: string | null;
  phoneMasked: string;
}

/** Whom a message can reach, and in which language. */
export interface AccountContact {
  accountId: string;
  phone: string;
  locale: Locale;
}

interface ProfileRow {
  id: string;
  phone: string;
  displayName: string | null;
  locale: Locale;
  hasSecondFactor: boolean;
  grants: (Omit<GrantRow, 'grantedAt'> & { grantedAt: string })[];
}

/** A role grant as JSON, for `json_agg`. */
export const GRANT_JSON = `json_build_object('id', g.id, 'accountId', g.account_id, 'role', g.role, 'coopId', g.coop_id,
  'memberId', g.member_id, 'stationId', g.station_id, 'regionCode', g.region_code, 'grantedAt', g.granted_at)`;

const asleep = (row: ProfileRow, grant: Grant): boolean =>
  !row.hasSecondFactor && (grant.role === 'official' || grant.role === 'operator');

@Injectable()
export class AccountRepository {
  constructor(private readonly db: DataSource) {}

  /** The account of a phone, made when there is none yet. */
  async ensureByPhone(
    tx: EntityManager,
    phone: string,
  ): Promise<{ id: string; hasSecondFactor: boolean }> {
    const [row] = await tx.query<[{ id: string; hasSecondFactor: boolean }]>(
      `INSERT INTO accounts (id, phone) VALUES ($1, $2)
       ON CONFLICT ON CONSTRAINT accounts_phone_once DO UPDATE SET phone = EXCLUDED.phone
       RETURNING id, second_factor_confirmed_at IS NOT NULL AS "hasSecondFactor"`,
      [newId(), phone],
    );
    return row;
  }

  async profile(accountId: string): Promise<AccountProfile | null> {
    const [row] = await this.db.query<ProfileRow[]>(
      `SELECT a.id, a.phone, a.display_name AS "displayName", a.locale,
              a.second_factor_confirmed_at IS NOT NULL AS "hasSecondFactor",
              coalesce((SELECT json_agg(${GRANT_JSON} ORDER BY g.granted_at, g.id) FROM role_grants g
                WHERE g.account_id = a.id AND g.revoked_at IS NULL), '[]') AS grants
       FROM accounts a WHERE a.id = $1 AND a.closed_at IS NULL`,
      [accountId],
    );
    if (!row) return null;
    const awake = row.grants.filter((grant) => !asleep(row, grant));
    return {
      id: row.id,
      phoneMasked: maskPhone(row.phone),
      displayName: row.displayName,
      locale: row.locale,
      hasSecondFactor: row.hasSecondFactor,
      secondFactorNeeded: awake.length < row.grants.length,
      roles: ['buyer', ...new Set(awake.map((grant) => grant.role))],
      grants: awake.map((grant) => ({ ...grant, grantedAt: new Date(grant.grantedAt) })),
    };
  }

  readonly namesByIds: Batch<string, AccountName | undefined> = async (ids) => {
    const rows = await this.db.query<(Omit<AccountName, 'phoneMasked'> & { phone: string })[]>(
      `SELECT id, display_name AS "displayName", phone FROM accounts WHERE id = ANY($1::uuid[])`,
      [ids],
    );
    const names = rows.map(({ phone, ...row }) => ({ ...row, phoneMasked: maskPhone(phone) }));
    return inOrderOf(ids, names, (name) => name.id);
  };

  async contactsOf(accountIds: readonly string[]): Promise<AccountContact[]> {
    return this.db.query<AccountContact[]>(
      `SELECT id AS "accountId", phone, locale FROM accounts
       WHERE id = ANY($1::uuid[]) AND closed_at IS NULL ORDER BY id`,
      [accountIds],
    );
  }

  /** Accounts that manage these cooperatives. */
  async managersOf(coopIds: readonly string[]): Promise<{ coopId: string; accountId: string }[]> {
    return this.db.query(
      `SELECT DISTINCT coop_id AS "coopId", account_id AS "accountId" FROM role_grants
       WHERE coop_id = ANY($1::uuid[]) AND role = 'coop_manager' AND revoked_at IS NULL`,
      [coopIds],
    );
  }

  async setName(tx: EntityManager, accountId: string, name: string): Promise<void> {
    await tx.query(`UPDATE accounts SET display_name = $2 WHERE id = $1`, [accountId, name]);
  }

  async setLocale(tx: EntityManager, accountId: string, locale: Locale): Promise<void> {
    await tx.query(`UPDATE accounts SET locale = $2 WHERE id = $1`, [accountId, locale]);
  }

  /** Makes or completes an account of the seeds; what is already there stays. */
  async ensureSeeded(
    tx: EntityManager,
    row: {
      phone: string;
      displayName: string | null;
      isDemo: boolean;
      sealedSecret: string | null;
    },
  ): Promise<string> {
    const [{ id }] = await tx.query<[{ id: string }]>(
      `INSERT INTO accounts AS a (id, phone, display_name, is_demo, second_factor_secret, second_factor_confirmed_at)
       VALUES ($1, $2, $3, $4, $5::text, CASE WHEN $5::text IS NOT NULL THEN now() END)
       ON CONFLICT ON CONSTRAINT accounts_phone_once DO UPDATE SET
         display_name = coalesce(a.display_name, EXCLUDED.display_name),
         is_demo = a.is_demo OR EXCLUDED.is_demo,
         second_factor_secret = CASE WHEN a.second_factor_confirmed_at IS NULL
           THEN coalesce(EXCLUDED.second_factor_secret, a.second_factor_secret) ELSE a.second_factor_secret END,
         second_factor_confirmed_at = coalesce(a.second_factor_confirmed_at, EXCLUDED.second_factor_confirmed_at)
       RETURNING id`,
      [newId(), row.phone, row.displayName, row.isDemo, row.sealedSecret],
    );
    return id;
  }
}
