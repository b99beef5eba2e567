import type { Texts } from './i18n/texts.ts';
import { priceBand, type SearchWish, wishAddress } from './search-address.ts';

type SearchTexts = Texts['shop']['search'];
export type FacetName = keyof SearchTexts['facets'];

interface Told {
  name: string;
  values: readonly { value: string; label: string; labelEn: string; count: number }[];
}
export interface Choice {
  value: string;
  label: string;
  count: number;
  isOn: boolean;
  /** Where this choice is taken, or left when it is on. */
  href: string;
}
export interface Facet {
  name: FacetName;
  values: Choice[];
}

const parameters: Record<FacetName, keyof SearchWish> = {
  category: 'category',
  province: 'origin',
  certificate: 'certificate',
  price: 'min',
};
const isFacet = (name: string): name is FacetName => name in parameters;
const certificateName = (kind: string, t: Texts['shop']) =>
  t.certificates[kind as keyof typeof t.certificates] ?? kind;
const without = (change: Partial<SearchWish>): Partial<SearchWish> =>
  Object.fromEntries(Object.keys(change).map((name) => [name, '']));

/** The facets of an answer as choices to tap; what the page has no word for is left out. */
export function facetsOf(
  told: readonly Told[],
  wish: SearchWish,
  words: { t: Texts['shop']; isEnglish: boolean },
): Facet[] {
  const labelOf = (name: FacetName, one: Told['values'][number]) => {
    if (name === 'certificate') return certificateName(one.value, words.t);
    return words.isEnglish ? one.labelEn : one.label;
  };
  return told.flatMap(({ name, values }) => {
    if (!isFacet(name)) return [];
    const choices = values.map((one) => {
      const band = name === 'price' ? priceBand(one.value) : undefined;
      const change: Partial<SearchWish> = band ?? { [parameters[name]]: one.value };
      const isOn = band
        ? wish.min === band.min && wish.max === band.max
        : wish[parameters[name]] === one.value;
      const href = wishAddress(wish, isOn ? without(change) : change);
      return { value: one.value, label: labelOf(name, one), count: one.count, isOn, href };
    });
    return [{ name, values: choices }];
  });
}

/** What is chosen now, each with the address without it. */
export function chosenOf(
  wish: SearchWish,
  facets: readonly Facet[],
  words: { t: Texts['shop']; originName: string },
): { label: string; href: string }[] {
  const { t, originName } = words;
  const category = facets
    .find(({ name }) => name === 'category')
    ?.values.find(({ value }) => value === wish.category)?.label;
  const labels: [keyof SearchWish, string][] = [
    ['category', category ?? wish.category],
    ['origin', originName || wish.origin],
    ['certificate', certificateName(wish.certificate, t)],
    ['min', t.search.moreThan(wish.min)],
    ['max', t.search.lessThan(wish.max)],
  ];
  return labels
    .filter(([name]) => wish[name])
    .map(([name, label]) => ({ label, href: wishAddress(wish, { [name]: '' }) }));
}
