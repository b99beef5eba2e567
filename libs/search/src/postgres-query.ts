import type { QuerySegment } from './read-query.ts';
import { isHan, pairsOf } from './segmenter.ts';

/** Marks lexemes that are sounds, so that they are never mistaken for letters in a name. */
export const SOUND = '~';
export const INITIALS = '^';

/** A lexeme as tsvector and tsquery read it. */
export const quoted = (word: string): string =>
  `'${word.replaceAll('\\', '\\\\').replaceAll("'", "''")}'`;

/**
 * The segments as tsquery text. Words hold letters and digits only, and are quoted besides, so no operator can come in.
 * `weights` narrows to parts of the document: A words of the name, C parts of it, B category, origin and cooperative.
 */
export function tsqueryOf(
  segments: readonly QuerySegment[],
  match: 'all' | 'any',
  weights: '' | 'ABC' = '',
): string {
  const suffix = weights === '' ? '' : `:${weights}`;
  const lexeme = (word: string): string => `${quoted(word)}${suffix}`;
  const alternatives = ({ words, letters }: QuerySegment): string[] => [
    ...words.map(lexeme),
    // A long word is also found where the dictionary cut it differently.
    ...words
      .filter((word) => isHan(word) && [...word].length > 2)
      .map((word) => `(${pairsOf(word).map(lexeme).join(' & ')})`),
    ...(letters ? [`${quoted(SOUND + letters)}:*${weights}`, lexeme(INITIALS + letters)] : []),
  ];
  return segments
    .map((segment) => `(${alternatives(segment).join(' | ')})`)
    .join(match === 'all' ? ' & ' : ' | ');
}

/** Words as tsvector text, all with one weight, or without weights. */
export const tsvectorOf = (
  groups: Partial<Record<'A' | 'B' | 'C' | 'D', readonly string[]>>,
): string =>
  Object.entries(groups)
    .flatMap(([weight, words]) => words.map((word) => `${quoted(word)}:1${weight}`))
    .join(' ');

/** Words as tsvector text without positions. */
export const bareTsvectorOf = (words: readonly string[]): string => words.map(quoted).join(' ');
