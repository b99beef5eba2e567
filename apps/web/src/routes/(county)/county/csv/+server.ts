import { isHttpError, redirect } from '@sveltejs/kit';
import { dimensionsOf } from '#lib/county/address.ts';
import { countyQuestion, inputOf } from '#lib/county/overview.server.ts';
import { salesFile } from '#lib/county/sales.documents.ts';
import { query } from '#lib/server/api.ts';
import type { RequestHandler } from './$types';

/**
 * The table as a file, made by the API from the very table that the page shows (S-34). What cannot be made leads to
 * that page, which says why.
 */
export const GET: RequestHandler = async (event) => {
  const { region, place, when } = await countyQuestion(event);
  const by = dimensionsOf(event.url.searchParams.get('by'));
  const page = `/county/table${event.url.search}`;
  if (when.problem || !region || !by) redirect(303, page);
  const input = inputOf({ region, period: when.period, place }, when.until, by);
  const { salesCsv } = await query(event, salesFile, { input }).catch((refusal: unknown) => {
    if (isHttpError(refusal) && refusal.status < 500) redirect(303, page);
    throw refusal;
  });
  return new Response(salesCsv.text, {
    headers: {
      'content-type': 'text/csv; charset=utf-8',
      'content-disposition': `attachment; filename="${salesCsv.filename.replace(/[^\w.-]/g, '_')}"`,
      'cache-control': 'private, no-store',
    },
  });
};
