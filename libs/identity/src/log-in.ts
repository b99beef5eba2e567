import { Injectable } from '@nestjs/common';
import { inTransaction } from '@chucun/kernel';
import { DataSource } from 'typeorm';
import { AccountRepository } from './account.repository.ts';
import {
  CodeExpired,
  CodeWrong,
  PhoneInvalid,
  SecondFactorRequired,
  TooManyAttempts,
} from './identity.errors.ts';
import { LoginGate } from './login-gate.ts';
import { normalisePhone } from './phone.rules.ts';
import { type OpenedSession, type Place, Sessions } from './sessions.ts';

/** A session together with whose it is. */
export interface SignedIn extends OpenedSession {
  accountId: string;
}

export type LogInRefusal = CodeWrong | CodeExpired | TooManyAttempts | PhoneInvalid;

/** Signs in by phone and code; the first time makes the account. One code opens one session, however often it is sent. */
@Injectable()
export class LogIn {
  constructor(
    private readonly db: DataSource,
    private readonly gate: LoginGate,
    private readonly accounts: AccountRepository,
    private readonly sessions: Sessions,
  ) {}

  async run(
    typedPhone: string,
    typedCode: string,
    place: Place,
  ): Promise<SignedIn | SecondFactorRequired | LogInRefusal> {
    const phone = normalisePhone(typedPhone);
    if (!phone) return new PhoneInvalid();
    const refusal = await this.gate.refuse(phone, typedCode, place.address);
    if (refusal) return refusal;

    const opened = await inTransaction(this.db, async (tx) => {
      const account = await this.accounts.ensureByPhone(tx, phone);
      if (account.hasSecondFactor) return this.gate.challenge(tx, account.id);
      return { ...(await this.sessions.open(tx, account.id, place)), accountId: account.id };
    });
    // Made out here: a refusal returned inside the transaction would take the challenge back.
    return typeof opened === 'string' ? new SecondFactorRequired(opened) : opened;
  }
}
