import { Injectable } from '@nestjs/common';
import { Clock, inTransaction } from '@chucun/kernel';
import { DataSource } from 'typeorm';
import { AuditLog } from './audit-log.ts';
import {
  CodeWrong,
  SecondFactorInPlace,
  SecondFactorNotStarted,
  TooManyAttempts,
} from './identity.errors.ts';
import { cleanCode, totpStep } from './login.rules.ts';
import { SecondFactorRepository } from './second-factor.repository.ts';
import { SecondFactors } from './second-factors.ts';
import { Sessions } from './sessions.ts';
import type { Viewer } from './viewer.ts';

export interface RecoveryCodes {
  codes: string[];
}

export type ConfirmNewSecondFactorRefusal =
  CodeWrong | SecondFactorInPlace | SecondFactorNotStarted | TooManyAttempts;

/**
 * Confirms a second factor by its first code. Sleeping roles wake up in this session; every other session ends,
 * because none of them has shown the second factor.
 */
@Injectable()
export class ConfirmNewSecondFactor {
  constructor(
    private readonly db: DataSource,
    private readonly clock: Clock,
    private readonly rows: SecondFactorRepository,
    private readonly secondFactors: SecondFactors,
    private readonly sessions: Sessions,
    private readonly audit: AuditLog,
  ) {}

  async run(
    viewer: Viewer,
    typedCode: string,
  ): Promise<RecoveryCodes | ConfirmNewSecondFactorRefusal> {
    const { accountId, sessionId } = viewer;
    const wait = await this.secondFactors.waitFor(accountId);
    if (wait > 0) return new TooManyAttempts(wait);
    const factor = await this.rows.ofAccount(accountId);
    if (factor?.isConfirmed) return new SecondFactorInPlace();
    const { sealedSecret } = factor ?? {};
    const secret = sealedSecret ? this.secondFactors.open(sealedSecret) : undefined;
    if (!secret || !sealedSecret) return new SecondFactorNotStarted();
    const now = this.clock.now();
    const step = totpStep(secret, cleanCode(typedCode), now);
    if (step === undefined) return new CodeWrong(null);

    const confirmed = await inTransaction<RecoveryCodes | SecondFactorInPlace>(
      this.db,
      async (tx) => {
        if (!(await this.rows.confirm(tx, accountId, sealedSecret, { step, now }))) {
          return new SecondFactorInPlace();
        }
        const codes = await this.secondFactors.newRecoveryCodes(tx, accountId);
        await this.sessions.endOthers(tx, accountId, sessionId);
        await this.audit.add(tx, {
          actorId: accountId,
          action: 'identity.second_factor_confirmed',
          subjectType: 'account',
          subjectId: accountId,
        });
        return { codes };
      },
    );
    this.sessions.forget(accountId);
    return confirmed;
  }
}
