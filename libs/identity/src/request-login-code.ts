import { Injectable } from '@nestjs/common';
import { Clock, inTransaction, Outbox } from '@chucun/kernel';
import { SecretBox } from '@chucun/platform';
import { DataSource } from 'typeorm';
import { PhoneInvalid, TooManyAttempts } from './identity.errors.ts';
import { LoginLimitKeeper } from './login-limit-keeper.ts';
import { LoginRepository } from './login.repository.ts';
import { CODE_SECONDS, newLoginCode } from './login.rules.ts';
import { maskPhone, normalisePhone } from './phone.rules.ts';

export interface CodeSent {
  sentTo: string;
  expiresAt: Date;
}

/** Heard by notifications. Phone and code rest in the outbox only as sealed text, under this name as purpose. */
export const LOGIN_CODE_REQUESTED = 'login_code.requested';

/**
 * Sends a login code. It never asks whether the phone has an account, so known and unknown phones get the same
 * answer in the same time.
 */
@Injectable()
export class RequestLoginCode {
  constructor(
    private readonly db: DataSource,
    private readonly clock: Clock,
    private readonly box: SecretBox,
    private readonly codes: LoginRepository,
    private readonly limits: LoginLimitKeeper,
    private readonly outbox: Outbox,
  ) {}

  async run(typed: string, address: string): Promise<CodeSent | PhoneInvalid | TooManyAttempts> {
    const phone = normalisePhone(typed);
    if (!phone) return new PhoneInvalid();
    const wait = await this.limits.takeCode(phone, address);
    if (wait > 0) return new TooManyAttempts(wait);

    const code = newLoginCode();
    const now = this.clock.now();
    const expiresAt = new Date(now.getTime() + CODE_SECONDS * 1000);
    await inTransaction(this.db, async (tx) => {
      await this.codes.insertCode(tx, phone, loginCodeHash(this.box, phone, code), now);
      await this.outbox.add(tx, LOGIN_CODE_REQUESTED, {
        sealed: this.box.seal(LOGIN_CODE_REQUESTED, JSON.stringify({ phone, code })),
        expiresAt: expiresAt.toISOString(),
      });
    });
    return { sentTo: maskPhone(phone), expiresAt };
  }
}

/** A code of one phone, as it is kept. */
export const loginCodeHash = (box: SecretBox, phone: string, code: string): Buffer =>
  box.fingerprint('login_code', `${phone}:${code}`);
