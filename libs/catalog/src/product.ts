export type ProductState = 'DRAFT' | 'PUBLISHED' | 'WITHDRAWN';

/** What is listed. */
export interface Product {
  id: string;
  slug: string;
  coopId: string;
  memberId: string | null;
  batchId: string;
  categoryCode: string;
  originCode: string;
  name: string;
  story: string;
  state: ProductState;
  /** Sent within so many hours of payment. */
  shipHours: number;
  /** Faults can be claimed for so many hours after receipt. */
  claimHours: number;
  /** With microseconds: what pages are sorted by. */
  createdAt: string;
  publishedAt: Date | null;
  /** Counts every change; each version is kept (L-18). */
  version: number;
}

/** One pack of a product. */
export interface Variant {
  id: string;
  productId: string;
  name: string;
  priceFen: number;
  /** Absent for goods that are not sold by weight. */
  netWeightGrams: number | null;
  grossWeightGrams: number;
}
