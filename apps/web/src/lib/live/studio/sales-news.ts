/** What has been paid in a room so far. */
export interface SoldSoFar {
  orders: number;
  paidFen: number;
  products: readonly { id: string; name: string; packs: number; paidFen: number }[];
}

/** Something that was sold between two looks. */
export interface SalesNews {
  id: string;
  name: string;
  packs: number;
  paidFen: number;
}

/** What was sold since the last look, most money first. Refunds make no news. */
export function salesBetween(before: SoldSoFar, after: SoldSoFar): SalesNews[] {
  const known = new Map(before.products.map((product) => [product.id, product]));
  return after.products
    .map(({ id, name, packs, paidFen }) => ({
      id,
      name,
      packs: packs - (known.get(id)?.packs ?? 0),
      paidFen: paidFen - (known.get(id)?.paidFen ?? 0),
    }))
    .filter(({ packs, paidFen }) => packs > 0 && paidFen > 0)
    .sort((a, b) => b.paidFen - a.paidFen);
}
