import type Stripe from 'stripe';
import { Bench, Receiver, refusalOf, until } from './bench.ts';

describe('a checkout session', () => {
  let receiver: Receiver;
  let bench: Bench;
  beforeEach(async () => {
    receiver = await new Receiver().start();
    bench = await new Bench({ webhookUrl: receiver.url }).start();
  });

  it('is open, unpaid and without a PaymentIntent until somebody pays', async () => {
    const session = await bench.newSession(1_250, {
      client_reference_id: 'group-1',
      metadata: { order: 'A-1', 中文: '值' },
    });
    expect(session.id).toMatch(/^cs_test_[A-Za-z0-9]{50,}$/);
    expect(session).toMatchObject({
      object: 'checkout.session',
      status: 'open',
      payment_status: 'unpaid',
      payment_intent: null,
      amount_total: 1_250,
      currency: 'cny',
      client_reference_id: 'group-1',
      metadata: { order: 'A-1', 中文: '值' },
      url: `${bench.sandbox.url}/pay/${session.id}`,
    });
    const lines = await bench.stripe.checkout.sessions.listLineItems(session.id);
    expect(lines.data[0]).toMatchObject({ description: '赣南脐橙 5斤', amount_total: 1_250 });
  });

  it('is paid by the page and told by signed webhooks', async () => {
    const { id, url } = await bench.newSession(5_000, {
      payment_intent_data: { metadata: { group: 'g1' }, transfer_group: 'g1' },
    });
    const answer = await bench.press(url!, 'paid');
    expect(answer.status).toBe(303);
    expect(answer.headers.get('location')).toBe(`http://shop.test/paid?session=${id}`);
    const session = await bench.stripe.checkout.sessions.retrieve(id, {
      expand: ['payment_intent.latest_charge.balance_transaction', 'line_items'],
    });
    expect(session).toMatchObject({ status: 'complete', payment_status: 'paid', url: null });
    expect(session.line_items?.data).toHaveLength(1);
    const intent = session.payment_intent as Stripe.PaymentIntent;
    expect(intent).toMatchObject({
      status: 'succeeded',
      amount: 5_000,
      amount_received: 5_000,
      transfer_group: 'g1',
      metadata: { group: 'g1' },
    });
    const charge = intent.latest_charge as Stripe.Charge;
    expect(charge).toMatchObject({ paid: true, amount: 5_000, transfer_group: 'g1' });
    expect(charge.balance_transaction).toMatchObject({
      amount: 5_000,
      fee: 0,
      status: 'available',
    });
    await until(() => receiver.events.length === 4);
    expect(receiver.types()).toEqual([
      'charge.succeeded',
      'checkout.session.completed',
      'payment_intent.created',
      'payment_intent.succeeded',
    ]);
    const completed = receiver.events.find((event) => event.type === 'checkout.session.completed');
    expect(completed).toMatchObject({
      object: 'event',
      api_version: '2026-10-28.endive',
      livemode: false,
      pending_webhooks: 1,
      request: { id: null, idempotency_key: null },
      data: { object: { id, payment_status: 'paid', payment_intent: intent.id } },
    });
  });

  it('is charged once however often and whatever is posted afterwards', async () => {
    const { id, url } = await bench.newSession();
    const answers = await Promise.all(Array.from({ length: 10 }, () => bench.press(url!, 'paid')));
    answers.push(await bench.press(url!, 'failed'), await bench.press(url!, 'cancelled'));
    expect(new Set(answers.map((answer) => answer.headers.get('location')))).toEqual(
      new Set([`http://shop.test/paid?session=${id}`]),
    );
    expect((await bench.stripe.charges.list()).data).toHaveLength(1);
    expect(await bench.control('GET', 'totals')).toMatchObject({ charged: 5_000, held: 5_000 });
  });

  it('stays open after a failed attempt and takes another', async () => {
    const { id, url } = await bench.newSession();
    const answer = await bench.press(url!, 'failed');
    expect(answer.status).toBe(200);
    expect(await answer.text()).toContain('这次没有付成');
    const session = await bench.stripe.checkout.sessions.retrieve(id, {
      expand: ['payment_intent'],
    });
    const tried = session.payment_intent as Stripe.PaymentIntent;
    expect(session).toMatchObject({ status: 'open', payment_status: 'unpaid' });
    expect(tried).toMatchObject({
      status: 'requires_payment_method',
      last_payment_error: { code: 'card_declined' },
    });
    await until(() => receiver.types().includes('payment_intent.payment_failed'));
    await bench.press(url!, 'paid');
    const paid = await bench.stripe.paymentIntents.retrieve(tried.id);
    expect(paid).toMatchObject({ status: 'succeeded', last_payment_error: null });
    expect(await bench.control('GET', 'totals')).toMatchObject({ charged: 5_000 });
  });

  it('leads back when cancelled and can still be paid', async () => {
    const { id, url } = await bench.newSession();
    const answer = await bench.press(url!, 'cancelled');
    expect(answer.status).toBe(303);
    expect(answer.headers.get('location')).toBe('http://shop.test/cart');
    expect((await bench.stripe.checkout.sessions.retrieve(id)).status).toBe('open');
    expect((await bench.stripe.paymentIntents.list()).data).toHaveLength(0);
  });

  it('cannot be paid once expired, nor expired once paid', async () => {
    const { id, url } = await bench.newSession();
    const expired = await bench.stripe.checkout.sessions.expire(id);
    expect(expired).toMatchObject({ status: 'expired', url: null });
    const answer = await bench.press(url!, 'paid');
    expect(await answer.text()).toContain('付款时间已过');
    expect(await bench.control('GET', 'totals')).toMatchObject({ charged: 0 });
    await until(() => receiver.types().includes('checkout.session.expired'));
    const { session } = await bench.paid();
    const refusal = await refusalOf(bench.stripe.checkout.sessions.expire(session.id));
    expect(refusal).toMatchObject({ statusCode: 400, type: 'StripeInvalidRequestError' });
    expect(refusal.message).toContain('has a status of `complete`');
  });

  it('expires by the clock', async () => {
    let now = Date.now();
    const clocked = await new Bench({ now: () => now }).start();
    const { id } = await clocked.newSession(900, { expires_at: Math.floor(now / 1000) + 1_800 });
    now += 1_799_000;
    expect((await clocked.stripe.checkout.sessions.retrieve(id)).status).toBe('open');
    now += 2_000;
    expect((await clocked.stripe.checkout.sessions.retrieve(id)).status).toBe('expired');
  });

  it.each([
    ['an amount that is no integer', { unit_amount: 12.5 }, 'parameter_invalid_integer'],
    ['a negative amount', { unit_amount: -1 }, 'parameter_invalid_integer'],
    ['nothing to pay', { unit_amount: 0 }, 'amount_too_small'],
    ['another currency', { currency: 'usd' }, undefined],
    ['an empty name', { product_data: { name: '' } }, 'parameter_invalid_empty'],
    ['a parameter that does not exist', { colour: 'red' }, 'parameter_unknown'],
  ])('refuses %s', async (_, price, code) => {
    const refusal = await refusalOf(
      bench.newSession(1, {
        line_items: [
          {
            quantity: 1,
            price_data: { currency: 'cny', unit_amount: 1, product_data: { name: '茶' }, ...price },
          },
        ],
      }),
    );
    expect(refusal).toMatchObject({ statusCode: 400, rawType: 'invalid_request_error', code });
    expect((await bench.stripe.checkout.sessions.list()).data).toHaveLength(0);
  });

  it('refuses an expiry sooner than Stripe allows and an address that is none', async () => {
    const soon = Math.floor(Date.now() / 1000) + 900;
    expect(await refusalOf(bench.newSession(1, { expires_at: soon }))).toMatchObject({
      param: 'expires_at',
    });
    expect(
      await refusalOf(bench.newSession(1, { success_url: 'javascript:alert(1)' })),
    ).toMatchObject({
      code: 'url_invalid',
    });
  });
});

