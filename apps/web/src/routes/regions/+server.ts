import { json } from '@sveltejs/kit';
import { regionChoices } from '#lib/server/regions.ts';
import type { RequestHandler } from './$types';

/** The next pick list for the region picker with script. */
export const GET: RequestHandler = async (event) => {
  const parent = event.url.searchParams.get('parent');
  const known = parent && /^\d{6}$/.test(parent) ? parent : null;
  return json(await regionChoices(event, known), {
    headers: { 'cache-control': 'public, max-age=86400' },
  });
};
