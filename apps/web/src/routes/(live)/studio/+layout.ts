import { loadTexts } from '#lib/i18n/texts.ts';
import type { LayoutLoad } from './$types';

export const load: LayoutLoad = async ({ parent, data }) => {
  const { locale } = await parent();
  const [studio, farm] = await Promise.all([
    loadTexts('studio', locale),
    loadTexts('farm', locale),
  ]);
  return { ...data, studio, farm };
};
