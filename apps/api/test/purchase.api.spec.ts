import { randomUUID } from 'node:crypto';
import type { ApiClient } from './support/client.ts';
import { signedInAs, village, type Village } from './support/roles.ts';
import { testServer, type TestServer } from './support/server.ts';
import { buy, eventually, finish, order, payPage, photo, stateOf, steer } from './support/shop.ts';

let server: TestServer;
let home: Village;
let buyer: ApiClient;
let manager: ApiClient;

beforeAll(async () => {
  server = await testServer({ payments: true });
  home = await village(server);
  buyer = await signedInAs(server, '13700000011');
  manager = await signedInAs(server, '13700000012', { role: 'coop_manager', coopId: home.coopId });
});
afterAll(() => server.close());

const stockOf = async (variantId: string) => {
  const [row] = await server.sql.db.query(
    'SELECT available, held, sold FROM stock WHERE variant_id = $1',
    [variantId],
  );
  return row as { available: number; held: number; sold: number };
};
const ledgerSum = () =>
  server.sql
    .value<number>(`SELECT coalesce(sum(CASE WHEN side = 'd' THEN amount_fen ELSE -amount_fen END), 0)::bigint
    FROM ledger_transfers CROSS JOIN (VALUES ('d'), ('c')) AS sides (side)`);
const step = (client: ApiClient, name: string, orderId: string, more = '') =>
  client.ask<{ __typename: string; state?: string }>(
    `mutation($id: ID!) { ${name}(orderId: $id${more}) { __typename ... on Order { state } ... on UserError { message } } }`,
    { id: orderId },
  );

describe('one box, from the farmer’s phone to the county’s figure', () => {
  it('travels the whole chain', async () => {
    const farmer = await signedInAs(server, '13700000013', {
      role: 'farmer',
      coopId: home.coopId,
      memberId: home.memberId,
    });
    const upload = await farmer.upload(await photo());
    expect(upload.status).toBe(201);
    const input = {
      coopId: home.coopId,
      name: '松阳香茶 明前',
      categoryCode: '010701',
      originCode: '331124201201',
      photoIds: [upload.body.id],
      clientKey: randomUUID(),
      publish: true,
      variants: [{ name: '半斤装', priceFen: 12800, netWeightGrams: 250, stock: 20 }],
    };
    const create = () =>
      farmer.ask<{
        __typename: string;
        id: string;
        message?: string;
        variants: { id: string; unitPriceFenPer500g: number }[];
      }>(
        `mutation($input: CreateProductInput!) { createProduct(input: $input) { __typename
           ... on Product { id variants { id unitPriceFenPer500g } } ... on UserError { message } } }`,
        { input },
      );
    const [first, second] = await Promise.all([create(), create()]);
    expect(first).toMatchObject({
      __typename: 'Product',
      variants: [{ unitPriceFenPer500g: 25600 }],
    });
    expect(second!.id).toBe(first!.id);
    const variantId = first!.variants[0]!.id;

    const group = await buy(buyer, [{ variantId, quantity: 2 }]);
    expect(await stateOf(buyer, group.id)).toBe('PAID');
    expect(await stockOf(variantId)).toEqual({ available: 18, held: 0, sold: 2 });
    expect(await ledgerSum()).toBe(0);

    const orderId = group.orders[0]!.id;
    expect(await step(manager, 'acceptOrder', orderId)).toMatchObject({ state: 'ACCEPTED' });
    expect(await step(manager, 'packOrder', orderId)).toMatchObject({ state: 'PACKED' });
    const shipped = await step(
      manager,
      'shipOrder',
      orderId,
      ', carrier: "邮政", trackingNumber: "EB123456789CN"',
    );
    expect(shipped).toMatchObject({ state: 'SHIPPED' });
    expect(await step(buyer, 'confirmReceipt', orderId)).toMatchObject({ state: 'SIGNED' });

    const official = await signedInAs(server, '13700000014', {
      role: 'official',
      regionCode: '331124',
    });
    const today = new Date(Date.now() + 8 * 3_600_000).toISOString().slice(0, 10);
    const figures = await official.ask<{ paidFen: number; netFen: number; orders: number }>(
      `query($input: SalesStatisticsInput!) { salesStatistics(input: $input) { paidFen refundedFen netFen orders lines } }`,
      { input: { regionCode: '331124', from: today, to: today, by: ['CATEGORY'] } },
    );
    expect(figures).toMatchObject({
      paidFen: 25600,
      refundedFen: 0,
      netFen: 25600,
      orders: 1,
      lines: 1,
    });
    const statement = await farmer.send(
      `{ myStatement(from: "${today}", to: "${today}") { __typename } }`,
    );
    expect(statement.errors).toBeUndefined();
  });
});

