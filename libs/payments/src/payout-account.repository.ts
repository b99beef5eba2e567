import { Injectable } from '@nestjs/common';
import { inOrderOf, type Batch } from '@chucun/kernel';
import { DataSource, type EntityManager } from 'typeorm';

export interface PayoutAccount {
  coopId: string;
  providerAccountId: string;
  isReady: boolean;
}

const COLUMNS =
  'coop_id AS "coopId", provider_account_id AS "providerAccountId", is_ready AS "isReady"';

/** Where each cooperative's money goes at the provider. */
@Injectable()
export class PayoutAccounts {
  constructor(private readonly db: DataSource) {}

  async ofCoop(coopId: string): Promise<PayoutAccount | undefined> {
    const [row] = await this.db.query<PayoutAccount[]>(
      `SELECT ${COLUMNS} FROM payout_accounts WHERE coop_id = $1`,
      [coopId],
    );
    return row;
  }

  /** True for each cooperative that the provider pays out to. */
  readonly readyForCoops: Batch<string, boolean> = async (coopIds) => {
    const rows = await this.db.query<{ coopId: string }[]>(
      `SELECT coop_id AS "coopId" FROM payout_accounts WHERE coop_id = ANY($1) AND is_ready`,
      [coopIds],
    );
    return inOrderOf(coopIds, rows, ({ coopId }) => coopId).map((row) => row !== undefined);
  };

  /** Keeps the first account of a cooperative; a second one made by a parallel request is ignored. */
  async keep(coopId: string, providerAccountId: string): Promise<PayoutAccount> {
    await this.db.query(
      `INSERT INTO payout_accounts (coop_id, provider_account_id, updated_at) VALUES ($1, $2, 'epoch')
       ON CONFLICT (coop_id) DO NOTHING`,
      [coopId, providerAccountId],
    );
    return (await this.ofCoop(coopId))!;
  }

  /** Events come in any order: what was true before the last one heard is not heard again. */
  async noteReady(
    tx: EntityManager,
    providerAccountId: string,
    told: { isReady: boolean; at: Date },
  ): Promise<void> {
    await tx.query(
      `UPDATE payout_accounts SET is_ready = $2, updated_at = $3
       WHERE provider_account_id = $1 AND updated_at <= $3`,
      [providerAccountId, told.isReady, told.at],
    );
  }
}
