import type { QuerySegment } from './read-query.ts';
import { isHan, pairsOf } from './segmenter.ts';

/** Marks lexemes that are sounds, so that they are never mistaken for letters in a name. */
export const SOUND = '~';
export const INITIALS = '^';

/** A lexeme as tsvector and tsquery read it. */
export const quoted = (word: string): string =>
  `'${word.replaceAll('\\', '\\\\').replaceAll("'", "''")}'`;

/** The segments as tsquery text. Words hold letters and digits only, and are quoted besides, so no operator can come in. */
export const tsqueryOf = (segments: readonly QuerySegment[], match: 'all' | 'any'): string =>
  segments
    .map((segment) => `(${alternatives(segment).join(' | ')})`)
    .join(match === 'all' ? ' & ' : ' | ');

function alternatives({ words, letters, sounds }: QuerySegment): string[] {
  return [
    ...words.map(quoted),
    // A long word is also found where the dictionary cut it differently.
    ...words
      .filter((word) => isHan(word) && [...word].length > 2)
      .map((word) => `(${pairsOf(word).map(quoted).join(' & ')})`),
    ...(sounds?.length ? [`(${sounds.map((sound) => quoted(SOUND + sound)).join(' & ')})`] : []),
    ...(letters ? [`${quoted(SOUND + letters)}:*`, quoted(INITIALS + letters)] : []),
  ];
}

/** Words as tsvector text, without positions. */
export const tsvectorOf = (words: readonly string[]): string => words.map(quoted).join(' ');
