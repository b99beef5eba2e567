import multipart from '@fastify/multipart';
import { FastifyAdapter, type NestFastifyApplication } from '@nestjs/platform-fastify';
import { inTransaction, isId, NotFound, UserError } from '@chucun/kernel';
import { ObjectStorage, OutboxDispatcher } from '@chucun/platform';
import { Sql, testApp, type TestApp } from '@chucun/testing';
import type { FastifyInstance } from 'fastify';
import sharp from 'sharp';
import { DataSource } from 'typeorm';
import { DiscardPhotos } from './discard-photos.ts';
import { KeepPhoto, PHOTOS_PER_HOUR } from './keep-photo.ts';
import { MediaModule } from './media.module.ts';
import type { UploadRequest } from './media.controller.ts';
import { Photos } from './photos.ts';
import { SetPhotoAlt } from './set-photo-alt.ts';

let test: TestApp;
let http: NestFastifyApplication;
let address: string;
let db: DataSource;
let sql: Sql;
let owner: string;

beforeAll(async () => {
  test = await testApp(MediaModule);
  http = test.module.createNestApplication<NestFastifyApplication>(new FastifyAdapter());
  await http.register(multipart as never);
  // Stands for the api's session look-up: the bearer token of this test is the account's id.
  (http.getHttpAdapter().getInstance() as unknown as FastifyInstance).addHook(
    'onRequest',
    async (request) => {
      const accountId = request.headers.authorization?.replace('Bearer ', '');
      (request as UploadRequest).viewer = accountId
        ? { accountId, sessionId: '', grants: [] }
        : null;
    },
  );
  await http.listen(0, '127.0.0.1');
  address = await http.getUrl();
  db = test.module.get(DataSource);
  sql = new Sql(db);
  owner = await sql.account();
});
afterAll(async () => {
  await http?.close();
  await test?.close();
});

let shade = 0;
const picture = (width = 400, height = 300) =>
  sharp({ create: { width, height, channels: 3, background: { r: (shade += 1), g: 90, b: 40 } } })
    .jpeg()
    .toBuffer();
const send = (bytes: Buffer, as: string | undefined = owner, field = 'file') => {
  const form = new FormData();
  form.set(field, new Blob([new Uint8Array(bytes)]), '照片.jpg');
  const headers: Record<string, string> = as ? { authorization: `Bearer ${as}` } : {};
  return fetch(`${address}/media`, { method: 'POST', body: form, headers });
};
const idOf = async (response: Response) => ((await response.json()) as { id: string }).id;
const photosKept = () => sql.value<number>('SELECT count(*)::int FROM photos');

describe('sending a photo', () => {
  it('answers with its id and size, and serves it by what the browser reads', async () => {
    const response = await send(await picture(1000, 500));
    expect(response.status).toBe(201);
    const photo = (await response.json()) as { id: string; width: number; height: number };
    expect(photo).toMatchObject({ width: 1000, height: 500 });
    expect(isId(photo.id)).toBe(true);

    const url = `${address}/media/${photo.id}`;
    const avif = await fetch(`${url}/640`, { headers: { accept: 'image/avif,image/webp' } });
    expect(Object.fromEntries(avif.headers)).toMatchObject({
      'content-type': 'image/avif',
      'cache-control': 'public, max-age=31536000, immutable',
      'x-content-type-options': 'nosniff',
      vary: 'Accept',
    });
    expect((await sharp(await avif.arrayBuffer()).metadata()).width).toBe(640);
    const webp = await fetch(`${url}/1280`, { headers: { accept: '*/*' } });
    expect(webp.headers.get('content-type')).toBe('image/webp');
    expect((await sharp(await webp.arrayBuffer()).metadata()).width).toBe(1000);
    expect((await fetch(`${url}/160.avif`)).headers.get('content-type')).toBe('image/avif');
    const again = await fetch(`${url}/640.avif`, {
      headers: { 'if-none-match': avif.headers.get('etag')! },
    });
    expect(again.status).toBe(304);
  });

  it('knows nothing of other addresses', async () => {
    const id = await idOf(await send(await picture()));
    for (const path of [
      `${id}/641`,
      `${id}/320.png`,
      `${id}/..%2F320`,
      'abc/320',
      `${owner}/320`,
    ]) {
      expect((await fetch(`${address}/media/${path}`)).status).toBe(404);
    }
  });

  it('makes one photo of the same bytes, in turn or ten times at once', async () => {
    const bytes = await picture();
    const before = await photosKept();
    const ids = await Promise.all(Array.from({ length: 10 }, async () => idOf(await send(bytes))));
    ids.push(await idOf(await send(bytes)));
    expect(new Set(ids).size).toBe(1);
    expect(await photosKept()).toBe(before + 1);
    expect((await fetch(`${address}/media/${ids[0]!}/160`)).status).toBe(200);
    expect(await idOf(await send(bytes, await sql.account()))).not.toBe(ids[0]);
  });

  it('refuses strangers, empty forms, 50 MB and what is no photo, each with a sentence, and keeps nothing', async () => {
    const before = await photosKept();
    const refusals = [
      [await send(await picture(), ''), 401, 'NotSignedIn'],
      [await send(await picture(), owner, 'other'), 400, 'InvalidInput'],
      [
        await fetch(`${address}/media`, {
          method: 'POST',
          headers: { authorization: `Bearer ${owner}` },
        }),
        400,
        'InvalidInput',
      ],
      [await send(Buffer.alloc(50 * 1024 * 1024, 0xff)), 413, 'PhotoTooLarge'],
      [await send(Buffer.alloc(0)), 415, 'PhotoIsNotAPhoto'],
      [await send(Buffer.from('<html>')), 415, 'PhotoIsNotAPhoto'],
      [await send((await picture()).subarray(0, 200)), 422, 'PhotoUnreadable'],
    ] as const;
    for (const [response, status, code] of refusals) {
      const body: unknown = await response.json();
      expect([response.status, body]).toEqual([
        status,
        {
          code,
          message: expect.stringMatching(/\w/),
          messageZh: expect.stringMatching(/[\u4e00-\u9fff]。$/),
        },
      ]);
    }
    expect(await photosKept()).toBe(before);
  });

  it('stops an account at its hourly limit, even when it races', async () => {
    const busy = await sql.account();
    await db.query(
      `INSERT INTO photos (id, owner_id, content_hash, width, height, widths, placeholder)
       SELECT gen_random_uuid(), $1, sha256(n::text::bytea), 1, 1, '{1}', '' FROM generate_series(2, $2) AS n`,
      [busy, PHOTOS_PER_HOUR],
    );
    const answers = await Promise.all(
      Array.from({ length: 4 }, async () =>
        test.module
          .get(KeepPhoto)
          .run({ ownerId: busy, bytes: await picture(40, 30), limited: true }),
      ),
    );
    expect(answers.filter((answer) => !(answer instanceof UserError))).toHaveLength(1);
    expect(await sql.value('SELECT count(*)::int FROM photos WHERE owner_id = $1', [busy])).toBe(
      PHOTOS_PER_HOUR,
    );
  });
});

