import { categoryPath } from '@chucun/catalog';
import type { Settings } from 'meilisearch';
import { scoreOf } from './postgres-writer.ts';
import type { SearchDocument } from './search-document.ts';
import { priceBandOf } from './search-engine.ts';
import { synonymTable } from './synonyms.ts';

/** A document as Meilisearch keeps it. */
export interface MeiliDocument {
  id: string;
  nameWords: string;
  name: string;
  nameParts: string;
  pinyin: string[];
  initials: string[];
  sounds: string[];
  keyWords: string;
  story: string;
  categoryCode: string;
  /** The category and everything above it. */
  categories: string[];
  /** Every beginning of the origin's code that names a region. */
  origins: string[];
  countyCode: string;
  provinceCode: string;
  coopId: string;
  certificates: string[];
  priceFen: number;
  priceBand: number;
  soldCount: number;
  score: number;
  harvestFrom: string;
  harvestTo: string;
  /** As numbers such as 20261123, which can be compared. */
  harvestFromDay: number;
  harvestToDay: number;
  publishedAt: number;
}

export const dayNumber = (day: string): number => Number(day.replaceAll('-', ''));

export const meiliDocumentOf = (document: SearchDocument): MeiliDocument => ({
  id: document.productId,
  nameWords: document.nameWords.join(' '),
  name: document.name,
  nameParts: document.nameParts.join(' '),
  pinyin: document.pinyin,
  initials: document.initials,
  sounds: document.sounds,
  keyWords: document.keyWords.join(' '),
  story: document.storyWords.join(' '),
  categoryCode: document.categoryCode,
  categories: categoryPath(document.categoryCode).map(({ code }) => code),
  origins: [2, 4, 6, 9, 12]
    .filter((length) => length <= document.originCode.length)
    .map((length) => document.originCode.slice(0, length)),
  countyCode: document.originCode.slice(0, 6),
  provinceCode: document.provinceCode,
  coopId: document.coopId,
  certificates: document.certificates,
  priceFen: document.priceFen,
  priceBand: priceBandOf(document.priceFen),
  soldCount: document.soldCount,
  score: scoreOf(document),
  harvestFrom: document.harvestFrom,
  harvestTo: document.harvestTo,
  harvestFromDay: dayNumber(document.harvestFrom),
  harvestToDay: dayNumber(document.harvestTo),
  publishedAt: document.publishedAt.getTime(),
});

/** Where words are looked for, what says most first. */
export const MEILI_SEARCHED = [
  'nameWords',
  'name',
  'nameParts',
  'pinyin',
  'initials',
  'sounds',
  'keyWords',
  'story',
] as const;

/** How the index ranks and narrows: an asked-for sort first, then words, where they stand, and what sells. */
export const MEILI_SETTINGS: Settings = {
  searchableAttributes: [...MEILI_SEARCHED],
  filterableAttributes: [
    'categories',
    'categoryCode',
    'origins',
    'countyCode',
    'provinceCode',
    'coopId',
    'certificates',
    'priceFen',
    'priceBand',
    'id',
    'harvestFromDay',
    'harvestToDay',
  ],
  sortableAttributes: ['publishedAt', 'priceFen', 'soldCount', 'score', 'id'],
  displayedAttributes: ['id', 'harvestFrom', 'harvestTo'],
  rankingRules: ['sort', 'words', 'typo', 'attribute', 'exactness', 'score:desc'],
  synonyms: synonymTable(),
  // A slip of one letter is forgiven in pinyin; in Chinese one character is another word.
  typoTolerance: {
    enabled: true,
    minWordSizeForTypos: { oneTypo: 5, twoTypos: 12 },
    disableOnAttributes: [
      'nameWords',
      'name',
      'nameParts',
      'initials',
      'sounds',
      'keyWords',
      'story',
    ],
  },
  localizedAttributes: [
    {
      attributePatterns: ['nameWords', 'name', 'nameParts', 'keyWords', 'story'],
      locales: ['cmn'],
    },
    { attributePatterns: ['pinyin', 'initials', 'sounds'], locales: ['eng'] },
  ],
  faceting: { maxValuesPerFacet: 500 },
  pagination: { maxTotalHits: 10_000 },
};
