import { cleanText, InvalidInput, refuseNumber } from '@chucun/kernel';
import { createHash } from 'node:crypto';

export type DrawAmong = 'EVERYONE_PRESENT' | 'COMMENTERS' | 'FOLLOWERS';

export interface DrawWish {
  sessionId: string;
  prize: string;
  /** What one prize is worth. */
  valueFen: number;
  winners: number;
  closesInSeconds: number;
  among: DrawAmong;
  /** What commenters have to have said; null: anything. */
  keyword: string | null;
}

export const DRAW_BOUNDS = { winnersMax: 100, secondsMin: 10, secondsMax: 1800 } as const;

/** Prize and keyword cleaned, or the first fault. `valueMaxFen` is the rule of the day [D]. */
export function readDraw(
  wish: DrawWish,
  valueMaxFen: number,
): { prize: string; keyword: string | null } | InvalidInput {
  const { secondsMin, secondsMax, winnersMax } = DRAW_BOUNDS;
  const fault =
    refuseNumber(wish.valueFen, {
      field: 'valueFen',
      label: '奖品价值（分）',
      min: 1,
      max: valueMaxFen,
    }) ??
    refuseNumber(wish.winners, { field: 'winners', label: '中奖人数', min: 1, max: winnersMax }) ??
    refuseNumber(wish.closesInSeconds, {
      field: 'closesInSeconds',
      label: '开奖倒计时（秒）',
      min: secondsMin,
      max: secondsMax,
    });
  if (fault) return fault;
  const prize = cleanText(wish.prize, { field: 'prize', label: '奖品', min: 2, max: 50 });
  if (prize instanceof InvalidInput) return prize;
  const keyword = cleanText(wish.keyword ?? '', {
    field: 'keyword',
    label: '口令',
    min: 0,
    max: 20,
  });
  if (keyword instanceof InvalidInput) return keyword;
  return { prize, keyword: wish.among === 'COMMENTERS' && keyword ? keyword : null };
}

const sha256 = (...lines: string[]): string =>
  createHash('sha256').update(lines.join('\n')).digest('hex');

/** Published at the opening, so that the seed cannot be chosen when the entrants are known. */
export const seedHashOf = (seed: string): string => sha256(seed);

/** The list of entrants as it was at the close: their masks, sorted, one a line. */
export const listHashOf = (masks: readonly string[]): string => sha256(...[...masks].sort());

/**
 * The winners, in order: the entrants whose SHA-256 over seed, list and mask is smallest. Anybody can reckon it again, and
 * nobody can know it before the seed is revealed or steer it after the seed was committed to.
 */
export function winnersOf(seed: string, masks: readonly string[], count: number): string[] {
  const list = listHashOf(masks);
  const lots = masks.map((mask) => ({ mask, lot: sha256(seed, list, mask) }));
  return lots
    .sort((a, b) => (a.lot < b.lot ? -1 : 1))
    .slice(0, count)
    .map(({ mask }) => mask);
}
