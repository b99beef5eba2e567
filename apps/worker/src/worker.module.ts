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
import { PlatformModule, type Config } from '@chucun/platform';
import { RegionsModule } from '@chucun/regions';
import { SearchModule } from '@chucun/search';
import { PayoutsByPaymentsModule, SettlementModule } from '@chucun/settlement';
import { StatisticsModule } from '@chucun/statistics';

@Module({})
export class WorkerModule {
  static forRoot(config: Config, databaseUrl: string): DynamicModule {
    return {
      module: WorkerModule,
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
        PayoutsByPaymentsModule,
        LiveModule,
        StatisticsModule,
      ],
    };
  }
}
