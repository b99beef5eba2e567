import { Module, type OnModuleInit } from '@nestjs/common';
import { OrdersModule, RoomSales } from '@chucun/orders';
import { LivePriceModule } from '../price/price.module.ts';
import { AttributionRepository } from './attribution.repository.ts';
import { AttributionResolver } from './attribution.resolver.ts';
import { RoomTermsSource } from './room-terms.ts';

/** Which room a sale counts for, and what it costs there: asked by orders through their port. */
@Module({
  imports: [LivePriceModule, OrdersModule],
  providers: [AttributionRepository, AttributionResolver, RoomTermsSource],
})
export class LiveAttributionModule implements OnModuleInit {
  constructor(
    private readonly sales: RoomSales,
    private readonly source: RoomTermsSource,
  ) {}

  onModuleInit(): void {
    this.sales.register(this.source);
  }
}
