import { Args, Float, Int, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { CurrentContext, CurrentViewer, type RequestContext, type Viewer } from '@chucun/identity';
import { ReadSalesStatistics } from './sales-statistics.ts';
import { csvOf } from './sales.csv.ts';
import { SalesCsv, SalesStatistics, SalesStatisticsInput } from './statistics.types.ts';

@Resolver(() => SalesStatistics)
export class StatisticsResolver {
  constructor(private readonly readSales: ReadSalesStatistics) {}

  @Query(() => SalesStatistics, {
    description: 'A region’s sales with the farmers’ part; officials see their own region only.',
  })
  salesStatistics(
    @CurrentViewer() viewer: Viewer,
    @CurrentContext() request: RequestContext,
    @Args('input', { type: () => SalesStatisticsInput }) input: SalesStatisticsInput,
  ): Promise<SalesStatistics> {
    return this.readSales.run(viewer, input, request);
  }

  @Query(() => SalesCsv, { description: 'The table of `salesStatistics` as a file.' })
  async salesCsv(
    @CurrentViewer() viewer: Viewer,
    @CurrentContext() request: RequestContext,
    @Args('input', { type: () => SalesStatisticsInput }) input: SalesStatisticsInput,
  ): Promise<SalesCsv> {
    return csvOf(input, await this.readSales.run(viewer, input, request));
  }

  @ResolveField(() => Int, {
    nullable: true,
    description:
      'Live sessions of ten minutes or more that ended in the period, of cooperatives registered here (I-10).',
  })
  async liveSessions(@Parent() sales: SalesStatistics): Promise<number | null> {
    return (await sales.live()).sessions;
  }

  @ResolveField(() => Float, { nullable: true, description: 'Hours of these sessions (I-10).' })
  async liveHours(@Parent() sales: SalesStatistics): Promise<number | null> {
    return (await sales.live()).hours;
  }

  @ResolveField(() => Float, {
    nullable: true,
    description:
      'Of net, what was sold by live sessions; null where it would give a row away (I-11).',
  })
  async liveSalesShare(@Parent() sales: SalesStatistics): Promise<number | null> {
    return (await sales.live()).salesShare;
  }
}
