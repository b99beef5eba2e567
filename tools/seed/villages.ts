import { type Region, Regions } from '@chucun/regions';
import type { Stage } from './stage.ts';
import { chanceOf } from './stage.ts';
import type { CoopSeed } from './world/types.ts';

const RURAL = 220;
const TOWNS = 3;
/** In large cooperatives each town has so many households that its figures may be shown (S-31). */
const PER_TOWN = 4;

/**
 * Villages for the households of a cooperative, the first ones in its own town, the others in towns of the same county;
 * one for each wish, rural ones where the town has any (S-18).
 */
export async function villagesFor(
  { app }: Stage,
  coop: CoopSeed,
  count: number,
): Promise<Region[]> {
  const regions = app.get(Regions);
  const r = chanceOf(`villages of ${coop.slug}`);
  const all = await regions.childrenOf(coop.county);
  const home = await homeTown(regions, coop, all);
  const others = all.filter((town) => town.code !== home.code && /[镇乡]$/.test(town.name));
  const towns = [home];
  while (towns.length < TOWNS && others.length > 0)
    towns.push(...others.splice(r.int(0, others.length - 1), 1));
  const choices = await Promise.all(towns.map((town) => ruralOf(regions, town)));
  const isLarge = count > 2 * PER_TOWN;
  return Array.from({ length: count }, (_, index) => {
    const own = isLarge ? Math.floor(index / PER_TOWN) % choices.length : index < 3 ? 0 : index - 2;
    const inTown =
      choices[own % choices.length]!.length > 0 ? choices[own % choices.length]! : choices[0]!;
    return inTown[r.int(0, Math.min(5, inTown.length - 1))]!;
  });
}

async function homeTown(
  regions: Regions,
  coop: CoopSeed,
  towns: readonly Region[],
): Promise<Region> {
  const named = towns.find((town) => town.name.startsWith(coop.town));
  if (named) return named;
  const [village] = await regions.search(coop.town, coop.county);
  const above = towns.find((town) => village?.parentCode === town.code);
  const found = above ?? towns[0];
  if (!found) throw new Error(`the code book has no towns of ${coop.county}`);
  return found;
}

/** Rural villages of a town; the one that bears its name first. */
async function ruralOf(regions: Regions, town: Region): Promise<Region[]> {
  const villages = await regions.childrenOf(town.code);
  const rural = villages.filter((village) => village.urbanRural === RURAL);
  const stem = town.name.replace(/[镇乡]$/, '');
  return (rural.length > 0 ? rural : villages).toSorted(
    (a, b) => Number(b.name.startsWith(stem)) - Number(a.name.startsWith(stem)),
  );
}
