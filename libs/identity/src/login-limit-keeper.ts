import { Injectable } from '@nestjs/common';
import { LoginLimits } from './limits.rules.ts';
import { RateLimits } from './rate-limits.ts';

/** Which limits each step of signing in passes, narrowest last. Seconds to wait, or 0. */
@Injectable()
export class LoginLimitKeeper {
  constructor(
    private readonly rates: RateLimits,
    private readonly limits: LoginLimits,
  ) {}

  // One after the other: what the address or the minute refuses does not use up the phone's day.
  async takeCode(phone: string, address: string): Promise<number> {
    return (
      (await this.rates.take('code_address', address, this.limits.codesPerAddress)) ||
      (await this.rates.take('code_phone', phone, this.limits.codesPerPhone)) ||
      (await this.rates.take('code_phone_day', phone, this.limits.codesPerPhoneAndDay))
    );
  }

  takeLogIn(address: string): Promise<number> {
    return this.rates.take('log_in_address', address, this.limits.logInsPerAddress);
  }

  takeSecondFactor(accountId: string): Promise<number> {
    return this.rates.take('second_factor', accountId, this.limits.secondFactorsPerAccount);
  }
}
