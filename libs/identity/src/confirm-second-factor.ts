import { Injectable } from '@nestjs/common';
import { Clock, inTransaction } from '@chucun/kernel';
import { DataSource, type EntityManager } from 'typeorm';
import { AuditLog } from './audit-log.ts';
import { CodeExpired, CodeWrong, TooManyAttempts } from './identity.errors.ts';
import type { SignedIn } from './log-in.ts';
import { LoginRepository } from './login.repository.ts';
import { cleanCode } from './login.rules.ts';
import { SecondFactors } from './second-factors.ts';
import { tokenHash } from './session-token.ts';
import { type Place, Sessions } from './sessions.ts';

/** The second step of signing in: a code of the authenticator, or a recovery code. Either works once. */
@Injectable()
export class ConfirmSecondFactor {
  constructor(
    private readonly db: DataSource,
    private readonly clock: Clock,
    private readonly challenges: LoginRepository,
    private readonly secondFactors: SecondFactors,
    private readonly sessions: Sessions,
    private readonly audit: AuditLog,
  ) {}

  async run(
    challenge: string,
    typedCode: string,
    place: Place,
  ): Promise<SignedIn | CodeWrong | CodeExpired | TooManyAttempts> {
    const now = this.clock.now();
    const tried = await this.challenges.tryChallenge(tokenHash(challenge), now);
    if (tried.state === 'expired') return new CodeExpired();
    if (tried.state === 'exhausted') return new TooManyAttempts(0);
    const { accountId, challengeId, triesLeft } = tried;
    const wait = await this.secondFactors.waitFor(accountId);
    if (wait > 0) return new TooManyAttempts(wait);

    const code = cleanCode(typedCode);
    return inTransaction<SignedIn | CodeWrong | CodeExpired>(this.db, async (tx) => {
      const proof = await this.secondFactors.prove(tx, accountId, code);
      if (proof === 'wrong') return new CodeWrong(triesLeft);
      if (proof === 'used') return new CodeWrong(triesLeft, true);
      if (!(await this.challenges.useChallenge(tx, challengeId, now))) return new CodeExpired();
      if (proof === 'recovery_code') await this.note(tx, accountId);
      return { ...(await this.sessions.open(tx, accountId, place)), accountId };
    });
  }

  private note(tx: EntityManager, accountId: string): Promise<void> {
    return this.audit.add(tx, {
      actorId: accountId,
      action: 'identity.recovery_code_used',
      subjectType: 'account',
      subjectId: accountId,
    });
  }
}
