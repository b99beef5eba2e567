import { Module, type OnApplicationBootstrap, type OnModuleInit } from '@nestjs/common';
import { CoopsModule } from '@chucun/coops';
import { IdentityModule } from '@chucun/identity';
import { Participants } from '@chucun/kernel';
import { groupPaid, refundAgreed } from '@chucun/orders';
import { TimedJobs } from '@chucun/platform';
import { Regions, RegionsModule } from '@chucun/regions';
import { FactRepository } from './fact.repository.ts';
import { LiveRepository } from './live.repository.ts';
import { PublishedCells } from './published-cells.ts';
import { RecordRefund } from './record-refund.ts';
import { RecordSale } from './record-sale.ts';
import { ReadSalesStatistics } from './sales-statistics.ts';
import { ReleaseSales } from './release-sales.ts';
import { ReleaseRepository } from './release.repository.ts';
import { ReleaseResolver } from './release.resolver.ts';
import { SalesLabels } from './sales.labels.ts';
import { SalesRepository } from './sales.repository.ts';
import { StatisticsResolver } from './statistics.resolver.ts';

/** Facts and their sums, written with the payments and refunds that they describe. */
@Module({
  imports: [CoopsModule, IdentityModule, RegionsModule],
  providers: [
    FactRepository,
    LiveRepository,
    PublishedCells,
    ReadSalesStatistics,
    RecordRefund,
    RecordSale,
    ReleaseRepository,
    ReleaseResolver,
    ReleaseSales,
    SalesLabels,
    SalesRepository,
    StatisticsResolver,
  ],
  exports: [ReadSalesStatistics],
})
export class StatisticsModule implements OnModuleInit, OnApplicationBootstrap {
  constructor(
    private readonly participants: Participants,
    private readonly recordSale: RecordSale,
    private readonly recordRefund: RecordRefund,
    private readonly regions: Regions,
    private readonly cells: PublishedCells,
    private readonly jobs: TimedJobs,
  ) {}

  /** Reads the code book before the first sale: within a payment it would wait for a second connection. */
  async onApplicationBootstrap(): Promise<void> {
    await this.regions.childrenOf(null);
  }

  onModuleInit(): void {
    // Whoever reads catches up first; this keeps what they then find short.
    this.jobs.register({
      name: 'statistics.take-in-changes',
      everySeconds: 15,
      run: () => this.cells.catchUp(),
    });
    this.participants.joinAll(groupPaid, (tx, sales) => this.recordSale.run(tx, sales));
    this.participants.join(refundAgreed, (tx, refund) => this.recordRefund.run(tx, refund));
  }
}
