import { addDays } from '@chucun/catalog';

/** A harvest as days of the calendar, both included. */
export interface Harvest {
  from: string;
  to: string;
}

/** The harvest of a yearly window that began last, as seen from `day`. */
export function harvestBefore(
  day: string,
  [from, to]: readonly [from: string, to: string],
): Harvest {
  const year = Number(day.slice(0, 4));
  const began = `${year}-${from}` <= day ? year : year - 1;
  const ends = to >= from ? began : began + 1;
  return { from: `${began}-${from}`, to: `${ends}-${to}` };
}

/** Days that goods stay good after the last harvest day: fresh ones a month, dry ones until the next harvest. */
const FRESH_DAYS = 30;
const DRY_DAYS = 400;

/** The last day on which goods of a harvest are sold. */
export const soldUntil = (harvest: Harvest, isPerishable: boolean): string =>
  addDays(harvest.to, isPerishable ? FRESH_DAYS : DRY_DAYS);

/** How much more of it is bought on a day because it is new; 0 where there is none. */
export function appetite(
  day: string,
  harvest: Harvest,
  isPerishable: boolean,
  isAllYear: boolean,
): number {
  if (day < harvest.from || day > soldUntil(harvest, isPerishable)) return 0;
  if (isAllYear) return 1;
  if (day <= addDays(harvest.from, 45)) return 2.4;
  return day <= harvest.to ? 1.5 : isPerishable ? 0.5 : 0.8;
}
