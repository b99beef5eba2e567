import { PRODUCE_WORDS } from '@chucun/catalog';
import { Jieba } from '@node-rs/jieba';
import { dict } from '@node-rs/jieba/dict.js';
import { LRUCache } from 'lru-cache';
import { pinyin } from 'pinyin-pro';
import { SYNONYM_WORDS } from './synonyms.ts';

const HAN = /\p{Script=Han}/u;
const RUNS = /\p{Script=Han}+|(?:(?!\p{Script=Han})[\p{L}\p{N}])+/gu;
// More than any word of the dictionary needs to stand as one word.
const OUR_FREQUENCY = 200_000;

let jieba: Jieba | undefined;

/** The dictionary costs 60 MB, so a process that never searches never loads it. */
function segmenter(): Jieba {
  if (!jieba) {
    jieba = Jieba.withDict(dict);
    const ours = [...new Set([...PRODUCE_WORDS, ...SYNONYM_WORDS])].filter(
      (word) => word.length > 1,
    );
    jieba.loadDict(Buffer.from(ours.map((word) => `${word} ${OUR_FREQUENCY} n\n`).join('')));
  }
  return jieba;
}

/** Adds place names and the like, so that they stay whole. */
export function learnWords(words: Iterable<string>): void {
  const lines = [...words].filter((word) => word.length > 1 && HAN.test(word));
  segmenter().loadDict(Buffer.from(lines.map((word) => `${word} ${OUR_FREQUENCY} ns\n`).join('')));
}

export const isHan = (text: string): boolean => HAN.test(text);

/** As texts are compared: one width, small letters. */
export const normalise = (text: string): string => text.normalize('NFKC').toLowerCase();

/** Runs of Chinese and runs of letters and digits, in order; everything else only separates. */
export const runsOf = (text: string): string[] => normalise(text).match(RUNS) ?? [];

/** The words of a text, each once, in order. */
export function wordsOf(text: string): string[] {
  const words = runsOf(text).flatMap((run) => (HAN.test(run) ? segmenter().cut(run, true) : [run]));
  return [...new Set(words)];
}

/** What may be searched for inside a text beside its words: words within words, pairs and single characters. */
export function partsOf(text: string): string[] {
  const parts = new Set<string>();
  for (const run of runsOf(text)) {
    if (!HAN.test(run)) continue;
    for (const word of segmenter().cutForSearch(run, true)) parts.add(word);
    const letters = [...run];
    for (const [index, letter] of letters.entries()) {
      parts.add(letter);
      const next = letters[index + 1];
      if (next !== undefined) parts.add(letter + next);
    }
  }
  return [...parts];
}

/** Overlapping pairs of characters: 冰糖心 is 冰糖, 糖心. */
export const pairsOf = (word: string): string[] => {
  const letters = [...word];
  return letters.slice(1).map((letter, index) => letters[index]! + letter);
};

// The same few thousand words make up all names.
const spoken = new LRUCache<string, readonly string[]>({ max: 20_000 });

/** Syllables without tones: 苹果 is ping, guo. */
export function syllablesOf(word: string): readonly string[] {
  const known = spoken.get(word);
  if (known) return known;
  const syllables = speak(word);
  spoken.set(word, syllables);
  return syllables;
}

const speak = (word: string): string[] =>
  pinyin(word, { toneType: 'none', type: 'array', nonZh: 'consecutive', v: true }).map((syllable) =>
    syllable.toLowerCase(),
  );

export const initialsOf = (syllables: readonly string[]): string =>
  syllables.map((syllable) => syllable[0] ?? '').join('');
