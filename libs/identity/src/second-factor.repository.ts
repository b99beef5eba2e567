import { Injectable } from '@nestjs/common';
import { newId } from '@chucun/kernel';
import { DataSource, type EntityManager } from 'typeorm';

export interface SecondFactor {
  phone: string;
  sealedSecret: string | null;
  isConfirmed: boolean;
  lastStep: number | null;
}

@Injectable()
export class SecondFactorRepository {
  constructor(private readonly db: DataSource) {}

  async ofAccount(
    accountId: string,
    tx: EntityManager = this.db.manager,
  ): Promise<SecondFactor | undefined> {
    const [row] = await tx.query<SecondFactor[]>(
      `SELECT phone, second_factor_secret AS "sealedSecret", second_factor_last_step AS "lastStep",
              second_factor_confirmed_at IS NOT NULL AS "isConfirmed"
       FROM accounts WHERE id = $1`,
      [accountId],
    );
    return row;
  }

  /** Keeps a new secret; false when a confirmed one is in place. */
  async start(tx: EntityManager, accountId: string, sealedSecret: string): Promise<boolean> {
    const [, count] = await tx.query<[unknown, number]>(
      `UPDATE accounts SET second_factor_secret = $2, second_factor_last_step = NULL
       WHERE id = $1 AND second_factor_confirmed_at IS NULL`,
      [accountId, sealedSecret],
    );
    return count === 1;
  }

  /** Confirms exactly the secret that was checked; false when it changed meanwhile or is confirmed already. */
  async confirm(
    tx: EntityManager,
    accountId: string,
    sealedSecret: string,
    at: { step: number; now: Date },
  ): Promise<boolean> {
    const [, count] = await tx.query<[unknown, number]>(
      `UPDATE accounts SET second_factor_confirmed_at = $3, second_factor_last_step = $4
       WHERE id = $1 AND second_factor_secret = $2 AND second_factor_confirmed_at IS NULL`,
      [accountId, sealedSecret, at.now, at.step],
    );
    return count === 1;
  }

  /** Uses a time step up; false when it, or a later one, was used before. */
  async useStep(tx: EntityManager, accountId: string, step: number): Promise<boolean> {
    const [, count] = await tx.query<[unknown, number]>(
      `UPDATE accounts SET second_factor_last_step = $2
       WHERE id = $1 AND (second_factor_last_step IS NULL OR second_factor_last_step < $2)`,
      [accountId, step],
    );
    return count === 1;
  }

  async replaceRecoveryCodes(
    tx: EntityManager,
    accountId: string,
    hashes: readonly Buffer[],
  ): Promise<void> {
    await tx.query(`DELETE FROM recovery_codes WHERE account_id = $1`, [accountId]);
    await tx.query(
      `INSERT INTO recovery_codes (id, account_id, code_hash)
       SELECT id, $1, code_hash FROM unnest($2::uuid[], $3::bytea[]) AS row (id, code_hash)`,
      [accountId, hashes.map(() => newId()), hashes],
    );
  }

  /** Uses a recovery code up; false when there is none such, or it was used before. */
  async useRecoveryCode(
    tx: EntityManager,
    accountId: string,
    hash: Buffer,
    now: Date,
  ): Promise<boolean> {
    const [, count] = await tx.query<[unknown, number]>(
      `UPDATE recovery_codes SET used_at = $3 WHERE account_id = $1 AND code_hash = $2 AND used_at IS NULL`,
      [accountId, hash, now],
    );
    return count === 1;
  }
}
