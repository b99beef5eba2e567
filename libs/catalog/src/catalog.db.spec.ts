import { IdentityModule, type Viewer } from '@chucun/identity';
import { newId } from '@chucun/kernel';
import { Photos } from '@chucun/media';
import { RegionImport } from '@chucun/regions';
import { Sql, testApp, type TestApp } from '@chucun/testing';
import sharp from 'sharp';
import { DataSource } from 'typeorm';
import { BatchRepository } from './batch.repository.ts';
import { CertificateRepository } from './certificate.repository.ts';
import {
  CATEGORIES,
  CatalogModule,
  CategoryImport,
  Certificates,
  CreateProduct,
  Offers,
  OpenBatch,
  type Product,
  Products,
  type ProductWish,
  PublishProduct,
  RecordProduction,
  UpdateVariant,
  type Variant,
  WithdrawProduct,
} from './index.ts';

let app: TestApp;
let db: DataSource;
let sql: Sql;
let coopId: string;
let otherCoopId: string;
let member: { memberId: string; householdId: string };
let farmer: Viewer;
let manager: Viewer;
let agent: Viewer;
let stranger: Viewer;
let photoOf: Map<string, string>;
const get = <T>(type: new (...parameters: never[]) => T): T => app.module.get(type);

const viewer = (accountId: string, role?: string, memberId: string | null = null): Viewer => ({
  accountId,
  sessionId: newId(),
  grants: role
    ? [{ role: role as 'farmer', coopId, memberId, stationId: null, regionCode: null }]
    : [],
});

beforeAll(async () => {
  app = await testApp(IdentityModule, CatalogModule);
  db = app.module.get(DataSource);
  sql = new Sql(db);
  expect(await get(CategoryImport).run()).toBe(0);
  expect(await sql.value(`SELECT count(*)::int FROM categories`)).toBe(CATEGORIES.length);
  await get(RegionImport).run();
  coopId = await sql.coop();
  otherCoopId = await sql.coop({ name: '别的合作社' });
  member = await sql.member(coopId);
  farmer = viewer(await sql.account(), 'farmer', member.memberId);
  manager = viewer(await sql.account(), 'coop_manager');
  agent = viewer(await sql.account(), 'station_agent');
  stranger = viewer(await sql.account());
  photoOf = new Map();
  for (const [index, { accountId }] of [farmer, manager, agent, stranger].entries()) {
    const image = sharp({
      create: { width: 200, height: 150, channels: 3, background: `#11${index}` },
    });
    photoOf.set(accountId, (await get(Photos).ingest(accountId, await image.jpeg().toBuffer())).id);
  }
});
afterAll(() => app.close());

const wish = (who: Viewer, change: Partial<ProductWish> = {}): ProductWish => ({
  coopId,
  name: '松阳红富士苹果',
  story: '高山上种的。',
  categoryCode: '010301',
  originCode: '331124',
  photoIds: [photoOf.get(who.accountId)!],
  variants: [{ name: '5斤装', priceFen: 2990, netWeightGrams: 2500, stock: 300 }],
  clientKey: newId(),
  publish: true,
  ...change,
});
const create = (who: Viewer, change: Partial<ProductWish> = {}) =>
  get(CreateProduct).run(who, wish(who, change));
const counts = async () =>
  (
    await db.query(`SELECT (SELECT count(*) FROM products) AS products, (SELECT count(*) FROM batches) AS batches,
      (SELECT count(*) FROM variants) AS variants, (SELECT count(*) FROM audit_log) AS audits,
      (SELECT count(*) FROM outbox) AS told`)
  )[0];
const variantOf = async (product: Product): Promise<Variant> =>
  (await get(Products).variantsOf([product.id]))[0]![0]!;

