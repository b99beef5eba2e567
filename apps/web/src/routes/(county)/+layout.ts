import { loadTexts } from '#lib/i18n/texts.ts';
import type { LayoutLoad } from './$types';

// Everything here is read and printed; it needs no script at all.
export const csr = false;

export const load: LayoutLoad = async ({ parent }) => {
  const { locale } = await parent();
  return { county: await loadTexts('county', locale) };
};
