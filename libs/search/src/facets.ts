import { categoryByCode, type CertificateKind } from '@chucun/catalog';
import {
  FACET_CERTIFICATES,
  PRICE_BANDS,
  type SearchCounts,
  type SearchFilter,
} from './search-engine.ts';

export interface FacetValue {
  /** What the filter takes. */
  value: string;
  label: string;
  labelEn: string;
  count: number;
}

export interface Facet {
  name: 'category' | 'province' | 'certificate' | 'price';
  values: FacetValue[];
}

const CERTIFICATE_LABELS: Record<CertificateKind, [zh: string, en: string]> = {
  COMMITMENT: ['承诺达标', 'Commitment certificate'],
  GREEN_FOOD: ['绿色食品', 'Green food'],
  ORGANIC: ['有机', 'Organic'],
  GEOGRAPHICAL_INDICATION: ['地理标志', 'Geographical indication'],
};

const byCount = (a: FacetValue, b: FacetValue): number =>
  b.count - a.count || (a.value < b.value ? -1 : 1);

/** Counts as buyers see them; a facet without values stays, empty. */
export function facetsOf(
  counts: SearchCounts,
  filter: SearchFilter,
  province: (code: string) => { name: string } | undefined,
): Facet[] {
  return [
    { name: 'category', values: categoryValues(counts.category, filter.category) },
    {
      name: 'province',
      values: [...counts.province]
        .map(([value, count]) => {
          const label = province(value)?.name ?? value;
          return { value, label, labelEn: label, count };
        })
        .sort(byCount),
    },
    {
      name: 'certificate',
      values: FACET_CERTIFICATES.flatMap((kind) => {
        const count = counts.certificate.get(kind) ?? 0;
        const [label, labelEn] = CERTIFICATE_LABELS[kind];
        return count > 0 ? [{ value: kind, label, labelEn, count }] : [];
      }),
    },
    { name: 'price', values: priceValues(counts.price) },
  ];
}

/** Groups of two levels; under the chosen group also what it holds. */
function categoryValues(
  leaves: ReadonlyMap<string, number>,
  chosen: string | undefined,
): FacetValue[] {
  const groups = new Map<string, number>();
  const add = (code: string, count: number) => groups.set(code, (groups.get(code) ?? 0) + count);
  for (const [leaf, count] of leaves) {
    const group = leaf.slice(0, 4);
    add(group, count);
    if (leaf !== group && chosen !== undefined && leaf.startsWith(chosen.slice(0, 4)))
      add(leaf, count);
  }
  return [...groups]
    .map(([value, count]) => {
      const category = categoryByCode(value);
      return { value, label: category?.name ?? value, labelEn: category?.nameEn ?? value, count };
    })
    .sort(byCount);
}

/** `value` is `min-max` in fen, both inside; the open end is left out. */
function priceValues(bands: ReadonlyMap<number, number>): FacetValue[] {
  return PRICE_BANDS.flatMap((bound, band) => {
    const count = bands.get(band) ?? 0;
    if (count === 0) return [];
    const from = band === 0 ? 0 : PRICE_BANDS[band - 1]!;
    const isOpen = bound === Number.MAX_SAFE_INTEGER;
    return [
      {
        value: `${from}-${isOpen ? '' : bound - 1}`,
        label: isOpen
          ? `${from / 100} 元以上`
          : from === 0
            ? `${bound / 100} 元以下`
            : `${from / 100}–${bound / 100} 元`,
        labelEn: isOpen
          ? `¥${from / 100} and more`
          : from === 0
            ? `under ¥${bound / 100}`
            : `¥${from / 100}–${bound / 100}`,
        count,
      },
    ];
  });
}
