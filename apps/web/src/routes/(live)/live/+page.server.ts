import { query } from '#lib/server/api.ts';
import type { PageServerLoad } from './$types';
import { liveLists } from './documents.ts';

export const load: PageServerLoad = async (event) =>
  query(event, liveLists, { after: event.url.searchParams.get('after') });
