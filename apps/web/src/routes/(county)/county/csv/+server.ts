import { error } from '@sveltejs/kit';
import { dimensionsOf } from '#lib/county/address.ts';
import { countyQuestion, inputOf } from '#lib/county/overview.server.ts';
import { salesFile } from '#lib/county/sales.documents.ts';
import { query } from '#lib/server/api.ts';
import { textsOf } from '#lib/server/texts.ts';
import type { RequestHandler } from './$types';

/** The table as a file, made by the API from the very table that the page shows (S-34). */
export const GET: RequestHandler = async (event) => {
  const { region, place, when } = await countyQuestion(event);
  const texts = textsOf(event).county;
  const by = dimensionsOf(event.url.searchParams.get('by'));
  if (when.problem) error(400, { message: texts.picker.problems[when.problem] });
  if (!region) error(400, { message: texts.choose.hint });
  if (!by) error(400, { message: texts.table.problem });
  const input = inputOf({ region, period: when.period, place }, when.until, by);
  const { salesCsv } = await query(event, salesFile, { input });
  return new Response(salesCsv.text, {
    headers: {
      'content-type': 'text/csv; charset=utf-8',
      'content-disposition': `attachment; filename="${salesCsv.filename.replace(/[^\w.-]/g, '_')}"`,
      'cache-control': 'private, no-store',
    },
  });
};