describe('listing', () => {
  it("makes a product of today's harvest with the certificate that L-32 asks for", async () => {
    const product = (await create(farmer)) as Product;
    expect(product).toMatchObject({
      state: 'PUBLISHED',
      memberId: member.memberId,
      name: '松阳红富士苹果',
    });
    const [offer] = await get(Offers).ofVariants([(await variantOf(product)).id]);
    expect(offer).toMatchObject({
      priceFen: 2990,
      netWeightGrams: 2500,
      grossWeightGrams: 2750,
      householdId: member.householdId,
      originCode: '331124',
      isPerishable: true,
      isSellable: true,
      photoId: photoOf.get(farmer.accountId),
    });
    expect(offer!.certificateId).not.toBeNull();
    const [commitment] = await get(CertificateRepository).commitmentsOf([product.batchId]);
    expect(commitment).toMatchObject({ issuer: '松阳香茶合作社', quantity: '松阳红富士苹果' });
    expect((await get(Products).searchRows([product.id]))[0]).toMatchObject({
      certificates: ['COMMITMENT'],
      priceFen: 2990,
    });
    expect(await sql.value(`SELECT count(*)::int FROM price_history`)).toBe(1);
  });

  it('answers ten retries at once with one product', async () => {
    const same = wish(farmer);
    const before = await counts();
    const answers = await Promise.all(
      Array.from({ length: 10 }, () => get(CreateProduct).run(farmer, same)),
    );
    expect(new Set(answers.map((answer) => (answer as Product).id)).size).toBe(1);
    expect((await counts()).products - before.products).toBe(1);
    expect((await counts()).batches - before.batches).toBe(1);
    expect(await create(manager, { clientKey: same.clientKey })).not.toMatchObject({
      id: (answers[0] as Product).id,
    });
  });

  it.each<[string, Partial<ProductWish>]>([
    ['NotFound', { coopId: newId() }],
    ['NotFound', { coopId: 'x' }],
    ['NotFound', { memberId: newId() }],
    ['InvalidInput', { name: ' ' }],
    ['InvalidInput', { name: '苹果\u0000' }],
    ['InvalidInput', { story: '好'.repeat(2001) }],
    ['InvalidInput', { clientKey: '' }],
    ['InvalidInput', { variants: [{ name: '', priceFen: 100, stock: 1 }] }],
    ['CategoryUnknown', { categoryCode: '77' }],
    ['CategoryNeedsPermit', { categoryCode: '9302' }],
    ['RegionNotFound', { originCode: '999999' }],
    ['OriginOutsideRegion', { originCode: '110101' }],
    ['RegionEnded', { originCode: '330103' }],
    ['PhotoMissing', { photoIds: [] }],
    ['PhotoNotYours', { photoIds: [newId()] }],
    ['PhotoNotYours', { photoIds: ["' OR 1=1 --"] }],
    ['TooManyPhotos', { photoIds: Array.from({ length: 10 }, newId) }],
    ['TooManyVariants', { variants: [] }],
    ['PriceOutOfRange', { variants: [{ name: '份', priceFen: 0, stock: 1 }] }],
    ['PriceOutOfRange', { variants: [{ name: '份', priceFen: 100_000_001, stock: 1 }] }],
    ['WeightOutOfRange', { variants: [{ name: '份', priceFen: 1, netWeightGrams: 0, stock: 1 }] }],
    [
      'WeightOutOfRange',
      { variants: [{ name: '份', priceFen: 1, netWeightGrams: 9, grossWeightGrams: 8, stock: 1 }] },
    ],
    ['StockOutOfRange', { variants: [{ name: '份', priceFen: 1, stock: -1 }] }],
    ['BatchNotFound', { batchId: newId() }],
    ['BatchNotFound', { batchId: 'none' }],
  ])('refuses with %s and changes nothing', async (name, change) => {
    const before = await counts();
    expect((await create(farmer, change)).constructor.name).toBe(name);
    expect(await counts()).toEqual(before);
  });

  it('refuses strangers, and farmers who list for others', async () => {
    const other = await sql.member(coopId);
    const before = await counts();
    expect((await create(stranger)).constructor.name).toBe('NotFound');
    expect((await create(farmer, { memberId: other.memberId })).constructor.name).toBe('NotFound');
    expect((await create(farmer, { coopId: otherCoopId })).constructor.name).toBe('NotFound');
    expect(
      (await create(manager, { photoIds: [photoOf.get(farmer.accountId)!] })).constructor.name,
    ).toBe('PhotoNotYours');
    expect(await counts()).toEqual(before);
  });

  it('keeps what an agent drafts until the farmer confirms (T-32)', async () => {
    const named = { memberId: member.memberId };
    expect((await create(agent, named)).constructor.name).toBe('FarmerMustConfirm');
    const draft = (await create(agent, { ...named, publish: false })) as Product;
    expect(draft.state).toBe('DRAFT');
    expect(await get(Products).publicByIds([draft.id])).toEqual([undefined]);
    expect((await get(PublishProduct).run(agent, draft.id)).constructor.name).toBe(
      'FarmerMustConfirm',
    );
    expect(await get(PublishProduct).run(farmer, draft.id)).toMatchObject({ state: 'PUBLISHED' });
  });
});

