import { IdentityModule } from '@chucun/identity';
import { Clock, newId, Participants, UserError } from '@chucun/kernel';
import { Sql, testApp, type TestApp } from '@chucun/testing';
import { DataSource } from 'typeorm';
import { AdvanceOrder } from './advance-order.ts';
import { AnswerRefund } from './answer-refund.ts';
import { CancelOrder } from './cancel-order.ts';
import { orderCompleted, refundAgreed, type RefundAgreed } from './chain.ts';
import { CompleteOrders } from './complete-orders.ts';
import { ConfirmReceipt } from './confirm-receipt.ts';
import { OrdersModule } from './orders.module.ts';
import { Refunds } from './refunds.ts';
import { RequestRefund } from './request-refund.ts';
import { SaveFreightTemplate } from './save-freight-template.ts';
import { DEFAULT_TEMPLATE } from './freight.rules.ts';
import { type Bought, SpecShop } from './spec-shop.ts';

let app: TestApp;
let db: DataSource;
let sql: Sql;
let shop: SpecShop;
const refunded: RefundAgreed[] = [];
const completed: string[] = [];
const get = <T>(type: new (...args: never[]) => T): T => app.module.get(type);

beforeAll(async () => {
  app = await testApp(IdentityModule, OrdersModule);
  db = get(DataSource);
  sql = new Sql(db);
  shop = new SpecShop(get, sql);
  await shop.open();
  get(Participants).join(refundAgreed, async (_, refund) => void refunded.push(refund));
  get(Participants).join(orderCompleted, async (_, { orderId }) => void completed.push(orderId));
});
afterAll(() => app?.close());
afterEach(() => {
  get(Clock).now = () => new Date();
});

const HOUR = 3_600_000;
const later = (hours: number) => {
  const at = Date.now() + hours * HOUR;
  get(Clock).now = () => new Date(at);
};
const stateOf = (orderId: string) =>
  sql.value<string>('SELECT state FROM orders WHERE id = $1', [orderId]);
const stockOf = async (variantId: string) =>
  (
    await db.query<object[]>('SELECT available, held, sold FROM stock WHERE variant_id = $1', [
      variantId,
    ])
  )[0];
const named = (result: object) => (result instanceof UserError ? result.constructor.name : 'ok');
const refundsOf = (orderId: string) =>
  sql.value<number>(
    'SELECT coalesce(sum(amount_fen), 0)::bigint FROM refunds WHERE order_id = $1',
    [orderId],
  );
const askRefund = (of: Bought, row: object = {}, who = shop.buyer) =>
  get(RequestRefund).run(who.accountId, {
    orderId: of.orderId,
    lineId: of.lineIds[0]!,
    amountFen: null,
    reason: '坏了三个',
    photoIds: [],
    clientKey: newId(),
    ...row,
  });
const answer = (requestId: string, row: object = {}, who = shop.manager) =>
  get(AnswerRefund).run(who, { requestId, agree: true, amountFen: null, answer: '', ...row });

