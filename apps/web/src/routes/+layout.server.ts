import { cartOf } from '#lib/server/cart.ts';
import type { LayoutServerLoad } from './$types';

export const load: LayoutServerLoad = (event) => ({
  locale: event.locals.locale,
  preferences: event.locals.preferences,
  signedIn: event.locals.token !== undefined,
  cartCount: cartOf(event).length,
});
