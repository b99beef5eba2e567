import { type DynamicModule, Module } from '@nestjs/common';
import { CatalogModule } from '@chucun/catalog';
import { CoopsModule } from '@chucun/coops';
import { Accounts, IdentityModule } from '@chucun/identity';
import { InventoryModule } from '@chucun/inventory';
import { LiveModule } from '@chucun/live';
import { MediaModule } from '@chucun/media';
import { NotificationsModule } from '@chucun/notifications';
import { OrdersModule } from '@chucun/orders';
import { PaymentsModule } from '@chucun/payments';
import { type Config, PlatformModule } from '@chucun/platform';
import { RegionsModule } from '@chucun/regions';
import { SearchModule } from '@chucun/search';
import { SettlementModule } from '@chucun/settlement';
import { StatisticsModule } from '@chucun/statistics';

/** The same domains as the worker's, without HTTP and without its jobs: the seed calls their use cases itself. */
@Module({})
export class SeedModule {
  static forRoot(config: Config, databaseUrl: string): DynamicModule {
    return {
      module: SeedModule,
      imports: [
        PlatformModule.forRoot(config, databaseUrl),
        IdentityModule,
        NotificationsModule.reaching(Accounts),
        RegionsModule,
        CoopsModule,
        MediaModule,
        CatalogModule,
        InventoryModule,
        SearchModule,
        OrdersModule,
        PaymentsModule,
        SettlementModule,
        LiveModule,
        StatisticsModule,
      ],
    };
  }
}
