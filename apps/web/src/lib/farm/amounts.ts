/** How a farmer says a weight. A jin (斤) is 500 g. */
export type WeightUnit = 'jin' | 'kg' | 'g';

/** Thousandths of a unit in grams times 1,000, so that every step stays a whole number. */
const GRAMS: Record<WeightUnit, number> = { jin: 500, kg: 1000, g: 1 };
const MAX_GRAMS = 1_000_000;
const MAX_FEN = 100_000_000;

/** Digits after the point that a unit may have and still be whole grams. */
export const weightDecimals: Record<WeightUnit, number> = { jin: 2, kg: 3, g: 0 };

/** A typed decimal as a whole number of its last allowed place: `2.5` with 2 is 250. Undefined when it is no such number. */
function scaled(typed: string, decimals: number): number | undefined {
  const match = /^(\d{1,9})(?:\.(\d*))?$/.exec(typed.trim().replace('。', '.'));
  const rest = match?.[2] ?? '';
  if (!match || rest.length > decimals) return undefined;
  return Number(match[1] + rest.padEnd(decimals, '0'));
}

/** Typed weight in whole grams; undefined when empty, no number, not whole grams, or beyond 1,000 kg. */
export function gramsOf(typed: string, unit: WeightUnit): number | undefined {
  const decimals = weightDecimals[unit];
  const value = scaled(typed, decimals);
  if (value === undefined) return undefined;
  const product = value * GRAMS[unit];
  const scale = 10 ** decimals;
  if (product % scale !== 0) return undefined;
  const grams = product / scale;
  return grams >= 1 && grams <= MAX_GRAMS ? grams : undefined;
}

/** The same weight written in another unit, as text for the keypad; empty when it cannot be written exactly. */
export function weightIn(grams: number, unit: WeightUnit): string {
  const scale = 10 ** weightDecimals[unit];
  const value = grams * scale;
  if (value % GRAMS[unit] !== 0) return '';
  const whole = value / GRAMS[unit];
  const rest = whole % scale;
  const tail =
    rest === 0 ? '' : `.${String(rest).padStart(weightDecimals[unit], '0').replace(/0+$/, '')}`;
  return `${(whole - rest) / scale}${tail}`;
}

/** Typed yuan in fen; undefined when empty, no amount, zero, or beyond a million yuan. */
export function priceFenOf(typed: string): number | undefined {
  const fen = scaled(typed, 2);
  return fen !== undefined && fen >= 1 && fen <= MAX_FEN ? fen : undefined;
}

/** Typed number of packs; undefined unless it is whole, from 1 to a million. */
export function countOf(typed: string): number | undefined {
  const count = scaled(typed, 0);
  return count !== undefined && count >= 1 && count <= 1_000_000 ? count : undefined;
}

/** Fen per 500 g, half a fen rounds up, as the server reckons it (L-20). */
export function fenPer500g(priceFen: number, grams: number): number {
  const twice = priceFen * 1000 + grams;
  return (twice - (twice % (2 * grams))) / (2 * grams);
}

/** The name of a pack by its weight: `5斤装`, `250克装`, `2.3kg装`. */
export function packName(grams: number): string {
  if (grams >= 500 && grams % 250 === 0) return `${weightIn(grams, 'jin')}斤装`;
  return grams < 1000 ? `${grams}克装` : `${weightIn(grams, 'kg')}kg装`;
}

/** An amount as a voice should say it: `123元4角5分`, `123 yuan 45`. */
export function spokenMoney(fen: number, locale: 'zh' | 'en'): string {
  const size = Math.abs(fen);
  const rest = size % 100;
  const yuan = (size - rest) / 100;
  const minus = fen < 0 ? (locale === 'zh' ? '负' : 'minus ') : '';
  if (locale === 'en') return `${minus}${yuan} yuan${rest ? ` ${rest} fen` : ''}`;
  const jiao = (rest - (rest % 10)) / 10;
  const low = rest % 10;
  const tail = `${jiao ? `${jiao}角` : rest ? '零' : ''}${low ? `${low}分` : ''}`;
  return `${minus}${yuan}元${tail}`;
}
