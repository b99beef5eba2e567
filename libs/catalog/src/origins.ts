import { Injectable } from '@nestjs/common';
import type { Coop } from '@chucun/coops';
import { UserError } from '@chucun/kernel';
import {
  countyOf,
  type Region,
  type RegionEnded,
  type RegionNotFound,
  Regions,
} from '@chucun/regions';
import { OriginOutsideRegion } from './catalog.errors.ts';

/** Where goods grew: a place in force, inside the cooperative's county. */
@Injectable()
export class Origins {
  constructor(private readonly regions: Regions) {}

  async inside(
    coop: Coop,
    code: string,
  ): Promise<Region | RegionNotFound | RegionEnded | OriginOutsideRegion> {
    const region = await this.regions.resolve(code);
    if (region instanceof UserError) return region;
    return this.regions.isInside(region.code, countyOf(coop.regionCode))
      ? region
      : new OriginOutsideRegion();
  }
}
