import { Readable } from 'node:stream';
import type { ReadableStream } from 'node:stream/web';
import {
  objectName,
  objectPrefix,
  ObjectStorage,
  pageLimit,
  RangeOutside,
  type ByteRange,
  type ObjectPage,
  type ObjectStat,
  type ObjectStream,
  type PageWish,
} from './object-storage.ts';
import { S3Requests, tagged, type S3Settings } from './s3-requests.ts';

/** The store takes 10,000 parts, so objects of up to 78 GiB; at least 5 MiB each. */
const PART_BYTES = 8 * 1024 * 1024;

type Bytes = Uint8Array<ArrayBuffer>;

/** Objects in a bucket of an S3-compatible store. */
export class S3Storage extends ObjectStorage {
  private readonly requests: S3Requests;

  constructor(settings: S3Settings) {
    super();
    this.requests = new S3Requests(settings);
  }

  override async put(name: string, bytes: Uint8Array): Promise<void> {
    const body = bytes as Bytes;
    await finish(await this.requests.send({ method: 'PUT', name: objectName(name), body }));
  }

  override async putStream(name: string, stream: Readable): Promise<number> {
    objectName(name);
    const parts = partsOf(stream);
    const first = await parts.next();
    const begin = first.done ? Buffer.alloc(0) : first.value;
    if (begin.length < PART_BYTES) {
      await this.put(name, begin);
      return begin.length;
    }
    return this.putParts(name, begin, parts);
  }

  override async get(name: string): Promise<Buffer | undefined> {
    const answer = await this.requests.send({
      method: 'GET',
      name: objectName(name),
      expected: [404],
    });
    const bytes = Buffer.from(await answer.arrayBuffer());
    return answer.ok ? bytes : undefined;
  }

  override async getStream(name: string, range?: ByteRange): Promise<ObjectStream | undefined> {
    // The whole of an empty object is asked without a range, which it could only refuse.
    const isPart = range !== undefined && (range.from > 0 || range.to !== undefined);
    if (isPart && range.to !== undefined && range.to < range.from)
      throw new RangeOutside((await this.stat(name))?.size ?? 0);
    const answer = await this.requests.send({
      method: 'GET',
      name: objectName(name),
      ...(isPart && { headers: { range: `bytes=${range.from}-${range.to ?? ''}` } }),
      expected: [404, 416],
    });
    const [, from, to, total] =
      /^bytes (?:(\d+)-(\d+)|\*)\/(\d+)$/.exec(answer.headers.get('content-range') ?? '') ?? [];
    if (!answer.ok) {
      await finish(answer);
      if (answer.status === 404) return undefined;
      throw new RangeOutside(Number(total ?? (await this.stat(name))?.size));
    }
    const stream = answer.body
      ? Readable.fromWeb(answer.body as ReadableStream)
      : Readable.from([]);
    if (total) return { stream, size: Number(total), from: Number(from), to: Number(to) };
    const size = Number(answer.headers.get('content-length'));
    return { stream, size, from: 0, to: size - 1 };
  }

  override async stat(name: string): Promise<ObjectStat | undefined> {
    const answer = await this.requests.send({
      method: 'HEAD',
      name: objectName(name),
      expected: [404],
    });
    if (!answer.ok) return undefined;
    return {
      size: Number(answer.headers.get('content-length')),
      changedAt: new Date(answer.headers.get('last-modified') ?? 0),
    };
  }

  override async list(prefix: string, wish: PageWish = {}): Promise<ObjectPage> {
    const query = {
      'list-type': '2',
      prefix: objectPrefix(prefix),
      'max-keys': String(pageLimit(wish)),
      ...(wish.after && { 'start-after': wish.after }),
    };
    const answer = await this.requests.send({ method: 'GET', query });
    const xml = await answer.text();
    const objects = tagged(xml, 'Contents').map((each) => ({
      name: tagged(each, 'Key')[0]!,
      size: Number(tagged(each, 'Size')[0]),
      changedAt: new Date(tagged(each, 'LastModified')[0]!),
    }));
    const hasMore = tagged(xml, 'IsTruncated')[0] === 'true';
    return { objects, next: hasMore ? objects.at(-1)?.name : undefined };
  }

  override async remove(name: string): Promise<void> {
    await finish(
      await this.requests.send({ method: 'DELETE', name: objectName(name), expected: [404] }),
    );
  }

  /** One part after the other, so that two of them are in memory at most, whatever the size. */
  private async putParts(name: string, first: Bytes, rest: AsyncGenerator<Bytes>): Promise<number> {
    const begun = await this.requests.send({ method: 'POST', name, query: { uploads: '' } });
    const uploadId = tagged(await begun.text(), 'UploadId')[0]!;
    const tags: string[] = [];
    let size = 0;
    const send = async (body: Bytes) => {
      const query = { partNumber: String(tags.length + 1), uploadId };
      const answer = await this.requests.send({ method: 'PUT', name, query, body });
      tags.push(answer.headers.get('etag')!);
      size += body.length;
      await finish(answer);
    };
    try {
      await send(first);
      for await (const part of rest) await send(part);
      await this.complete(name, uploadId, tags, size);
      return size;
    } catch (error) {
      await rest.return(undefined);
      // The store would keep, and charge for, the parts for ever.
      const query = { uploadId };
      await this.requests
        .send({ method: 'DELETE', name, query, expected: [404] })
        .then(finish, () => undefined);
      throw error;
    }
  }

  private async complete(
    name: string,
    uploadId: string,
    tags: string[],
    size: number,
  ): Promise<void> {
    const parts = tags.map(
      (tag, index) => `<Part><PartNumber>${index + 1}</PartNumber><ETag>${tag}</ETag></Part>`,
    );
    const body = Buffer.from(
      `<CompleteMultipartUpload>${parts.join('')}</CompleteMultipartUpload>`,
    );
    const query = { uploadId };
    const answer = await this.requests.send({ method: 'POST', name, query, body, expected: [404] });
    const [code] = tagged(await answer.text(), 'Code');
    // The first try may have succeeded with its answer lost; and a failure may come with status 200.
    const isDone = answer.ok ? !code : (await this.stat(name))?.size === size;
    if (!isDone) throw new Error(`object storage did not join the parts: ${code ?? 'unknown'}`);
  }
}

/** Cuts a stream into parts of the size that the store wants; only the last is shorter. */
async function* partsOf(stream: Readable): AsyncGenerator<Bytes> {
  let kept: Buffer[] = [];
  let length = 0;
  for await (const chunk of stream) {
    const bytes = Buffer.from(chunk as Uint8Array);
    kept.push(bytes);
    length += bytes.length;
    if (length < PART_BYTES) continue;
    const whole = Buffer.concat(kept);
    const cut = length - (length % PART_BYTES);
    for (let at = 0; at < cut; at += PART_BYTES) yield whole.subarray(at, at + PART_BYTES);
    kept = [whole.subarray(cut)];
    length -= cut;
  }
  if (length > 0) yield Buffer.concat(kept);
}

/** Reads past a body that nobody wants, so that its connection can be used again. */
async function finish(answer: Response): Promise<void> {
  await answer.arrayBuffer();
}
