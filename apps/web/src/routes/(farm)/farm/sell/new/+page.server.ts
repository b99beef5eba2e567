import { redirect, type Actions } from '@sveltejs/kit';
import { randomUUID } from 'node:crypto';
import { listPlainly } from '#lib/server/plain-listing.ts';
import { listingChoices } from '#lib/server/listing-choices.ts';
import { farmOf } from '#lib/server/who.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
  const { me, coop } = await farmOf(event);
  const choices = await listingChoices(event, coop);
  return {
    seller: { ownerId: me.id, coopId: coop.id, originCode: choices.originCode },
    ...choices,
    // The form without script is sent once however often it is posted again.
    plainKey: randomUUID(),
  };
};

export const actions = {
  default: async (event) => {
    const { coop } = await farmOf(event);
    const { originCode } = await listingChoices(event, coop);
    const outcome = await listPlainly(event, { coopId: coop.id, originCode });
    if ('slug' in outcome) redirect(303, `/p/${outcome.slug}`);
    return outcome.refused;
  },
} satisfies Actions;
