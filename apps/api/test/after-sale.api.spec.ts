import type { ApiClient } from './support/client.ts';
import { signedInAs, village, type Village } from './support/roles.ts';
import { testServer, type TestServer } from './support/server.ts';
import {
  buy,
  eventually,
  finish,
  order,
  payPage,
  type PlacedGroup,
  steer,
} from './support/shop.ts';

let server: TestServer;
let home: Village;
let buyer: ApiClient;
let manager: ApiClient;
let operator: ApiClient;

beforeAll(async () => {
  server = await testServer({ payments: true });
  home = await village(server);
  buyer = await signedInAs(server, '13700000021');
  manager = await signedInAs(server, '13700000022', { role: 'coop_manager', coopId: home.coopId });
  operator = await signedInAs(server, '13700000023', { role: 'operator' });
});
afterAll(() => server.close());
afterEach(async () => {
  const sum = await server.sql.value<number>(
    `SELECT coalesce(sum(CASE WHEN side = 'd' THEN amount_fen ELSE -amount_fen END), 0)::bigint
     FROM ledger_transfers CROSS JOIN (VALUES ('d'), ('c')) AS sides (side)`,
  );
  expect(sum).toBe(0);
});

const bought = async (): Promise<PlacedGroup> => {
  const { variantId } = await server.sql.variant(home.coopId, { stock: 9 });
  return buy(buyer, [{ variantId, quantity: 2 }]);
};
const cancel = async (group: PlacedGroup) => {
  await buyer.ask(
    `mutation($id: ID!) { cancelOrder(orderId: $id, reason: "") { __typename ... on UserError { message } } }`,
    { id: group.orders[0]!.id },
  );
  await server.drain();
};
interface RefundState {
  id: string;
  state: string;
  provider_refund_id: string;
  failure: string;
}
const refundsOf = (group: PlacedGroup) =>
  server.sql.db.query<RefundState[]>(
    'SELECT * FROM refunds WHERE group_id = $1 ORDER BY created_at, id',
    [group.id],
  );
const refundedThere = async () => Number((await steer(server, 'totals', {}, 'GET'))['refunded']);
const intentOf = (group: PlacedGroup) =>
  server.sql.value<string>('SELECT provider_intent_id FROM payment_attempts WHERE group_id = $1', [
    group.id,
  ]);
const holds = async () => {
  const totals = await steer(server, 'totals', {}, 'GET');
  const ours = await operator.ask<{ heldByProviderFen: number }>(
    '{ ledgerCheck { heldByProviderFen } }',
  );
  return { theirs: Number(totals['held']), ours: ours.heldByProviderFen };
};
const differences = async () => {
  await server.runJob('settlement.compare');
  await server.runJob('settlement.compare');
  const page = await operator.ask<{ edges: { node: Record<string, unknown> }[] }>(
    '{ reconciliationDifferences { edges { node { id kind reference oursFen theirsFen cause } } } }',
  );
  return page.edges.map(({ node }) => node);
};
const ANSWER = `{ __typename ... on FailedRefund { id } ... on UserError { message } }`;

