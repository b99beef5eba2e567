import { redirect, type Actions } from '@sveltejs/kit';
import { randomUUID } from 'node:crypto';
import { listingChoices } from '#lib/server/listing-choices.ts';
import { memberChoices } from '#lib/server/members.ts';
import { listPlainly } from '#lib/server/plain-listing.ts';
import { deskOf } from '#lib/server/who.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
  const { coop } = await deskOf(event);
  const [choices, members] = await Promise.all([
    listingChoices(event, coop, true),
    memberChoices(event, coop.id),
  ]);
  return { ...choices, members, plainKey: randomUUID() };
};

export const actions = {
  default: async (event) => {
    const { coop } = await deskOf(event);
    const outcome = await listPlainly(event, { coopId: coop.id, originCode: coop.region.code });
    if ('slug' in outcome) redirect(303, `/p/${outcome.slug}`);
    return outcome.refused;
  },
} satisfies Actions;
