import type { Locale } from './locale.ts';
import type { admin } from './zh/admin.ts';
import type { common } from './zh/common.ts';
import type { county } from './zh/county.ts';
import type { coop } from './zh/coop.ts';
import type { farm } from './zh/farm.ts';
import type { live } from './zh/live.ts';
import type { order } from './zh/order.ts';
import type { shop } from './zh/shop.ts';
import type { studio } from './zh/studio.ts';

/**
 * Every sentence on the screens, by area. Chinese is written first and gives the type; English has the same keys.
 * A new area: `zh/<area>.ts`, `en/<area>.ts`, a row here and one in `load`, and `<area>: await loadTexts(...)` in the
 * `+layout.ts` of its route group.
 */
export interface Texts {
  common: typeof common;
  shop: typeof shop;
  order: typeof order;
  farm: typeof farm;
  coop: typeof coop;
  county: typeof county;
  admin: typeof admin;
  live: typeof live;
  studio: typeof studio;
}

type Loaders = { [Area in keyof Texts]: Record<Locale, () => Promise<Texts[Area]>> };

// Separate imports, so that a browser fetches one language of the areas it visits.
const load: Loaders = {
  common: {
    zh: async () => (await import('./zh/common.ts')).common,
    en: async () => (await import('./en/common.ts')).common,
  },
  shop: {
    zh: async () => (await import('./zh/shop.ts')).shop,
    en: async () => (await import('./en/shop.ts')).shop,
  },
  order: {
    zh: async () => (await import('./zh/order.ts')).order,
    en: async () => (await import('./en/order.ts')).order,
  },
  county: {
    zh: async () => (await import('./zh/county.ts')).county,
    en: async () => (await import('./en/county.ts')).county,
  },
  admin: {
    zh: async () => (await import('./zh/admin.ts')).admin,
    en: async () => (await import('./en/admin.ts')).admin,
  },
  studio: {
    zh: async () => (await import('./zh/studio.ts')).studio,
    en: async () => (await import('./en/studio.ts')).studio,
  },
  live: {
    zh: async () => (await import('./zh/live.ts')).live,
    en: async () => (await import('./en/live.ts')).live,
  },
  farm: {
    zh: async () => (await import('./zh/farm.ts')).farm,
    en: async () => (await import('./en/farm.ts')).farm,
  },
  coop: {
    zh: async () => (await import('./zh/coop.ts')).coop,
    en: async () => (await import('./en/coop.ts')).coop,
  },
};

export function loadTexts<Area extends keyof Texts>(
  area: Area,
  locale: Locale,
): Promise<Texts[Area]> {
  return load[area][locale]();
}
