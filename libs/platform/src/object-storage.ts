import { randomBytes } from 'node:crypto';
import { mkdir, open, readFile, rename, rm } from 'node:fs/promises';
import { dirname, join, normalize, sep } from 'node:path';

/** Bytes under names such as `photos/<id>/320.avif`. An object is whole or absent, never half. */
export abstract class ObjectStorage {
  abstract put(name: string, bytes: Uint8Array): Promise<void>;
  /** The bytes, or `undefined` when there is no such object. */
  abstract get(name: string): Promise<Buffer | undefined>;
  abstract remove(name: string): Promise<void>;
}

/** Objects as files below one folder: the embedded default. */
export class FolderStorage extends ObjectStorage {
  constructor(private readonly root: string) {
    super();
  }

  override async put(name: string, bytes: Uint8Array): Promise<void> {
    const path = this.pathOf(name);
    await mkdir(dirname(path), { recursive: true });
    // Written beside and renamed, so that a crash leaves the old object or the new one.
    const draft = `${path}.${randomBytes(6).toString('hex')}.part`;
    const file = await open(draft, 'w');
    try {
      await file.writeFile(bytes);
    } finally {
      await file.close();
    }
    await rename(draft, path);
  }

  override async get(name: string): Promise<Buffer | undefined> {
    try {
      return await readFile(this.pathOf(name));
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code === 'ENOENT') return undefined;
      throw error;
    }
  }

  override async remove(name: string): Promise<void> {
    await rm(this.pathOf(name), { force: true });
  }

  private pathOf(name: string): string {
    const path = normalize(join(this.root, name));
    if (!path.startsWith(this.root + sep)) throw new Error('object name leaves the storage');
    return path;
  }
}
