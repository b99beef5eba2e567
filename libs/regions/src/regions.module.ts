import { Module } from '@nestjs/common';
import { RegionImport } from './region-import.ts';
import { RegionRepository } from './region.repository.ts';
import { RegionResolver } from './region.resolver.ts';
import { Regions } from './regions.ts';

@Module({
  providers: [RegionImport, RegionRepository, RegionResolver, Regions],
  exports: [RegionImport, Regions],
})
export class RegionsModule {}
