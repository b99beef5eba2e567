import { Injectable } from '@nestjs/common';
import { inTransaction, isId, NotFound } from '@chucun/kernel';
import { DataSource } from 'typeorm';
import type { GrantRow } from './account.repository.ts';
import { AuditLog } from './audit-log.ts';
import { GrantRepository } from './grant.repository.ts';
import { mayGrant } from './grant.rules.ts';
import { RoleNotYoursToGrant } from './identity.errors.ts';
import { Sessions } from './sessions.ts';
import type { Viewer } from './viewer.ts';

/** Takes a role back, by whoever may grant it. Operators cannot lock themselves out. */
@Injectable()
export class RevokeRole {
  constructor(
    private readonly db: DataSource,
    private readonly grants: GrantRepository,
    private readonly audit: AuditLog,
    private readonly sessions: Sessions,
  ) {}

  async run(viewer: Viewer, grantId: string): Promise<GrantRow | NotFound | RoleNotYoursToGrant> {
    if (!isId(grantId)) return new NotFound();
    const revoked = await inTransaction<GrantRow | NotFound | RoleNotYoursToGrant>(
      this.db,
      async (tx) => {
        const grant = await this.grants.revoke(tx, grantId);
        // A grant elsewhere is not told apart from none; the refusal takes the revocation back.
        if (!grant || !mayGrant(viewer, grant)) return new NotFound();
        if (grant.role === 'operator' && grant.accountId === viewer.accountId) {
          return new RoleNotYoursToGrant();
        }
        await this.audit.add(tx, {
          actorId: viewer.accountId,
          action: 'identity.role_revoked',
          subjectType: 'account',
          subjectId: grant.accountId,
          before: grant,
        });
        return grant;
      },
    );
    if ('accountId' in revoked) this.sessions.forget(revoked.accountId);
    return revoked;
  }
}
