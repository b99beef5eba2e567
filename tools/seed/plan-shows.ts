import type { Viewer } from '@chucun/identity';
import { addDays } from '@chucun/catalog';
import type { FoundedCoop } from './found-coops.ts';
import type { Buyer } from './gather-buyers.ts';
import type { ListedProduct } from './list-goods.ts';
import type { PlannedGroup } from './plan-orders.ts';
import { momentOf } from './seed-clock.ts';
import { chanceOf } from './stage.ts';

/** An evening in front of the camera that is over. */
export interface LiveShow {
  key: string;
  coop: FoundedCoop;
  host: Viewer;
  title: string;
  intro: string;
  at: Date;
  seconds: number;
  goods: readonly ListedProduct[];
  /** Known once it is announced. */
  sessionId?: string;
}

interface Evening {
  coop: number;
  daysAgo: number;
  minutes: number;
  title: string;
  intro: string;
}

/** Three evenings; each is long enough to be seeked in, and short enough to be recorded while one waits. */
const EVENINGS: readonly Evening[] = [
  {
    coop: 1,
    daysAgo: 27,
    minutes: 19 * 60 + 30,
    title: '冬天喝黑茶，怎么选',
    intro: '社里的茶一样一样泡给您看，砖茶怎么撬、头一泡要不要倒，都在里面。',
  },
  {
    coop: 2,
    daysAgo: 13,
    minutes: 20 * 60,
    title: '绣娘说绣片',
    intro: '针法、花样和价钱，绣娘自己讲。',
  },
  {
    coop: 0,
    daysAgo: 6,
    minutes: 19 * 60 + 30,
    title: '秋茶收尾，香茶现炒',
    intro: '今年最后一批秋茶，炒茶锅边上开播，边炒边说。',
  },
];
const SECONDS = 150;
const GOODS_SHOWN = 4;
const ORDERS_EACH = 14;

/** When an item of a show is presented, in seconds from its beginning. */
export const presentedAt = (place: number): number => 10 + place * 35;

export function planShows(
  today: string,
  world: { coops: readonly FoundedCoop[]; goods: readonly ListedProduct[] },
  hostOf: (coop: FoundedCoop) => Viewer,
): LiveShow[] {
  return EVENINGS.map(({ coop: number, daysAgo, minutes, title, intro }, index) => {
    const coop = world.coops[number]!;
    const day = addDays(today, -daysAgo);
    const own = world.goods.filter((product) => product.coop === coop && product.since < day);
    return {
      key: `show-${index}`,
      coop,
      host: hostOf(coop),
      title,
      intro,
      at: momentOf(day, minutes),
      seconds: SECONDS,
      goods: own.slice(0, GOODS_SHOWN),
    };
  });
}

/** What was bought in a room: mostly what was being shown at that moment. */
export function ordersOf(show: LiveShow, buyers: readonly Buyer[]): PlannedGroup[] {
  const r = chanceOf(`orders of ${show.key}`);
  const near = buyers.filter(({ regionCode }) => !/^(65|54)/.test(regionCode));
  return Array.from({ length: ORDERS_EACH }, (_, index): PlannedGroup => {
    const second = 16 + r.next() * (show.seconds - 20);
    const place = show.goods.findLastIndex((_each, at) => presentedAt(at) <= second);
    const product = show.goods[Math.max(0, place)]!;
    const at = new Date(show.at.getTime() + second * 1000);
    return {
      key: `seed-${show.key}-${index}`,
      buyer: r.pick(near),
      at,
      day: new Date(at.getTime() + 8 * 3_600_000).toISOString().slice(0, 10),
      lines: [
        {
          variantId: product.variants[0]!.id,
          quantity: r.chance(0.7) ? 1 : 2,
          coop: Number(show.coop.seed.county),
        },
      ],
      show,
      couponCode: null,
      fate: 'paid',
    };
  });
}
