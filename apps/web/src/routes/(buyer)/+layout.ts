import { loadTexts } from '#lib/i18n/texts.ts';
import type { LayoutLoad } from './$types';

// Whoever only looks around does not fetch the words of ordering.
const ORDERING = /\/(cart|checkout|orders|batch|login|account)\b/;

// Where rooms on the air are told of.
const TELLS_OF_ROOMS = new Set(['/(buyer)', '/(buyer)/p/[slug]']);

export const load: LayoutLoad = async ({ parent, route }) => {
  const { locale } = await parent();
  const [shop, order, live] = await Promise.all([
    loadTexts('shop', locale),
    ORDERING.test(route.id ?? '') ? loadTexts('order', locale) : undefined,
    TELLS_OF_ROOMS.has(route.id ?? '') ? loadTexts('live', locale) : undefined,
  ]);
  return { shop, ...(order && { order }), ...(live && { live }) };
};
