import type { Readable } from 'node:stream';
import {
  ObjectStorage,
  type ByteRange,
  type ObjectPage,
  type ObjectStat,
  type ObjectStream,
  type PageWish,
} from './object-storage.ts';

/** The object has to be kept for now: it is neither removed nor replaced. */
export class ObjectKept extends Error {
  constructor(readonly objectName: string) {
    super(`${objectName} has to be kept`);
  }
}

/** What somebody wants to do with an object that is there. */
export type ObjectLoss = 'removed' | 'replaced';

/** Answers for the objects whose names begin with `prefix`; a refusal is its to log. */
export interface ObjectKeeper {
  prefix: string;
  mayGo(name: string, loss: ObjectLoss): Promise<boolean>;
}

/** Who has a say in what is removed; a domain registers for its own prefix. */
export class ObjectKeepers {
  private readonly keepers: ObjectKeeper[] = [];

  register(keeper: ObjectKeeper): void {
    this.keepers.push(keeper);
  }

  /** Throws `ObjectKept` unless everybody who answers for this name lets it go. */
  async ask(name: string, loss: ObjectLoss): Promise<void> {
    for (const keeper of this.of(name))
      if (!(await keeper.mayGo(name, loss))) throw new ObjectKept(name);
  }

  of(name: string): ObjectKeeper[] {
    return this.keepers.filter(({ prefix }) => name.startsWith(prefix));
  }
}

/** A storage that asks before anything in it is lost, whoever calls it. */
export class KeptStorage extends ObjectStorage {
  constructor(
    private readonly inner: ObjectStorage,
    private readonly keepers: ObjectKeepers,
  ) {
    super();
  }

  override async put(name: string, bytes: Uint8Array): Promise<void> {
    await this.askToReplace(name);
    await this.inner.put(name, bytes);
  }

  override async putStream(name: string, stream: Readable): Promise<number> {
    await this.askToReplace(name);
    return this.inner.putStream(name, stream);
  }

  override get(name: string): Promise<Buffer | undefined> {
    return this.inner.get(name);
  }

  override getStream(name: string, range?: ByteRange): Promise<ObjectStream | undefined> {
    return this.inner.getStream(name, range);
  }

  override stat(name: string): Promise<ObjectStat | undefined> {
    return this.inner.stat(name);
  }

  override list(prefix: string, wish?: PageWish): Promise<ObjectPage> {
    return this.inner.list(prefix, wish);
  }

  override async remove(name: string): Promise<void> {
    await this.keepers.ask(name, 'removed');
    await this.inner.remove(name);
  }

  /** Only what is there can be lost, and only names that somebody answers for cost a look. */
  private async askToReplace(name: string): Promise<void> {
    if (this.keepers.of(name).length === 0 || !(await this.inner.stat(name))) return;
    await this.keepers.ask(name, 'replaced');
  }
}
