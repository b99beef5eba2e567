import { Injectable } from '@nestjs/common';
import { inTransaction, InvalidInput } from '@chucun/kernel';
import { DataSource } from 'typeorm';
import type { GrantRow } from './account.repository.ts';
import { Accounts } from './accounts.ts';
import { GrantScopes } from './grant-scopes.ts';
import { type GrantScope, mayGrant, readGrant } from './grant.rules.ts';
import { PhoneInvalid, RoleNotYoursToGrant } from './identity.errors.ts';
import { normalisePhone } from './phone.rules.ts';
import { Sessions } from './sessions.ts';
import type { Viewer } from './viewer.ts';

export interface GrantWish {
  phone: string;
  role: string;
  scope: Partial<GrantScope>;
}

export type GrantRefusal = InvalidInput | PhoneInvalid | RoleNotYoursToGrant;

/** Gives a role to the account of a phone; one that never signed in gets its account now. The same grant is made once. */
@Injectable()
export class GrantRole {
  constructor(
    private readonly db: DataSource,
    private readonly accounts: Accounts,
    private readonly scopes: GrantScopes,
    private readonly sessions: Sessions,
  ) {}

  async run(viewer: Viewer, wish: GrantWish): Promise<GrantRow | GrantRefusal> {
    const grant = readGrant(wish.role, wish.scope);
    if (grant instanceof InvalidInput) return grant;
    if (!mayGrant(viewer, grant)) return new RoleNotYoursToGrant();
    const phone = normalisePhone(wish.phone);
    if (!phone) return new PhoneInvalid();

    const granted = await inTransaction<GrantRow | InvalidInput>(this.db, async (tx) => {
      const missing = await this.scopes.missing(tx, grant);
      if (missing) {
        return new InvalidInput(
          missing,
          '没有找到这一项，请重新选。',
          `${missing} names nothing that exists there.`,
        );
      }
      const accountId = await this.accounts.ensure(tx, phone);
      return this.accounts.grant(tx, accountId, grant, viewer.accountId);
    });
    if (!(granted instanceof InvalidInput)) this.sessions.forget(granted.accountId);
    return granted;
  }
}
