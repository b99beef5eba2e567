import type { Region } from './region.ts';
import { levelOf, parentOf } from './region.rules.ts';
import { REGION_BOOK } from './regions.generated.ts';

/** A row of the committed book, and by what an ended row was known to have ended. */
export type BookRow = Region & { changeBasis: string | null };

/** Reads the committed book. Its pinyin has spaces between syllables, of which initials are made. */
export function readBook(text: string = REGION_BOOK): BookRow[] {
  return text.trim().split('\n').slice(1).map(rowOf);
}

function rowOf(line: string): BookRow {
  const [code, name, syllables, urbanRural, validFrom, validTo, successor, basis] = line.split(',');
  if (!code || !name || !syllables) throw new Error(`Not a row of the region book: ${line}`);
  const parts = syllables.split(' ');
  return {
    code,
    name,
    pinyin: parts.join(''),
    initials: parts.map((part) => part[0]).join(''),
    level: levelOf(code),
    parentCode: parentOf(code),
    urbanRural: urbanRural ? Number(urbanRural) : null,
    classBasis: urbanRural ? (basis ?? null) : null,
    validFrom: validFrom || null,
    validTo: validTo || null,
    successor: successor || null,
    changeBasis: validTo ? (basis ?? null) : null,
  };
}
