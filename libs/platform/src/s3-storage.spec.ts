import { Readable } from 'node:stream';
import { S3Storage } from './s3-storage.ts';
import { S3Stub } from './s3-stub.ts';

const stub = new S3Stub();
let storage: S3Storage;
beforeAll(async () => {
  await stub.listen();
  storage = new S3Storage(stub.settings);
});
afterAll(() => stub.close());

const MB = 1024 * 1024;

it('tries again what failed in passing, and says no more than the code of what did not', async () => {
  stub.failures.push(503, 500);
  await storage.put('photos/a', Buffer.from('kept'));
  stub.failures.push(502);
  expect(String(await storage.get('photos/a'))).toBe('kept');
  expect(stub.requests.slice(-5)).toEqual([
    ...Array<string>(3).fill('PUT /chucun-test/photos/a'),
    ...Array<string>(2).fill('GET /chucun-test/photos/a'),
  ]);

  const stranger = new S3Storage({ ...stub.settings, secretAccessKey: 'guessed-secret' });
  const refused = stranger.put('photos/a', Buffer.from('overwritten'));
  await expect(refused).rejects.toThrow(
    /^object storage answers 403 SignatureDoesNotMatch to PUT$/,
  );
  expect(String(await storage.get('photos/a'))).toBe('kept');
});

it('sends a large object in parts, each again when it fails, and leaves none of them behind', async () => {
  const sent = Array.from({ length: 18 }, (_, index) => Buffer.alloc(MB, index));
  const begun = stub.requests.length;
  stub.failures.push(503);
  const upload = storage.putStream('live/long.mp4', Readable.from(sent));
  expect(await upload).toBe(18 * MB);
  expect(stub.objects.get('live/long.mp4')!.bytes.equals(Buffer.concat(sent))).toBe(true);
  expect(stub.requests.slice(begun).filter((each) => each.includes('partNumber'))).toHaveLength(3);

  const failing = async function* () {
    for (const part of sent) {
      if (part === sent[17]) stub.failures.push(400);
      yield await Promise.resolve(part);
    }
  };
  await expect(storage.putStream('live/other.mp4', Readable.from(failing()))).rejects.toThrow(
    '400',
  );
  expect(stub.uploads.size).toBe(0);
  expect(await storage.stat('live/other.mp4')).toBeUndefined();
});

it('reads the stream no faster than the store takes it', async () => {
  let given = 0;
  let ahead = 0;
  const source = async function* () {
    for (; given < 40; given += 1) {
      const taken = [...stub.uploads.values()][0]?.size ?? 0;
      ahead = Math.max(ahead, given - taken * 8);
      yield await Promise.resolve(Buffer.alloc(MB));
    }
  };
  const stream = Readable.from(source(), { highWaterMark: 1 });
  expect(await storage.putStream('live/slow.mp4', stream)).toBe(40 * MB);
  expect(ahead).toBeGreaterThan(7);
  expect(ahead).toBeLessThanOrEqual(19);
});
