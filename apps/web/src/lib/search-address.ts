import { fenOf } from './format/money.ts';

export const sorts = ['RELEVANCE', 'SALES', 'NEWEST', 'PRICE_ASC', 'PRICE_DESC'] as const;
export type Sort = (typeof sorts)[number];
export const certificates = [
  'COMMITMENT',
  'GREEN_FOOD',
  'ORGANIC',
  'GEOGRAPHICAL_INDICATION',
] as const;
export type CertificateKind = (typeof certificates)[number];

/** What a search page's address says. Every choice is a plain link, so it works without script and can be shared. */
export interface SearchWish {
  q: string;
  category: string;
  origin: string;
  certificate: CertificateKind | '';
  min: string;
  max: string;
  sort: Sort | '';
  after: string;
}

const short = (value: string | null, most: number) => (value ?? '').trim().slice(0, most);

/** Reads the address; whatever makes no sense is left out instead of being refused. */
export function readWish(parameters: Pick<URLSearchParams, 'get'>): SearchWish {
  const min = short(parameters.get('min'), 10);
  const max = short(parameters.get('max'), 10);
  const origin = short(parameters.get('origin'), 12);
  return {
    q: short(parameters.get('q'), 60),
    category: short(parameters.get('category'), 40),
    origin: /^\d{2,12}$/.test(origin) ? origin : '',
    certificate: certificates.find((kind) => kind === parameters.get('certificate')) ?? '',
    min: fenOf(min) === undefined ? '' : min,
    max: fenOf(max) === undefined ? '' : max,
    sort: sorts.find((sort) => sort === parameters.get('sort')) ?? '',
    after: short(parameters.get('after'), 400),
  };
}

/** The address of the same wish with some of it changed; changing anything starts again at the first page. */
export function wishAddress(wish: SearchWish, change: Partial<SearchWish> = {}): string {
  const parameters = new URLSearchParams();
  for (const [name, value] of Object.entries({ ...wish, after: '', ...change }))
    if (value) parameters.set(name, value);
  const text = parameters.toString();
  return text ? `/search?${text}` : '/search';
}

/** A price facet's value (`0-2000`, `5000-`, in fen) as the address says it, in yuan. */
export function priceBand(value: string): { min: string; max: string } | undefined {
  const match = /^(\d*)-(\d*)$/.exec(value);
  if (!match) return undefined;
  const yuan = (fen: string) => (fen && fen !== '0' ? yuanOf(Number(fen)) : '');
  return { min: yuan(match[1] ?? ''), max: yuan(match[2] ?? '') };
}

function yuanOf(fen: number): string {
  const rest = fen % 100;
  const whole = String((fen - rest) / 100);
  return rest ? `${whole}.${String(rest).padStart(2, '0')}` : whole;
}
