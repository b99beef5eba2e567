import { Injectable } from '@nestjs/common';
import { Clock } from '@chucun/kernel';
import { SecretBox } from '@chucun/platform';
import type { EntityManager } from 'typeorm';
import { LoginLimitKeeper } from './login-limit-keeper.ts';
import { cleanCode, newRecoveryCode, RECOVERY_CODES, totpStep } from './login.rules.ts';
import { SecondFactorRepository } from './second-factor.repository.ts';

const SECRET = 'second_factor';
const RECOVERY = 'recovery_code';

/** Secrets sealed at rest; steps and recovery codes that work once. */
@Injectable()
export class SecondFactors {
  constructor(
    private readonly clock: Clock,
    private readonly box: SecretBox,
    private readonly limits: LoginLimitKeeper,
    private readonly rows: SecondFactorRepository,
  ) {}

  waitFor(accountId: string): Promise<number> {
    return this.limits.takeSecondFactor(accountId);
  }

  seal = (secret: string): string => this.box.seal(SECRET, secret);

  open = (sealed: string): string | undefined => this.box.open(SECRET, sealed);

  /** Uses a code up, so that it never proves anything again. */
  async prove(
    tx: EntityManager,
    accountId: string,
    code: string,
  ): Promise<'totp' | 'recovery_code' | 'wrong' | 'used'> {
    const factor = await this.rows.ofAccount(accountId, tx);
    if (!factor?.isConfirmed || !factor.sealedSecret) return 'wrong';
    const secret = this.open(factor.sealedSecret);
    // A secret sealed under another APP_SECRET is a fault of the machine, not of the caller.
    if (!secret) throw new Error('a second-factor secret does not open: was APP_SECRET changed?');
    const step = totpStep(secret, code, this.clock.now());
    if (step !== undefined) {
      return (await this.rows.useStep(tx, accountId, step)) ? 'totp' : 'used';
    }
    const hash = this.recoveryHash(accountId, code);
    const isUsed = await this.rows.useRecoveryCode(tx, accountId, hash, this.clock.now());
    return isUsed ? 'recovery_code' : 'wrong';
  }

  /** Ten fresh recovery codes in place of whatever there was; they are never shown again. */
  async newRecoveryCodes(tx: EntityManager, accountId: string): Promise<string[]> {
    const codes = Array.from({ length: RECOVERY_CODES }, newRecoveryCode);
    const hashes = codes.map((code) => this.recoveryHash(accountId, cleanCode(code)));
    await this.rows.replaceRecoveryCodes(tx, accountId, hashes);
    return codes;
  }

  private recoveryHash(accountId: string, code: string): Buffer {
    return this.box.fingerprint(RECOVERY, `${accountId}:${code}`);
  }
}
