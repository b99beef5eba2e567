import { fenOf } from '../../format/money.ts';

/** What a pack is to cost in the room; null: the shop's price, all of the stock, as many as wanted. */
export interface Plan {
  livePriceFen: number | null;
  quota: number | null;
  limitPerBuyer: number | null;
}

/** Three typed fields; the name of the first that cannot be read. */
export function planOf(price: string, quota: string, limit: string): Plan | keyof Plan {
  const livePriceFen = price ? fenOf(price) : null;
  if (livePriceFen === undefined || livePriceFen === 0) return 'livePriceFen';
  const whole = (typed: string): number | null | undefined =>
    typed === '' ? null : /^[1-9]\d{0,6}$/.test(typed) ? Number(typed) : undefined;
  const [packs, most] = [whole(quota), whole(limit)];
  if (packs === undefined) return 'quota';
  if (most === undefined) return 'limitPerBuyer';
  return { livePriceFen, quota: packs, limitPerBuyer: most };
}
