import { helperActions, helpersOf } from '#lib/live/studio/helpers.server.ts';
import { roomOf } from '#lib/live/studio/room.server.ts';
import { qrPath } from '#lib/server/qr.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
  const session = await roomOf(event);
  const url = `${event.url.origin}/live/${session.id}`;
  return { session, helpers: await helpersOf(event), url, qr: qrPath(url) };
};

export const actions = { ...helperActions } satisfies Actions;
