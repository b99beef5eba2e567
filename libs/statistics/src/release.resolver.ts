import { ForbiddenException } from '@nestjs/common';
import { Args, Mutation, Query, Resolver } from '@nestjs/graphql';
import { CurrentViewer, type Viewer } from '@chucun/identity';
import { UserError } from '@chucun/kernel';
import { bridgeOf, isMonth, periodOf } from './release.rules.ts';
import { ReleaseRepository } from './release.repository.ts';
import { asOfficial, ReleaseSales } from './release-sales.ts';
import { ReleaseSalesInput, ReleaseSalesResult, SalesRelease } from './release.types.ts';
import { FiguresHidden } from './refuse-unreadable.ts';
import { ReadSalesStatistics } from './sales-statistics.ts';
import type { PlaceReading } from './sales.question.ts';
import { PlaceReadings } from './statistics.types.ts';

@Resolver()
export class ReleaseResolver {
  constructor(
    private readonly read: ReadSalesStatistics,
    private readonly releases: ReleaseRepository,
    private readonly releaseSalesTables: ReleaseSales,
  ) {}

  @Query(() => [SalesRelease], {
    description:
      'What was released of a region’s month, the newest first, each with the bridge to today’s figure (S-25).',
  })
  async salesReleases(
    @CurrentViewer() viewer: Viewer,
    @Args('regionCode', { type: () => String }) regionCode: string,
    @Args('month', { type: () => String }) month: string,
    @Args('place', { type: () => PlaceReadings, defaultValue: 'ORIGIN' }) place: PlaceReading,
  ): Promise<SalesRelease[]> {
    const period = isMonth(month) ? periodOf(month) : null;
    if (!period) return [];
    const region = await this.read.regionFor(viewer, regionCode);
    const rows = await this.releases.releasesOfRegion({ regionCode: region.code, place, month });
    if (rows.length === 0) return [];
    const question = { regionCode: region.code, ...period, by: [], place };
    const now = await this.read
      .run(asOfficial(viewer, region.code), question)
      .catch((error: unknown) => {
        if (error instanceof FiguresHidden || error instanceof ForbiddenException) return null;
        throw error;
      });
    return rows.map((row) => ({
      ...row,
      ...row.figures,
      ...period,
      bridge: now && bridgeOf(row.figures, now),
    }));
  }

  @Mutation(() => ReleaseSalesResult, {
    description:
      'Freezes the tables of a month in a stage; a stage released again is a revision and says why.',
  })
  async releaseSales(
    @CurrentViewer() viewer: Viewer,
    @Args('input', { type: () => ReleaseSalesInput }) input: ReleaseSalesInput,
  ): Promise<SalesRelease | UserError> {
    const done = await this.releaseSalesTables.run(viewer, input);
    if (done instanceof UserError) return done;
    const { regionCode, month, place } = input;
    const all = await this.salesReleases(viewer, regionCode, month, place);
    return all.find(({ id }) => id === done)!;
  }
}
