import type { GroupPaid, SoldLine, SoldOrder } from '@chucun/orders';
import { chinaDate } from '@chucun/kernel';
import { countyOf, provinceOf } from '@chucun/regions';
import { createHash } from 'node:crypto';

/** What the classification needs of a unit of the code book; nothing where the book does not know the code. */
export interface Place {
  name: string;
  /** Class of a village-level unit, 111 to 220 (S-18). */
  urbanRural: number | null;
}

export type DestinationClass = 'urban' | 'rural' | 'undetermined';

/**
 * Where the buyer is (S-13). A village-level unit by its own class. A town by its kind (S-17): a street is urban, a
 * township rural, a town either. A county by its type: a city's district is urban, a county or county-level city
 * holds both and stays undetermined, as does anything wider.
 */
export function destinationClassOf(
  code: string,
  place: Place | undefined,
  county: Place | undefined,
): DestinationClass {
  if (place?.urbanRural) return place.urbanRural < 200 ? 'urban' : 'rural';
  if (isCityDistrict(code, county)) return 'urban';
  if (code.length < 9) return 'undetermined';
  const town = townNumber(code);
  if (town < 100) return 'urban';
  // Without a class the digits speak: residents' committees are below 200, village committees above.
  const village = Number(code.slice(9, 12));
  if (village > 0) return village < 200 ? 'urban' : 'rural';
  return town >= 200 && town < 400 ? 'rural' : 'undetermined';
}

/**
 * Whether the goods come from the country (S-13): a rural class (2xx), or a town or township outside the county seat.
 * The seat is not in the code book; the first town (100) is taken for it, which counts too little rather than too much.
 */
export function isRuralOrigin(code: string, place: Place | undefined): boolean {
  const number = townNumber(code);
  if (place?.urbanRural) {
    if (place.urbanRural >= 200) return true;
    return place.urbanRural >= 120 && number > 100 && number < 400;
  }
  if (code.length < 9) return false;
  if (number >= 100 && Number(code.slice(9, 12)) >= 200) return true;
  return number > 100 && number < 400;
}

export type VillageToCity = 'yes' | 'no' | 'undetermined';

/** 出村进城 (S-13): from the country to a city, and out of its own county (S24). */
export function villageToCityOf(sale: {
  originCode: string;
  isRural: boolean;
  destinationCode: string;
  destinationClass: DestinationClass;
}): VillageToCity {
  if (!sale.isRural || sale.destinationClass === 'rural') return 'no';
  if (countyOf(sale.originCode) === countyOf(sale.destinationCode)) return 'no';
  return sale.destinationClass === 'urban' ? 'yes' : 'undetermined';
}

/** One sold line as statistics see it; frozen but for what is refunded. */
export interface Fact {
  lineId: string;
  orderId: string;
  paidAt: Date;
  /** Local day of the payment (S-11). */
  day: string;
  originCode: string;
  sellerCode: string;
  destinationCode: string;
  destinationProvince: string;
  destinationClass: DestinationClass;
  originIsRural: boolean;
  villageToCity: VillageToCity;
  categoryCode: string;
  channel: SoldLine['channel'];
  coopId: string;
  memberId: string | null;
  householdId: string | null;
  /** Whom a cell must not give away: the household, else the cooperative; never the shop (S-32). */
  ownerId: string;
  isHousehold: boolean;
  quantity: number;
  netWeightGrams: number;
  paidFen: number;
  /** Part of the price that a coupon of the platform paid; a line of its own beside `paid` (S-15). */
  platformDiscountFen: number;
  farmerFen: number;
  excludedBecause: 'sample' | null;
}

export function factsOf(sale: GroupPaid, placeOf: (code: string) => Place | undefined): Fact[] {
  const destinationClass = destinationClassOf(
    sale.destinationCode,
    placeOf(sale.destinationCode),
    placeOf(countyOf(sale.destinationCode)),
  );
  const destination = {
    destinationCode: sale.destinationCode,
    destinationProvince: provinceOf(sale.destinationCode),
    destinationClass,
  };
  return sale.orders.flatMap((order) =>
    order.lines.map((line) => {
      const originIsRural = isRuralOrigin(line.originCode, placeOf(line.originCode));
      const { originCode } = line;
      return {
        ...factOf(order, line),
        ...destination,
        paidAt: sale.paidAt,
        day: chinaDate(sale.paidAt),
        originIsRural,
        villageToCity: villageToCityOf({ ...destination, originCode, isRural: originIsRural }),
      };
    }),
  );
}

const factOf = (order: SoldOrder, line: SoldLine) => ({
  lineId: line.lineId,
  orderId: order.orderId,
  originCode: line.originCode,
  sellerCode: order.sellerCode,
  categoryCode: line.categoryCode,
  channel: line.channel,
  coopId: order.coopId,
  memberId: line.memberId,
  householdId: line.householdId,
  ownerId: line.householdId ?? line.memberId ?? order.coopId,
  isHousehold: line.memberId !== null,
  quantity: line.quantity,
  netWeightGrams: line.netWeightGrams,
  paidFen: line.paidFen,
  platformDiscountFen: order.discountBorneBy === 'platform' ? line.discountFen : 0,
  farmerFen: line.memberId === null ? 0 : line.memberFen,
  // A sample at a fen or less is not a sale (S-14).
  excludedBecause: line.goodsFen <= line.quantity ? ('sample' as const) : null,
});

/** Orders whose lines differ in nothing but amounts have one shape; its cells, and an id made of them. */
export function shapeOf(facts: readonly Fact[]): { shape: string; cells: string[][] } {
  const cells = [
    ...new Map(
      facts
        .map(({ originCode, categoryCode, channel }) => [originCode, categoryCode, channel])
        .map((cell) => [cell.join('|'), cell]),
    ).entries(),
  ].sort(([a], [b]) => (a < b ? -1 : 1));
  const hash = createHash('md5')
    .update(cells.map(([key]) => key).join('\n'))
    .digest('hex');
  return { shape: hash, cells: cells.map(([, cell]) => cell) };
}

const townNumber = (code: string): number => (code.length < 9 ? 0 : Number(code.slice(6, 9)));

// 01 to 20 are a city's districts and 71 to 80 its zones (GB/T 2260 and the code book's practice); some districts
// of Chongqing lie beyond, so the name decides. 林区 and 特区 are counties by nature.
function isCityDistrict(code: string, county: Place | undefined): boolean {
  if (code.length < 6 || code.slice(4, 6) === '00') return false;
  const number = Number(code.slice(4, 6));
  if (!county) return number <= 20;
  return (
    county.name.endsWith('区') && !/[林特]区$/.test(county.name) && (number < 71 || number > 80)
  );
}
