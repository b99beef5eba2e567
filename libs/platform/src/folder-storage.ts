import { randomBytes } from 'node:crypto';
import { createWriteStream } from 'node:fs';
import {
  mkdir,
  open,
  readdir,
  readFile,
  rename,
  rm,
  stat,
  writeFile,
  type FileHandle,
} from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import {
  bytesWithin,
  objectName,
  objectPrefix,
  ObjectStorage,
  pageLimit,
  type ByteRange,
  type ListedObject,
  type ObjectPage,
  type ObjectStat,
  type ObjectStream,
  type PageWish,
} from './object-storage.ts';

// No object's name begins with a dot, so a draft never meets one.
const DRAFTS = '.drafts';
const DRAFT_KEPT_MS = 24 * 3600 * 1000;

/** Objects as files below one folder: the embedded default. */
export class FolderStorage extends ObjectStorage {
  private isSwept = false;

  constructor(private readonly root: string) {
    super();
  }

  override async put(name: string, bytes: Uint8Array): Promise<void> {
    await this.replace(name, (draft) => writeFile(draft, bytes));
  }

  override async putStream(name: string, stream: Readable): Promise<number> {
    let size = 0;
    await this.replace(name, async (draft) => {
      // Flushed, because whoever sent these gigabytes will not send them again after a power cut.
      const file = createWriteStream(draft, { flush: true });
      await pipeline(stream, file);
      size = file.bytesWritten;
    });
    return size;
  }

  override get(name: string): Promise<Buffer | undefined> {
    return orAbsent(readFile(this.pathOf(name)));
  }

  override async getStream(name: string, range?: ByteRange): Promise<ObjectStream | undefined> {
    const file = await orAbsent(open(this.pathOf(name)));
    if (!file) return undefined;
    try {
      const { size } = await file.stat();
      const { from, to } = bytesWithin(size, range);
      return { stream: await reading(file, from, to), size, from, to };
    } catch (error) {
      await file.close();
      throw error;
    }
  }

  override async stat(name: string): Promise<ObjectStat | undefined> {
    const found = await orAbsent(stat(this.pathOf(name)));
    return found?.isFile() ? { size: found.size, changedAt: found.mtime } : undefined;
  }

  override async list(prefix: string, wish: PageWish = {}): Promise<ObjectPage> {
    const limit = pageLimit(wish);
    const objects: ListedObject[] = [];
    for await (const name of this.names('', objectPrefix(prefix), wish.after ?? '')) {
      if (objects.length === limit) return { objects, next: objects.at(-1)!.name };
      const found = await this.stat(name);
      if (found) objects.push({ name, ...found });
    }
    return { objects, next: undefined };
  }

  override async remove(name: string): Promise<void> {
    await rm(this.pathOf(name), { force: true });
  }

  /** Written apart and renamed, so that a crash leaves the old object or the new one. */
  private async replace(name: string, write: (draft: string) => Promise<void>): Promise<void> {
    const path = this.pathOf(name);
    await this.sweep();
    const draft = join(this.root, DRAFTS, randomBytes(12).toString('hex'));
    try {
      await mkdir(dirname(draft), { recursive: true });
      await write(draft);
      await mkdir(dirname(path), { recursive: true });
      await rename(draft, path);
    } catch (error) {
      await rm(draft, { force: true });
      throw error;
    }
  }

  /** Removes, once a process, what crashes have left; drafts of today may still be written by somebody. */
  private async sweep(): Promise<void> {
    if (this.isSwept) return;
    this.isSwept = true;
    const folder = join(this.root, DRAFTS);
    for (const each of (await orAbsent(readdir(folder))) ?? []) {
      const left = await orAbsent(stat(join(folder, each)));
      if (left && Date.now() - left.mtimeMs > DRAFT_KEPT_MS)
        await rm(join(folder, each), { force: true });
    }
  }

  /** Names below a folder in their order, which no `after` and no other prefix can hold are not even read. */
  private async *names(folder: string, prefix: string, after: string): AsyncGenerator<string> {
    const entries =
      (await orAbsent(readdir(join(this.root, folder), { withFileTypes: true }))) ?? [];
    // A folder sorts with its slash, as its objects' names do.
    const sorted = entries
      .filter((entry) => !entry.name.startsWith('.'))
      .map((entry) => folder + entry.name + (entry.isDirectory() ? '/' : ''))
      .sort((a, b) => (a < b ? -1 : 1));
    for (const name of sorted) {
      if (!name.startsWith(prefix) && !prefix.startsWith(name)) continue;
      if (name.endsWith('/')) {
        if (name > after || after.startsWith(name)) yield* this.names(name, prefix, after);
      } else if (name > after && name.startsWith(prefix)) yield name;
    }
  }

  private pathOf(name: string): string {
    return join(this.root, objectName(name));
  }
}

async function reading(file: FileHandle, from: number, to: number): Promise<Readable> {
  if (to >= from) return file.createReadStream({ start: from, end: to });
  await file.close();
  return Readable.from([]);
}

/** What the promise gives; `undefined` where a name, or a folder on the way to it, does not exist. */
async function orAbsent<T>(wish: Promise<T>): Promise<T | undefined> {
  try {
    return await wish;
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === 'ENOENT' || code === 'ENOTDIR' || code === 'EISDIR') return undefined;
    throw error;
  }
}
