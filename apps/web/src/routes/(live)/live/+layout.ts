import { loadTexts } from '#lib/i18n/texts.ts';
import type { LayoutLoad } from './$types';

// Lists are plain pages; the room brings a small script of its own, not the framework's sixty kilobytes.
export const csr = false;

export const load: LayoutLoad = async ({ parent }) => {
  const { locale } = await parent();
  const [live, shop] = await Promise.all([loadTexts('live', locale), loadTexts('shop', locale)]);
  return { live, shop };
};
