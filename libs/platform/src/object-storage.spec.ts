import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { buffer } from 'node:stream/consumers';
import { FolderStorage } from './folder-storage.ts';
import { RangeOutside, type ByteRange, type ObjectStorage } from './object-storage.ts';
import { S3Storage } from './s3-storage.ts';
import { S3Stub } from './s3-stub.ts';

interface Engine {
  name: string;
  open(): Promise<{ storage: ObjectStorage; close(): Promise<void> }>;
}

const folder: Engine = {
  name: 'a folder',
  open: () => {
    const root = mkdtempSync(join(tmpdir(), 'chucun-storage-'));
    return Promise.resolve({
      storage: new FolderStorage(root),
      close: () => {
        expect(readdirSync(join(root, '.drafts'))).toEqual([]);
        rmSync(root, { recursive: true });
        return Promise.resolve();
      },
    });
  },
};

const bucket: Engine = {
  name: 'a bucket',
  open: async () => {
    const stub = new S3Stub();
    await stub.listen();
    return {
      storage: new S3Storage(stub.settings),
      close: async () => {
        expect(stub.uploads.size).toBe(0);
        await stub.close();
      },
    };
  },
};

const MB = 1024 * 1024;
const pattern = (size: number) => Buffer.alloc(size, '出村的每一个字节都在这里');
/** Gives `size` bytes in pieces that fit no boundary, and then ends or fails. */
async function* pieces(size: number, failure?: Error) {
  const all = pattern(size);
  for (let at = 0; at < size; at += 777_777) yield all.subarray(at, at + 777_777);
  await Promise.resolve();
  if (failure) throw failure;
}

describe.each([folder, bucket])('objects in $name', ({ open }) => {
  let storage: ObjectStorage;
  let close: () => Promise<void>;
  beforeAll(async () => ({ storage, close } = await open()));
  afterAll(() => close());

  const read = async (name: string, range?: ByteRange) => {
    const found = await storage.getStream(name, range);
    return found && { ...found, stream: undefined, bytes: await buffer(found.stream) };
  };

  it('are kept, replaced, described and removed', async () => {
    const name = 'photos/0199/320.avif';
    expect(await storage.get(name)).toBeUndefined();
    expect(await storage.getStream(name)).toBeUndefined();
    expect(await storage.stat(name)).toBeUndefined();
    await storage.remove(name);

    await storage.put(name, Buffer.from('first'));
    await storage.put(name, Buffer.from('second one'));
    expect(String(await storage.get(name))).toBe('second one');
    const stat = await storage.stat(name);
    expect(stat!.size).toBe(10);
    expect(Math.abs(Date.now() - stat!.changedAt.getTime())).toBeLessThan(60_000);

    await storage.remove(name);
    expect(await storage.get(name)).toBeUndefined();
    expect(await storage.stat('photos/0199')).toBeUndefined();
    expect(await storage.get('photos/0199')).toBeUndefined();
  });

  it('of every size go through streams and come back byte for byte', async () => {
    for (const size of [0, 1, 777_777, 8 * MB, 20 * MB + 5]) {
      expect(await storage.putStream('live/replay.mp4', Readable.from(pieces(size)))).toBe(size);
      const found = await read('live/replay.mp4');
      expect(found).toMatchObject({ size, from: 0, to: size - 1 });
      expect(found!.bytes.equals(pattern(size))).toBe(true);
    }
  });

  it('are read in parts, as a player that seeks asks for them', async () => {
    await storage.put('live/part.mp4', Buffer.from('0123456789'));
    const part = async (from: number, to?: number) => {
      const found = await read('live/part.mp4', to === undefined ? { from } : { from, to });
      return [String(found!.bytes), found!.from, found!.to, found!.size];
    };
    expect(await part(0, 0)).toEqual(['0', 0, 0, 10]);
    expect(await part(3, 6)).toEqual(['3456', 3, 6, 10]);
    expect(await part(7)).toEqual(['789', 7, 9, 10]);
    expect(await part(8, 1000)).toEqual(['89', 8, 9, 10]);
    await expect(part(10)).rejects.toThrow(RangeOutside);
    await expect(part(99, 120)).rejects.toMatchObject({ size: 10 });
    expect(await storage.getStream('live/none.mp4', { from: 5 })).toBeUndefined();
  });

  it('survive a stream that breaks: the old one stays, and a new one does not begin to exist', async () => {
    await storage.put('live/kept.mp4', Buffer.from('old'));
    for (const name of ['live/kept.mp4', 'live/new.mp4'])
      for (const size of [MB, 20 * MB]) {
        const broken = Readable.from(pieces(size, new Error('uplink gone')));
        await expect(storage.putStream(name, broken)).rejects.toThrow('uplink gone');
      }
    expect(String(await storage.get('live/kept.mp4'))).toBe('old');
    expect(await storage.stat('live/new.mp4')).toBeUndefined();
  });

  it('are listed by prefix, page after page, in the order of their names', async () => {
    const names = [
      's/1/a.ts',
      's/1/b.ts',
      's/1/c/d.ts',
      's/1-0.ts',
      's/1.m3u8',
      's/10.ts',
      's/2.ts',
    ];
    for (const name of names) await storage.put(name, Buffer.from(name));
    await storage.put('t/other', Buffer.from('x'));
    const all = async (prefix: string, limit: number) => {
      const seen: string[] = [];
      for (let after: string | undefined = ''; after !== undefined;) {
        const page = await storage.list(prefix, { after, limit });
        expect(page.objects.length).toBeLessThanOrEqual(limit);
        expect(page.objects.every(({ name, size }) => size === name.length)).toBe(true);
        seen.push(...page.objects.map(({ name }) => name));
        after = page.next;
      }
      return seen;
    };
    const inOrder = names.toSorted((a, b) => (a < b ? -1 : 1));
    for (const limit of [1, 2, 3, 7, 1000]) expect(await all('s/', limit)).toEqual(inOrder);
    expect(await all('s/1', 2)).toEqual(inOrder.filter((name) => name.startsWith('s/1')));
    expect(await all('s/1/', 2)).toEqual(['s/1/a.ts', 's/1/b.ts', 's/1/c/d.ts']);
    expect(await all('none/', 2)).toEqual([]);
  });

  it('have names that cannot leave the storage', async () => {
    const bad = [
      '',
      '/',
      '../x',
      'a/../../x',
      'a/./b',
      'a//b',
      'a/',
      '/etc/passwd',
      '.drafts/x',
      'a\0b',
    ];
    bad.push('a\\..\\b', 'a%2e%2e', 'C:/x', '出村', 'x'.repeat(201), 'ab/'.repeat(200) + 'c');
    for (const name of bad) {
      const tries: (() => Promise<unknown>)[] = [
        () => storage.put(name, Buffer.from('x')),
        () => storage.putStream(name, Readable.from(['x'])),
        () => storage.get(name),
        () => storage.getStream(name),
        () => storage.stat(name),
        () => storage.remove(name),
      ];
      for (const attempt of tries)
        await expect(Promise.resolve().then(attempt)).rejects.toThrow('not the name of an object');
    }
    await expect(Promise.resolve().then(() => storage.list('../'))).rejects.toThrow('not the name');
  });
});
