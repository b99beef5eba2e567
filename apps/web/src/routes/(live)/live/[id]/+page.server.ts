import { error, fail, redirect, type RequestEvent } from '@sveltejs/kit';
import { isRefusal } from '#lib/refusals.ts';
import { text } from '#lib/server/answer.ts';
import { query, requireLogin } from '#lib/server/api.ts';
import { keepRoom } from '#lib/server/room-visit.ts';
import { sayRefusal } from '#lib/server/texts.ts';
import { dontRemind, follow, remind, sayInRoom, unfollow } from '../action-documents.ts';
import { liveRoom } from '../documents.ts';
import type { Actions, PageServerLoad } from './$types';
import { viewOf } from './view.ts';

export const load: PageServerLoad = async (event) => {
  const { liveSession: session, me } = await query(event, liveRoom, { id: event.params.id });
  if (!session) error(404, 'No such live session.');
  const isRoom = session.status === 'LIVE';
  if (isRoom) keepRoom(event, session.id);
  return { session, isRoom, view: viewOf(session, me?.id ?? null, Date.now()) };
};

/** After a form without script: a refusal is said on the page, success shows it as it is now. */
function back(event: RequestEvent, result: object) {
  if (isRefusal(result)) return fail(409, { said: sayRefusal(event, result) });
  redirect(303, `/live/${event.params.id}`);
}

export const actions: Actions = {
  follow: async (event) => {
    requireLogin(event);
    const form = await event.request.formData();
    const coopId = text(form, 'coopId');
    if (text(form, 'wanted') === 'no')
      return back(event, (await query(event, unfollow, { coopId })).unfollowCoop);
    return back(event, (await query(event, follow, { coopId })).followCoop);
  },

  remind: async (event) => {
    requireLogin(event);
    const form = await event.request.formData();
    const sessionId = event.params.id!;
    if (text(form, 'wanted') === 'no')
      return back(event, (await query(event, dontRemind, { sessionId })).dontRemindMe);
    return back(event, (await query(event, remind, { sessionId })).remindMe);
  },

  /** What is said where there is no script. */
  say: async (event) => {
    requireLogin(event);
    const line = text(await event.request.formData(), 'text');
    const sessionId = event.params.id!;
    const { sendLiveMessage } = await query(event, sayInRoom, { sessionId, text: line });
    return back(event, sendLiveMessage);
  },
};
