import { deskOf } from '#lib/server/who.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
  await deskOf(event);
};
