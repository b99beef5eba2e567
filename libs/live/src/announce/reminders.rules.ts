/** A mark before the start, with how late its notice may still go out. */
export interface Mark {
  name: 'H24' | 'H1' | 'M5';
  minutes: number;
  lateMinutes: number;
}

/** S16: 24 hours, one hour and five minutes before. A notice that is later than this would only puzzle people. */
export const MARKS: readonly Mark[] = [
  { name: 'H24', minutes: 1440, lateMinutes: 120 },
  { name: 'H1', minutes: 60, lateMinutes: 20 },
  { name: 'M5', minutes: 5, lateMinutes: 5 },
];

export type NewsKind = Mark['name'] | 'MOVED' | 'CANCELLED' | 'CORRECTED';

/** How many people one event tells of. */
export const PER_EVENT = 500;

export function chunked<T>(all: readonly T[], size: number): T[][] {
  const chunks: T[][] = [];
  for (let start = 0; start < all.length; start += size)
    chunks.push(all.slice(start, start + size));
  return chunks;
}
