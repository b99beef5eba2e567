import { ChainPoint } from '@chucun/kernel';

/** New variants with what is there to sell of each. Told in the transaction that lists them. */
export interface VariantsListed {
  variants: { variantId: string; stock: number }[];
}

/** The seller counted again: this much is there to sell now. Told in the transaction of the change. */
export interface StockCounted {
  variantId: string;
  available: number;
  actorId: string;
}

export const variantsListed = new ChainPoint<VariantsListed>('catalog.variants_listed');
export const stockCounted = new ChainPoint<StockCounted>('catalog.stock_counted');
