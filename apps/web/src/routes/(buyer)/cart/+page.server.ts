import { redirect } from '@sveltejs/kit';
import { graphql } from '@chucun/contract';
import { addToCart, isVariantId, quantityOf, setQuantity } from '#lib/cart-lines.ts';
import { safeNext } from '#lib/safe-next.ts';
import { query } from '#lib/server/api.ts';
import { buyerRegion, cartOf, keepCart } from '#lib/server/cart.ts';
import { findRegion } from '#lib/server/regions.ts';
import { isSessionId } from '#lib/server/room-visit.ts';
import type { Actions, PageServerLoad } from './$types';

const cartQuote = graphql(`
  query CartQuote($lines: [OrderLineInput!]!, $region: String) {
    quote(lines: $lines, regionCode: $region) {
      ...QuoteParts
    }
  }
`);

export const load: PageServerLoad = async (event) => {
  const lines = cartOf(event);
  if (lines.length === 0) return { lines, quote: null, region: null };
  const code = buyerRegion(event);
  const [{ quote }, region] = await Promise.all([
    query(event, cartQuote, { lines, region: code }),
    findRegion(event, code),
  ]);
  return { lines, quote, region: region ?? null };
};

export const actions: Actions = {
  add: async (event) => {
    const form = await event.request.formData();
    const variantId = form.get('variantId');
    const quantity = quantityOf(form.get('quantity') ?? '1');
    const back = safeNext(String(form.get('back') ?? ''), '/cart');
    if (!isVariantId(variantId) || !quantity) redirect(303, `${back}?problem=quantity`);
    const lines = addToCart(cartOf(event), variantId, quantity);
    if (lines === 'full') redirect(303, `${back}?problem=full`);
    keepCart(event, lines);
    redirect(303, back === '/cart' ? back : `${back}?added=1&variant=${variantId}`);
  },

  /** Buying at once leaves the cart alone. */
  buy: async (event) => {
    const form = await event.request.formData();
    const variantId = form.get('variantId');
    const quantity = quantityOf(form.get('quantity') ?? '1');
    const back = safeNext(String(form.get('back') ?? ''), '/cart');
    if (!isVariantId(variantId) || !quantity) redirect(303, `${back}?problem=quantity`);
    // Bought in a room: its price holds, and the way leads back there.
    const room = form.get('live');
    const inRoom = isSessionId(room) ? `&live=${room}` : '';
    redirect(303, `/checkout?buy=${variantId}:${quantity}${inRoom}`);
  },

  /** Sets every quantity of the form; the button of a line takes that line out. */
  update: async (event) => {
    const form = await event.request.formData();
    let lines = cartOf(event);
    for (const { variantId } of lines) {
      const quantity = quantityOf(form.get(`quantity-${variantId}`));
      if (quantity !== undefined) lines = setQuantity(lines, variantId, quantity);
    }
    const removed = form.get('remove');
    if (isVariantId(removed)) lines = setQuantity(lines, removed, 0);
    keepCart(event, lines);
    redirect(303, '/cart');
  },
};
