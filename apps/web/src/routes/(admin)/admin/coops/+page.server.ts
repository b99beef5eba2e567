import { fail, redirect } from '@sveltejs/kit';
import { coopChecklist, coopEvidence, openCoop } from '#lib/admin/documents.ts';
import { isUuid } from '#lib/admin/record.ts';
import { atDesk } from '#lib/county/desk.server.ts';
import { isRefusal } from '#lib/refusals.ts';
import { query } from '#lib/server/api.ts';
import { sayRefusal } from '#lib/server/texts.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
  await atDesk(event, ['operator']);
  const asked = (event.url.searchParams.get('coop') ?? '').trim().slice(0, 80);
  const justOpened = event.url.searchParams.has('opened');
  if (!asked) return { asked, coop: null, checklist: null, justOpened: false };
  const which = isUuid(asked) ? { id: asked, slug: null } : { slug: asked.toLowerCase(), id: null };
  const { coop } = await query(event, coopEvidence, which);
  if (!coop) return { asked, coop: null, checklist: null, justOpened: false };
  const { coopOnboarding } = await query(event, coopChecklist, { coopId: coop.id });
  return { asked, coop, checklist: coopOnboarding ?? null, justOpened };
};

export const actions: Actions = {
  open: async (event) => {
    await atDesk(event, ['operator']);
    const coopId = String((await event.request.formData()).get('coopId') ?? '');
    const { openCoop: answer } = await query(event, openCoop, { coopId });
    if (isRefusal(answer)) return fail(409, { problem: sayRefusal(event, answer) });
    redirect(303, `/admin/coops?coop=${encodeURIComponent(coopId)}&opened=1`);
  },
};