describe('a refund that the buyer’s bank sends back', () => {
  it('is listed with its cause, and goes again under a new key when an operator says so', async () => {
    const group = await bought();
    await cancel(group);
    const [first] = await refundsOf(group);
    expect(first!.state).toBe('SUCCEEDED');
    const before = await refundedThere();
    await steer(server, `refunds/${first!.provider_refund_id}/fail`, { reason: 'declined' });
    await eventually(
      () => refundsOf(group),
      ([row]) => row!.state === 'FAILED',
    );
    expect((await refundsOf(group))[0]).toMatchObject({ state: 'FAILED', failure: 'declined' });
    const [difference] = await differences();
    expect(difference).toMatchObject({
      kind: 'refund_failed',
      reference: first!.id,
      cause: 'declined',
    });
    const list = await operator.ask<{ edges: { node: { id: string } }[] }>(
      '{ failedRefunds { edges { node { id failure amountFen } } } }',
    );
    expect(list.edges.map(({ node }) => node.id)).toEqual([first!.id]);
    const forbidden = await manager.send(
      `mutation { retryRefund(refundId: "${first!.id}") ${ANSWER} }`,
    );
    expect(forbidden.errors).toBeDefined();

    const again = () =>
      operator.ask(`mutation { retryRefund(refundId: "${first!.id}") ${ANSWER} }`);
    expect(await again()).toMatchObject({ __typename: 'FailedRefund' });
    expect(await again()).toMatchObject({ __typename: 'RefundNotFailed' });
    await server.drain();
    const [settled] = await refundsOf(group);
    expect(settled!.state).toBe('SUCCEEDED');
    expect(settled!.provider_refund_id).not.toBe(first!.provider_refund_id);
    expect(await refundedThere()).toBe(before);
    expect(await differences()).toEqual([]);
    // The old one's news once more: it says nothing about the new one.
    const old = await server.sql.value<string>(
      `SELECT id FROM provider_events WHERE type = 'refund.failed' LIMIT 1`,
    );
    await server.sql.db.query('UPDATE provider_events SET processed_at = NULL WHERE id = $1', [
      old,
    ]);
    await steer(server, `events/${old}/resend`, { times: '3' });
    expect((await refundsOf(group))[0]!.state).toBe('SUCCEEDED');
  });

  it('is tried again by itself where the provider says that it may go through later', async () => {
    const group = await bought();
    await cancel(group);
    const [first] = await refundsOf(group);
    await steer(server, `refunds/${first!.provider_refund_id}/fail`, {
      reason: 'insufficient_funds',
    });
    await eventually(
      () => refundsOf(group),
      ([row]) => row!.state === 'PENDING',
    );
    await server.runJob('payments.reconcile');
    expect((await refundsOf(group))[0]!.state).toBe('PENDING');
    await server.sql.db.query('UPDATE refunds SET try_after = now() WHERE id = $1', [first!.id]);
    await server.runJob('payments.reconcile');
    expect((await refundsOf(group))[0]!.state).toBe('SUCCEEDED');
  });

  it('is settled by hand once, with a reason that is kept, and the books agree again', async () => {
    const group = await bought();
    await cancel(group);
    const [first] = await refundsOf(group);
    await steer(server, `refunds/${first!.provider_refund_id}/fail`, { reason: 'declined' });
    await eventually(
      () => refundsOf(group),
      ([row]) => row!.state === 'FAILED',
    );
    const byHand = (how: string) =>
      operator.ask(
        `mutation($how: String!) { settleRefundByHand(refundId: "${first!.id}", how: $how) ${ANSWER} }`,
        { how },
      );
    expect(await byHand(' ')).toMatchObject({ __typename: 'InvalidInput' });
    expect(await byHand('从平台账户转账给买家')).toMatchObject({ __typename: 'FailedRefund' });
    expect(await byHand('再转一次也不行')).toMatchObject({ __typename: 'RefundNotFailed' });
    expect((await refundsOf(group))[0]!.state).toBe('SUCCEEDED');
    const { theirs, ours } = await holds();
    expect(theirs).toBe(ours);
    expect(await differences()).toEqual([]);
    const kept = await server.sql.value<string>(
      `SELECT after ->> 'how' FROM audit_log WHERE action = 'payments.refund_settled_by_hand'`,
    );
    expect(kept).toBe('从平台账户转账给买家');
  });
});

describe('money that moves once', () => {
  it('is looked up, not sent again, when the key of a try without an end is forgotten', async () => {
    const group = await bought();
    await cancel(group);
    const [first] = await refundsOf(group);
    const before = await refundedThere();
    // As if the answer had been lost two days ago.
    await server.sql.db.query(
      `UPDATE provider_attempts SET state = 'UNKNOWN', provider_id = NULL, begun_at = begun_at - interval '2 days'
       WHERE subject_id = $1`,
      [first!.id],
    );
    await server.sql.db.query(
      `UPDATE refunds SET state = 'PENDING', provider_refund_id = NULL, succeeded_at = NULL WHERE id = $1`,
      [first!.id],
    );
    await server.runJob('payments.reconcile');
    expect((await refundsOf(group))[0]).toMatchObject({
      state: 'SUCCEEDED',
      provider_refund_id: first!.provider_refund_id,
    });
    expect(await refundedThere()).toBe(before);
  });

  it('ends where a charge that nobody needs has gone back already', async () => {
    const { variantId } = await server.sql.variant(home.coopId, { stock: 1 });
    const late = await order(buyer, [{ variantId, quantity: 1 }]);
    const page = await payPage(buyer, late.id);
    await server.sql.db.query(
      `UPDATE order_groups SET expires_at = now() - interval '1 minute' WHERE id = $1`,
      [late.id],
    );
    await server.runJob('orders.expire-unpaid');
    const other = await signedInAs(server, '13700000024');
    await buy(other, [{ variantId, quantity: 1 }]);
    await finish(page, 'paid');
    const attempt = () =>
      server.sql.db.query<{ id: string; provider_intent_id: string }[]>(
        `SELECT id, provider_intent_id FROM payment_attempts WHERE group_id = $1 AND state = 'PAID'`,
        [late.id],
      );
    const [paid] = await eventually(attempt, (rows) => rows.length > 0);
    await server.drain();
    // Told again as a new try, as after an operator's own refund on the provider's page.
    await server.sql.db.query(`DELETE FROM provider_attempts WHERE subject_id = $1`, [paid!.id]);
    await server.sql.db.query(
      `INSERT INTO provider_attempts (kind, subject_id, number, state, begun_at) VALUES ('unneeded', $1, 1, 'REFUSED', now())`,
      [paid!.id],
    );
    await server.sql.db.query(
      `INSERT INTO outbox (topic, payload) VALUES ('payment.unneeded', jsonb_build_object('attemptId', $1::text, 'intentId', $2::text))`,
      [paid!.id, paid!.provider_intent_id],
    );
    await server.drain();
    expect(
      await server.sql.value(
        `SELECT count(*)::int FROM outbox WHERE topic = 'payment.unneeded' AND delivered_at IS NULL`,
      ),
    ).toBe(0);
    expect(
      await server.sql.value(
        `SELECT state FROM provider_attempts WHERE subject_id = $1 ORDER BY number DESC LIMIT 1`,
        [paid!.id],
      ),
    ).toBe('TAKEN');
  });
});

