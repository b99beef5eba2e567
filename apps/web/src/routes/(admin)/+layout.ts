import { loadTexts } from '#lib/i18n/texts.ts';
import type { LayoutLoad } from './$types';

// Forms and tables: they need no script.
export const csr = false;

export const load: LayoutLoad = async ({ parent }) => {
  const { locale } = await parent();
  return { admin: await loadTexts('admin', locale), county: await loadTexts('county', locale) };
};