describe('changing', () => {
  it('keeps every price, version and count, and refuses others', async () => {
    const product = (await create(farmer)) as Product;
    const variant = await variantOf(product);
    const other = viewer(await sql.account(), 'farmer', (await sql.member(coopId)).memberId);
    const before = await counts();
    const change = { variantId: variant.id, priceFen: 2590 };
    for (const who of [stranger, other])
      expect((await get(UpdateVariant).run(who, change)).constructor.name).toBe('NotFound');
    expect((await get(UpdateVariant).run(agent, change)).constructor.name).toBe(
      'FarmerMustConfirm',
    );
    expect(
      (await get(UpdateVariant).run(farmer, { ...change, priceFen: -5 })).constructor.name,
    ).toBe('PriceOutOfRange');
    expect(await counts()).toEqual(before);

    expect(await get(UpdateVariant).run(farmer, change)).toMatchObject({ priceFen: 2590 });
    expect(
      await sql.value(
        `SELECT array_agg(price_fen::int ORDER BY changed_at) FROM price_history WHERE variant_id = $1`,
        [variant.id],
      ),
    ).toEqual([2990, 2590]);
    expect(
      await sql.value(`SELECT count(*)::int FROM product_versions WHERE product_id = $1`, [
        product.id,
      ]),
    ).toBe(2);
    await expect(db.query(`DELETE FROM product_versions`)).rejects.toThrow('append-only');

    expect(await get(WithdrawProduct).run(manager, product.id)).toMatchObject({
      state: 'WITHDRAWN',
    });
    expect((await get(Offers).ofVariants([variant.id]))[0]).toMatchObject({ isSellable: false });
    expect((await get(UpdateVariant).run(farmer, change)).constructor.name).toBe(
      'ProductWithdrawn',
    );
    expect((await get(PublishProduct).run(farmer, product.id)).constructor.name).toBe(
      'ProductWithdrawn',
    );
  });
});

describe('batches', () => {
  const today = new Date(Date.now() + 8 * 3_600_000).toISOString().slice(0, 10);
  const window = { harvestFrom: '2026-06-01', harvestTo: '2026-12-01' };
  const open = (change = {}) =>
    get(OpenBatch).run(farmer, {
      coopId,
      originCode: '331124',
      categoryCode: '010701',
      ...window,
      ...change,
    });

  it('hold a sale back until the pre-harvest interval is over (L-36)', async () => {
    const batch = await open({ clientKey: 'b1' });
    expect(await open({ clientKey: 'b1' })).toEqual(batch);
    const batchId = (batch as { id: string }).id;
    const record = {
      batchId,
      inputName: '苦参碱',
      source: '县农资店',
      purpose: '防虫',
      dosage: '每亩 100 毫升',
    };
    const use = { ...record, usedOn: today, stoppedOn: today, intervalDays: 14 };
    expect((await get(RecordProduction).run(stranger, use)).constructor.name).toBe('NotFound');
    expect(
      (await get(RecordProduction).run(farmer, { ...use, intervalDays: 999 })).constructor.name,
    ).toBe('InvalidInput');
    expect(
      (await get(RecordProduction).run(farmer, { ...use, stoppedOn: '2020-01-01' })).constructor
        .name,
    ).toBe('InvalidInput');
    const gated = await get(RecordProduction).run(farmer, use);

    const refusal = await create(farmer, { batchId, categoryCode: '010701' });
    expect(refusal).toMatchObject({
      saleableFrom: (gated as { saleableFrom: string }).saleableFrom,
    });
    const draft = (await create(farmer, {
      batchId,
      categoryCode: '010701',
      publish: false,
    })) as Product;
    expect((await get(PublishProduct).run(farmer, draft.id)).constructor.name).toBe(
      'BatchNotSaleable',
    );
  });

  it('are public by their code, with a certificate only where one is asked for', async () => {
    const tea = (await open()) as { id: string; code: string };
    expect(await get(BatchRepository).byCode(tea.code)).toMatchObject({ id: tea.id });
    expect(await get(CertificateRepository).commitmentsOf([tea.id])).toEqual([null]);
    for (const change of [
      { harvestTo: '2020-01-01' },
      { harvestFrom: 'x' },
      { expectedGrams: 0 },
      { clientKey: '\u0000' },
    ])
      expect((await open(change)).constructor.name).toBe('InvalidInput');
    expect((await open({ plotId: newId() })).constructor.name).toBe('NotFound');
  });
});

it('shows a badge only while it is valid and covers the origin (L-36)', async () => {
  const product = (await create(farmer)) as Product;
  const badge = {
    coopId,
    productId: product.id,
    number: 'GI-1',
    issuedBy: '测试',
    issuedOn: '2026-01-01',
    validFrom: new Date(0),
    validTo: null,
  };
  await db.transaction(async (tx) => {
    const certificates = get(Certificates);
    await certificates.add(tx, { ...badge, kind: 'GEOGRAPHICAL_INDICATION', originCode: '331124' });
    await certificates.add(tx, { ...badge, kind: 'ORGANIC', validTo: new Date(1) });
    await certificates.add(tx, { ...badge, kind: 'GREEN_FOOD', originCode: '110000' });
  });
  const [shown] = await get(CertificateRepository).shownOfProducts([product.id]);
  expect(shown!.map(({ kind }) => kind)).toEqual(['COMMITMENT', 'GEOGRAPHICAL_INDICATION']);
});
