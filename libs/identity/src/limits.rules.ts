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

// Outside production one address plays a whole crowd: two thousand buyers of a flash sale sign in from it.
const RELAXED = { phone: 50, address: 500 };

export function loginLimits(mode: Mode): LoginLimits {
  const limit = (max: number, seconds: number, relaxed = RELAXED.phone): Limit => ({
    max: mode === 'production' ? max : max * relaxed,
    seconds,
  });
  return {
    codesPerAddress: limit(30, 3600, RELAXED.address),
    codesPerPhone: limit(1, 60),
    codesPerPhoneAndDay: limit(10, 86_400),
    logInsPerAddress: limit(20, 3600, RELAXED.address),
    secondFactorsPerAccount: limit(20, 3600),
  };
}