describe('an order', () => {
  it('goes step by step to completion, each step once, with its events', async () => {
    const { orderId } = await shop.bought();
    expect(
      named(
        await get(AdvanceOrder).run(shop.manager, orderId, 'SHIPPED', {
          carrier: '顺丰',
          trackingNumber: 'SF12345',
        }),
      ),
    ).toBe('OrderInAnotherState');
    expect(await shop.ship(orderId)).toMatchObject({
      state: 'SHIPPED',
      carrier: '顺丰',
      trackingNumber: 'SF1234567',
    });
    expect(
      await get(AdvanceOrder).run(shop.manager, orderId, 'SHIPPED', {
        carrier: '圆通',
        trackingNumber: 'YT12345',
      }),
    ).toMatchObject({ carrier: '顺丰' });
    expect(await get(ConfirmReceipt).run(shop.buyer.accountId, orderId)).toMatchObject({
      state: 'SIGNED',
    });
    later(47);
    await get(CompleteOrders).complete();
    expect(await stateOf(orderId)).toBe('SIGNED');
    later(49);
    await get(CompleteOrders).complete();
    await get(CompleteOrders).complete();
    expect(await stateOf(orderId)).toBe('COMPLETED');
    expect(completed.filter((id) => id === orderId)).toHaveLength(1);
    const events = await db.query<{ to_state: string }[]>(
      'SELECT to_state FROM order_events WHERE order_id = $1 ORDER BY at',
      [orderId],
    );
    expect(events.map((event) => event.to_state)).toEqual([
      'PENDING_PAYMENT',
      'PAID',
      'ACCEPTED',
      'PACKED',
      'SHIPPED',
      'SIGNED',
      'COMPLETED',
    ]);
    expect(
      await sql.value(`SELECT count(*)::int FROM audit_log WHERE subject_id = $1`, [orderId]),
    ).toBe(5);
  });

  it('is signed by itself ten days after dispatch, and not completed while a request is open', async () => {
    const of = await shop.bought();
    await shop.ship(of.orderId);
    later(9 * 24);
    await get(CompleteOrders).sign();
    expect(await stateOf(of.orderId)).toBe('SHIPPED');
    later(10 * 24 + 1);
    await get(CompleteOrders).sign();
    expect(await stateOf(of.orderId)).toBe('SIGNED');
    const request = (await askRefund(of)) as { id: string };
    later(13 * 24);
    await get(CompleteOrders).complete();
    expect(await stateOf(of.orderId)).toBe('SIGNED');
    await answer(request.id, { agree: false, answer: '照片里没有坏果' });
    await get(CompleteOrders).complete();
    expect(await stateOf(of.orderId)).toBe('COMPLETED');
  });

  it('unpaid is cancelled with its whole group', async () => {
    const { orderId, groupId, variantId } = await shop.bought({ isPaid: false });
    expect(await get(CancelOrder).run(shop.buyer, orderId, '不想要了')).toMatchObject({
      state: 'CANCELLED',
      cancelReason: '不想要了',
    });
    expect(await sql.value('SELECT state FROM order_groups WHERE id = $1', [groupId])).toBe(
      'CANCELLED',
    );
    expect(await stockOf(variantId)).toEqual({ available: 100, held: 0, sold: 0 });
    expect(await refundsOf(orderId)).toBe(0);
  });

  it('paid is cancelled before packing with all its money, once, even by ten taps', async () => {
    const { orderId, variantId } = await shop.bought({ packs: 2 });
    const taps = await Promise.all(
      Array.from({ length: 10 }, () => get(CancelOrder).run(shop.buyer, orderId, '')),
    );
    expect(taps.every((tap) => !(tap instanceof UserError))).toBe(true);
    const total = await sql.value(
      'SELECT total_fen FROM orders WHERE id = $1 AND refunded_fen = total_fen',
      [orderId],
    );
    expect(await refundsOf(orderId)).toBe(total);
    expect(
      refunded
        .filter((refund) => refund.orderId === orderId)
        .map(({ line, amountFen }) => [line === null, amountFen]),
    ).toEqual([
      [false, 3000],
      [false, 3000],
      [true, (total as number) - 6000],
    ]);
    expect(await stockOf(variantId)).toEqual({ available: 100, held: 0, sold: 0 });
  });

  it('is cancelled by its cooperative until it ships, by its buyer until it is packed', async () => {
    const [a, b] = [await shop.bought(), await shop.bought()];
    await get(AdvanceOrder).run(shop.manager, a.orderId, 'PACKED');
    expect(named(await get(CancelOrder).run(shop.buyer, a.orderId, ''))).toBe('TooLate');
    expect(await get(CancelOrder).run(shop.manager, a.orderId, '下雨摘不了')).toMatchObject({
      state: 'CANCELLED',
    });
    await shop.ship(b.orderId);
    expect(named(await get(CancelOrder).run(shop.manager, b.orderId, ''))).toBe('TooLate');
    expect(await refundsOf(b.orderId)).toBe(0);
  });

  it('is not found by others, whose tries change nothing', async () => {
    const of = await shop.bought();
    const stranger = await shop.viewer(
      { role: 'coop_manager', coopId: await sql.coop() },
      { role: 'official', regionCode: '331124' },
    );
    const request = (await askRefund(of)) as { id: string };
    const tries = [
      get(CancelOrder).run(stranger, of.orderId, ''),
      get(AdvanceOrder).run(stranger, of.orderId, 'ACCEPTED'),
      get(AdvanceOrder).run(shop.buyer, of.orderId, 'ACCEPTED'),
      get(ConfirmReceipt).run(stranger.accountId, of.orderId),
      askRefund(of, {}, stranger),
      askRefund(of, { lineId: newId() }),
      answer(request.id, {}, stranger),
      answer(request.id, {}, shop.buyer),
      get(CancelOrder).run(shop.buyer, 'x', ''),
      get(SaveFreightTemplate).run(stranger, shop.coop, DEFAULT_TEMPLATE),
    ];
    expect((await Promise.all(tries)).map(named)).toEqual(Array(10).fill('NotFound'));
    expect(await stateOf(of.orderId)).toBe('PAID');
    expect(await refundsOf(of.orderId)).toBe(0);
  });

  it('is moved by a farmer only where every line is theirs', async () => {
    const { memberId } = await sql.member(shop.coop);
    const farmer = await shop.viewer({ role: 'farmer', coopId: shop.coop, memberId });
    const [own, others] = [await shop.bought({ memberId }), await shop.bought()];
    expect(await shop.ship(own.orderId, farmer)).toMatchObject({ state: 'SHIPPED' });
    expect(named(await get(AdvanceOrder).run(farmer, others.orderId, 'ACCEPTED'))).toBe('NotFound');
  });
});

