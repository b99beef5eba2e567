import { loadTexts } from '#lib/i18n/texts.ts';
import type { PageLoad } from './$types';

export const load: PageLoad = async ({ parent, data }) => {
  const { locale } = await parent();
  return { ...data, studio: await loadTexts('studio', locale) };
};
