import { categoryPath, type SearchRow } from '@chucun/catalog';
import { type Region, sealTextOf } from '@chucun/regions';
import { initialsOf, isHan, partsOf, runsOf, syllablesOf, wordsOf } from './segmenter.ts';

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

/** Makes the document of a row; `origin` is its path from the province down. */
export function documentOf(
  row: SearchRow,
  origin: readonly Region[],
  totals: { sold: number; available: number },
): SearchDocument {
  const nameWords = wordsOf(row.name);
  const spoken = nameWords.filter(isHan).map(syllablesOf);
  return {
    productId: row.productId,
    name: row.name,
    nameWords,
    nameParts: partsOf(row.name).filter((part) => !nameWords.includes(part)),
    keyWords: keyWordsOf(row, origin),
    storyWords: wordsOf(row.story)
      .filter((word) => word.length > 1)
      .slice(0, STORY_WORDS),
    pinyin: [...new Set(spoken.map((syllables) => syllables.join('')))],
    initials: [...new Set(spoken.filter((syllables) => syllables.length > 1).map(initialsOf))],
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
