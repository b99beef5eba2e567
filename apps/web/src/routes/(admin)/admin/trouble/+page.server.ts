import type { RequestEvent } from '@sveltejs/kit';
import {
  deliverAgain,
  resolveDifference,
  retryRefund,
  settleRefundByHand,
  troubles,
} from '#lib/admin/trouble-documents.ts';
import { atDesk } from '#lib/county/desk.server.ts';
import { refusedBy, text } from '#lib/server/answer.ts';
import { query } from '#lib/server/api.ts';
import { textsOf } from '#lib/server/texts.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
  await atDesk(event, ['operator']);
  const found = await query(event, troubles, {});
  const rows = <T>({ edges }: { edges: { node: T }[] }) => edges.map(({ node }) => node);
  return {
    check: found.reconciliationCheck ?? null,
    differences: rows(found.reconciliationDifferences),
    refunds: rows(found.failedRefunds),
    disputes: rows(found.disputes),
    messages: rows(found.undelivered),
  };
};

type Asked = (
  event: RequestEvent,
  form: FormData,
  id: string,
) => Promise<{ answer: object; done: string }>;

const act = (ask: Asked) => async (event: RequestEvent) => {
  await atDesk(event, ['operator']);
  const form = await event.request.formData();
  const id = text(form, 'id');
  const { answer, done } = await ask(event, form, id);
  return refusedBy(event, answer, form, id) ?? { done };
};

export const actions: Actions = {
  again: act(async (event, _, refundId) => {
    const { retryRefund: answer } = await query(event, retryRefund, { refundId });
    return { answer, done: textsOf(event).admin.trouble.refunds.tried };
  }),
  hand: act(async (event, form, refundId) => {
    const given = { refundId, how: text(form, 'how') };
    const { settleRefundByHand: answer } = await query(event, settleRefundByHand, given);
    return { answer, done: textsOf(event).admin.trouble.refunds.settled };
  }),
  resolve: act(async (event, form, id) => {
    const { resolveDifference: answer } = await query(event, resolveDifference, {
      id,
      how: text(form, 'how'),
    });
    return { answer, done: textsOf(event).admin.trouble.differences.resolved };
  }),
  deliver: act(async (event, form, eventId) => {
    const given = { eventId, consumer: text(form, 'consumer') };
    const { deliverAgain: answer } = await query(event, deliverAgain, given);
    return { answer, done: textsOf(event).admin.trouble.messages.woken };
  }),
};
