import { error, fail, redirect, type RequestEvent } from '@sveltejs/kit';
import { fenOf } from '#lib/format/money.ts';
import { isRefusal } from '#lib/refusals.ts';
import { query, requireLogin } from '#lib/server/api.ts';
import { sendPhotos } from '#lib/server/send-photos.ts';
import { roomVisited } from '#lib/server/room-visit.ts';
import { sayRefusal, textsOf } from '#lib/server/texts.ts';
import { startPayment } from '../../checkout/documents.ts';
import type { Actions, PageServerLoad } from './$types';
import { cancelOrder, confirmReceipt, orderGroup, requestRefund } from './documents.ts';

export const load: PageServerLoad = async (event) => {
  requireLogin(event);
  const { orderGroup: group } = await query(event, orderGroup, { id: event.params.id });
  if (!group) error(404, 'No such order of this buyer.');
  return {
    group,
    room: roomVisited(event),
    // One key per showing of the page: sending a form twice asks once.
    clientKey: crypto.randomUUID(),
  };
};

const text = (form: FormData, name: string) => String(form.get(name) ?? '').trim();

/** A whole number that was typed, or nothing. */
const countOf = (form: FormData, name: string): number | null => {
  const typed = text(form, name);
  return /^\d{1,7}$/.test(typed) ? Number(typed) : null;
};

/** Ends a step: a refusal is said at the order it belongs to, success brings the page back with a sentence. */
function finish(
  event: RequestEvent,
  result: object,
  orderId: string,
  done: 'cancelled' | 'received' | 'refund',
) {
  if (isRefusal(result))
    return fail(409, { orderId, kept: undefined, problem: sayRefusal(event, result) });
  redirect(303, `/orders/${event.params.id}?done=${done}`);
}

export const actions: Actions = {
  pay: async (event) => {
    requireLogin(event);
    const id = event.params.id!;
    const { startPayment: payment } = await query(event, startPayment, { id });
    if (payment.__typename === 'PaymentSession') redirect(303, payment.url);
    return fail(409, {
      orderId: '',
      kept: undefined,
      problem: isRefusal(payment) ? sayRefusal(event, payment) : '',
    });
  },

  cancel: async (event) => {
    requireLogin(event);
    const form = await event.request.formData();
    const orderId = text(form, 'orderId');
    const reason = text(form, 'reason').slice(0, 200);
    const answer = await query(event, cancelOrder, { orderId, reason: reason || null });
    return finish(event, answer.cancelOrder, orderId, 'cancelled');
  },

  received: async (event) => {
    requireLogin(event);
    const orderId = text(await event.request.formData(), 'orderId');
    const answer = await query(event, confirmReceipt, { orderId });
    return finish(event, answer.confirmReceipt, orderId, 'received');
  },

  refund: async (event) => {
    requireLogin(event);
    const form = await event.request.formData();
    const orderId = text(form, 'orderId');
    const typed = text(form, 'amount');
    const amountFen = typed ? fenOf(typed) : null;
    const reason = text(form, 'reason').slice(0, 500);
    const [bad, of] = [countOf(form, 'bad'), countOf(form, 'of')];
    const kept = {
      lineId: text(form, 'lineId'),
      amount: typed,
      reason,
      bad: text(form, 'bad'),
      of: text(form, 'of'),
    };
    if (amountFen === undefined)
      return fail(400, { orderId, kept, problem: textsOf(event).order.orders.refundBadAmount });
    const photoIds = await sendPhotos(event, form, 'photos');
    if ('problem' in photoIds) return fail(400, { orderId, kept, problem: photoIds.problem });
    const byShare = bad !== null || of !== null;
    const answer = await query(event, requestRefund, {
      input: {
        orderId,
        lineId: kept.lineId,
        amountFen: byShare ? null : amountFen,
        ...(byShare ? { bad: bad ?? 0, of: of ?? 0 } : {}),
        reason,
        photoIds,
        clientKey: text(form, 'clientKey'),
      },
    });
    if (isRefusal(answer.requestRefund))
      return fail(409, { orderId, kept, problem: sayRefusal(event, answer.requestRefund) });
    return finish(event, answer.requestRefund, orderId, 'refund');
  },
};
