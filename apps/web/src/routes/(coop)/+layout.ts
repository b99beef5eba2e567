import { loadTexts } from '#lib/i18n/texts.ts';
import type { LayoutLoad } from './$types';

export const load: LayoutLoad = async ({ parent, data }) => {
  const { locale } = await parent();
  const [coop, farm] = await Promise.all([loadTexts('coop', locale), loadTexts('farm', locale)]);
  return { ...data, coop, farm };
};
