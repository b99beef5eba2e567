import type { Mode } from '@chucun/platform';

/** At most `max` within a fixed window of `seconds`. */
export interface Limit {
  max: number;
  seconds: number;
}

/** How often codes may be asked for and tried. A class, so that it can be injected. */
export class LoginLimits {
  codesPerAddress: Limit;
  codesPerPhone: Limit;
  codesPerPhoneAndDay: Limit;
  logInsPerAddress: Limit;
  secondFactorsPerAccount: Limit;
}

// Demos and tests sign many accounts in from one address.
const RELAXED = 50;

export function loginLimits(mode: Mode): LoginLimits {
  const limit = (max: number, seconds: number): Limit => ({
    max: mode === 'production' ? max : max * RELAXED,
    seconds,
  });
  return {
    codesPerAddress: limit(30, 3600),
    codesPerPhone: limit(1, 60),
    codesPerPhoneAndDay: limit(10, 86_400),
    logInsPerAddress: limit(20, 3600),
    secondFactorsPerAccount: limit(20, 3600),
  };
}