describe('a dispute', () => {
  const dispute = async (group: PlacedGroup) => {
    const made = await steer(server, `charges/${await intentOf(group)}/dispute`, {});
    await eventually(
      () =>
        server.sql.value<number>('SELECT count(*)::int FROM disputes WHERE group_id = $1', [
          group.id,
        ]),
      (count) => count === 1,
    );
    return String(made['id']);
  };
  const closed = (group: PlacedGroup) =>
    eventually(
      () => server.sql.value<string>('SELECT state FROM disputes WHERE group_id = $1', [group.id]),
      (state) => state !== 'OPEN',
    );
  const seen = () =>
    manager
      .ask<{ edges: { node: { state: string; wordsZh: string } }[] }>(
        `{ disputes(coopId: "${home.coopId}") { edges { node { state wordsZh words amountFen } } } }`,
      )
      .then(({ edges }) => edges[0]!.node);

  it('holds the payout while it is open, and leaves everything as it was when it is won', async () => {
    const group = await bought();
    const id = await dispute(group);
    expect(await seen()).toMatchObject({ state: 'OPEN' });
    const held = () =>
      server.sql.value<number>('SELECT count(*)::int FROM payout_holds WHERE order_id = $1', [
        group.orders[0]!.id,
      ]);
    expect(await held()).toBe(1);
    let both = await holds();
    expect(both.theirs).toBe(both.ours);
    await steer(server, `disputes/${id}/close`, { outcome: 'won' });
    expect(await closed(group)).toBe('WON');
    expect(await held()).toBe(0);
    both = await holds();
    expect(both.theirs).toBe(both.ours);
    expect(await refundsOf(group)).toEqual([]);
  });

  it('that is lost is a refund at the rates of the sale, once, however often it is told', async () => {
    const group = await bought();
    const id = await dispute(group);
    await steer(server, `disputes/${id}/close`, { outcome: 'lost' });
    expect(await closed(group)).toBe('LOST');
    const event = await server.sql.value<string>(
      `SELECT id FROM provider_events WHERE type = 'charge.dispute.closed' ORDER BY received_at DESC LIMIT 1`,
    );
    await server.sql.db.query('UPDATE provider_events SET processed_at = NULL WHERE id = $1', [
      event,
    ]);
    await steer(server, `events/${event}/resend`, { times: '3' });
    const rows = await refundsOf(group);
    expect(new Set(rows.map(({ state }) => state))).toEqual(new Set(['SUCCEEDED']));
    const paid = await server.sql.value<number>(
      'SELECT sum(amount_fen)::bigint FROM refunds WHERE group_id = $1',
      [group.id],
    );
    expect(paid).toBe(group.totalFen);
    const left = await server.sql.value<number>(
      `SELECT coalesce(sum(CASE WHEN credit_account = $2 THEN amount_fen ELSE -amount_fen END), 0)::bigint
       FROM ledger_transfers WHERE group_id = $1 AND $2 IN (credit_account, debit_account)`,
      [group.id, home.coopId],
    );
    expect(left).toBe(0);
    const both = await holds();
    expect(both.theirs).toBe(both.ours);
    expect(await seen()).toMatchObject({ state: 'LOST' });
    await server.drain();
    expect(await differences()).toEqual([]);
  });
});

describe('a difference that nothing explains', () => {
  it('is listed with both sums, and an operator settles it with a reason', async () => {
    const group = await bought();
    await steer(server, 'webhooks', { paused: 'true' });
    await fetch(`${server.config.stripe.apiUrl}/v1/refunds`, {
      method: 'POST',
      headers: { authorization: `Bearer ${server.config.stripe.secretKey}` },
      body: new URLSearchParams({ payment_intent: await intentOf(group), amount: '123' }),
    });
    const [difference] = await differences();
    expect(difference).toMatchObject({ kind: 'unexplained' });
    expect(Number(difference!['theirsFen']) - Number(difference!['oursFen'])).toBe(-123);
    const settled = await operator.ask(
      `mutation($id: ID!) { resolveDifference(id: $id, how: "在支付后台手工退了一笔") { __typename } }`,
      { id: difference!['id'] },
    );
    expect(settled).toEqual({ __typename: 'ReconciliationDifference' });
    expect(await differences()).toEqual([]);
    await steer(server, 'webhooks', { paused: 'false' });
  });
});
