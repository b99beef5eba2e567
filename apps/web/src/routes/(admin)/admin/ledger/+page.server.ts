import { ledgerCheck } from '#lib/admin/documents.ts';
import { atDesk } from '#lib/county/desk.server.ts';
import { query } from '#lib/server/api.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
  await atDesk(event, ['operator']);
  return { ledger: (await query(event, ledgerCheck)).ledgerCheck };
};
