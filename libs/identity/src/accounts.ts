import { Injectable } from '@nestjs/common';
import type { Batch } from '@chucun/kernel';
import type { EntityManager } from 'typeorm';
import {
  type AccountContact,
  type AccountName,
  AccountRepository,
  type GrantRow,
} from './account.repository.ts';
import { AuditLog } from './audit-log.ts';
import { GrantRepository } from './grant.repository.ts';
import { normalisePhone } from './phone.rules.ts';
import { SecondFactors } from './second-factors.ts';
import type { Grant } from './viewer.ts';

export interface AccountSeed {
  displayName?: string;
  /** Shown on `/dev/accounts`; production refuses to start with such an account. */
  isDemo?: boolean;
  /** Base32, at least 16 bytes: a second factor that counts as confirmed. */
  totpSecret?: string;
}

/** Accounts as other domains may know them. */
@Injectable()
export class Accounts {
  constructor(
    private readonly rows: AccountRepository,
    private readonly grants: GrantRepository,
    private readonly secondFactors: SecondFactors,
    private readonly audit: AuditLog,
  ) {}

  /** The account of a phone, made where there is none; what it already has stays. Throws for what is no phone. */
  async ensure(tx: EntityManager, phone: string, seed: AccountSeed = {}): Promise<string> {
    const normal = normalisePhone(phone);
    if (!normal) throw new Error('an account needs a mainland mobile number');
    return this.rows.ensureSeeded(tx, {
      phone: normal,
      displayName: seed.displayName ?? null,
      isDemo: seed.isDemo ?? false,
      sealedSecret: seed.totpSecret ? this.secondFactors.seal(seed.totpSecret) : null,
    });
  }

  /**
   * Grants a role once and notes it. Open sessions see it within three seconds; call `Sessions.forget` after the
   * commit where it must be at once. The scope is the caller's word: it is not checked here.
   */
  async grant(
    tx: EntityManager,
    accountId: string,
    wish: Pick<Grant, 'role'> & Partial<Grant>,
    grantedBy: string | null = null,
  ): Promise<GrantRow> {
    const grant: Grant = {
      role: wish.role,
      coopId: wish.coopId ?? null,
      memberId: wish.memberId ?? null,
      stationId: wish.stationId ?? null,
      regionCode: wish.regionCode ?? null,
    };
    const { row, isNew } = await this.grants.insertOnce(tx, accountId, grant, grantedBy);
    if (isNew) {
      await this.audit.add(tx, {
        actorId: grantedBy,
        action: 'identity.role_granted',
        subjectType: 'account',
        subjectId: accountId,
        after: { grantId: row.id, ...grant },
      });
    }
    return row;
  }

  /** Takes back the roles of a membership that is over, and notes it; gives whose they were, to be forgotten. */
  async revokeOfMember(
    tx: EntityManager,
    membership: { coopId: string; memberId: string },
    revokedBy: string | null,
  ): Promise<string[]> {
    const { coopId, memberId } = membership;
    const rows = await this.grants.revokeOfMember(tx, coopId, memberId);
    for (const row of rows) {
      await this.audit.add(tx, {
        actorId: revokedBy,
        action: 'identity.role_revoked',
        subjectType: 'account',
        subjectId: row.accountId,
        before: row,
      });
    }
    return rows.map(({ accountId }) => accountId);
  }

  /** Names for `batched`; `undefined` for ids that are no account. */
  readonly byIds: Batch<string, AccountName | undefined> = (ids) => this.rows.namesByIds(ids);

  /** Whom messages reach. For notifications only: phones go nowhere else. */
  contactsOf(accountIds: readonly string[]): Promise<AccountContact[]> {
    return this.rows.contactsOf(accountIds);
  }

  managersOf(coopIds: readonly string[]): Promise<{ coopId: string; accountId: string }[]> {
    return this.rows.managersOf(coopIds);
  }

  /** One account's phone, in full. */
  async phoneOf(accountId: string): Promise<string | undefined> {
    const [contact] = await this.rows.contactsOf([accountId]);
    return contact?.phone;
  }
}
