import { randomBytes } from 'node:crypto';

/** One use of an input on the crop, as the production record keeps it (L-36). */
export interface ProductionUse {
  stoppedOn: string;
  intervalDays: number;
}

const DAY_MS = 86_400_000;

/** A calendar day `days` later; days are text such as `2026-11-23`. */
export const addDays = (day: string, days: number): string =>
  new Date(Date.parse(`${day}T00:00:00Z`) + days * DAY_MS).toISOString().slice(0, 10);

/** True for a day that the calendar has, from 2000 to 2100. */
export function isDay(day: string): boolean {
  if (!/^2[01]\d{2}-\d{2}-\d{2}$/.test(day)) return false;
  const at = Date.parse(`${day}T00:00:00Z`);
  return !Number.isNaN(at) && new Date(at).toISOString().startsWith(day);
}

/** The first day of sale: harvest, or the last stop of an input plus its interval, whichever is later (L-36). */
export const saleableFrom = (harvestFrom: string, uses: readonly ProductionUse[]): string =>
  uses
    .map((use) => addDays(use.stoppedOn, use.intervalDays))
    .reduce((latest, day) => (day > latest ? day : latest), harvestFrom);

// Without I, L, O, U, 0 and 1, which are misread on a wet label.
const CODE_ALPHABET = '23456789ABCDEFGHJKMNPQRSTVWXYZ';

/** Eight characters for a label: short enough to type, too many (30^8) to walk through. */
export function newBatchCode(): string {
  let code = '';
  while (code.length < 8) {
    const byte = randomBytes(1)[0]!;
    if (byte < CODE_ALPHABET.length * 8) code += CODE_ALPHABET[byte % CODE_ALPHABET.length];
  }
  return code;
}

/** A code as people type it: small letters and dashes are forgiven. */
export const readBatchCode = (text: string): string =>
  text.trim().toUpperCase().replaceAll('-', '');

/** Days a harvest of today stays on sale when the seller opens no batch of their own. */
export const defaultWindowDays = (isPerishable: boolean): number => (isPerishable ? 14 : 180);

/** The words of the commitment (L-33). */
export const COMMITMENT =
  '不使用禁用农药兽药、停用兽药和非法添加物；常规农药兽药残留不超标；对承诺的真实性负责。';
