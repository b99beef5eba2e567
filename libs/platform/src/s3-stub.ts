import { createHash, createHmac } from 'node:crypto';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { buffer } from 'node:stream/consumers';

const BUCKET = 'chucun-test';
const REGION = 'cn-test-1';
const ID = 'TESTACCESSKEY';
const SECRET = 'test/secret+key';

interface Kept {
  bytes: Buffer;
  at: Date;
}

const hex = (bytes: Buffer | string) => createHash('sha256').update(bytes).digest('hex');

/**
 * An S3 store for tests: objects in memory, every request's signature checked by what arrived on the wire and the rules
 * of the published description, without the code that signs.
 */
export class S3Stub {
  readonly objects = new Map<string, Kept>();
  readonly uploads = new Map<string, Map<number, Buffer>>();
  readonly requests: string[] = [];
  /** Answers to give instead of the real ones, first come first served. */
  readonly failures: number[] = [];
  private readonly server = createServer(
    (request, response) => void this.answer(request, response),
  );

  async listen(): Promise<void> {
    await new Promise<void>((resolve) => this.server.listen(0, '127.0.0.1', resolve));
  }

  get settings() {
    const { port } = this.server.address() as AddressInfo;
    return {
      endpoint: `http://127.0.0.1:${port}`,
      bucket: BUCKET,
      region: REGION,
      accessKeyId: ID,
      secretAccessKey: SECRET,
      isPathStyle: true,
    };
  }

  async close(): Promise<void> {
    this.server.closeAllConnections();
    await new Promise((resolve) => this.server.close(resolve));
  }

  private async answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const body = await buffer(request);
    this.requests.push(`${request.method} ${request.url}`);
    const failure = this.failures.shift();
    if (failure) return refuse(response, failure, 'SlowDown');
    if (!isSigned(request, body)) return refuse(response, 403, 'SignatureDoesNotMatch');
    const url = new URL(request.url!, 'http://stub');
    const [, bucket, ...segments] = url.pathname.split('/');
    const key = segments.map(decodeURIComponent).join('/');
    if (bucket !== BUCKET) return refuse(response, 404, 'NoSuchBucket');
    if (url.searchParams.get('list-type') === '2') return this.list(url.searchParams, response);
    if (url.searchParams.has('uploads') || url.searchParams.has('uploadId'))
      return this.parts(request.method!, key, url.searchParams, body, response);
    if (request.method === 'PUT') {
      this.objects.set(key, { bytes: body, at: new Date() });
      return void response.setHeader('etag', `"${hex(body).slice(0, 32)}"`).end();
    }
    if (request.method === 'DELETE') {
      this.objects.delete(key);
      return void response.writeHead(204).end();
    }
    return this.read(request, key, response);
  }

  private read(request: IncomingMessage, key: string, response: ServerResponse): void {
    const found = this.objects.get(key);
    if (!found) return refuse(response, 404, 'NoSuchKey');
    const { length } = found.bytes;
    const [, from, to] = /^bytes=(\d+)-(\d*)$/.exec(request.headers.range ?? '') ?? [];
    response.setHeader('last-modified', found.at.toUTCString());
    if (!from) return void response.setHeader('content-length', length).end(found.bytes);
    if (Number(from) >= length) {
      response.setHeader('content-range', `bytes */${length}`);
      return refuse(response, 416, 'InvalidRange');
    }
    const last = Math.min(to ? Number(to) : length - 1, length - 1);
    response.writeHead(206, {
      'content-range': `bytes ${from}-${last}/${length}`,
      'content-length': last - Number(from) + 1,
    });
    response.end(found.bytes.subarray(Number(from), last + 1));
  }

  private list(query: URLSearchParams, response: ServerResponse): void {
    const keys = [...this.objects.keys()]
      .filter(
        (key) => key.startsWith(query.get('prefix')!) && key > (query.get('start-after') ?? ''),
      )
      .sort((a, b) => Buffer.compare(Buffer.from(a), Buffer.from(b)));
    const page = keys.slice(0, Number(query.get('max-keys')));
    const contents = page.map((key) => {
      const { bytes, at } = this.objects.get(key)!;
      return `<Contents><Key>${key}</Key><LastModified>${at.toISOString()}</LastModified><ETag>&quot;x&quot;</ETag><Size>${bytes.length}</Size></Contents>`;
    });
    const truncated = `<IsTruncated>${page.length < keys.length}</IsTruncated>`;
    response.end(
      `<?xml version="1.0"?><ListBucketResult>${truncated}${contents.join('\n')}</ListBucketResult>`,
    );
  }

  private parts(
    method: string,
    key: string,
    query: URLSearchParams,
    body: Buffer,
    response: ServerResponse,
  ): void {
    if (query.has('uploads')) {
      const id = `upload/${this.requests.length}+=`;
      this.uploads.set(id, new Map());
      return void response.end(`<R><UploadId>${id}</UploadId></R>`);
    }
    const id = query.get('uploadId')!;
    const upload = this.uploads.get(id);
    if (!upload) return refuse(response, 404, 'NoSuchUpload');
    if (method === 'PUT') {
      upload.set(Number(query.get('partNumber')), body);
      return void response.setHeader('etag', `"${hex(body).slice(0, 32)}"`).end();
    }
    this.uploads.delete(id);
    if (method === 'DELETE') return void response.writeHead(204).end();
    const tags = [...String(body).matchAll(/<ETag>"(\w+)"<\/ETag>/g)].map((found) => found[1]);
    const bytes = [...upload.values()];
    const fits = bytes.every(
      (part, index) =>
        hex(part).startsWith(tags[index]!) &&
        (index === bytes.length - 1 || part.length >= 5 * 2 ** 20),
    );
    // A failure to join comes with status 200, as the real store may answer.
    if (!fits || tags.length !== bytes.length)
      return void response.end('<Error><Code>InvalidPart</Code></Error>');
    this.objects.set(key, { bytes: Buffer.concat(bytes), at: new Date() });
    response.end('<CompleteMultipartUploadResult/>');
  }
}

