export interface PickLine {
  productName: string;
  variantName: string;
  quantity: number;
}

/** What to fetch from the store for many orders at once: every pack once, with its number, in the order of names. */
export function pickList(lines: readonly PickLine[]): PickLine[] {
  const totals = new Map<string, PickLine>();
  for (const { productName, variantName, quantity } of lines) {
    const key = `${productName}\n${variantName}`;
    const before = totals.get(key)?.quantity ?? 0;
    totals.set(key, { productName, variantName, quantity: before + quantity });
  }
  return [...totals.values()].sort(
    (a, b) =>
      a.productName.localeCompare(b.productName, 'zh') ||
      a.variantName.localeCompare(b.variantName, 'zh'),
  );
}
