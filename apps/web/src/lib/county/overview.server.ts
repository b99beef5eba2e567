import { isHttpError, type RequestEvent } from '@sveltejs/kit';
import type { SalesDimension, SalesStatisticsInput } from '@chucun/contract';
import { query } from '../server/api.ts';
import { readingOf, type Question, type Reading } from './address.ts';
import { atDesk, regionsOf } from './desk.server.ts';
import { askedPeriod, comparedWith, daysIn, MAX_DAILY, todayInChina } from './period.ts';
import { countyPage, figuresOfBefore, otherReading } from './sales.documents.ts';

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
  const [answer, figuresBefore, other] = await Promise.all([
    query(event, countyPage, {
      time,
      category: inputOf(question, until, ['CATEGORY']),
      origin: inputOf(question, until, ['ORIGIN']),
      destination: inputOf(question, until, ['DESTINATION_PROVINCE']),
      channel: inputOf(question, until, ['CHANNEL']),
      region: question.region,
    }),
    before && readable(beforeOf(event, question, before)),
    otherNet(event, question, until),
  ]);
  return { ...answer, before, figuresBefore, byDay, other };
}

async function beforeOf(
  event: RequestEvent,
  question: Question,
  { from, to }: { from: string; to: string },
) {
  const input = { ...inputOf(question, to), from };
  return (await query(event, figuresOfBefore, { input })).salesStatistics;
}

/** Null where the answer may not be read (S-31): the page goes on without it. */
async function readable<T>(answer: Promise<T>): Promise<T | null> {
  try {
    return await answer;
  } catch (refusal) {
    if (isHttpError(refusal, 403)) return null;
    throw refusal;
  }
}

/** Net sales by the other reading (S-12); null where it may not be seen. */
async function otherNet(
  event: RequestEvent,
  question: Question,
  until: string,
): Promise<{ place: Reading; netFen: number | null }> {
  const place: Reading = question.place === 'ORIGIN' ? 'SELLER' : 'ORIGIN';
  const input = inputOf(question, until, [], place);
  const answer = await readable(query(event, otherReading, { input }));
  return { place, netFen: answer && answer.salesStatistics.netFen };
}
