import type { Fen } from '@chucun/kernel';
import { ORDER_DEFAULTS } from './order.defaults.ts';

export type FreightBasis = 'weight' | 'piece';

/** Fees for a group of regions. Quantities are gross grams or pieces, by the template's basis. */
export interface FreightZone {
  name: string;
  /** Digits that a destination's code begins with: `33`, `3311`. */
  regionPrefixes: string[];
  isServed: boolean;
  firstQuantity: number;
  firstFen: Fen;
  nextQuantity: number;
  nextFen: Fen;
  /** Whether free shipping over an amount reaches this zone. */
  isFreeOverServed: boolean;
  transitDays: number;
}

/** How one cooperative charges for parcels (T-16, T-18). */
export interface FreightTemplate {
  basis: FreightBasis;
  /** Goods from this amount ship free where the zone allows it. */
  freeOverFen: Fen | null;
  /** 0 while the cooperative has not saved one of its own. */
  version: number;
  zones: FreightZone[];
}

/** What freight depends on, summed over one parcel. Weight is gross. */
export interface ParcelLoad {
  goodsFen: Fen;
  grossGrams: number;
  pieces: number;
  hasPerishable: boolean;
}

/** How a parcel gets to a destination; `zoneName` is null while no destination is known. */
export interface Delivery {
  isServed: boolean;
  freightFen: Fen;
  freeOverFen: Fen | null;
  zoneName: string | null;
  transitDays: number | null;
}

/** T-16: first fee, then a fee per begun next quantity. Whole numbers throughout. */
export function feeOf(
  zone: Pick<FreightZone, 'firstQuantity' | 'firstFen' | 'nextQuantity' | 'nextFen'>,
  quantity: number,
): Fen {
  if (quantity <= zone.firstQuantity) return zone.firstFen;
  const beyond = quantity - zone.firstQuantity;
  const steps = (beyond - (beyond % zone.nextQuantity)) / zone.nextQuantity;
  return zone.firstFen + (steps + (beyond % zone.nextQuantity === 0 ? 0 : 1)) * zone.nextFen;
}

/** T-18: the zone with the longest prefix of the destination; none means not served. */
export function zoneFor(
  zones: readonly FreightZone[],
  regionCode: string,
): FreightZone | undefined {
  let best: FreightZone | undefined;
  let length = -1;
  for (const zone of zones) {
    for (const prefix of zone.regionPrefixes) {
      if (prefix.length <= length || !regionCode.startsWith(prefix)) continue;
      best = zone;
      length = prefix.length;
    }
  }
  return best;
}

/** Freight of one parcel to a destination, or what is known without one. */
export function deliveryOf(
  template: FreightTemplate,
  load: ParcelLoad,
  regionCode: string | null,
): Delivery {
  const { freeOverFen } = template;
  const nowhere = { freightFen: 0, freeOverFen, zoneName: null, transitDays: null };
  if (regionCode === null) return { ...nowhere, isServed: true };
  const zone = zoneFor(template.zones, regionCode);
  if (!zone) return { ...nowhere, isServed: false };
  const { name: zoneName, transitDays } = zone;
  const tooSlow = load.hasPerishable && transitDays > ORDER_DEFAULTS.freshTransitDaysMax;
  if (!zone.isServed || tooSlow) return { ...nowhere, isServed: false, zoneName, transitDays };
  const reachesFree = zone.isFreeOverServed ? freeOverFen : null;
  const isFree = reachesFree !== null && load.goodsFen >= reachesFree;
  const quantity = template.basis === 'weight' ? load.grossGrams : load.pieces;
  const freightFen = isFree ? 0 : feeOf(zone, quantity);
  return { isServed: true, freightFen, freeOverFen: reachesFree, zoneName, transitDays };
}

const kilos = (firstFen: Fen, nextFen: Fen) => ({
  isServed: true,
  firstQuantity: 1000,
  firstFen,
  nextQuantity: 1000,
  nextFen,
});

/** The five groups of T-18: what a cooperative has until it saves a template of its own. */
export const DEFAULT_TEMPLATE: FreightTemplate = {
  basis: 'weight',
  freeOverFen: 9900,
  version: 0,
  zones: [
    {
      ...kilos(600, 200),
      name: '江浙沪',
      regionPrefixes: ['31', '32', '33'],
      isFreeOverServed: true,
      transitDays: 2,
    },
    {
      ...kilos(800, 300),
      name: '其他地区',
      regionPrefixes: '11 12 13 14 21 22 23 34 35 36 37 41 42 43 44 45 50 51 52 53 61'.split(' '),
      isFreeOverServed: true,
      transitDays: 3,
    },
    {
      ...kilos(1500, 800),
      name: '偏远一区（内蒙古、甘肃、青海、宁夏、海南）',
      regionPrefixes: ['15', '62', '63', '64', '46'],
      isFreeOverServed: false,
      transitDays: 5,
    },
    {
      ...kilos(2000, 1500),
      name: '偏远二区（新疆、西藏）',
      regionPrefixes: ['65', '54'],
      isFreeOverServed: false,
      transitDays: 7,
    },
    {
      ...kilos(0, 0),
      name: '暂不配送（港澳台）',
      regionPrefixes: ['71', '81', '82'],
      isServed: false,
      isFreeOverServed: false,
      transitDays: 0,
    },
  ],
};
