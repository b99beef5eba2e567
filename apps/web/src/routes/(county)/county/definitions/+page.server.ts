import { countyQuestion, inputOf } from '#lib/county/overview.server.ts';
import { salesDefinitions } from '#lib/county/sales.documents.ts';
import { monthPeriod } from '#lib/county/period.ts';
import { query } from '#lib/server/api.ts';
import { redirect } from '@sveltejs/kit';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
  const { today, region, place, when } = await countyQuestion(event);
  if (!region) redirect(303, '/county');
  // Definitions belong to figures; those of a period that cannot be read are asked of this month.
  const period = when.problem
    ? monthPeriod(Number(today.slice(0, 4)), Number(today.slice(5, 7)))
    : when.period;
  const until = when.problem ? today : when.until;
  const input = inputOf({ region, period, place }, until);
  return { sources: (await query(event, salesDefinitions, { input })).salesStatistics };
};
