import type { Readings } from './readings.rules.ts';

export interface Phrase {
  reason: 'contact' | 'payment' | 'abuse' | 'claim' | 'fraud';
  /** Which reading the rule looks at. */
  by: Exclude<keyof Readings, 'numbers'>;
  said: RegExp;
  /** Innocent words that are taken out first. */
  unless?: RegExp;
}

export const by =
  (reason: Phrase['reason'], reading: Phrase['by']) =>
  (said: RegExp, unless?: RegExp): Phrase => ({
    reason,
    by: reading,
    said,
    ...(unless ? { unless } : {}),
  });