function refuse(response: ServerResponse, status: number, code: string): void {
  response.writeHead(status, { 'content-type': 'application/xml' });
  response.end(`<?xml version="1.0"?><Error><Code>${code}</Code></Error>`);
}

/** True for a request that carries the signature of our keys over exactly what arrived. */
function isSigned(request: IncomingMessage, body: Buffer): boolean {
  const given = request.headers.authorization ?? '';
  const [, id, day, region, service, signedNames, signature] =
    /^AWS4-HMAC-SHA256 Credential=(\w+)\/(\d{8})\/([\w-]+)\/(\w+)\/aws4_request, ?SignedHeaders=([\w;-]+), ?Signature=([0-9a-f]{64})$/.exec(
      given,
    ) ?? [];
  const moment = String(request.headers['x-amz-date']);
  const hash = String(request.headers['x-amz-content-sha256']);
  const names = signedNames?.split(';') ?? [];
  const isWhole =
    id === ID &&
    region === REGION &&
    service === 's3' &&
    moment.startsWith(day!) &&
    Math.abs(Date.now() - momentMs(moment)) < 900_000 &&
    hash === hex(body) &&
    ['host', 'x-amz-date', 'x-amz-content-sha256'].every((name) => names.includes(name));
  if (!isWhole) return false;

  const [path = '', query = ''] = request.url!.split('?');
  const pairs = query
    .split('&')
    .filter(Boolean)
    .map((pair) => (pair.includes('=') ? pair : `${pair}=`));
  let canonical = `${request.method}\n${path}\n${pairs.sort().join('&')}\n`;
  for (const name of names) canonical += `${name}:${String(request.headers[name]).trim()}\n`;
  canonical += `\n${signedNames}\n${hash}`;
  const text = `AWS4-HMAC-SHA256\n${moment}\n${day}/${region}/${service}/aws4_request\n${hex(canonical)}`;
  let key = Buffer.from(`AWS4${SECRET}`);
  for (const step of [day!, region!, service!, 'aws4_request', text])
    key = createHmac('sha256', key).update(step).digest();
  return key.toString('hex') === signature;
}

function momentMs(moment: string): number {
  const [, y, mo, d, h, mi, s] = /^(\d{4})(\d\d)(\d\d)T(\d\d)(\d\d)(\d\d)Z$/.exec(moment) ?? [];
  return Date.UTC(Number(y), Number(mo) - 1, Number(d), Number(h), Number(mi), Number(s));
}
