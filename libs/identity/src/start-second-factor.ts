import { Injectable } from '@nestjs/common';
import { inTransaction } from '@chucun/kernel';
import { generateSecret, generateURI } from 'otplib';
import QRCode from 'qrcode';
import { DataSource } from 'typeorm';
import { SecondFactorInPlace } from './identity.errors.ts';
import { maskPhone } from './phone.rules.ts';
import { SecondFactorRepository } from './second-factor.repository.ts';
import { SecondFactors } from './second-factors.ts';

export interface NewSecondFactor {
  secret: string;
  otpauthUri: string;
  qrSvg: string;
}

/** Begins a second factor. It counts only once confirmed; beginning again makes a new secret. */
@Injectable()
export class StartSecondFactor {
  constructor(
    private readonly db: DataSource,
    private readonly rows: SecondFactorRepository,
    private readonly secondFactors: SecondFactors,
  ) {}

  async run(accountId: string): Promise<NewSecondFactor | SecondFactorInPlace> {
    const factor = await this.rows.ofAccount(accountId);
    if (!factor || factor.isConfirmed) return new SecondFactorInPlace();
    const secret = generateSecret();
    const label = maskPhone(factor.phone);
    const otpauthUri = generateURI({ issuer: '出村 Chucun', label, secret });
    const qrSvg = await QRCode.toString(otpauthUri, { type: 'svg', margin: 2 });
    return inTransaction<NewSecondFactor | SecondFactorInPlace>(this.db, async (tx) => {
      const isStarted = await this.rows.start(tx, accountId, this.secondFactors.seal(secret));
      return isStarted ? { secret, otpauthUri, qrSvg } : new SecondFactorInPlace();
    });
  }
}
