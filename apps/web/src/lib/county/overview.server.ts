import { isHttpError, type RequestEvent } from '@sveltejs/kit';
import type { SalesDimension, SalesStatisticsInput } from '@chucun/contract';
import { query } from '../server/api.ts';
import { readingOf, type Question, type Reading } from './address.ts';
import { atDesk, regionsOf } from './desk.server.ts';
import { askedPeriod, comparedWith, daysIn, MAX_DAILY, todayInChina } from './period.ts';
import { countyPage, otherReading } from './sales.documents.ts';

/** What every county page starts from: who asks, whose figures, when, and by which reading. */
export async function countyQuestion(event: RequestEvent) {
  const account = await atDesk(event, ['official', 'operator']);
  const asked = event.url.searchParams;
  const own = regionsOf(account);
  const today = todayInChina(new Date());
  return {
    today,
    own,
    region: /^\d{2,12}$/.test(asked.get('region') ?? '') ? asked.get('region')! : (own[0] ?? ''),
    place: readingOf(asked),
    when: askedPeriod(asked, today),
    typed: { from: asked.get('from') ?? '', to: asked.get('to') ?? '' },
  };
}

export const inputOf = (
  question: Question,
  until: string,
  by: SalesDimension[] = [],
  place: Reading = question.place,
): SalesStatisticsInput => ({
  regionCode: question.region,
  from: question.period.from,
  to: until,
  by,
  place,
});

/** The figures of the overview, and those of the period before where there is one. */
export async function overviewOf(event: RequestEvent, question: Question, until: string) {
  const { period } = question;
  const before = comparedWith(period, until);
  const byDay = daysIn(period.from, until) <= MAX_DAILY;
  const time = inputOf(question, until, [byDay ? 'DAY' : 'MONTH']);
  const [answer, other] = await Promise.all([
    query(event, countyPage, {
      time,
      category: inputOf(question, until, ['CATEGORY']),
      origin: inputOf(question, until, ['ORIGIN']),
      destination: inputOf(question, until, ['DESTINATION_PROVINCE']),
      channel: inputOf(question, until, ['CHANNEL']),
      before: before ? { ...inputOf(question, until), from: before.from, to: before.to } : time,
      compare: before !== null,
      region: question.region,
    }),
    otherNet(event, question, until),
  ]);
  const { before: figuresBefore, ...figures } = answer;
  return { ...figures, before, figuresBefore: figuresBefore ?? null, byDay, other };
}

/** Net sales by the other reading (S-12); null where it may not be seen. */
async function otherNet(
  event: RequestEvent,
  question: Question,
  until: string,
): Promise<{ place: Reading; netFen: number | null }> {
  const place: Reading = question.place === 'ORIGIN' ? 'SELLER' : 'ORIGIN';
  try {
    const input = inputOf(question, until, [], place);
    return { place, netFen: (await query(event, otherReading, { input })).salesStatistics.netFen };
  } catch (refusal) {
    if (isHttpError(refusal, 403)) return { place, netFen: null };
    throw refusal;
  }
}