describe('a refund', () => {
  it('is asked for once per key and once at a time, and never above what is left', async () => {
    const of = await shop.bought();
    const clientKey = newId();
    const taps = await Promise.all(Array.from({ length: 6 }, () => askRefund(of, { clientKey })));
    expect(new Set(taps.map((tap) => (tap as { id: string }).id)).size).toBe(1);
    expect(taps[0]).toMatchObject({ amountFen: 6000, state: 'REQUESTED' });
    expect(named(await askRefund(of))).toBe('RefundAlreadyRequested');
    for (const [amountFen, name] of [
      [6001, 'RefundExceedsPaid'],
      [0, 'InvalidInput'],
      [-5, 'InvalidInput'],
    ] as const) {
      expect(named(await askRefund(of, { amountFen }))).toBe(name);
    }
    const unpaid = await shop.bought({ isPaid: false });
    expect(named(await askRefund(unpaid))).toBe('TooLate');
  });

  it('agreed in part leaves the order as it is; the rest with the freight makes it REFUNDED', async () => {
    const of = await shop.bought();
    await shop.ship(of.orderId);
    const part = (await askRefund(of, { amountFen: 1000 })) as { id: string };
    expect(named(await answer(part.id, { amountFen: 6001 }))).toBe('RefundExceedsPaid');
    expect(await answer(part.id)).toMatchObject({ state: 'AGREED' });
    expect(named(await answer(part.id))).toBe('RefundAlreadyAnswered');
    expect([await stateOf(of.orderId), await refundsOf(of.orderId)]).toEqual(['SHIPPED', 1000]);
    const rest = (await askRefund(of)) as { id: string; amountFen: number };
    expect(rest.amountFen).toBe(5000);
    await answer(rest.id);
    const [order] = await db.query<{ state: string; paid: number; back: number }[]>(
      'SELECT state, total_fen AS paid, refunded_fen AS back FROM orders WHERE id = $1',
      [of.orderId],
    );
    expect(order).toMatchObject({ state: 'REFUNDED', back: order!.paid });
    expect(refunded.filter(({ orderId }) => orderId === of.orderId)).toMatchObject([
      { amountFen: 1000, refundedBeforeFen: 0, line: { lineId: of.lineIds[0], paidFen: 6000 } },
      { amountFen: 5000, refundedBeforeFen: 1000 },
      { line: null, refundedBeforeFen: 0, amountFen: order!.paid - 6000 },
    ]);
  });

  it('never passes what was paid, raced by twenty answers and a cancel', async () => {
    const of = await shop.bought();
    await db.query('DROP INDEX refund_requests_one_open');
    const insert = `INSERT INTO refund_requests (id, order_id, line_id, buyer_id, reason, amount_fen, client_key, requested_at)
      VALUES ($1::uuid, $2, $3, $4, '坏果', 2500, 'race-' || $1::uuid, now())`;
    const ids = Array.from({ length: 20 }, () => newId());
    for (const id of ids)
      await db.query(insert, [id, of.orderId, of.lineIds[0], shop.buyer.accountId]);
    const answers = await Promise.all([
      ...ids.map((id) => answer(id)),
      get(CancelOrder).run(shop.buyer, of.orderId, ''),
    ]);
    const line = await db.query<{ paid: number; back: number }[]>(
      'SELECT paid_fen AS paid, refunded_fen AS back FROM order_lines WHERE id = $1',
      [of.lineIds[0]],
    );
    expect(line).toEqual([{ paid: 6000, back: 6000 }]);
    expect(answers.filter((result) => named(result) === 'ok').length).toBeLessThanOrEqual(3);
    const total = await sql.value('SELECT total_fen FROM orders WHERE id = $1', [of.orderId]);
    expect(await refundsOf(of.orderId)).toBe(total);
    expect(
      await sql.value(
        `SELECT count(*)::int FROM refund_requests WHERE order_id = $1 AND state = 'REQUESTED'`,
        [of.orderId],
      ),
    ).toBe(0);
  });

  it('is pending until the provider has sent it, and settled once', async () => {
    const of = await shop.bought();
    await get(CancelOrder).run(shop.buyer, of.orderId, '');
    const pending = (await get(Refunds).pending(1000)).filter(
      ({ orderId }) => orderId === of.orderId,
    );
    expect(pending).toHaveLength(2);
    const done = () =>
      db.transaction((tx) => get(Refunds).markSucceeded(tx, pending[0]!.id, 're_1'));
    await db.transaction((tx) =>
      get(Refunds).markFailed(tx, pending[0]!.id, 'expired_or_canceled_card'),
    );
    expect((await Promise.all([done(), done()])).toSorted()).toEqual([false, true]);
    // Days later the buyer's bank may send it back, once.
    const late = () => db.transaction((tx) => get(Refunds).markFailed(tx, pending[0]!.id, 'late'));
    expect([await late(), await late()]).toEqual([true, false]);
    expect(
      (await get(Refunds).pending(1000)).filter(({ orderId }) => orderId === of.orderId),
    ).toHaveLength(1);
  });
});
