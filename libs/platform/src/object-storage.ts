import type { Readable } from 'node:stream';

/** Bytes of an object from `from` to `to`, both included, as HTTP counts them; without `to`, to the end. */
export interface ByteRange {
  from: number;
  to?: number;
}

export interface ObjectStat {
  size: number;
  changedAt: Date;
}

/** Bytes `from` to `to` (both included) of an object of `size` bytes. Read the stream to its end, or destroy it. */
export interface ObjectStream {
  stream: Readable;
  size: number;
  from: number;
  to: number;
}

export interface ListedObject extends ObjectStat {
  name: string;
}

/** `next` is given to the next call as `after`; absent on the last page. */
export interface ObjectPage {
  objects: ListedObject[];
  next: string | undefined;
}

export interface PageWish {
  after?: string;
  /** 1 to 1000, which is also the default. */
  limit?: number;
}

/** The object is there, and has no byte in the asked range: HTTP 416. */
export class RangeOutside extends Error {
  constructor(readonly size: number) {
    super(`the object has ${size} bytes, none of them in the asked range`);
  }
}

/**
 * Bytes under names such as `photos/<id>/320.avif`. An object is whole or absent, never half; writing it again replaces
 * it. A name that `objectName` refuses is a fault of the caller and throws.
 */
export abstract class ObjectStorage {
  abstract put(name: string, bytes: Uint8Array): Promise<void>;
  /** Keeps all that the stream gives, without holding it in memory; gives the number of bytes. Failing, it keeps nothing. */
  abstract putStream(name: string, stream: Readable): Promise<number>;
  /** The bytes, or `undefined` when there is no such object. For large objects there is `getStream`. */
  abstract get(name: string): Promise<Buffer | undefined>;
  /** The object, or a part of it, or `undefined` when there is no such object. Throws `RangeOutside`. */
  abstract getStream(name: string, range?: ByteRange): Promise<ObjectStream | undefined>;
  abstract stat(name: string): Promise<ObjectStat | undefined>;
  /** Objects whose names begin with `prefix`, in the order of their names. */
  abstract list(prefix: string, wish?: PageWish): Promise<ObjectPage>;
  /** Does nothing where there is no such object. */
  abstract remove(name: string): Promise<void>;
}

const NAME = /^\w[\w.-]*(\/\w[\w.-]*)*$/;
const NAME_MAX = 512;
const SEGMENT_MAX = 200;

/** The name itself, when it is one: segments of letters, digits, `_`, `-` and `.` that begin with neither `.` nor `-`. */
export function objectName(name: string): string {
  const isName =
    name.length <= NAME_MAX &&
    NAME.test(name) &&
    name.split('/').every((segment) => segment.length <= SEGMENT_MAX);
  if (!isName) throw new Error('not the name of an object');
  return name;
}

/** The beginning of names: empty, or such that a name can begin with it. */
export function objectPrefix(prefix: string): string {
  if (prefix !== '') objectName(prefix.replace(/\/$/, ''));
  return prefix;
}

/** The bytes of a range in an object of this size. Throws `RangeOutside`. */
export function bytesWithin(size: number, range: ByteRange = { from: 0 }): Required<ByteRange> {
  const to = Math.min(range.to ?? Infinity, size - 1);
  if (size === 0 && range.from === 0) return { from: 0, to: -1 };
  if (range.from < 0 || range.from >= size || to < range.from) throw new RangeOutside(size);
  return { from: range.from, to };
}

export const PAGE_MAX = 1000;

/** The number of objects to give, from 1 to 1000. */
export const pageLimit = (wish: PageWish): number =>
  Math.max(1, Math.min(wish.limit ?? PAGE_MAX, PAGE_MAX));
