import { loadTexts } from '#lib/i18n/texts.ts';
import type { LayoutLoad } from './$types';

export const load: LayoutLoad = async ({ parent }) => {
  const { locale } = await parent();
  const [shop, order] = await Promise.all([loadTexts('shop', locale), loadTexts('order', locale)]);
  return { shop, order };
};
