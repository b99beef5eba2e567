import { Accounts } from '@chucun/identity';
import { SaveAddress } from '@chucun/orders';
import { type Region, Regions } from '@chucun/regions';
import type { Random } from '../pictures/random.ts';
import { DEMO_BUYER_PHONE, phones } from './cast.ts';
import { later } from './seed-clock.ts';
import { chanceOf, granted, pickWeighted, type Stage } from './stage.ts';
import { BIG_CITIES, ESTATES, nameOf, PROVINCES, STREETS } from './world/cities.ts';

export interface Buyer {
  accountId: string;
  addressId: string;
  regionCode: string;
  /** How often they buy. */
  appetite: number;
}

const BUYERS = 240;
const DEMO_APPETITE = 4;

/** People of all 31 provinces, most of them in big cities; the demo's own buyer comes first. */
export async function gatherBuyers(stage: Stage, demoBuyerId: string): Promise<Buyer[]> {
  const { app, db, now } = stage;
  const accounts = app.get(Accounts);
  const r = chanceOf('buyers');
  const people = Array.from({ length: BUYERS }, (_, index) => ({
    index,
    name: index === 0 ? '陈晓雯' : nameOf((choices) => r.pick(choices)),
    phone: index === 0 ? DEMO_BUYER_PHONE : phones.buyer(index),
    province: index <= 31 ? PROVINCES[Math.max(0, index - 1)]![0] : pickWeighted(r, PROVINCES),
  }));
  const ids = await db.transaction(async (tx) => {
    const made: string[] = [demoBuyerId];
    for (const { name, phone } of people.slice(1))
      made.push(await accounts.ensure(tx, phone, { displayName: name }));
    await tx.query(
      `UPDATE accounts SET created_at = row.at FROM unnest($1::uuid[], $2::timestamptz[]) AS row (id, at)
       WHERE accounts.id = row.id AND NOT is_demo`,
      [made, made.map(() => later(now, -r.int(190, 295) * 1440 - r.int(0, 1439)))],
    );
    return made;
  });
  const buyers: Buyer[] = [];
  for (const { index, name, phone, province } of people) {
    const home = await homeIn(app.get(Regions), `${province}0000`, r);
    const address = granted(
      await app.get(SaveAddress).run(ids[index]!, {
        id: null,
        isDefault: true,
        name,
        phone,
        regionCode: home.code,
        detail: `${r.pick(STREETS)}${r.int(1, 388)}号${r.pick(ESTATES)}${r.int(1, 28)}幢${r.int(1, 6)}单元${r.int(1, 26)}0${r.int(1, 4)}`,
      }),
      name,
    );
    buyers.push({
      accountId: ids[index]!,
      addressId: address.id,
      regionCode: home.code,
      appetite: index === 0 ? DEMO_APPETITE : (index <= 31 ? 1 : 0.3) + r.next() ** 3 * 5,
    });
  }
  return buyers;
}

/** A county-level unit to live in: mostly a district of a big city. */
async function homeIn(regions: Regions, province: string, r: Random): Promise<Region> {
  const below = await regions.childrenOf(province);
  for (;;) {
    const first = pickWeighted(
      r,
      below.map((unit) => [unit, BIG_CITIES.has(unit.code) ? 8 : 1] as const),
    );
    if (first.level !== 'PREFECTURE') return districtOf(below.filter(isCounty), r);
    // A few cities hold their towns directly, and the book goes no further there.
    const counties = await regions.childrenOf(first.code);
    if (counties.some(isCounty)) return districtOf(counties.filter(isCounty), r);
  }
}

const isCounty = ({ level }: Region): boolean => level === 'COUNTY';

const districtOf = (units: readonly Region[], r: Random): Region => {
  const districts = units.filter(({ name }) => name.endsWith('区'));
  return r.pick(districts.length > 0 && r.chance(0.82) ? districts : units);
};
