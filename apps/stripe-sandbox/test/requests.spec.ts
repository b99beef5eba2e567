import { Bench, refusalOf, SECRET_KEY } from './bench.ts';

let bench: Bench;
beforeEach(async () => {
  bench = await new Bench().start();
});

const NEW_ACCOUNT = { type: 'express', metadata: { coop: 'c1' } } as const;

describe('idempotency keys', () => {
  it('replays the first answer for the same parameters', async () => {
    const key = { idempotencyKey: 'k1' };
    const first = await bench.stripe.accounts.create(NEW_ACCOUNT, key);
    const second = await bench.stripe.accounts.create(NEW_ACCOUNT, key);
    expect(second).toEqual(first);
    expect(first.lastResponse.headers['idempotent-replayed']).toBeUndefined();
    expect(second.lastResponse.headers['idempotent-replayed']).toBe('true');
    expect(second.lastResponse.headers['original-request']).toBe(first.lastResponse.requestId);
    expect((await bench.stripe.accounts.list()).data).toHaveLength(1);
  });

  it('refuses other parameters and other endpoints', async () => {
    const key = { idempotencyKey: 'k2' };
    await bench.stripe.accounts.create(NEW_ACCOUNT, key);
    const other = await refusalOf(bench.stripe.accounts.create({ type: 'custom' }, key));
    expect(other).toMatchObject({ type: 'StripeIdempotencyError', statusCode: 400 });
    expect(other.message).toContain('same parameters');
    const elsewhere = await refusalOf(bench.stripe.refunds.create({ charge: 'ch_x' }, key));
    expect(elsewhere.message).toContain('same endpoint');
  });

  it('serves a race of one key with one effect', async () => {
    const { intent } = await bench.paid(5_000);
    const answers = await Promise.all(
      Array.from({ length: 20 }, () =>
        bench.stripe.refunds.create(
          { payment_intent: intent.id, amount: 1_000 },
          { idempotencyKey: 'once' },
        ),
      ),
    );
    expect(new Set(answers.map((refund) => refund.id)).size).toBe(1);
    expect(await bench.control('GET', 'totals')).toMatchObject({ refunded: 1_000 });
  });

  it('remembers a refusal of the state, but not of the parameters', async () => {
    const destination = await bench.readyAccount();
    const transfer = { amount: 100, currency: 'cny', destination };
    const key = { idempotencyKey: 'k3' };
    await refusalOf(bench.stripe.transfers.create({ ...transfer, amount: -1 }, key));
    const refusal = () => refusalOf(bench.stripe.transfers.create(transfer, key));
    expect(await refusal()).toMatchObject({ code: 'balance_insufficient' });
    await bench.paid();
    expect((await refusal()).headers).toMatchObject({ 'idempotent-replayed': 'true' });
  });

  it('lets a lost answer be asked for again', async () => {
    await bench.control('POST', 'faults', { fault: 'drop_after', times: '2' });
    const key = { idempotencyKey: 'lost' };
    await expect(bench.stripe.accounts.create(NEW_ACCOUNT, key)).rejects.toMatchObject({
      type: 'StripeConnectionError',
    });
    await bench.stripe.accounts.create(NEW_ACCOUNT, key);
    expect((await bench.stripe.accounts.list()).data).toHaveLength(1);
  });
});

describe('errors', () => {
  it('knows only the secret key, as Bearer or Basic', async () => {
    const wrong = await refusalOf(bench.client('sk_test_wrong_key_123').balance.retrieve());
    expect(wrong).toMatchObject({ type: 'StripeAuthenticationError', statusCode: 401 });
    expect(wrong.message).toBe('Invalid API Key provided: sk_test_*********_123');
    const address = `${bench.sandbox.url}/v1/balance`;
    const basic = `Basic ${Buffer.from(`${SECRET_KEY}:`).toString('base64')}`;
    expect((await fetch(address, { headers: { Authorization: basic } })).status).toBe(200);
    expect((await fetch(address)).status).toBe(401);
    expect((await fetch(`${bench.sandbox.url}/sandbox/totals`)).status).toBe(401);
  });

  it("has Stripe's form and a request id", async () => {
    const missing = await refusalOf(bench.stripe.paymentIntents.retrieve('pi_none'));
    expect(missing).toMatchObject({
      type: 'StripeInvalidRequestError',
      code: 'resource_missing',
      param: 'intent',
      statusCode: 404,
      doc_url: 'https://stripe.com/docs/error-codes/resource-missing',
    });
    expect(missing.message).toBe("No such payment_intent: 'pi_none'");
    expect(missing.requestId).toMatch(/^req_/);
    expect(await refusalOf(bench.stripe.customers.create({}))).toMatchObject({ statusCode: 404 });
  });

  it('can be ordered: 409, 429 and 500', async () => {
    for (const [fault, type] of [
      ['409', 'StripeAPIError'],
      ['429', 'StripeRateLimitError'],
      ['500', 'StripeAPIError'],
    ] as const) {
      await bench.control('POST', 'faults', { fault });
      expect(await refusalOf(bench.stripe.accounts.create(NEW_ACCOUNT))).toMatchObject({
        statusCode: Number(fault),
        type,
      });
    }
    expect((await bench.stripe.accounts.list()).data).toHaveLength(0);
  });

  it('refuses a body of more than a megabyte and metadata that is too long', async () => {
    const body = `email=${'x'.repeat(1_100_000)}`;
    const headers = { Authorization: `Bearer ${SECRET_KEY}` };
    const answer = await fetch(`${bench.sandbox.url}/v1/accounts`, {
      method: 'POST',
      body,
      headers,
    });
    expect(answer.status).toBe(413);
    const long = bench.stripe.accounts.create({
      type: 'express',
      metadata: { k: '村'.repeat(501) },
    });
    expect((await refusalOf(long)).message).toContain('up to 500 characters');
  });
});
