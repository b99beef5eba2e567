import type { Question } from '#lib/county/address.ts';
import { countyQuestion, overviewOf } from '#lib/county/overview.server.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
  const asked = await countyQuestion(event);
  const { today, typed, region, place, own } = asked;
  const frame = { today, typed, region, place, own };
  if (asked.when.problem) return { ...frame, problem: asked.when.problem, question: null };
  const { period, until } = asked.when;
  if (!region) return { ...frame, problem: null, question: null };
  const question: Question = { region, period, place };
  return {
    ...frame,
    problem: null,
    question,
    until,
    figures: await overviewOf(event, question, until),
  };
};
