import { Injectable } from '@nestjs/common';
import { Accounts, Sessions } from '@chucun/identity';
import type { EntityManager } from 'typeorm';

/** Who acts for a cooperative: told to identity in the transaction that makes it so. */
@Injectable()
export class Staff {
  constructor(
    private readonly accounts: Accounts,
    private readonly sessions: Sessions,
  ) {}

  async becomesManager(tx: EntityManager, accountId: string, coopId: string): Promise<void> {
    await this.accounts.grant(tx, accountId, { role: 'coop_manager', coopId }, accountId);
  }

  /** Takes the farmer's role of a membership that is over; returns whose it was. */
  async endFarmer(tx: EntityManager, coopId: string, memberId: string): Promise<string[]> {
    const [rows] = await tx.query<[{ accountId: string }[], number]>(
      `UPDATE role_grants SET revoked_at = now()
       WHERE role = 'farmer' AND coop_id = $1 AND member_id = $2 AND revoked_at IS NULL
       RETURNING account_id AS "accountId"`,
      [coopId, memberId],
    );
    return rows.map(({ accountId }) => accountId);
  }

  /** To be called after the commit that changed these accounts' roles, so that it holds from now on. */
  changed(accountIds: readonly string[]): void {
    for (const accountId of accountIds) this.sessions.forget(accountId);
  }
}
