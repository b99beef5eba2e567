import type { ApiClient } from './support/client.ts';
import { signedInAs, village, type Village } from './support/roles.ts';
import { testServer, type TestServer } from './support/server.ts';
import { buy, eventually, type PlacedGroup, steer } from './support/shop.ts';

let server: TestServer;
let home: Village;
let buyer: ApiClient;
let manager: ApiClient;

beforeAll(async () => {
  server = await testServer({ payments: true });
  home = await village(server);
  buyer = await signedInAs(server, '13700000031');
  manager = await signedInAs(server, '13700000032', { role: 'coop_manager', coopId: home.coopId });
});
afterAll(() => server.close());

const bought = async (): Promise<PlacedGroup> => {
  const { variantId } = await server.sql.variant(home.coopId, { stock: 9 });
  return buy(buyer, [{ variantId, quantity: 2 }]);
};

describe('a payout', () => {
  it('that the provider refuses goes out once there is money, under a new key, once', async () => {
    const onboarding = await manager.ask<{ url: string }>(
      `mutation { openPayoutAccount(coopId: "${home.coopId}") { ... on PayoutOnboarding { url } } }`,
    );
    expect(onboarding.url).toContain('http');
    const account = await server.sql.value<string>(
      'SELECT provider_account_id FROM payout_accounts WHERE coop_id = $1',
      [home.coopId],
    );
    await steer(server, `accounts/${account}/onboard`);
    await eventually(
      () =>
        server.sql.value<boolean>('SELECT is_ready FROM payout_accounts WHERE coop_id = $1', [
          home.coopId,
        ]),
      (isReady) => isReady,
    );
    const group = await bought();
    const [{ id: orderId } = { id: '' }] = group.orders;
    const held = await steer(server, 'totals', {}, 'GET');
    // All that is there is taken by somebody else's transfer, so ours is refused.
    const drain = await fetch(`${server.config.stripe.apiUrl}/v1/transfers`, {
      method: 'POST',
      headers: { authorization: `Bearer ${server.config.stripe.secretKey}` },
      body: new URLSearchParams({
        amount: String(held['available']),
        currency: 'cny',
        destination: account,
      }),
    });
    expect(drain.status).toBe(200);
    await server.sql.db.query(
      `UPDATE orders SET state = 'SIGNED', signed_at = now() - interval '9 days', shipped_at = now() - interval '10 days' WHERE id = $1`,
      [orderId],
    );
    await server.runJob('orders.auto-complete');
    const due = () =>
      server.sql.db.query(
        `UPDATE payouts SET due_at = now() - interval '1 minute', try_after = least(try_after, now()) WHERE order_id = $1`,
        [orderId],
      );
    const payout = () =>
      server.sql.db
        .query<{ id: string; state: string; last_error: string; amount_fen: number }[]>(
          'SELECT * FROM payouts WHERE order_id = $1',
          [orderId],
        )
        .then(([row]) => row!);
    await due();
    await server.runJob('payouts');
    expect(await payout()).toMatchObject({
      state: 'FAILED',
      last_error: expect.stringContaining('insufficient'),
    });
    await bought();
    await bought();
    await due();
    // The transfer goes through, and the answer is lost with the process.
    await steer(server, 'faults', { fault: 'drop_after', times: '3' });
    await server.runJob('payouts');
    expect((await payout()).state).toBe('FAILED');
    await steer(server, 'faults', { fault: 'drop_after', times: '0' });
    await server.sql.db.query(
      `UPDATE provider_attempts SET begun_at = begun_at - interval '2 days' WHERE subject_id = $1`,
      [(await payout()).id],
    );
    await due();
    await server.runJob('payouts');
    const sent = await payout();
    expect(sent.state).toBe('SENT');
    const list = (await (
      await fetch(`${server.config.stripe.apiUrl}/v1/transfers?limit=100`, {
        headers: { authorization: `Bearer ${server.config.stripe.secretKey}` },
      })
    ).json()) as { data: { amount: number; metadata: Record<string, string> }[] };
    const ours = list.data.filter(({ metadata }) => metadata['payout_id'] === sent.id);
    expect(ours.map(({ amount }) => amount)).toEqual([sent.amount_fen]);
    const tries = await server.sql.db.query<{ number: number; state: string }[]>(
      'SELECT number, state FROM provider_attempts WHERE subject_id = $1 ORDER BY number',
      [sent.id],
    );
    expect(tries).toEqual([
      { number: 1, state: 'REFUSED' },
      { number: 2, state: 'TAKEN' },
    ]);
  });
});
