import { Args, Query, Resolver } from '@nestjs/graphql';
import { CurrentContext, CurrentViewer, type RequestContext, type Viewer } from '@chucun/identity';
import { ReadSalesStatistics } from './sales-statistics.ts';
import { csvOf } from './sales.csv.ts';
import { SalesCsv, SalesStatistics, SalesStatisticsInput } from './statistics.types.ts';

@Resolver()
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
}
