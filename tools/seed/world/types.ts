import type { SubjectName } from '../../pictures/subjects.ts';

/** Name, price in fen, net grams. */
export type VariantSeed = readonly [name: string, priceFen: number, grams: number];

/** One product: name, category, what its pictures show, story, packs, boxes at hand, harvest window as months and days. */
export type ProductSeed = readonly [
  name: string,
  category: string,
  subject: SubjectName,
  story: string,
  variants: readonly VariantSeed[],
  stock: number,
  harvest: readonly [from: string, to: string],
];

export interface CoopSeed {
  slug: string;
  name: string;
  seal: string;
  county: string;
  /** Part of the name of the town where it is at home. */
  town: string;
  registrationNumber: string;
  story: string;
  managerName: string;
  /** Share of a line that goes to the member, in basis points. */
  memberShareBp: number;
  /** Freight is free from this sum of goods, in fen. */
  freeOverFen: number;
  members: readonly string[];
  station: string;
  products: readonly ProductSeed[];
}
