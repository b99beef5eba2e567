import type { RegionLevel } from './region.rules.ts';

/** A unit of the code book. Facts keep the code of their day, so ended units stay readable (S-19). */
export interface Region {
  /** Six digits down to the county, twelve below it. */
  code: string;
  name: string;
  /** Without tones or spaces: `songyangxian`. */
  pinyin: string;
  initials: string;
  level: RegionLevel;
  parentCode: string | null;
  /** Class of a village-level unit, 111 to 220 (S-18). */
  urbanRural: number | null;
  /** `rule`: set by our own rule from the code, because the packages carry no official class. */
  classBasis: string | null;
  /** Local dates; `null` for as long as the book reaches. */
  validFrom: string | null;
  validTo: string | null;
  /** The code that carries on for an ended one. */
  successor: string | null;
}
