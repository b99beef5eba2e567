import type Stripe from 'stripe';
import { Bench, refusalOf } from './bench.ts';

let bench: Bench;
beforeEach(async () => {
  bench = await new Bench().start();
});

describe('refunds', () => {
  it('gives back in parts and never more than was paid', async () => {
    const { intent, charge } = await bench.paid(5_000);
    const part = await bench.stripe.refunds.create({
      payment_intent: intent.id,
      amount: 1_200,
      reason: 'requested_by_customer',
      metadata: { claim: 'c1' },
    });
    expect(part).toMatchObject({
      object: 'refund',
      amount: 1_200,
      status: 'succeeded',
      charge: charge.id,
      payment_intent: intent.id,
      metadata: { claim: 'c1' },
    });
    const over = await refusalOf(
      bench.stripe.refunds.create({ payment_intent: intent.id, amount: 3_801 }),
    );
    expect(over).toMatchObject({ statusCode: 400, param: 'amount', code: undefined });
    expect(over.message).toBe(
      'Refund amount (¥38.01) is greater than unrefunded amount on charge (¥38.00)',
    );
    expect(await bench.control('GET', 'totals')).toMatchObject({ refunded: 1_200, held: 3_800 });
    const rest = await bench.stripe.refunds.create({ payment_intent: intent.id });
    expect(rest.amount).toBe(3_800);
    const again = await refusalOf(bench.stripe.refunds.create({ charge: charge.id }));
    expect(again).toMatchObject({ code: 'charge_already_refunded', statusCode: 400 });
    expect(await bench.stripe.charges.retrieve(charge.id)).toMatchObject({
      amount_refunded: 5_000,
      refunded: true,
    });
    const listed = await bench.stripe.refunds.list({ payment_intent: intent.id });
    expect(listed.data.map((refund) => refund.id)).toEqual([rest.id, part.id]);
  });

  it('of a race takes only what fits', async () => {
    const { intent } = await bench.paid(1_000);
    const answers = await Promise.allSettled(
      Array.from({ length: 20 }, () =>
        bench.stripe.refunds.create({ payment_intent: intent.id, amount: 300 }),
      ),
    );
    expect(answers.filter((answer) => answer.status === 'fulfilled')).toHaveLength(3);
    expect(await bench.control('GET', 'totals')).toMatchObject({ refunded: 900, held: 100 });
  });

  it('refuses what was never paid, what does not exist and a zero amount', async () => {
    const { id, url } = await bench.newSession();
    await bench.press(url!, 'failed');
    const intent = (await bench.stripe.checkout.sessions.retrieve(id)).payment_intent as string;
    const unpaid = await refusalOf(bench.stripe.refunds.create({ payment_intent: intent }));
    expect(unpaid.message).toContain('does not have a successful charge');
    const missing = await refusalOf(bench.stripe.refunds.create({ payment_intent: 'pi_none' }));
    expect(missing).toMatchObject({ statusCode: 404, code: 'resource_missing' });
    const zero = bench.stripe.refunds.create({ payment_intent: intent, amount: 0 });
    expect(await refusalOf(zero)).toMatchObject({ code: 'parameter_invalid_integer' });
  });
});

describe('accounts', () => {
  it('becomes able to receive through the onboarding page, once', async () => {
    const account = await bench.stripe.accounts.create({
      type: 'express',
      email: 'coop@example.com',
      business_profile: { name: '松阳茶叶合作社' },
      capabilities: { transfers: { requested: true } },
      metadata: { coop: 'c1' },
    });
    expect(account).toMatchObject({
      type: 'express',
      payouts_enabled: false,
      capabilities: { transfers: 'inactive' },
    });
    await bench.paid();
    const transfer = { amount: 1, currency: 'cny', destination: account.id };
    expect(await refusalOf(bench.stripe.transfers.create(transfer))).toMatchObject({
      code: 'insufficient_capabilities_for_transfer',
    });
    const link = await bench.stripe.accountLinks.create({
      account: account.id,
      type: 'account_onboarding',
      return_url: 'http://shop.test/done',
      refresh_url: 'http://shop.test/again',
    });
    expect(await (await fetch(link.url)).text()).toContain('松阳茶叶合作社');
    expect((await bench.press(link.url, '')).headers.get('location')).toBe('http://shop.test/done');
    expect((await bench.press(link.url, '')).headers.get('location')).toBe(
      'http://shop.test/again',
    );
    expect(await bench.stripe.accounts.retrieve(account.id)).toMatchObject({
      payouts_enabled: true,
      details_submitted: true,
      capabilities: { transfers: 'active' },
      requirements: { currently_due: [] },
    });
    const updated = await bench.stripe.events.list({ type: 'account.updated' });
    expect(updated.data[0]).toMatchObject({ account: account.id });
    expect(await refusalOf(bench.stripe.accounts.retrieve('acct_none'))).toMatchObject({
      type: 'StripePermissionError',
      code: 'account_invalid',
    });
  });
});

