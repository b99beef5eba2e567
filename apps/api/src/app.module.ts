import { ApolloDriver, type ApolloDriverConfig } from '@nestjs/apollo';
import { type DynamicModule, Module } from '@nestjs/common';
import { APP_FILTER } from '@nestjs/core';
import { GraphQLModule } from '@nestjs/graphql';
import { CatalogModule } from '@chucun/catalog';
import { CoopsModule } from '@chucun/coops';
import { Accounts, IdentityModule, Sessions } from '@chucun/identity';
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
import { GraphqlExceptionsFilter } from './graphql-exceptions.filter.ts';
import { graphqlOptions } from './graphql-options.ts';
import { HealthController } from './health.controller.ts';
import { PageStamps } from './kept/page-stamps.ts';

/** Every domain of the chain, in its order. */
export const domains = [
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
];

@Module({})
export class AppModule {
  static forRoot(config: Config, databaseUrl: string): DynamicModule {
    return {
      module: AppModule,
      imports: [
        PlatformModule.forRoot(config, databaseUrl),
        ...domains,
        GraphQLModule.forRootAsync<ApolloDriverConfig>({
          driver: ApolloDriver,
          inject: [Sessions],
          useFactory: (sessions: Sessions) => graphqlOptions(config, sessions),
        }),
      ],
      controllers: [HealthController],
      providers: [PageStamps, { provide: APP_FILTER, useClass: GraphqlExceptionsFilter }],
    };
  }
}
