import { categoryPath, type SearchRow } from '@chucun/catalog';
import { type Region, sealTextOf } from '@chucun/regions';
import { initialsOf, isHan, pairsOf, partsOf, runsOf, syllablesOf, wordsOf } from './segmenter.ts';
import { soundPairs } from './syllables.ts';

/** What an engine keeps of a product. */
export interface SearchDocument {
  productId: string;
  name: string;
  /** Whole words of the name. */
  nameWords: string[];
  /** Words within words, pairs and characters of the name. */
  nameParts: string[];
  /** Category, origin and cooperative, in words. */
  keyWords: string[];
  storyWords: string[];
  /** Spoken forms of the words of the name: `pingguo`, `pg`. */
  pinyin: string[];
  initials: string[];
  /** What else of the name may be typed by its sound: whole runs, and every two neighbouring characters. */
  sounds: string[];
  categoryCode: string;
  originCode: string;
  provinceCode: string;
  coopId: string;
  certificates: string[];
  priceFen: number;
  soldCount: number;
  isAvailable: boolean;
  harvestFrom: string;
  harvestTo: string;
  publishedAt: Date;
}

/** So many words of a story are enough to find it by; more only slows every search. */
const STORY_WORDS = 40;
// Word endings of places that people leave out: 四川省 is 四川.
const PLACE_END = /(省|市|县|区|自治州|自治县|自治区|镇|乡|街道|村|社区|村民委员会|居民委员会)$/;

const shortPlace = (name: string): string => {
  const short = name.replace(PLACE_END, '');
  return [...short].length >= 2 ? short : name;
};

// A leaf that names several goods would make every pear an apple; what stands in brackets names the kind.
const kindOf = (name: string): string =>
  name.includes('、') ? (/（(.+)）/.exec(name)?.[1] ?? '') : name;

// Words that stand on nearly everything: finding all goods by them helps nobody and costs the most.
const EMPTY_WORDS = new Set([
  '合作社',
  '专业',
  '农民',
  '有限公司',
  '公司',
  '省',
  '市',
  '县',
  '区',
  '的',
]);

function keyWordsOf(row: SearchRow, origin: readonly Region[]): string[] {
  // That it is a crop says nothing: nearly everything is.
  const path = categoryPath(row.categoryCode).filter(({ code }) => code !== '01');
  const kinds = path.flatMap((category, depth) =>
    depth === path.length - 1
      ? [kindOf(category.name)]
      : [kindOf(category.name), ...category.words],
  );
  const places = origin.flatMap(({ name }) => [name, shortPlace(name), sealTextOf(name)]);
  const texts = [...kinds, ...places, row.coopName];
  const words = new Set([...texts.flatMap(wordsOf), ...places.flatMap(runsOf)]);
  return [...words].filter((word) => !EMPTY_WORDS.has(word));
}

/**
 * Spoken forms of what no word covers: 桥梅雾雪 is four single characters to the dictionary, yet people type `wuxue`.
 * A pair is spoken by itself and within its run, since a character may sound otherwise there.
 */
function soundsOf(name: string, words: readonly string[]): string[] {
  const sounds = new Set<string>();
  for (const run of runsOf(name)) {
    if (!isHan(run) || [...run].length < 2) continue;
    const syllables = syllablesOf(run);
    sounds.add(syllables.join(''));
    for (const pair of soundPairs(syllables)) sounds.add(pair);
    for (const pair of pairsOf(run)) sounds.add(syllablesOf(pair).join(''));
  }
  return [...sounds].filter((sound) => !words.includes(sound));
}

/** Makes the document of a row; `origin` is its path from the province down. */
export function documentOf(
  row: SearchRow,
  origin: readonly Region[],
  totals: { sold: number; available: number },
): SearchDocument {
  const nameWords = wordsOf(row.name);
  const spoken = nameWords.filter(isHan).map(syllablesOf);
  const pinyin = [...new Set(spoken.map((syllables) => syllables.join('')))];
  return {
    productId: row.productId,
    name: row.name,
    nameWords,
    nameParts: partsOf(row.name).filter((part) => !nameWords.includes(part)),
    keyWords: keyWordsOf(row, origin),
    storyWords: wordsOf(row.story)
      .filter((word) => word.length > 1)
      .slice(0, STORY_WORDS),
    pinyin,
    initials: [...new Set(spoken.filter((syllables) => syllables.length > 1).map(initialsOf))],
    sounds: soundsOf(row.name, pinyin),
    categoryCode: row.categoryCode,
    originCode: row.originCode,
    provinceCode: origin[0]?.code ?? `${row.originCode.slice(0, 2)}0000`,
    coopId: row.coopId,
    certificates: row.certificates,
    priceFen: row.priceFen,
    soldCount: totals.sold,
    isAvailable: totals.available > 0,
    harvestFrom: row.harvestFrom,
    harvestTo: row.harvestTo,
    publishedAt: row.publishedAt,
  };
}
