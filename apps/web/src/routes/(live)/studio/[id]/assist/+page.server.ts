import { error } from '@sveltejs/kit';
import { studioEvents } from '#lib/live/studio/events.server.ts';
import { assistedRoomOf } from '#lib/live/studio/room.server.ts';
import { talkActions, talkOf } from '#lib/live/studio/talk.server.ts';
import { textsOf } from '#lib/server/texts.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
  event.depends('studio:room');
  const { session, mayModerate } = await assistedRoomOf(event);
  if (!mayModerate)
    error(403, { message: textsOf(event).studio.assist.notYours, reason: 'forbidden' });
  const talk = await talkOf(event);
  return { session, events: String(studioEvents), ...talk };
};

export const actions = talkActions satisfies Actions;