describe('the pay page', () => {
  it('shows merchant, lines and total in Chinese, escaped, with no script', async () => {
    const bench = await new Bench({ merchantName: '松阳茶社' }).start();
    const { url } = await bench.newSession(4_550, {
      line_items: [
        {
          quantity: 2,
          price_data: { currency: 'cny', unit_amount: 2_275, product_data: { name: '<b>茶</b>' } },
        },
      ],
    });
    const body = await (await fetch(url!)).text();
    for (const text of [
      '演示支付 — 不会真的扣款',
      '松阳茶社',
      '&#60;b&#62;茶',
      '¥22.75 × 2',
      '¥45.50',
    ])
      expect(body).toContain(text);
    for (const outcome of ['paid', 'failed', 'cancelled'])
      expect(body).toContain(`value="${outcome}"`);
    expect(body).not.toMatch(/<script|<b>|action=/);
  });

  it('works under a path prefix, whether or not the outer server keeps it', async () => {
    const bench = await new Bench({ publicUrl: 'http://localhost:3000/sandbox-pay' }).start();
    const { id, url } = await bench.newSession();
    expect(url).toBe(`http://localhost:3000/sandbox-pay/pay/${id}`);
    const [kept, stripped] = [`/sandbox-pay/pay/${id}`, `/pay/${id}`].map(
      (path) => bench.sandbox.url + path,
    );
    expect((await fetch(kept!)).status).toBe(200);
    expect((await fetch(stripped!)).status).toBe(200);
    expect((await bench.press(kept!, 'paid')).status).toBe(303);
    expect((await fetch(`${bench.sandbox.url}/pay/cs_test_none`)).status).toBe(404);
  });
});
