import { InvalidInput, isId, refuseNumber } from '@chucun/kernel';
import { ORDER_DEFAULTS } from './order.defaults.ts';
import { CartEmpty, ProductUnavailable, TooManyLines } from './order.errors.ts';

export interface WantedLine {
  variantId: string;
  quantity: number;
}

export type CartRefusal = CartEmpty | TooManyLines | InvalidInput | ProductUnavailable;

/** Lines as typed by a client, bounded, with duplicates merged; or why they cannot be ordered. */
export function readLines(lines: readonly WantedLine[]): WantedLine[] | CartRefusal {
  if (lines.length === 0) return new CartEmpty();
  if (lines.length > ORDER_DEFAULTS.linesMax) return new TooManyLines();
  const merged = new Map<string, number>();
  for (const [index, { variantId, quantity }] of lines.entries()) {
    const refusal = refuseQuantity(quantity, index);
    if (refusal) return refusal;
    const id = variantId.toLowerCase();
    merged.set(id, (merged.get(id) ?? 0) + quantity);
    const all = refuseQuantity(merged.get(id)!, index);
    if (all) return all;
  }
  const unknown = [...merged.keys()].filter((id) => !isId(id));
  if (unknown.length > 0) return new ProductUnavailable(unknown);
  return [...merged].map(([variantId, quantity]) => ({ variantId, quantity }));
}

const refuseQuantity = (quantity: number, index: number): InvalidInput | undefined =>
  refuseNumber(quantity, {
    field: `lines.${index}.quantity`,
    label: '数量',
    min: 1,
    max: ORDER_DEFAULTS.quantityMax,
  });

/** Beyond the limit an order is made by contract, not by a click. */
export const refuseTotal = (totalFen: number): InvalidInput | undefined =>
  totalFen <= ORDER_DEFAULTS.totalFenMax
    ? undefined
    : new InvalidInput(
        'lines',
        '一单最多 1000 万元，请分开下单或直接联系合作社。',
        'One order may come to at most ¥10,000,000.00; split it or write to the cooperative.',
      );

const COUPON_CODE = /^[\w-]{1,40}$/;

/** The code as coupons are named; null for text that no coupon can have, which is then "unknown" without a look-up. */
export const couponCodeOf = (code: string | undefined): string | null =>
  code !== undefined && COUPON_CODE.test(code) ? code : null;

/** True when a coupon takes all that some parcel's goods cost: such lines could not be refunded, nor their shares reversed. */
export const isAllOff = (parcels: readonly { goodsFen: number; discountFen: number }[]): boolean =>
  parcels.some(({ goodsFen, discountFen }) => discountFen >= goodsFen);
