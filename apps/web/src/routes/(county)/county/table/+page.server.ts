import { redirect } from '@sveltejs/kit';
import { countyAddress, dimensionsOf, type Question } from '#lib/county/address.ts';
import { periodQuery } from '#lib/county/period.ts';
import { countyQuestion, inputOf } from '#lib/county/overview.server.ts';
import { countyTable } from '#lib/county/sales.documents.ts';
import { query } from '#lib/server/api.ts';
import type { PageServerLoad } from './$types';

/** Below a hundred thousand yuan a table in 万元 would be a table of zeros. */
const LARGE_FEN = 10_000_000;

const unitOf = (asked: string | null): 'wan' | 'yuan' | undefined =>
  asked === 'wan' || asked === 'yuan' ? asked : undefined;

export const load: PageServerLoad = async (event) => {
  const { today, typed, region, place, own, when } = await countyQuestion(event);
  if (!region) redirect(303, '/county');
  const asked = event.url.searchParams;
  const unit = unitOf(asked.get('unit'));
  const frame = {
    today,
    typed,
    region,
    place,
    own,
    askedUnit: unit,
    kept: when.problem ? {} : periodQuery(when.period),
  };
  const by = dimensionsOf(asked.get('by'));
  if (when.problem) return { ...frame, by: by ?? [], problem: when.problem, question: null };
  const question: Question = { region, period: when.period, place };
  // The form names rows and columns; one address names the table.
  if (asked.has('rows')) {
    const wish = [asked.get('rows'), asked.get('columns')].filter(Boolean).join(',');
    const more = { by: wish, ...(unit ? { unit } : {}) };
    redirect(303, countyAddress('/county/table', question, more));
  }
  if (!by) return { ...frame, by: [], problem: 'by' as const, question: null };
  const [rows, columns] = by;
  const figures = await query(event, countyTable, {
    cells: inputOf(question, when.until, by),
    rows: inputOf(question, when.until, [rows!]),
    columns: inputOf(question, when.until, [columns ?? rows!]),
    isGrid: by.length === 2,
  });
  const shown = unit ?? (figures.cells.netFen < LARGE_FEN ? 'yuan' : 'wan');
  return { ...frame, by, problem: null, question, until: when.until, figures, unit: shown };
};
