import { monthInChina } from './date.ts';

// Two terms a month; the number is the term's constant for the 21st century, in ten-thousandths of a day.
const TERMS: readonly (readonly [zh: string, en: string, constant: number])[] = [
  ['小寒', 'Minor Cold', 54055],
  ['大寒', 'Major Cold', 201200],
  ['立春', 'Start of Spring', 38700],
  ['雨水', 'Rain Water', 187300],
  ['惊蛰', 'Insects Awaken', 56300],
  ['春分', 'Spring Equinox', 206460],
  ['清明', 'Clear and Bright', 48100],
  ['谷雨', 'Grain Rain', 201000],
  ['立夏', 'Start of Summer', 55200],
  ['小满', 'Grain Buds', 210400],
  ['芒种', 'Grain in Ear', 56780],
  ['夏至', 'Summer Solstice', 213700],
  ['小暑', 'Minor Heat', 71080],
  ['大暑', 'Major Heat', 228300],
  ['立秋', 'Start of Autumn', 75000],
  ['处暑', 'End of Heat', 231300],
  ['白露', 'White Dew', 76460],
  ['秋分', 'Autumn Equinox', 230420],
  ['寒露', 'Cold Dew', 83180],
  ['霜降', 'Frost Descends', 234380],
  ['立冬', 'Start of Winter', 74380],
  ['小雪', 'Minor Snow', 223600],
  ['大雪', 'Major Snow', 71800],
  ['冬至', 'Winter Solstice', 219400],
];

export interface SolarTerm {
  zh: string;
  en: string;
}

/** The solar term a day lies in: what the village goes by. Good to a day until 2099. */
export function solarTerm(at: Date): SolarTerm {
  const month = monthInChina(at);
  const parts = new Intl.DateTimeFormat('en', {
    timeZone: 'Asia/Shanghai',
    year: 'numeric',
    day: 'numeric',
  }).formatToParts(at);
  const number = (type: string) => Number(parts.find((part) => part.type === type)?.value);
  const year = number('year') % 100;
  const begins = (index: number) => {
    // January and February count the leap day of the year before.
    const leaps = Math.floor((index < 4 ? year - 1 : year) / 4);
    return Math.floor((year * 2422 + (TERMS[index]?.[2] ?? 0)) / 10_000) - leaps;
  };
  const first = (month - 1) * 2;
  const today = number('day');
  const index = today >= begins(first + 1) ? first + 1 : today >= begins(first) ? first : first - 1;
  const [zh, en] = TERMS[(index + 24) % 24]!;
  return { zh, en };
}
