import { addDays } from '@chucun/catalog';
import type { Random } from '../pictures/random.ts';
import type { Buyer } from './gather-buyers.ts';
import type { ListedProduct } from './list-goods.ts';
import type { LiveShow } from './plan-shows.ts';
import { appetite } from './seasons.ts';
import { momentOf } from './seed-clock.ts';
import { chanceOf, pickWeighted } from './stage.ts';

/** What happens to a group after it is placed; what happens to its orders afterwards is decided as they go. */
export type GroupFate = 'paid' | 'expires' | 'cancelled' | 'waits';

export interface PlannedGroup {
  key: string;
  buyer: Buyer;
  at: Date;
  day: string;
  lines: { variantId: string; quantity: number; coop: number }[];
  /** The live room that it was bought in. */
  show?: LiveShow;
  couponCode: string | null;
  fate: GroupFate;
  /** Left for somebody to work on: paid today, and no further than this step. */
  stopsAt?: 'PAID' | 'ACCEPTED' | 'PACKED';
}

/** Orders of a room happen in the order of the room; all others each by themselves. */
export const threadOf = (group: PlannedGroup): string => group.show?.key ?? group.key;

export const DAYS = 183;
const GROUPS = 1340;
/** Sunday to Saturday. */
const WEEK = [1.25, 0.9, 0.88, 0.92, 0.97, 1.05, 1.22];
/** Days that everybody shops on, as month and day. */
const FEASTS: Record<string, number> = {
  '06-16': 1.8,
  '06-17': 2.2,
  '06-18': 3,
  '09-22': 1.6,
  '09-23': 2.4,
  '09-24': 1.9,
  '09-29': 1.5,
  '10-31': 1.6,
  '11-01': 1.7,
  '11-10': 2,
  '11-11': 3.2,
  '11-12': 1.4,
};
const HOURS = [1, 0, 0, 0, 0, 1, 2, 5, 8, 9, 9, 8, 11, 10, 7, 6, 6, 7, 9, 14, 20, 21, 14, 5];

/** Who buys what when over half a year: growth, weeks, feasts, evenings, and each harvest while it is new. */
export function planOrders(
  now: Date,
  today: string,
  goods: readonly ListedProduct[],
  buyers: readonly Buyer[],
): PlannedGroup[] {
  const days = Array.from({ length: DAYS + 1 }, (_, index) => addDays(today, index - DAYS));
  const weights = days.map(
    (day, index) =>
      (0.55 + index / DAYS) *
      WEEK[new Date(`${day}T00:00:00Z`).getUTCDay()]! *
      (FEASTS[day.slice(5)] ?? 1),
  );
  const all = weights.reduce((sum, weight) => sum + weight, 0);
  const latest = now.getTime() - 40 * 60_000;
  const planned = days.flatMap((day, index) => {
    const r = chanceOf(`orders of day ${index}`);
    const count = Math.floor((GROUPS * weights[index]!) / all + r.next());
    const shelf = shelfOf(day, goods);
    return Array.from({ length: count }, (_, number) => groupOf(r, { day, number, shelf, buyers }));
  });
  const past = planned.filter((group) => group.lines.length > 0 && group.at.getTime() < latest);
  return [...past, ...openWork(now, today, goods, buyers)].sort(
    (a, b) => a.at.getTime() - b.at.getTime(),
  );
}

type Shelf = readonly (readonly [ListedProduct, number])[];

function shelfOf(day: string, goods: readonly ListedProduct[]): Shelf {
  return goods.flatMap((product) => {
    if (day < addDays(product.since, 1)) return [];
    const harvest = product.harvests.findLast(({ onSaleFrom }) => onSaleFrom < day);
    const wish = harvest
      ? appetite(day, harvest.harvest, product.isPerishable, product.isAllYear)
      : 0;
    // The county whose figures the demo looks at sells most.
    const local = product.coop.seed.county === '331124' ? 2.6 : 1;
    return wish > 0 ? [[product, wish * product.charm * local] as const] : [];
  });
}

