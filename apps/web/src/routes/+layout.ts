import { loadTexts } from '#lib/i18n/texts.ts';
import type { LayoutLoad } from './$types';

export const load: LayoutLoad = async ({ data }) => ({
  ...data,
  common: await loadTexts('common', data.locale),
});
