import { join } from 'node:path';
import type { Config } from './config.ts';
import { FolderStorage } from './folder-storage.ts';
import type { ObjectStorage } from './object-storage.ts';
import { S3Storage } from './s3-storage.ts';

/** The place for files that the configuration names. */
export function openStorage(config: Config): ObjectStorage {
  return config.s3 ? new S3Storage(config.s3) : new FolderStorage(join(config.dataDir, 'files'));
}
