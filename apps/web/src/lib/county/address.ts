import { periodQuery, type Period } from './period.ts';

/** Dimensions an official may cut by. Cooperatives are no row here: a named seller is another right (S-35). */
export const dimensions = [
  'ORIGIN',
  'CATEGORY',
  'DESTINATION_PROVINCE',
  'CHANNEL',
  'MONTH',
  'DAY',
] as const;
export type Dimension = (typeof dimensions)[number];

export type Reading = 'ORIGIN' | 'SELLER';

/** What every county page is asked: whose sales, when, by which reading. */
export interface Question {
  region: string;
  period: Period;
  place: Reading;
}

export const readingOf = (asked: URLSearchParams): Reading =>
  asked.get('place') === 'SELLER' ? 'SELLER' : 'ORIGIN';

/** One or two different dimensions from `?by=ORIGIN,CATEGORY`; nothing where they cannot be read. */
export function dimensionsOf(by: string | null): Dimension[] | undefined {
  const parts = (by ?? '').split(',').filter(Boolean);
  const known = parts.filter((part): part is Dimension => dimensions.includes(part as Dimension));
  const isFine =
    known.length === parts.length &&
    known.length >= 1 &&
    known.length <= 2 &&
    known[0] !== known[1];
  return isFine ? known : undefined;
}

/** An address that asks the same question, with something changed. Equal questions have equal addresses. */
export function countyAddress(
  path: string,
  question: Question,
  more: Record<string, string | undefined> = {},
): string {
  const query = new URLSearchParams(periodQuery(question.period));
  if (question.region) query.set('region', question.region);
  if (question.place === 'SELLER') query.set('place', 'SELLER');
  for (const [name, value] of Object.entries(more)) {
    if (value === undefined) query.delete(name);
    else query.set(name, value);
  }
  return `${path}?${query.toString().replaceAll('%2C', ',')}`;
}
