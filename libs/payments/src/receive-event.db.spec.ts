import { IdentityModule } from '@chucun/identity';
import { newId } from '@chucun/kernel';
import { OrdersModule, PlaceOrder } from '@chucun/orders';
import { RegionImport } from '@chucun/regions';
import { Sql, testApp, type TestApp } from '@chucun/testing';
import type Stripe from 'stripe';
import { DataSource } from 'typeorm';
import { PaymentAttempts } from './payment-attempt.repository.ts';
import { PaymentsModule } from './payments.module.ts';
import { ReceiveEvent } from './receive-event.ts';

let app: TestApp;
let db: DataSource;
let sql: Sql;
let coop: string;
let buyer: string;
const get = <T>(type: new (...args: never[]) => T): T => app.module.get(type);

beforeAll(async () => {
  app = await testApp(IdentityModule, OrdersModule, PaymentsModule);
  db = get(DataSource);
  sql = new Sql(db);
  await get(RegionImport).run();
  coop = await sql.coop();
  buyer = await sql.account();
});
afterAll(() => app?.close());

interface Due {
  groupId: string;
  totalFen: number;
}

async function place(variantId: string): Promise<Due> {
  const group = await get(PlaceOrder).run(buyer, {
    lines: [{ variantId, quantity: 1 }],
    addressId: null,
    address: { name: '陈静', phone: '13812345678', regionCode: '110101', detail: '东四 1 号' },
    liveSessionId: null,
    couponCodes: [],
    seenTotalFen: null,
    idempotencyKey: newId(),
  });
  if (!('id' in group)) throw new Error(group.message);
  return { groupId: group.id, totalFen: group.totalFen };
}

/** An open attempt to pay the group, and the news that it was paid. */
async function paid(due: Due, amountFen = due.totalFen): Promise<Stripe.Event> {
  const id = newId();
  await db.query(
    `INSERT INTO payment_attempts (id, group_id, attempt, amount_fen, state, created_at, expires_at)
     SELECT $1, $2, count(*) + 1, $3, 'OPEN', now(), now() + interval '1 hour' FROM payment_attempts WHERE group_id = $2`,
    [id, due.groupId, due.totalFen],
  );
  const session = {
    id: `cs_${id}`,
    payment_status: 'paid',
    amount_total: amountFen,
    payment_intent: `pi_${id}`,
    metadata: { attempt_id: id },
  };
  return event('checkout.session.completed', session);
}

const event = (type: string, object: object) =>
  ({ id: `evt_${newId()}`, type, created: 1, data: { object } }) as unknown as Stripe.Event;
const receive = (events: readonly Stripe.Event[]) =>
  Promise.allSettled(events.map((each) => get(ReceiveEvent).run(each)));
const stateOf = (groupId: string) =>
  sql.value<string>('SELECT state FROM order_groups WHERE id = $1', [groupId]);
const unneeded = async () =>
  (
    await db.query<{ cause: string }[]>(
      `SELECT payload->>'cause' AS cause FROM outbox WHERE topic = 'payment.unneeded' ORDER BY 1`,
    )
  ).map(({ cause }) => cause);

it('events that come at once have each its own effect, once', async () => {
  const { variantId } = await sql.variant(coop, { stock: 30 });
  const groups: Due[] = [];
  for (let turn = 0; turn < 12; turn += 1) groups.push(await place(variantId));
  const [twice, wrong, cancelled] = groups;
  await db.query(`UPDATE order_groups SET state = 'CANCELLED' WHERE id = $1`, [cancelled!.groupId]);
  const events = await Promise.all(
    groups.map((due) => paid(due, due === wrong ? due.totalFen - 1 : due.totalFen)),
  );
  const second = await paid(twice!);
  const stranger = event('checkout.session.completed', {
    payment_status: 'paid',
    metadata: { attempt_id: newId() },
  });
  const unpaid = event('checkout.session.completed', { payment_status: 'unpaid', metadata: {} });
  const all = [...events, second, stranger, unpaid];

  const results = await receive([...all, ...all]);

  expect(results.filter(({ status }) => status === 'rejected')).toEqual([]);
  const states = await Promise.all(groups.map(({ groupId }) => stateOf(groupId)));
  expect(states.slice(0, 3)).toEqual(['PAID', 'PENDING_PAYMENT', 'CANCELLED']);
  expect(new Set(states.slice(3))).toEqual(new Set(['PAID']));
  expect(await unneeded()).toEqual(['already', 'tooLate', 'wrongAmount']);
  expect(
    await db.query('SELECT held, sold FROM stock WHERE variant_id = $1', [variantId]),
  ).toMatchObject([{ held: 2, sold: 10 }]);
  for (const [count, of] of [
    [10, `SELECT count(*)::int FROM outbox WHERE topic = 'order_group.paid'`],
    [10, `SELECT count(*)::int FROM audit_log WHERE action = 'orders.group_paid'`],
    [10, `SELECT count(*)::int FROM order_events WHERE to_state = 'PAID'`],
    [0, `SELECT count(*)::int FROM provider_events WHERE processed_at IS NULL`],
  ] as const)
    expect([of, await sql.value(of)]).toEqual([of, count]);
  // A refund goes back through the charge that turned the group PAID, not through the one that was not needed.
  const sent = await sql.value<string>(
    `SELECT payload->>'intentId' FROM outbox WHERE topic = 'payment.unneeded' AND payload->>'cause' = 'already'`,
  );
  expect(await get(PaymentAttempts).intentOf(twice!.groupId)).not.toBe(sent);
});

it('a payment that cannot be settled holds up no other, and is kept for later', async () => {
  const { variantId } = await sql.variant(coop, { stock: 10 });
  const [good, bad] = [await place(variantId), await place(variantId)];
  // Its stock row says less than its order: selling breaks the constraint.
  const { variantId: broken } = await sql.variant(coop, { stock: 1 });
  await db.query(
    `UPDATE order_lines SET variant_id = $2 WHERE order_id IN (SELECT id FROM orders WHERE group_id = $1)`,
    [bad.groupId, broken],
  );
  const events = [await paid(good), await paid(bad)];
  expect((await receive(events)).map(({ status }) => status)).toEqual(['fulfilled', 'rejected']);
  expect(await stateOf(good.groupId)).toBe('PAID');
  expect(await stateOf(bad.groupId)).toBe('PENDING_PAYMENT');
  expect(
    await sql.value('SELECT processed_at FROM provider_events WHERE id = $1', [events[1]!.id]),
  ).toBe(null);
});
