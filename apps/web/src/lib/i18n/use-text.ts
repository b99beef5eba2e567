import { page } from '$app/state';
import type { Locale } from './locale.ts';
import type { Texts } from './texts.ts';

/** The sentences of an area in the visitor's language, as the nearest layout loaded them. */
export function useText<Area extends keyof Texts>(area: Area): Texts[Area] {
  const texts = page.data[area] as Texts[Area] | undefined;
  if (!texts) throw new Error(`No layout above ${page.route.id} loads the texts of ${area}.`);
  return texts;
}

export function useLocale(): Locale {
  return page.data.locale;
}