describe('paying', () => {
  it('gives the same pay page to two taps, and charges once', async () => {
    const { variantId } = await server.sql.variant(home.coopId, { stock: 5 });
    const group = await order(buyer, [{ variantId, quantity: 1 }]);
    const pages = await Promise.all([payPage(buyer, group.id), payPage(buyer, group.id)]);
    expect(new Set(pages).size).toBe(1);
    await Promise.all([finish(pages[0]!, 'paid'), finish(pages[0]!, 'paid')]);
    expect(
      await eventually(
        () => stateOf(buyer, group.id),
        (state) => state === 'PAID',
      ),
    ).toBe('PAID');
    expect(await stockOf(variantId)).toEqual({ available: 4, held: 0, sold: 1 });
    const again = await buyer.send(
      `mutation { startPayment(orderGroupId: "${group.id}") { __typename } }`,
    );
    expect(again.data).toEqual({ startPayment: { __typename: 'AlreadyPaid' } });
  });

  it('takes the same event ten times at once with one effect', async () => {
    const { variantId } = await server.sql.variant(home.coopId, { stock: 5 });
    const group = await buy(buyer, [{ variantId, quantity: 1 }]);
    const eventId = await server.sql.value<string>(
      `SELECT id FROM provider_events WHERE type = 'checkout.session.completed' ORDER BY received_at DESC LIMIT 1`,
    );
    await steer(server, `events/${eventId}/resend`, { times: '10' });
    const booked = await server.sql.value<number>(
      `SELECT count(*) FROM ledger_transfers WHERE group_id = $1 AND kind = 'payment'`,
      [group.id],
    );
    expect(booked).toBe(1);
    expect(await stockOf(variantId)).toEqual({ available: 4, held: 0, sold: 1 });
  });

  it('begins anew where the provider refuses a session whose end has come too near', async () => {
    const { variantId } = await server.sql.variant(home.coopId, { stock: 5 });
    const group = await order(buyer, [{ variantId, quantity: 1 }]);
    await payPage(buyer, group.id);
    // As if the provider had been away when the attempt began, ten minutes ago.
    await server.sql.db.query(
      `UPDATE payment_attempts SET id = gen_random_uuid(), state = 'CREATING', provider_session_id = NULL, url = NULL,
         expires_at = expires_at - interval '10 minutes' WHERE group_id = $1`,
      [group.id],
    );
    await expect(payPage(buyer, group.id)).rejects.toThrow('try again');
    await finish(await payPage(buyer, group.id), 'paid');
    await eventually(
      () => stateOf(buyer, group.id),
      (state) => state === 'PAID',
    );
    expect(await stockOf(variantId)).toEqual({ available: 4, held: 0, sold: 1 });
  });

  it('heals a callback that never came by asking', async () => {
    const { variantId } = await server.sql.variant(home.coopId, { stock: 5 });
    await steer(server, 'webhooks', { paused: 'true' });
    const group = await order(buyer, [{ variantId, quantity: 1 }]);
    await finish(await payPage(buyer, group.id), 'paid');
    await steer(server, 'webhooks', { paused: 'false', discard: 'true' });
    expect(await stateOf(buyer, group.id)).toBe('PENDING_PAYMENT');
    await server.sql.db.query(
      `UPDATE payment_attempts SET created_at = created_at - interval '2 minutes' WHERE group_id = $1`,
      [group.id],
    );
    await server.runJob('payments.reconcile');
    expect(await stateOf(buyer, group.id)).toBe('PAID');
  });

  it('finds the session again when the process ended between charge and order', async () => {
    const { variantId } = await server.sql.variant(home.coopId, { stock: 5 });
    const group = await order(buyer, [{ variantId, quantity: 1 }]);
    await steer(server, 'webhooks', { paused: 'true' });
    const page = await payPage(buyer, group.id);
    // As if we had died right after Stripe answered: the session is made and paid, and we know nothing of it.
    await server.sql.db.query(
      `UPDATE payment_attempts SET state = 'CREATING', provider_session_id = NULL, url = NULL, created_at = created_at - interval '2 minutes' WHERE group_id = $1`,
      [group.id],
    );
    await finish(page, 'paid');
    await steer(server, 'webhooks', { paused: 'false', discard: 'true' });
    await server.runJob('payments.reconcile');
    expect(await stateOf(buyer, group.id)).toBe('PAID');
  });

  it('sends late money for goods that are gone back in full', async () => {
    const { variantId } = await server.sql.variant(home.coopId, { stock: 1 });
    const late = await order(buyer, [{ variantId, quantity: 1 }]);
    const page = await payPage(buyer, late.id);
    await server.sql.db.query(
      `UPDATE order_groups SET expires_at = now() - interval '1 minute' WHERE id = $1`,
      [late.id],
    );
    await server.runJob('orders.expire-unpaid');
    const other = await signedInAs(server, '13700000015');
    await buy(other, [{ variantId, quantity: 1 }]);
    await finish(page, 'paid');
    await eventually(
      () =>
        server.sql.value<number>(`SELECT count(*) FROM outbox WHERE topic = 'payment.unneeded'`),
      (count) => count > 0,
    );
    await server.drain();
    const totals = await steer(server, 'totals', {}, 'GET');
    expect(Number(totals['refunded'])).toBe(late.totalFen);
    expect(await stockOf(variantId)).toEqual({ available: 0, held: 0, sold: 1 });
  });

  it('refunds a paid order that is cancelled before packing, to the fen', async () => {
    const { variantId } = await server.sql.variant(home.coopId, {
      stock: 5,
      memberId: home.memberId,
      householdId: home.householdId,
    });
    const group = await buy(buyer, [{ variantId, quantity: 3 }]);
    // A charge that had come too late and went back is not what a refund is taken from.
    await server.sql.db.query(
      `INSERT INTO payment_attempts (id, group_id, attempt, amount_fen, provider_intent_id, state, created_at, expires_at, settled_at)
       SELECT gen_random_uuid(), group_id, 99, amount_fen, 'pi_went_back', 'PAID', created_at, expires_at, created_at
       FROM payment_attempts WHERE group_id = $1`,
      [group.id],
    );
    const before = Number((await steer(server, 'totals', {}, 'GET'))['refunded']);
    const cancelled = await buyer.ask<{ state: string }>(
      `mutation($id: ID!) { cancelOrder(orderId: $id, reason: "买多了") { __typename ... on Order { state refundedFen } ... on UserError { message } } }`,
      { id: group.orders[0]!.id },
    );
    expect(cancelled).toMatchObject({ refundedFen: group.totalFen });
    await server.drain();
    expect(Number((await steer(server, 'totals', {}, 'GET'))['refunded'])).toBe(
      before + group.totalFen,
    );
    expect(await stockOf(variantId)).toEqual({ available: 5, held: 0, sold: 0 });
    expect(await ledgerSum()).toBe(0);
  });
});
