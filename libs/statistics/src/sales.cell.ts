import type { Cell, Spread } from './disclosure.rules.ts';

/** Sums of one cell, as the rollups have them. */
export interface SalesCell extends Cell {
  lines: number;
  netWeightGrams: number;
  paidFen: number;
  platformDiscountFen: number;
  refundedFen: number;
  netFen: number;
  farmerFen: number;
  households: number;
  /** Net of lines that a member grew: what the farmers' share is a share of (I-14). */
  memberNetFen: number;
  villageToCityFen: number;
  villageToCityUndeterminedFen: number;
}

/** The same as SQL gives it: with the largest two owners of each amount. */
export type SalesFigures = Omit<SalesCell, keyof Cell> & {
  sellers: number;
  paidTop: number[];
  netTop: number[];
  farmerTop: number[];
};

const spreadOf = (totalFen: number, top: readonly number[], contributors: number): Spread => ({
  totalFen,
  firstFen: Number(top[0] ?? 0),
  secondFen: Number(top[1] ?? 0),
  contributors,
});

export function cellOf(
  keys: readonly string[],
  { paidTop, netTop, farmerTop, ...row }: SalesFigures,
): SalesCell {
  return {
    ...row,
    keys,
    paid: spreadOf(row.paidFen, paidTop, row.sellers),
    net: spreadOf(row.netFen, netTop, row.sellers),
    farmer: spreadOf(row.farmerFen, farmerTop, row.households),
  };
}

/** A cell in which nothing was sold. */
export const nothing = (keys: readonly string[]): SalesCell =>
  cellOf(keys, {
    sellers: 0,
    households: 0,
    lines: 0,
    netWeightGrams: 0,
    paidFen: 0,
    platformDiscountFen: 0,
    refundedFen: 0,
    netFen: 0,
    farmerFen: 0,
    memberNetFen: 0,
    villageToCityFen: 0,
    villageToCityUndeterminedFen: 0,
    paidTop: [],
    netTop: [],
    farmerTop: [],
  });

/** A printed or hidden row as a release keeps it. */
export interface FrozenRow {
  key: string[];
  label: string[];
  labelEn: string[];
  paidFen: number | null;
  refundedFen: number | null;
  netFen: number | null;
  farmerIncomeFen: number | null;
  householdsBenefited: number | null;
  orders: number | null;
  lines: number | null;
  netWeightGrams: number | null;
  suppressed: boolean;
}
