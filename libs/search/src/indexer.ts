import { Inject, Injectable, Logger, type OnApplicationBootstrap } from '@nestjs/common';
import { Products } from '@chucun/catalog';
import { StockRepository } from '@chucun/inventory';
import { Outbox, type OutboxEvent } from '@chucun/kernel';
import { CONFIG, type Config, TimedJobs } from '@chucun/platform';
import { Regions } from '@chucun/regions';
import { DataSource } from 'typeorm';
import { IndexVersion } from './index-version.ts';
import { Places } from './places.ts';
import { documentOf, type SearchDocument } from './search-document.ts';
import { SearchEngine } from './search-engine.ts';
import { countsOf, Vocabulary } from './vocabulary.ts';

const TOPICS = ['product.changed', 'stock.changed', 'coop.changed', 'coop.opened'] as const;
const PAGE = 500;
const REBUILD_SECONDS = 3600;

/** Where the rows of a document come from. */
@Injectable()
export class DocumentSource {
  constructor(
    readonly products: Products,
    private readonly stock: StockRepository,
    private readonly regions: Regions,
    private readonly places: Places,
  ) {}

  /** Documents of those products that may be found. */
  async documentsOf(ids: readonly string[]): Promise<SearchDocument[]> {
    await this.places.learn();
    const rows = await this.products.searchRows(ids);
    const [totals, origins] = await Promise.all([
      this.stock.totalsOfProducts(rows.map((row) => row.productId)),
      this.regions.pathsOf(rows.map((row) => row.originCode)),
    ]);
    return rows.map((row, index) => documentOf(row, origins[index]!, totals[index]!));
  }

  /** Every product that may be found, page by page. */
  async *all(): AsyncGenerator<SearchDocument[]> {
    let last: string | null = null;
    for (;;) {
      const ids: string[] = await this.products.publishedIdsAfter(last, PAGE);
      if (ids.length === 0) return;
      last = ids.at(-1)!;
      yield await this.documentsOf(ids);
    }
  }
}

/** Keeps the index as the catalogue is: by the outbox within two seconds, and whole once an hour. */
@Injectable()
export class Indexer implements OnApplicationBootstrap {
  private readonly log = new Logger(Indexer.name);

  constructor(
    private readonly db: DataSource,
    private readonly engine: SearchEngine,
    private readonly source: DocumentSource,
    private readonly vocabulary: Vocabulary,
    private readonly version: IndexVersion,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  join(outbox: Outbox, jobs: TimedJobs): void {
    outbox.register({ name: 'search', topics: TOPICS, handle: (events) => this.handle(events) });
    // Badges end and batches open by the calendar, without an event; sales change the order of hits.
    jobs.register({
      name: 'search.rebuild',
      everySeconds: REBUILD_SECONDS,
      timeoutSeconds: REBUILD_SECONDS,
      run: () => this.rebuild(),
    });
  }

  async onApplicationBootstrap(): Promise<void> {
    if (!this.config.runsJobs) return;
    try {
      if (await this.engine.isEmpty()) await this.rebuild();
    } catch (error) {
      // A shop without search still sells; the hourly job tries again.
      this.log.error(`search: the index could not be made: ${String(error)}`);
    }
  }

  async handle(events: readonly Pick<OutboxEvent, 'topic' | 'payload'>[]): Promise<void> {
    const of = <T>(topic: string, field: string): T[] =>
      events.filter((event) => event.topic === topic).map((event) => event.payload[field] as T);
    const { products } = this.source;
    const [ofVariants, ofCoops] = await Promise.all([
      products.idsOfVariants(of<string[]>('stock.changed', 'variantIds').flat()),
      products.idsOfCoops([
        ...of<string>('coop.changed', 'coopId'),
        ...of<string>('coop.opened', 'coopId'),
      ]),
    ]);
    const ids = [
      ...new Set([...of<string>('product.changed', 'productId'), ...ofVariants, ...ofCoops]),
    ];
    for (let start = 0; start < ids.length; start += PAGE)
      await this.index(ids.slice(start, start + PAGE));
  }

  /** Reads these products and writes or removes them; one process at a time, so that an old reading never comes last. */
  async index(ids: readonly string[]): Promise<void> {
    await this.db.transaction(async (tx) => {
      await tx.query(`SELECT pg_advisory_xact_lock(hashtextextended('search.index', 0))`);
      const documents = await this.source.documentsOf(ids);
      const found = new Set(documents.map((document) => document.productId));
      await this.engine.upsert(documents);
      await this.engine.remove(ids.filter((id) => !found.has(id)));
      await this.version.grow();
      await this.vocabulary.learn(documents);
    });
  }

  /** Makes the index anew beside the old one; returns the number of products. */
  async rebuild(): Promise<number> {
    const [{ begun }] = await this.db.query<[{ begun: string }]>(`SELECT now()::text AS begun`);
    const words = new Map<string, number>();
    let count = 0;
    const source = this.source;
    async function* pages(): AsyncGenerator<SearchDocument[]> {
      for await (const documents of source.all()) {
        countsOf(documents, words);
        count += documents.length;
        yield documents;
      }
    }
    await this.engine.rebuild(pages());
    await this.version.grow();
    await this.vocabulary.relearn(words);
    await this.handle(await this.eventsSince(begun));
    this.log.log(`search: ${count} products indexed`);
    return count;
  }

  /** What changed while the index was being made. */
  private eventsSince(begun: string): Promise<Pick<OutboxEvent, 'topic' | 'payload'>[]> {
    return this.db.query(
      `SELECT topic, payload FROM outbox WHERE topic = ANY($1) AND created_at >= $2::timestamptz`,
      [TOPICS, begun],
    );
  }
}