describe('transfers', () => {
  it('takes from the balance, comes back by reversals, and the totals agree', async () => {
    const destination = await bench.readyAccount();
    await bench.paid(5_000);
    const order = { currency: 'cny', destination, transfer_group: 'g1', metadata: { order: 'o1' } };
    const over = await refusalOf(bench.stripe.transfers.create({ ...order, amount: 5_001 }));
    expect(over).toMatchObject({ statusCode: 400, code: 'balance_insufficient' });
    const transfer = await bench.stripe.transfers.create({ ...order, amount: 4_000 });
    expect(transfer).toMatchObject({ destination, amount: 4_000, metadata: { order: 'o1' } });
    const reversal = await bench.stripe.transfers.createReversal(transfer.id, { amount: 1_500 });
    expect(reversal).toMatchObject({ amount: 1_500, transfer: transfer.id });
    const more = await refusalOf(
      bench.stripe.transfers.createReversal(transfer.id, { amount: 2_501 }),
    );
    expect(more).toMatchObject({ param: 'amount', statusCode: 400 });
    const changed = await bench.stripe.transfers.retrieve(transfer.id);
    expect(changed).toMatchObject({ amount_reversed: 1_500, reversed: false });
    expect(changed.reversals.data[0]?.id).toBe(reversal.id);
    expect((await bench.stripe.transfers.listReversals(transfer.id)).data).toHaveLength(1);
    expect((await bench.stripe.transfers.list({ transfer_group: 'g1' })).data).toHaveLength(1);
    expect(await bench.control('GET', 'totals')).toMatchObject({
      charged: 5_000,
      transferred: 4_000,
      reversed: 1_500,
      held: 2_500,
    });
    const balance = await bench.stripe.balance.retrieve();
    expect(balance.available).toMatchObject([{ amount: 2_500, currency: 'cny' }]);
    const theirs = await bench.stripe.balance.retrieve({}, { stripeAccount: destination });
    expect(theirs.available[0]?.amount).toBe(2_500);
  });

  it('from a charge may run ahead of the available balance, up to the charge', async () => {
    await bench.control('POST', 'balance', { available_after: '86400' });
    const destination = await bench.readyAccount();
    const { charge } = await bench.paid(5_000, { payment_intent_data: { transfer_group: 'g2' } });
    const balance = await bench.stripe.balance.retrieve();
    expect([balance.available[0]?.amount, balance.pending[0]?.amount]).toEqual([0, 5_000]);
    const plain = { currency: 'cny', destination };
    expect(await refusalOf(bench.stripe.transfers.create({ ...plain, amount: 1 }))).toMatchObject({
      code: 'balance_insufficient',
    });
    const sourced = { ...plain, source_transaction: charge.id };
    const transfer = await bench.stripe.transfers.create({ ...sourced, amount: 4_750 });
    expect(transfer).toMatchObject({ source_transaction: charge.id, transfer_group: 'g2' });
    const over = await refusalOf(bench.stripe.transfers.create({ ...sourced, amount: 251 }));
    expect(over.message).toContain('must not exceed the source amount of ¥50.00');
    const after = await bench.stripe.balance.retrieve();
    expect([after.available[0]?.amount, after.pending[0]?.amount]).toEqual([0, 250]);
  });
});

describe('lists', () => {
  it('pages newest first in both directions', async () => {
    for (let index = 0; index < 5; index += 1)
      await bench.newSession(100, { metadata: { index: String(index) } });
    const order = (list: Stripe.ApiList<Stripe.Checkout.Session>) =>
      list.data.map((session) => session.metadata?.index).join('');
    const { sessions } = bench.stripe.checkout;
    const first = await sessions.list({ limit: 2 });
    expect([order(first), first.has_more]).toEqual(['43', true]);
    const second = await sessions.list({ limit: 2, starting_after: first.data[1]!.id });
    const third = await sessions.list({ limit: 2, starting_after: second.data[1]!.id });
    expect([order(second), order(third), third.has_more]).toEqual(['21', '0', false]);
    const back = await sessions.list({ limit: 2, ending_before: third.data[0]!.id });
    expect([order(back), back.has_more]).toEqual(['21', true]);
    const all: string[] = [];
    for await (const session of sessions.list({ limit: 2 })) all.push(session.metadata!.index!);
    expect(all.join('')).toBe('43210');
    const now = Math.floor(Date.now() / 1000);
    expect((await sessions.list({ created: { gt: now + 60 } })).data).toHaveLength(0);
    expect(await refusalOf(sessions.list({ limit: 101 }))).toMatchObject({ param: 'limit' });
  });
});