describe('using a photo', () => {
  it('is claimed by its owner only, in the order asked', async () => {
    const photos = test.module.get(Photos);
    const [a, b] = [
      await photos.ingest(owner, await picture(), '苹果'),
      await photos.ingest(owner, await picture()),
    ];
    const claimed = await inTransaction(db, (tx) => photos.claim(tx, [b.id, a.id], owner));
    expect(claimed).toMatchObject([{ id: b.id }, { id: a.id, alt: '苹果' }]);

    const c = await photos.ingest(owner, await picture());
    const stranger = await sql.account();
    for (const [ids, who] of [
      [[c.id], stranger],
      [[c.id, 'nonsense'], owner],
      [[c.id, stranger], owner],
    ] as const) {
      expect(await inTransaction(db, (tx) => photos.claim(tx, ids, who))).toBeInstanceOf(NotFound);
    }
    expect(await sql.value('SELECT claimed_at FROM photos WHERE id = $1', [c.id])).toBeNull();
    expect(await photos.byIds([c.id, stranger, a.id])).toMatchObject([
      { id: c.id },
      undefined,
      { id: a.id },
    ]);
  });

  it('is described by its owner only, in plain words', async () => {
    const photo = await test.module.get(Photos).ingest(owner, await picture());
    const setAlt = test.module.get(SetPhotoAlt);
    expect(await setAlt.run(owner, photo.id, ' 一筐红苹果 ')).toMatchObject({ alt: '一筐红苹果' });
    expect(await setAlt.run(await sql.account(), photo.id, '别的')).toBeInstanceOf(NotFound);
    expect(await setAlt.run(owner, photo.id, '长'.repeat(121))).toBeInstanceOf(UserError);
    expect(await sql.value('SELECT alt FROM photos WHERE id = $1', [photo.id])).toBe('一筐红苹果');
  });

  it('is discarded with its pictures when nobody claims it within a week', async () => {
    const photos = test.module.get(Photos);
    const [used, left] = [
      await photos.ingest(owner, await picture()),
      await photos.ingest(owner, await picture()),
    ];
    await inTransaction(db, (tx) => photos.claim(tx, [used.id], owner));
    await db.query(
      `UPDATE photos SET last_sent_at = now() - interval '8 days' WHERE id = ANY($1)`,
      [[used.id, left.id]],
    );
    expect(await test.module.get(DiscardPhotos).run()).toBe(1);
    await test.module.get(OutboxDispatcher).drain();
    const storage = test.module.get(ObjectStorage);
    expect(await storage.get(`photos/${left.id}/160.webp`)).toBeUndefined();
    expect(await storage.get(`photos/${used.id}/160.webp`)).toBeDefined();
  });
});
