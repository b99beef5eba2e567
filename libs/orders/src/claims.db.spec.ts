import { IdentityModule } from '@chucun/identity';
import { Clock, newId, UserError } from '@chucun/kernel';
import { Photos } from '@chucun/media';
import { TimedJobs } from '@chucun/platform';
import { Sql, testApp, type TestApp } from '@chucun/testing';
import sharp from 'sharp';
import { DataSource } from 'typeorm';
import { AnswerRefund } from './answer-refund.ts';
import { CancelOrder } from './cancel-order.ts';
import { ConfirmReceipt } from './confirm-receipt.ts';
import { OrdersModule } from './orders.module.ts';
import { RefundByDispute } from './refund-by-dispute.ts';
import type { RefundRequestRow } from './refund-request.repository.ts';
import { RequestRefund } from './request-refund.ts';
import { type Bought, SpecShop } from './spec-shop.ts';

let app: TestApp;
let db: DataSource;
let sql: Sql;
let shop: SpecShop;
const get = <T>(type: new (...args: never[]) => T): T => app.module.get(type);

beforeAll(async () => {
  app = await testApp(IdentityModule, OrdersModule);
  db = get(DataSource);
  sql = new Sql(db);
  shop = new SpecShop(get, sql);
  await shop.open();
});
afterAll(() => app?.close());
afterEach(() => {
  get(Clock).now = () => new Date();
});

const later = (hours: number) => {
  const at = Date.now() + hours * 3_600_000;
  get(Clock).now = () => new Date(at);
};
let shade = 0;
async function photoOf(ownerId: string, of = (shade += 1)): Promise<string> {
  const background = { r: (of * 12) % 256, g: 90, b: 40 };
  const bytes = await sharp({ create: { width: 640, height: 480, channels: 3, background } })
    .jpeg()
    .toBuffer();
  return (await get(Photos).ingest(ownerId, bytes)).id;
}
const claim = (of: Bought, row: object = {}, who = shop.buyer) =>
  get(RequestRefund).run(who.accountId, {
    orderId: of.orderId,
    lineId: of.lineIds[0]!,
    amountFen: null,
    share: { bad: 3, of: 12 },
    reason: '坏了三个',
    photoIds: [],
    clientKey: newId(),
    ...row,
  });
const twoPhotos = async (who = shop.buyer) => [
  await photoOf(who.accountId),
  await photoOf(who.accountId),
];
const named = (result: object) => (result instanceof UserError ? result.constructor.name : 'ok');
const request = (id: string) =>
  db
    .query<Record<string, unknown>[]>('SELECT * FROM refund_requests WHERE id = $1', [id])
    .then(([row]) => row!);
const refundedOf = (orderId: string) =>
  sql.value<number>('SELECT refunded_fen FROM orders WHERE id = $1', [orderId]);
async function received(): Promise<Bought> {
  const of = await shop.bought();
  await shop.ship(of.orderId);
  await get(ConfirmReceipt).run(shop.buyer.accountId, of.orderId);
  return of;
}