function groupOf(
  r: Random,
  at: { day: string; number: number; shelf: Shelf; buyers: readonly Buyer[] },
): PlannedGroup {
  const { day, number, shelf, buyers } = at;
  const buyer = pickWeighted(
    r,
    buyers.map((each) => [each, each.appetite] as const),
  );
  const hour = pickWeighted(
    r,
    HOURS.map((weight, index) => [index, weight] as const),
  );
  const lines = shelf.length === 0 ? [] : linesOf(r, shelf);
  const goodsFen = lines.reduce((sum, line) => sum + line.fen, 0);
  const moment = momentOf(day, hour * 60 + r.next() * (hour === 23 ? 35 : 60));
  return {
    key: `seed-${day}-${number}`,
    buyer,
    at: moment,
    day,
    lines: lines.map(({ fen: _, ...line }) => line),
    couponCode: goodsFen >= 12_000 && r.chance(0.16) ? 'CUNLI10' : null,
    fate: pickWeighted<GroupFate>(r, [
      ['paid', 92],
      ['expires', 5],
      ['cancelled', 3],
    ]),
  };
}

function linesOf(r: Random, shelf: Shelf) {
  const first = pickWeighted(r, shelf);
  const chosen = [first];
  const more = pickWeighted(r, [
    [0, 66],
    [1, 25],
    [2, 9],
  ] as const);
  for (let index = 0; index < more; index += 1) {
    // Mostly from the same shop, because freight is paid once.
    const same = shelf.filter(([product]) => product.coop === first.coop);
    const next = pickWeighted(r, r.chance(0.7) ? same : shelf);
    if (!chosen.includes(next)) chosen.push(next);
  }
  return chosen.map((product) => {
    const variant =
      product.variants.length > 1 && r.chance(0.38) ? product.variants[1]! : product.variants[0]!;
    const isDear = variant.priceFen > 20_000;
    const quantity = isDear
      ? 1
      : pickWeighted(r, [
          [1, 70],
          [2, 20],
          [3, 6],
          [5, 3],
          [10, 1],
        ] as const);
    return {
      variantId: variant.id,
      quantity,
      coop: coopNumber(product),
      fen: variant.priceFen * quantity,
    };
  });
}

const coopNumber = (product: ListedProduct): number => Number(product.coop.seed.county);

/** Work that waits in the demo's two shops, and a cart whose buyer is just about to pay. */
function openWork(
  now: Date,
  today: string,
  goods: readonly ListedProduct[],
  buyers: readonly Buyer[],
): PlannedGroup[] {
  const r = chanceOf('open work');
  const shelf = shelfOf(today, goods).filter(([product]) => product.coop.seed.county === '331124');
  const near = buyers.filter(({ regionCode }) => !/^(65|54)/.test(regionCode));
  const stops = [
    'PAID',
    'PAID',
    'PAID',
    'PAID',
    'ACCEPTED',
    'ACCEPTED',
    'PACKED',
    'PACKED',
  ] as const;
  const waiting = stops.map((stopsAt, index): PlannedGroup => {
    const at = new Date(now.getTime() - (30 + index * 21) * 60_000);
    const lines = linesOf(r, shelf).map(({ fen: _, ...line }) => line);
    const buyer = index % 3 === 0 ? buyers[0]! : r.pick(near);
    const base = { key: `seed-open-${index}`, buyer, at, day: today, lines, couponCode: null };
    return { ...base, fate: 'paid', stopsAt };
  });
  const unpaid = [2, 5].map((minutes, index): PlannedGroup => ({
    ...waiting[index]!,
    key: `seed-unpaid-${index}`,
    at: new Date(now.getTime() - minutes * 60_000),
    fate: 'waits',
  }));
  return [...waiting, ...unpaid];
}
