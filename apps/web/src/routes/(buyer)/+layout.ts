import { loadTexts } from '#lib/i18n/texts.ts';
import type { LayoutLoad } from './$types';

// Whoever only looks around does not fetch the words of ordering.
const ORDERING = /\/(cart|checkout|orders|batch|login|account)\b/;

export const load: LayoutLoad = async ({ parent, route }) => {
  const { locale } = await parent();
  const [shop, order] = await Promise.all([
    loadTexts('shop', locale),
    ORDERING.test(route.id ?? '') ? loadTexts('order', locale) : undefined,
  ]);
  return { shop, ...(order && { order }) };
};