describe('a claim for spoiled goods (S12)', () => {
  it('is a quarter of the goods at once, and agreed to after a day of silence', async () => {
    const of = await received();
    later(20);
    const asked = (await claim(of, { photoIds: await twoPhotos() })) as RefundRequestRow;
    expect(asked).toMatchObject({ amountFen: 1500, freightFen: 0, badCount: 3, ofCount: 12 });
    const hours = (asked.answerBy!.getTime() - asked.requestedAt.getTime()) / 3_600_000;
    expect(hours).toBe(24);
    later(20 + 23);
    await get(TimedJobs).runNow('orders.agree-claims');
    expect([(await request(asked.id))['state'], await refundedOf(of.orderId)]).toEqual([
      'REQUESTED',
      0,
    ]);
    later(20 + 25);
    await Promise.all([
      get(TimedJobs).runNow('orders.agree-claims'),
      get(TimedJobs).runNow('orders.agree-claims'),
    ]);
    expect([(await request(asked.id))['state'], await refundedOf(of.orderId)]).toEqual([
      'AGREED',
      1500,
    ]);
  });

  it('waits for the cooperative where it has no proof, and ends with its answer', async () => {
    const of = await received();
    const bare = (await claim(of)) as RefundRequestRow;
    expect(bare.answerBy).toBeNull();
    const no = { requestId: bare.id, agree: false, amountFen: null, answer: '请补照片' };
    await get(AnswerRefund).run(shop.manager, no);
    const proved = (await claim(of, { photoIds: await twoPhotos() })) as RefundRequestRow;
    await get(AnswerRefund).run(shop.manager, { ...no, requestId: proved.id });
    later(30);
    await get(TimedJobs).runNow('orders.agree-claims');
    expect([(await request(proved.id))['state'], await refundedOf(of.orderId)]).toEqual([
      'REFUSED',
      0,
    ]);
  });

  it('is refused with a photo that was used before, by whomever, and changes nothing', async () => {
    const first = await received();
    const photoIds = await twoPhotos();
    expect(named(await claim(first, { photoIds }))).toBe('ok');
    const second = await received();
    expect(named(await claim(second, { photoIds }))).toBe('PhotoUsedBefore');
    const other = await shop.viewer();
    const theirs = await shop.bought({ by: other });
    const copy = await photoOf(other.accountId, shade);
    expect(named(await claim(theirs, { photoIds: [copy] }, other))).toBe('PhotoUsedBefore');
    expect(
      await sql.value('SELECT count(*)::int FROM refund_requests WHERE order_id = ANY($1)', [
        [second.orderId, theirs.orderId],
      ]),
    ).toBe(0);
  });

  it('brings the freight back from half on, and everything from seven tenths on (T-22)', async () => {
    const of = await received();
    const freight = await sql.value<number>('SELECT freight_fen FROM orders WHERE id = $1', [
      of.orderId,
    ]);
    const half = (await claim(of, { share: { bad: 6, of: 12 } })) as RefundRequestRow;
    expect([half.amountFen, half.freightFen]).toEqual([3000, Math.ceil(freight / 2)]);
    const yes = { requestId: half.id, agree: true, amountFen: null, answer: '' };
    await get(AnswerRefund).run(shop.manager, yes);
    expect(await refundedOf(of.orderId)).toBe(3000 + Math.ceil(freight / 2));
    const rest = (await claim(of, { share: { bad: 9, of: 12 } })) as RefundRequestRow;
    expect(rest.amountFen).toBe(3000);
    await get(AnswerRefund).run(shop.manager, { ...yes, requestId: rest.id });
    expect(await refundedOf(of.orderId)).toBe(6000 + freight);
    for (const share of [
      { bad: 0, of: 12 },
      { bad: 13, of: 12 },
    ])
      expect(named(await claim(of, { share }))).toBe('InvalidInput');
  });
});

describe('goods that never left', () => {
  const stockOf = (lineId: string) =>
    db
      .query<object[]>(
        `SELECT available, held, sold FROM stock WHERE variant_id = (SELECT variant_id FROM order_lines WHERE id = $1)`,
        [lineId],
      )
      .then(([row]) => row);

  it('are on sale again once their line is refunded, and not twice when the rest is cancelled', async () => {
    const of = await shop.bought({ packs: 2 });
    const asked = (await claim(of, { share: null })) as RefundRequestRow;
    const yes = { requestId: asked.id, agree: true, amountFen: null, answer: '' };
    await get(AnswerRefund).run(shop.manager, yes);
    const free = { available: 100, held: 0, sold: 0 };
    const [first, second] = of.lineIds as [string, string];
    expect(await stockOf(first)).toEqual(free);
    expect(await stockOf(second)).toEqual({ available: 98, held: 0, sold: 2 });
    await get(CancelOrder).run(shop.buyer, of.orderId, '');
    expect([await stockOf(first), await stockOf(second)]).toEqual([free, free]);
  });
});

describe('a lost dispute', () => {
  it('refunds what is left, fills refunds that never left, and says what fits nowhere', async () => {
    const of = await received();
    const asked = (await claim(of)) as RefundRequestRow;
    const yes = { requestId: asked.id, agree: true, amountFen: null, answer: '' };
    await get(AnswerRefund).run(shop.manager, yes);
    const total = await sql.value<number>('SELECT total_fen FROM orders WHERE id = $1', [
      of.orderId,
    ]);
    const lost = { groupId: of.groupId, amountFen: total + 7, paidAs: 'du_1', at: new Date() };
    const excess = await db.transaction((tx) => get(RefundByDispute).run(tx, lost));
    expect(excess).toBe(7);
    expect(await refundedOf(of.orderId)).toBe(total);
    expect(await sql.value('SELECT state FROM orders WHERE id = $1', [of.orderId])).toBe(
      'REFUNDED',
    );
    const rows = await db.query<{ state: string; provider_refund_id: string }[]>(
      'SELECT DISTINCT state, provider_refund_id FROM refunds WHERE order_id = $1',
      [of.orderId],
    );
    expect(rows).toEqual([{ state: 'SUCCEEDED', provider_refund_id: 'du_1' }]);
  });
});
