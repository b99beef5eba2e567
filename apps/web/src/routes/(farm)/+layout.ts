import { loadTexts } from '#lib/i18n/texts.ts';
import type { LayoutLoad } from './$types';

export const load: LayoutLoad = async ({ parent, data }) => {
  const { locale } = await parent();
  return { ...data, farm: await loadTexts('farm', locale) };
};
