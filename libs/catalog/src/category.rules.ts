import { CATEGORY_TREE, type CategoryRow } from './category.tree.ts';

export interface Category {
  code: string;
  parentCode: string | null;
  name: string;
  nameEn: string;
  /** Words by which such goods are called: for guessing and for finding. */
  words: readonly string[];
  isAgricultural: boolean;
  isPerishable: boolean;
  /** A batch of it is sold with a commitment certificate (L-32). */
  needsCommitment: boolean;
  /** Only a holder of a permit may sell it (L-31). */
  needsPermit: boolean;
  isOther: boolean;
  /** What 500 g usually cost, as a hint while typing; null where weight says nothing. */
  usualFen: readonly [low: number, high: number] | null;
  position: number;
}

const parentCodeOf = (code: string): string | null => (code.length > 2 ? code.slice(0, -2) : null);

function categoryOf(row: CategoryRow, position: number): Category {
  const [code, name, nameEn, flags, words, usualFen] = row;
  return {
    code,
    parentCode: parentCodeOf(code),
    name,
    nameEn,
    words,
    isAgricultural: !flags.includes('n'),
    isPerishable: flags.includes('p'),
    needsCommitment: flags.includes('c'),
    needsPermit: flags.includes('x'),
    isOther: flags.includes('o'),
    usualFen,
    position,
  };
}

/** Every category, parents before children, in the order of the shelves. */
export const CATEGORIES: readonly Category[] = CATEGORY_TREE.map(categoryOf);

const byCode = new Map(CATEGORIES.map((category) => [category.code, category]));
const withChildren = new Set(CATEGORIES.map((category) => category.parentCode));

export const categoryByCode = (code: string): Category | undefined => byCode.get(code);

/** Goods lie at leaves; a parent stands for its "other" (S-21). `undefined` for a code that is not ours. */
export function leafFor(code: string): Category | undefined {
  const category = byCode.get(code);
  if (!category || !withChildren.has(code)) return category;
  return CATEGORIES.find((child) => child.parentCode === code && child.isOther);
}

/** From the top down to the category itself. */
export function categoryPath(code: string): Category[] {
  const category = byCode.get(code);
  if (!category) return [];
  return category.parentCode ? [...categoryPath(category.parentCode), category] : [category];
}

/** Every word of the tree once: the produce part of the search dictionary. */
export const PRODUCE_WORDS: readonly string[] = [
  ...new Set(CATEGORIES.flatMap((category) => category.words)),
];

interface Guess {
  category: Category;
  /** Characters of the longest word that named it. */
  strength: number;
}

// In Chinese the head stands last: 苹果醋 is a vinegar, 苹果木勺 a spoon.
const endOf = (name: string, word: string): number => name.lastIndexOf(word) + word.length;

/** The category that a product's name speaks of; `undefined` when it says nothing. Longer words win, then later ones. */
export function guessCategory(name: string): Category | undefined {
  let best: (Guess & { end: number }) | undefined;
  for (const category of CATEGORIES) {
    for (const word of category.words) {
      if (!name.includes(word)) continue;
      const [strength, end] = [word.length, endOf(name, word)];
      const better =
        !best || strength > best.strength || (strength === best.strength && end > best.end);
      if (better) best = { category, strength, end };
    }
  }
  return best && leafFor(best.category.code);
}
