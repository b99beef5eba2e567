import { fail, redirect } from '@sveltejs/kit';
import { countyQuestion } from '#lib/county/overview.server.ts';
import { releaseSales, salesReleases } from '#lib/county/sales.documents.ts';
import { isRefusal } from '#lib/refusals.ts';
import { query } from '#lib/server/api.ts';
import { sayRefusal } from '#lib/server/texts.ts';
import type { ReleaseStage, RevisionReason } from '@chucun/contract';
import type { Actions, PageServerLoad } from './$types';

const STAGES: readonly ReleaseStage[] = ['FLASH', 'PRELIMINARY', 'FINAL', 'ANNUAL'];
const REASONS: readonly RevisionReason[] = [
  'LATE_REFUND',
  'RECLASSIFICATION',
  'EXCLUSION',
  'REGION_CODE',
  'ERROR',
];

/** The month before this one where none is asked: the newest that can have been released. */
function monthOf(asked: string | null, today: string): string {
  if (asked && /^20\d{2}-(0[1-9]|1[0-2])$/.test(asked))
    return asked.endsWith('-01') ? asked.replace(/01$/, '02') : asked;
  const before = new Date(`${today.slice(0, 7)}-01T00:00:00Z`);
  before.setUTCDate(0);
  return monthOf(before.toISOString().slice(0, 7), today);
}

export const load: PageServerLoad = async (event) => {
  const { today, region, place } = await countyQuestion(event);
  if (!region) redirect(303, '/county');
  const month = monthOf(event.url.searchParams.get('month'), today);
  const answer = await query(event, salesReleases, { regionCode: region, month, place });
  return { region, place, month, releases: answer.salesReleases, stages: STAGES, reasons: REASONS };
};

export const actions: Actions = {
  default: async (event) => {
    const { today, region, place } = await countyQuestion(event);
    const form = await event.request.formData();
    const month = monthOf(event.url.searchParams.get('month'), today);
    const stage = STAGES.find((one) => one === form.get('stage'));
    const reason = REASONS.find((one) => one === form.get('reason')) ?? null;
    const note = String(form.get('note') ?? '').trim() || null;
    if (!stage) return fail(400, { problem: null, number: null });
    const { releaseSales: answer } = await query(event, releaseSales, {
      input: { regionCode: region, month, place, stage, reason, note },
    });
    if (isRefusal(answer)) return fail(409, { problem: sayRefusal(event, answer), number: null });
    return { problem: null, number: answer.number };
  },
};
