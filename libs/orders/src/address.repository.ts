import { Injectable } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';
import type { Recipient } from './recipients.ts';

export interface AddressRow extends Recipient {
  id: string;
  isDefault: boolean;
}

const COLUMNS = `id, name, phone, region_code AS "regionCode", detail, is_default AS "isDefault"`;

@Injectable()
export class AddressRepository {
  constructor(private readonly db: DataSource) {}

  addressesOf(accountId: string): Promise<AddressRow[]> {
    return this.db.query(
      `SELECT ${COLUMNS} FROM addresses WHERE account_id = $1 AND removed_at IS NULL
       ORDER BY is_default DESC, created_at DESC`,
      [accountId],
    );
  }

  /** Keeps an account's changes in turn, and counts its addresses. */
  async lockAndCount(tx: EntityManager, accountId: string): Promise<number> {
    await tx.query(`SELECT 1 FROM accounts WHERE id = $1 FOR UPDATE`, [accountId]);
    const [row] = await tx.query<{ count: number }[]>(
      `SELECT count(*)::int AS count FROM addresses WHERE account_id = $1 AND removed_at IS NULL`,
      [accountId],
    );
    return row!.count;
  }

  async clearDefault(tx: EntityManager, accountId: string): Promise<void> {
    await tx.query(`UPDATE addresses SET is_default = false WHERE account_id = $1 AND is_default`, [
      accountId,
    ]);
  }

  async insert(tx: EntityManager, accountId: string, address: AddressRow): Promise<void> {
    await tx.query(
      `INSERT INTO addresses (id, account_id, name, phone, region_code, detail, is_default)
       VALUES ($1, $2, $3, $4, $5, $6, $7)`,
      [
        address.id,
        accountId,
        address.name,
        address.phone,
        address.regionCode,
        address.detail,
        address.isDefault,
      ],
    );
  }

  /** The changed address; `undefined` when it is not the account's. */
  async updateOf(
    tx: EntityManager,
    accountId: string,
    address: AddressRow,
  ): Promise<AddressRow | undefined> {
    const [row] = await tx.query<AddressRow[]>(
      `WITH changed AS (
         UPDATE addresses SET name = $3, phone = $4, region_code = $5, detail = $6, is_default = is_default OR $7
         WHERE id = $1 AND account_id = $2 AND removed_at IS NULL RETURNING *)
       SELECT ${COLUMNS} FROM changed`,
      [
        address.id,
        accountId,
        address.name,
        address.phone,
        address.regionCode,
        address.detail,
        address.isDefault,
      ],
    );
    return row;
  }

  async removeOf(accountId: string, id: string): Promise<boolean> {
    const rows = await this.db.query<unknown[]>(
      `WITH removed AS (
         UPDATE addresses SET removed_at = now(), is_default = false
         WHERE id = $1 AND account_id = $2 AND removed_at IS NULL RETURNING id)
       SELECT id FROM removed`,
      [id, accountId],
    );
    return rows.length === 1;
  }
}
