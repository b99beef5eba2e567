export { RegionImport } from './region-import.ts';
export { RegionEnded, RegionNotFound } from './region.errors.ts';
export {
  canonicalCode,
  countyOf,
  isInside,
  levelOf,
  parentOf,
  prefixOf,
  provinceOf,
  REGION_LEVELS,
  sealTextOf,
  type RegionLevel,
} from './region.rules.ts';
export type { Region } from './region.ts';
export { RegionType } from './region.types.ts';
export { Regions } from './regions.ts';
export { RegionsModule } from './regions.module.ts';
