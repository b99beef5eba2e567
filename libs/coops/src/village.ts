import { InvalidInput, UserError } from '@chucun/kernel';
import type { Region, RegionEnded, RegionNotFound, Regions } from '@chucun/regions';

export type PlaceRefusal = InvalidInput | RegionNotFound | RegionEnded;

/** The village under this code; where the book has no villages, the finest unit it has (S-17). */
export async function villageOf(regions: Regions, code: string): Promise<Region | PlaceRefusal> {
  const region = await regions.resolve(code);
  if (region instanceof UserError || region.level === 'VILLAGE') return region;
  if ((await regions.childrenOf(region.code)).length === 0) return region;
  return new InvalidInput(
    'villageCode',
    `请从${region.name}里选到村。`,
    `Choose a village inside ${region.name}.`,
  );
}
