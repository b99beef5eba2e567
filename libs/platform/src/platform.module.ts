import { type DynamicModule, Global, Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { KernelModule } from '@chucun/kernel';
import { CONFIG, type Config } from './config.ts';
import { dataSourceOptions } from './data-source.ts';
import { KeptStorage, ObjectKeepers } from './kept-storage.ts';
import { openPubSub } from './open-pub-sub.ts';
import { openStorage } from './open-storage.ts';
import { ObjectStorage } from './object-storage.ts';
import { DeadLetters } from './dead-letters.ts';
import { OutboxDeliveries } from './outbox-deliveries.ts';
import { OutboxDispatcher } from './outbox-dispatcher.ts';
import { PubSub } from './pub-sub.ts';
import { SecretBox } from './secret-box.ts';
import { TimedJobs } from './timed-jobs.ts';

/** Configuration, database, jobs and files: chosen once, here. */
@Global()
@Module({})
export class PlatformModule {
  static forRoot(config: Config, databaseUrl: string): DynamicModule {
    return {
      module: PlatformModule,
      imports: [
        KernelModule,
        TypeOrmModule.forRoot({
          ...dataSourceOptions(databaseUrl, config.databasePoolMax),
          autoLoadEntities: true,
          retryAttempts: 2,
        }),
      ],
      providers: [
        { provide: CONFIG, useValue: config },
        {
          provide: ObjectStorage,
          inject: [ObjectKeepers],
          useFactory: (keepers: ObjectKeepers) => new KeptStorage(openStorage(config), keepers),
        },
        { provide: ObjectKeepers, useFactory: () => new ObjectKeepers() },
        { provide: PubSub, useFactory: () => openPubSub(config) },
        { provide: SecretBox, useFactory: () => new SecretBox(config.appSecret) },
        DeadLetters,
        OutboxDeliveries,
        OutboxDispatcher,
        TimedJobs,
      ],
      exports: [
        CONFIG,
        DeadLetters,
        ObjectKeepers,
        ObjectStorage,
        OutboxDispatcher,
        PubSub,
        SecretBox,
        TimedJobs,
      ],
    };
  }
}
