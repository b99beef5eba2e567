import { Module, type OnModuleInit } from '@nestjs/common';
import { CatalogModule } from '@chucun/catalog';
import { InventoryModule } from '@chucun/inventory';
import { Participants } from '@chucun/kernel';
import { TimedJobs } from '@chucun/platform';
import { LiveRoomModule } from '../live-room.module.ts';
import { sessionEnded } from '../session/end-session.ts';
import { sessionStarted } from '../session/start-session.ts';
import { EndPrice } from './end-price.ts';
import { OpenPrices } from './open-prices.ts';
import { PlanPrices } from './plan-prices.ts';
import { PriceFieldsResolver, VariantLivePriceResolver } from './price-fields.resolver.ts';
import { PriceRepository } from './price.repository.ts';
import { PriceResolver } from './price.resolver.ts';
import { OpenWindow, SetPrice } from './set-price.ts';
import { StockWatch } from './stock-watch.ts';

/** What things cost in a room, until when, and how many there are at that price. */
@Module({
  imports: [LiveRoomModule, CatalogModule, InventoryModule],
  providers: [
    EndPrice,
    OpenPrices,
    OpenWindow,
    PlanPrices,
    PriceFieldsResolver,
    PriceRepository,
    PriceResolver,
    SetPrice,
    StockWatch,
    VariantLivePriceResolver,
  ],
  exports: [OpenWindow, PriceRepository, StockWatch],
})
export class LivePriceModule implements OnModuleInit {
  constructor(
    private readonly participants: Participants,
    private readonly jobs: TimedJobs,
    private readonly plan: PlanPrices,
    private readonly ending: EndPrice,
    private readonly stock: StockWatch,
  ) {}

  onModuleInit(): void {
    this.participants.join(sessionStarted, (tx, { sessionId, note, actorId }) =>
      this.plan.begin(tx, note, sessionId, actorId),
    );
    this.participants.join(sessionEnded, (tx, { sessionId, at }) =>
      this.ending.ofSession(tx, sessionId, at),
    );
    this.jobs.register({
      name: 'live-prices',
      everySeconds: 1,
      run: () => this.ending.settleDue(),
    });
    this.jobs.register({
      name: 'live-stock',
      everySeconds: 1,
      run: () => this.stock.lookAtAll(),
    });
  }
}
