import { fail, redirect, type RequestEvent } from '@sveltejs/kit';
import { addressFaults, readAddress, type TypedAddress } from '#lib/address-form.ts';
import { type CartLine, isVariantId, quantityOf, withoutLines } from '#lib/cart-lines.ts';
import { isRefusal, refusedField } from '#lib/refusals.ts';
import { query, requireLogin } from '#lib/server/api.ts';
import { buyerRegion, cartOf, keepBuyerRegion, keepCart } from '#lib/server/cart.ts';
import { regionLevels } from '#lib/server/regions.ts';
import { isSessionId, keepRoom } from '#lib/server/room-visit.ts';
import { sayRefusal } from '#lib/server/texts.ts';
import type { Actions, PageServerLoad } from './$types';
import { cartQuote, placeOrder, savedAddresses, saveAddress, startPayment } from './documents.ts';

/** `?buy=variant:quantity` is bought at once; without it the cart is. */
function wantedLines(event: RequestEvent): CartLine[] {
  const [variantId, count = ''] = (event.url.searchParams.get('buy') ?? '').split(':');
  const quantity = quantityOf(count);
  return isVariantId(variantId) && quantity ? [{ variantId, quantity }] : cartOf(event);
}

/** `?live=` names the room that this is bought in, for its price (S18). */
function roomOf(event: RequestEvent): string | null {
  const id = event.url.searchParams.get('live');
  return isSessionId(id) ? id : null;
}

async function quoteFor(event: RequestEvent, regionCode: string | null) {
  const [lines, liveSessionId] = [wantedLines(event), roomOf(event)];
  return (await query(event, cartQuote, { lines, regionCode, liveSessionId })).quote;
}

export const load: PageServerLoad = async (event) => {
  requireLogin(event);
  const lines = wantedLines(event);
  if (lines.length === 0) redirect(303, '/cart');
  const { addresses } = await query(event, savedAddresses);
  const usual = addresses[0];
  const known = buyerRegion(event) ?? '';
  const [levels, quote] = await Promise.all([
    regionLevels(event, usual ? '' : known && `${known.slice(0, 2)}0000`, ''),
    quoteFor(event, usual?.region.code ?? null),
  ]);
  return {
    addresses,
    levels,
    quote,
    room: roomOf(event),
    // The same key makes one order, however often the button is tapped (architecture §5, invariant 2).
    idempotencyKey: crypto.randomUUID(),
    province: usual || !known ? '' : `${known.slice(0, 2)}0000`,
  };
};

/** What goes back to the page with everything that was typed. */
async function shown(event: RequestEvent, form: FormData) {
  const values = readAddress(form);
  const addressId = String(form.get('addressId') ?? 'new');
  const { addresses } = await query(event, savedAddresses);
  const saved = addresses.find(({ id }) => id === addressId);
  const regionCode = saved?.region.code ?? (values.regionCode || null);
  if (regionCode) keepBuyerRegion(event, regionCode);
  const [levels, quote] = await Promise.all([
    regionLevels(event, values.province, values.prefecture),
    quoteFor(event, regionCode),
  ]);
  return {
    values,
    addressId: saved ? addressId : 'new',
    levels,
    quote,
    idempotencyKey: String(form.get('idempotencyKey') ?? ''),
    keep: form.get('keep') === 'yes',
    knowsFresh: form.get('knowsFresh') === 'yes',
  };
}

const addressInput = ({ name, phone, regionCode, detail }: TypedAddress) => ({
  name,
  phone,
  regionCode,
  detail,
});

export const actions: Actions = {
  /** Shows the next level of regions, or the freight to another address. Orders nothing. */
  preview: async (event) => {
    requireLogin(event);
    return shown(event, await event.request.formData());
  },

  place: async (event) => {
    requireLogin(event);
    const form = await event.request.formData();
    const view = await shown(event, form);
    const isNew = view.addressId === 'new';
    const faults = isNew ? addressFaults(view.values) : [];
    if (faults.length > 0) return fail(400, { ...view, faults });

    // Without this word for this purchase the seven days hold for fresh goods as well (L-13).
    const hasFresh = view.quote.parcels.some(({ lines: some }) =>
      some.some(({ isReturnable }) => !isReturnable),
    );
    if (hasFresh && !view.knowsFresh) return fail(400, { ...view, missesFresh: true });

    const [lines, room] = [wantedLines(event), roomOf(event)];
    const seen = Number(form.get('seenTotalFen'));
    const { placeOrder: placed } = await query(event, placeOrder, {
      input: {
        lines,
        ...(isNew ? { address: addressInput(view.values) } : { addressId: view.addressId }),
        // Without freight the total was not the whole one; then the fresh one is what the buyer has to see.
        seenTotalFen: Number.isSafeInteger(seen) ? seen : 0,
        freshConfirmed: hasFresh,
        ...(room ? { liveSessionId: room } : {}),
        idempotencyKey: view.idempotencyKey,
      },
    });
    if (placed.__typename === 'TotalChanged')
      return fail(409, { ...view, changedFrom: seen, changedTo: placed.totalFen });
    if (placed.__typename === 'InsufficientStock')
      return fail(409, { ...view, shortages: placed.shortages });
    if (isRefusal(placed))
      return fail(409, {
        ...view,
        problem: sayRefusal(event, placed),
        field: refusedField(placed),
      });

    if (isNew && view.keep) await query(event, saveAddress, { input: addressInput(view.values) });
    if (room) keepRoom(event, room);
    if (!event.url.searchParams.has('buy')) keepCart(event, withoutLines(cartOf(event), lines));
    const { startPayment: payment } = await query(event, startPayment, { id: placed.id });
    redirect(
      303,
      payment.__typename === 'PaymentSession' ? payment.url : `/orders/${placed.id}?pay=away`,
    );
  },
};
