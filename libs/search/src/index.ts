export { Indexer } from './indexer.ts';
export { IndexVersion } from './index-version.ts';
export { LiveShelves, type LiveShelfSource } from './live-shelves.ts';
export { SearchEngine, type SearchCounts, type SearchRequest } from './search-engine.ts';
export { SearchProducts } from './search-products.ts';
export { SearchModule } from './search.module.ts';
export { Vocabulary } from './vocabulary.ts';
