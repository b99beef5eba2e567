import type { Region } from './region.ts';

/** What was typed, as it is compared: no spaces or tone-marker apostrophes, small letters, ü as v. */
export const searchTerm = (text: string): string =>
  text
    .normalize('NFC')
    .toLowerCase()
    .replaceAll('ü', 'v')
    .replace(/[\s'’]/g, '');

/** How well a region answers a term, 0 the best; `undefined` when it does not. */
export function rankOf(region: Region, term: string): number | undefined {
  const depth = region.code.length > 6 ? 1 : 0;
  const rank = rankOfKind(region, term);
  return rank === undefined ? undefined : rank * 2 + depth;
}

function rankOfKind({ name, pinyin, initials }: Region, term: string): number | undefined {
  if (name === term) return 0;
  if (name.startsWith(term)) return 1;
  if (pinyin === term) return 2;
  if (initials === term) return 3;
  if (pinyin.startsWith(term)) return 4;
  if (initials.startsWith(term)) return 5;
  return name.includes(term) ? 6 : undefined;
}
