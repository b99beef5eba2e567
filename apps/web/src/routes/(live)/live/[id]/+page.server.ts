import { error, fail, redirect } from '@sveltejs/kit';
import { isRefusal } from '#lib/refusals.ts';
import { text } from '#lib/server/answer.ts';
import { query, requireLogin } from '#lib/server/api.ts';
import { keepRoom } from '#lib/server/room-visit.ts';
import { sayRefusal } from '#lib/server/texts.ts';
import { liveRoom, sayInRoom } from '../documents.ts';
import type { Actions, PageServerLoad } from './$types';
import { viewOf } from './view.ts';

export const load: PageServerLoad = async (event) => {
  const { liveSession: session, me } = await query(event, liveRoom, { id: event.params.id });
  if (!session) error(404, 'No such live session.');
  const isRoom = session.status === 'LIVE';
  if (isRoom) keepRoom(event, session.id);
  return { session, isRoom, view: viewOf(session, me?.id ?? null, Date.now()) };
};

export const actions: Actions = {
  /** What is said where there is no script. */
  say: async (event) => {
    requireLogin(event);
    const line = text(await event.request.formData(), 'text');
    const sessionId = event.params.id!;
    const { sendLiveMessage } = await query(event, sayInRoom, { sessionId, text: line });
    if (isRefusal(sendLiveMessage)) return fail(409, { said: sayRefusal(event, sendLiveMessage) });
    redirect(303, `/live/${sessionId}`);
  },
};
