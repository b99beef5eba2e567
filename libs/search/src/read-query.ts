import { cutSounds } from './spelling.rules.ts';
import { isHan, normalise, runsOf, syllablesOf, wordsOf } from './segmenter.ts';
import { joinSyllables, soundPairsOf } from './syllables.ts';
import { synonymsOf } from './synonyms.ts';
import type { Vocabulary } from './vocabulary.ts';

/** One thing asked for: any of its words will do. */
export interface QuerySegment {
  words: string[];
  /** Letters that nothing learnt so far is spelled by: they may be the sound of something new. */
  letters?: string;
  /** Pairs of syllables that letters are made of: all of them stand in the name, as words or across them. */
  sounds?: string[];
}

export interface ReadQuery {
  text: string;
  segments: QuerySegment[];
  /** The query with its likely slip put right; `null` when nothing better is known. */
  correction: string | null;
  /** The correction sounds exactly like what was typed. */
  isHomophone: boolean;
}

/** Longer queries are cut: nobody types them, and each word costs. */
const MAX_LETTERS = 60;
const MAX_SEGMENTS = 8;
const MAX_WORDS = 6;

/** What a buyer typed, understood with the words that are on sale. */
export function readQuery(typed: string, vocabulary: Vocabulary): ReadQuery {
  const text = [...normalise(typed).replaceAll('\u0000', ' ')]
    .slice(0, MAX_LETTERS)
    .join('')
    .trim();
  const segments: QuerySegment[] = [];
  const corrected: string[] = [];
  const corrections: Correction[] = [];
  for (const chunk of joinSyllables(text.split(/\s+/))) {
    const read = readMixed(chunk, vocabulary);
    if (read) segments.push(read);
    for (const run of runsOf(chunk)) {
      if (!read) segments.push(...(isHan(run) ? readHan(run) : readLetters(run, vocabulary)));
      const better = isHan(run) ? correctHan(run, vocabulary) : correctLetters(run, vocabulary);
      if (better) corrections.push(better);
      corrected.push(better?.text ?? run);
    }
  }
  return {
    text,
    segments: segments.slice(0, MAX_SEGMENTS),
    correction: corrections.length > 0 ? corrected.join('') : null,
    isHomophone: corrections.length > 0 && corrections.every((each) => each.isHomophone),
  };
}

/** Half typed, half spelled: 苹guo. Only where the whole sounds like a word on sale. */
function readMixed(chunk: string, vocabulary: Vocabulary): QuerySegment | undefined {
  if (!/\p{Script=Han}/u.test(chunk) || !/[a-z]/.test(chunk)) return undefined;
  const known = vocabulary.soundingLike(syllablesOf(chunk).join(''));
  return known.length > 0
    ? { words: known.map(({ word }) => word).slice(0, MAX_WORDS) }
    : undefined;
}

const readHan = (run: string): QuerySegment[] =>
  wordsOf(run).map((word) => ({ words: synonymsOf(word) }));

function readLetters(run: string, vocabulary: Vocabulary): QuerySegment[] {
  if (!/^[a-z]{2,}$/.test(run)) return [{ words: [run] }];
  const known = vocabulary.spelledBy(run, MAX_WORDS);
  const sounds = soundPairsOf(run);
  if (known.length > 0) return [{ words: known.map(({ word }) => word), sounds }];
  const pieces = cutSounds(run, (sound) => vocabulary.soundingLike(sound).length > 0);
  if (!pieces) return [{ words: [run], letters: run, sounds }];
  return pieces.map((piece) => ({
    words: vocabulary
      .soundingLike(piece)
      .map(({ word }) => word)
      .slice(0, MAX_WORDS),
    sounds: soundPairsOf(piece),
  }));
}

const isKnown = (word: string, vocabulary: Vocabulary): boolean =>
  synonymsOf(word).some((each) => vocabulary.has(each));

interface Correction {
  text: string;
  isHomophone: boolean;
}

/** A word on sale that sounds the same (平果 is 苹果), or nearly the same. */
function correctWord(word: string, vocabulary: Vocabulary): Correction | undefined {
  if (word.length < 2 || word.length > 6 || isKnown(word, vocabulary)) return undefined;
  const sound = syllablesOf(word).join('');
  const [same] = vocabulary.soundingLike(sound);
  if (same) return { text: same.word, isHomophone: true };
  const near = vocabulary.slipOf(sound);
  return near && { text: near.word, isHomophone: false };
}

function correctHan(run: string, vocabulary: Vocabulary): Correction | undefined {
  const words = wordsOf(run);
  if (words.every((word) => isKnown(word, vocabulary))) return undefined;
  const whole = correctWord(run, vocabulary);
  if (whole) return whole;
  const parts = words.map(
    (word) => correctWord(word, vocabulary) ?? { text: word, isHomophone: true },
  );
  const text = parts.map((part) => part.text).join('');
  return text === words.join('')
    ? undefined
    : { text, isHomophone: parts.every((part) => part.isHomophone) };
}

function correctLetters(run: string, vocabulary: Vocabulary): Correction | undefined {
  if (!/^[a-z]{4,}$/.test(run) || vocabulary.spelledBy(run, 1).length > 0) return undefined;
  if (cutSounds(run, (sound) => vocabulary.soundingLike(sound).length > 0)) return undefined;
  const near = vocabulary.slipOf(run);
  return near && { text: near.word, isHomophone: false };
}
