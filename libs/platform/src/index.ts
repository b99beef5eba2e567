export { CONFIG, productionFaults, readConfig, type Config, type Mode } from './config.ts';
export { dataSourceOptions, migrate } from './data-source.ts';
export { DeadLetters, type DeadLetter } from './dead-letters.ts';
export { devPage, escapeHtml } from './dev-page.ts';
export {
  freePort,
  startPostgres,
  StartRefused,
  type RunningPostgres,
} from './embedded-postgres.ts';
export { FolderStorage } from './folder-storage.ts';
export { ObjectKeepers, ObjectKept, type ObjectKeeper, type ObjectLoss } from './kept-storage.ts';
export {
  ObjectStorage,
  RangeOutside,
  type ByteRange,
  type ListedObject,
  type ObjectPage,
  type ObjectStat,
  type ObjectStream,
  type PageWish,
} from './object-storage.ts';
export { OutboxDeliveries } from './outbox-deliveries.ts';
export type { LiveConfig, MediaServerConfig } from './live-config.ts';
export { OutboxDispatcher } from './outbox-dispatcher.ts';
export { PlatformModule } from './platform.module.ts';
export { InProcessPubSub, PubSub } from './pub-sub.ts';
export { SecretBox } from './secret-box.ts';
export { SnakeNaming } from './snake-naming.ts';
export { TimedJobs, type TimedJob } from './timed-jobs.ts';
