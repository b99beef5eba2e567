import { dashboardOf } from '#lib/live/studio/dashboard.server.ts';
import { roomOf } from '#lib/live/studio/room.server.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
  event.depends('studio:figures');
  const [session, board] = await Promise.all([roomOf(event), dashboardOf(event)]);
  return { session: { id: session.id, title: session.title, status: session.status }, board };
};
