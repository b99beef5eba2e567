import type { Texts } from '../i18n/texts.ts';
import type { ComparedPeriod, Period } from './period.ts';

type Words = Texts['county']['period'];

const parts = (day: string) => day.split('-').map(Number) as [number, number, number];

/** `11月23日`; the year is said where it is not this one. */
export function dayWords(day: string, words: Words, today: string): string {
  const [year, month, number] = parts(day);
  return words.day(year, month, number, day.slice(0, 4) === today.slice(0, 4));
}

/** `11月`, `三季度`, `2025年`, `10月1日–10月23日`. */
export function periodWords(period: Period, words: Words, today: string): string {
  const [year, month] = parts(period.from);
  const isThisYear = period.from.slice(0, 4) === today.slice(0, 4);
  switch (period.kind) {
    case 'month':
      return words.month(year, month, isThisYear);
    case 'jan-feb':
      return words.janFeb(year, isThisYear);
    case 'quarter':
      return words.quarter(year, (month + 2) / 3, isThisYear);
    case 'year':
      return words.year(year);
    case 'range':
      return rangeWords(period.from, period.to, words, today);
  }
}

const rangeWords = (from: string, to: string, words: Words, today: string): string =>
  words.between(dayWords(from, words, today), dayWords(to, words, today));

/** The basis of a change (S-25): the period's name, or its days where it was cut to as many. */
export const basisWords = (before: ComparedPeriod, words: Words, today: string): string =>
  before.isCut
    ? rangeWords(before.from, before.to, words, today)
    : periodWords(before.period, words, today);
