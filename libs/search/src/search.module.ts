import { Module, type OnModuleInit } from '@nestjs/common';
import { CatalogModule } from '@chucun/catalog';
import { InventoryModule } from '@chucun/inventory';
import { Outbox } from '@chucun/kernel';
import { CONFIG, type Config, TimedJobs } from '@chucun/platform';
import { RegionsModule } from '@chucun/regions';
import { DataSource } from 'typeorm';
import { DocumentSource, Indexer } from './indexer.ts';
import { IndexVersion } from './index-version.ts';
import { LiveShelves } from './live-shelves.ts';
import { MeiliEngine } from './meili-engine.ts';
import { Places } from './places.ts';
import { PostgresEngine } from './postgres-engine.ts';
import { SearchEngine } from './search-engine.ts';
import { SearchProducts } from './search-products.ts';
import { SearchResolver } from './search.resolver.ts';
import { Vocabulary } from './vocabulary.ts';

/** What a buyer may find. The engine is chosen once: Meilisearch where `MEILI_URL` is set, else PostgreSQL. */
@Module({
  imports: [CatalogModule, InventoryModule, RegionsModule],
  providers: [
    {
      provide: SearchEngine,
      inject: [CONFIG, DataSource],
      useFactory: (config: Config, db: DataSource): SearchEngine =>
        config.meili ? new MeiliEngine(config.meili) : new PostgresEngine(db),
    },
    DocumentSource,
    Indexer,
    IndexVersion,
    LiveShelves,
    Places,
    SearchProducts,
    SearchResolver,
    Vocabulary,
  ],
  exports: [Indexer, IndexVersion, LiveShelves, SearchEngine, SearchProducts, Vocabulary],
})
export class SearchModule implements OnModuleInit {
  constructor(
    private readonly indexer: Indexer,
    private readonly outbox: Outbox,
    private readonly jobs: TimedJobs,
  ) {}

  onModuleInit(): void {
    this.indexer.join(this.outbox, this.jobs);
  }
}
