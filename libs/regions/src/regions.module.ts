import { Module, type OnModuleInit } from '@nestjs/common';
import { GrantScopes } from '@chucun/identity';
import { UserError } from '@chucun/kernel';
import { RegionImport } from './region-import.ts';
import { RegionRepository } from './region.repository.ts';
import { RegionResolver } from './region.resolver.ts';
import { Regions } from './regions.ts';

@Module({
  providers: [RegionImport, RegionRepository, RegionResolver, Regions],
  exports: [RegionImport, Regions],
})
export class RegionsModule implements OnModuleInit {
  constructor(
    private readonly regions: Regions,
    private readonly scopes: GrantScopes,
  ) {}

  /** An official's role is tied to a region in force. */
  onModuleInit(): void {
    this.scopes.register(
      'regionCode',
      async (_tx, { regionCode }) =>
        !((await this.regions.resolve(regionCode ?? '')) instanceof UserError),
    );
  }
}
