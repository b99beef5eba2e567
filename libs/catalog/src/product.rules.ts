import { type Fen, proportionOf, shareOf } from '@chucun/kernel';
import { pinyin } from 'pinyin-pro';

/** 1 fen to 1,000,000 yuan. */
export const isPrice = (fen: number): boolean =>
  Number.isSafeInteger(fen) && fen >= 1 && fen <= 100_000_000;

/** 1 g to 1,000 kg. */
export const isWeight = (grams: number): boolean =>
  Number.isSafeInteger(grams) && grams >= 1 && grams <= 1_000_000;

export const isStock = (count: number): boolean =>
  Number.isSafeInteger(count) && count >= 0 && count <= 1_000_000;

/** What 500 g cost, rounded half up; null where weight is not stated (T-01, T-02, L-20). */
export const unitPriceFenPer500g = (priceFen: Fen, netWeightGrams: number | null): Fen | null =>
  netWeightGrams === null ? null : proportionOf(priceFen, 500, netWeightGrams);

/** Gross weight for freight where the seller states only net: a tenth more, at least 100 g, for the box. */
export const grossWeightOf = (netWeightGrams: number | null): number =>
  netWeightGrams === null ? 500 : netWeightGrams + Math.max(100, Math.ceil(netWeightGrams / 10));

export interface PriceSplit {
  farmerFen: Fen;
  coopFen: Fen;
  platformFen: Fen;
}

/** Who gets what of one pack, by the same rule as the order line freezes it; the parts sum to the price. */
export function splitOf(
  priceFen: Fen,
  terms: { commissionBp: number; memberShareBp: number },
  hasMember: boolean,
): PriceSplit {
  const platformFen = shareOf(priceFen, terms.commissionBp);
  const dueFen = priceFen - platformFen;
  const farmerFen = hasMember ? shareOf(dueFen, terms.memberShareBp) : 0;
  return { farmerFen, coopFen: dueFen - farmerFen, platformFen };
}

/** The address of a product: its name in pinyin and the end of its id, so that it is short and happens once. */
export function slugOf(name: string, id: string): string {
  const spoken = pinyin(name, { toneType: 'none', type: 'array', nonZh: 'consecutive', v: true })
    .map((part) => part.toLowerCase().replace(/[^a-z0-9]/g, ''))
    .filter(Boolean)
    .join('-')
    .slice(0, 48)
    .replace(/-+$/, '');
  return `${spoken || 'p'}-${id.slice(-8)}`;
}

/** A key that a client makes once per form: printable, so that every store can hold it. */
export const isClientKey = (key: string): boolean => /^[\x21-\x7e]{1,100}$/.test(key);
