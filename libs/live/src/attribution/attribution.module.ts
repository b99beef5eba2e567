import { Module, type OnModuleInit } from '@nestjs/common';
import { CatalogModule } from '@chucun/catalog';
import { IdentityModule } from '@chucun/identity';
import { OrdersModule, RoomSales } from '@chucun/orders';
import { LiveShelves, SearchModule } from '@chucun/search';
import { LiveRoomModule } from '../live-room.module.ts';
import { LivePriceModule } from '../price/price.module.ts';
import { AttributionRepository } from './attribution.repository.ts';
import { AttributionResolver } from './attribution.resolver.ts';
import { HostRateRepository } from './host-rate.repository.ts';
import { HostRateResolver, ShelfRateResolver } from './host-rate.resolver.ts';
import { OnAir } from './on-air.ts';
import { RoomTermsSource } from './room-terms.ts';
import { SetHostRate } from './set-host-rate.ts';

/** Which room a sale counts for, and what it costs there: asked by orders through their port. */
@Module({
  imports: [
    CatalogModule,
    IdentityModule,
    LivePriceModule,
    LiveRoomModule,
    OrdersModule,
    SearchModule,
  ],
  providers: [
    AttributionRepository,
    AttributionResolver,
    HostRateRepository,
    HostRateResolver,
    OnAir,
    RoomTermsSource,
    SetHostRate,
    ShelfRateResolver,
  ],
})
export class LiveAttributionModule implements OnModuleInit {
  constructor(
    private readonly sales: RoomSales,
    private readonly source: RoomTermsSource,
    private readonly shelves: LiveShelves,
    private readonly onAir: OnAir,
  ) {}

  onModuleInit(): void {
    this.sales.register(this.source);
    this.shelves.register(() => this.onAir.productIds());
  }
}
