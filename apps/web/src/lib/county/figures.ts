import { money, plainMoney, wanYuan } from '../format/money.ts';
import type { Locale } from '../i18n/locale.ts';

/** What is not published (S-34), and what cannot exist. Zero is a figure and prints as 0. */
export const SUPPRESSED = '—*';
export const NOT_APPLICABLE = '…';

/** Officials read 万元 with two decimals; English has no such unit and prints the amount in full. */
export const shortMoney = (fen: number, locale: Locale): string =>
  locale === 'zh' ? wanYuan(fen) : money(fen);

/** `12.35` 万元 for a column whose head says the unit; half a unit away from zero, no float in between. */
export function wanCell(fen: number): string {
  const size = BigInt(Math.abs(fen));
  const hundredths = (size + 5_000n) / 10_000n;
  const sign = fen < 0 && hundredths > 0n ? '−' : '';
  const whole = String(hundredths / 100n).replace(/\B(?=(\d{3})+$)/g, ',');
  return `${sign}${whole}.${String(hundredths % 100n).padStart(2, '0')}`;
}

export const yuanCell = plainMoney;

export const countCell = (count: number): string => String(count).replace(/\B(?=(\d{3})+$)/g, ',');

/** Kilograms with two decimals (S-16), from grams. */
export function kilogramCell(grams: number): string {
  const hundredths = (BigInt(Math.abs(grams)) + 5n) / 10n;
  return `${grams < 0 ? '−' : ''}${countCell(Number(hundredths / 100n))}.${String(hundredths % 100n).padStart(2, '0')}`;
}

/** A cell as everybody reads it: its figure, or that it is not published. */
export const cell = (
  value: number | null | undefined,
  format: (value: number) => string,
): string => (value === null || value === undefined ? SUPPRESSED : format(value));

/** Half away from zero, to a whole number; what floats got wrong in the ninth digit is taken out first. */
export function roundAway(value: number): number {
  const size = Math.floor(Number((Math.abs(value) + 0.5).toFixed(6)));
  return value < 0 && size > 0 ? -size : size;
}

const tenths = (value: number): string => {
  const size = Math.abs(value);
  return `${value < 0 ? '−' : ''}${countCell(Math.floor(size / 10))}.${size % 10}`;
};

/** `38.1%` of a share between 0 and 1. */
export const shareText = (share: number): string => `${tenths(roundAway(share * 1000))}%`;

/** A part of a whole in percent; `…` where there is no whole. */
export function partText(part: number, whole: number): string {
  return whole > 0 ? shareText(part / whole) : NOT_APPLICABLE;
}

export type Change =
  | { kind: 'percent' | 'points' | 'count'; direction: 'more' | 'less' | 'same'; size: string }
  /** Nothing before to compare with. */
  | { kind: 'from-nothing' }
  /** One of the two is not published. */
  | { kind: 'hidden' };

type Figure = number | null | undefined;
const isFigure = (value: Figure): value is number => value !== null && value !== undefined;

function changed(kind: 'percent' | 'points' | 'count', value: number, size: string): Change {
  return { kind, direction: value > 0 ? 'more' : value < 0 ? 'less' : 'same', size };
}

/** Growth in percent, one decimal, half away from zero (S-16), in whole numbers throughout. */
export function growth(now: Figure, before: Figure): Change {
  if (!isFigure(now) || !isFigure(before)) return { kind: 'hidden' };
  if (before === 0) return now === 0 ? changed('percent', 0, '0.0') : { kind: 'from-nothing' };
  const [difference, base] = [BigInt(now) - BigInt(before), BigInt(Math.abs(before))];
  const size = difference < 0n ? -difference : difference;
  const rounded = Number((size * 2_000n + base) / (base * 2n));
  return changed('percent', difference < 0n ? -rounded : rounded, tenths(rounded));
}

/** The change of a share, in percentage points, never percent (S-16). */
export function pointsChange(now: Figure, before: Figure): Change {
  if (!isFigure(now) || !isFigure(before)) return { kind: 'hidden' };
  const rounded = roundAway((now - before) * 1000);
  return changed('points', rounded, tenths(Math.abs(rounded)));
}

export function countChange(now: Figure, before: Figure): Change {
  if (!isFigure(now) || !isFigure(before)) return { kind: 'hidden' };
  return changed('count', now - before, countCell(Math.abs(now - before)));
}

/** Sentences of the API carry Chinese, then English: the one for this reader. */
export function spoken(message: string, locale: Locale): string {
  const cut = /^(.*?[。？])\s+([\x20-\x7e‘’“”–]+)$/s.exec(message);
  return cut ? cut[locale === 'zh' ? 1 : 2]! : message;
}
