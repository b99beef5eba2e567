import { Injectable } from '@nestjs/common';
import { Clock } from '@chucun/kernel';
import { SecretBox } from '@chucun/platform';
import type { EntityManager } from 'typeorm';
import { CodeExpired, CodeWrong, TooManyAttempts } from './identity.errors.ts';
import { LoginLimitKeeper } from './login-limit-keeper.ts';
import { LoginRepository } from './login.repository.ts';
import { cleanCode, newToken } from './login.rules.ts';
import { loginCodeHash } from './request-login-code.ts';
import { tokenHash } from './session-token.ts';

/** The first step of signing in: limits, and one try at the phone's code. */
@Injectable()
export class LoginGate {
  constructor(
    private readonly clock: Clock,
    private readonly box: SecretBox,
    private readonly limits: LoginLimitKeeper,
    private readonly codes: LoginRepository,
  ) {}

  /** Spends a try; nothing when the code was right. */
  async refuse(
    phone: string,
    typedCode: string,
    address: string,
  ): Promise<CodeWrong | CodeExpired | TooManyAttempts | undefined> {
    const wait = await this.limits.takeLogIn(address);
    if (wait > 0) return new TooManyAttempts(wait);
    const hash = loginCodeHash(this.box, phone, cleanCode(typedCode));
    const tried = await this.codes.tryCode(phone, hash, this.clock.now());
    if (tried.state === 'expired') return new CodeExpired();
    if (tried.state === 'exhausted') return new TooManyAttempts(0);
    return tried.isRight ? undefined : new CodeWrong(tried.triesLeft);
  }

  /** Opens the second step and gives its token. */
  async challenge(tx: EntityManager, accountId: string): Promise<string> {
    const token = newToken();
    await this.codes.insertChallenge(tx, accountId, tokenHash(token), this.clock.now());
    return token;
  }
}
