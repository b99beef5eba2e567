import { error, redirect } from '@sveltejs/kit';
import { safeNext } from '#lib/safe-next.ts';
import { managedCoops, sitAt, whoOf } from '#lib/server/who.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
  const desks = managedCoops(await whoOf(event));
  if (desks.length === 0) error(403, { message: 'Not a manager.', reason: 'forbidden' });
  return { desks, next: safeNext(event.url.searchParams.get('next'), '/coop') };
};

export const actions = {
  default: async (event) => {
    const form = await event.request.formData();
    const chosen = managedCoops(await whoOf(event)).find(({ id }) => id === form.get('coopId'));
    if (chosen) sitAt(event, chosen.id);
    redirect(303, safeNext(String(form.get('next') ?? ''), '/coop'));
  },
} satisfies Actions;
