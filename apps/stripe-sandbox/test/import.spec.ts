import type Stripe from 'stripe';
import { Bench, freshFile, Receiver, SECRET_KEY } from './bench.ts';

const CREATED = 1_780_000_000;
const HISTORY = {
  accounts: [{ id: 'acct_1importedimport', created: CREATED, metadata: { coop_id: 'c1' } }],
  payments: [
    {
      sessionId: 'cs_test_a1imported',
      intentId: 'pi_3imported',
      chargeId: 'ch_3imported',
      amount: 9_600,
      created: CREATED,
      metadata: { group_id: 'g1' },
      transferGroup: 'g1',
    },
  ],
  refunds: [{ id: 're_3imported', intentId: 'pi_3imported', amount: 600, created: CREATED + 60 }],
  transfers: [
    {
      id: 'tr_3imported',
      destination: 'acct_1importedimport',
      amount: 4_000,
      created: CREATED + 90,
    },
  ],
};

async function send(bench: Bench, body: unknown): Promise<[number, Record<string, unknown>]> {
  const answer = await fetch(`${bench.sandbox.url}/sandbox/import`, {
    method: 'POST',
    headers: { Authorization: `Bearer ${SECRET_KEY}` },
    body: JSON.stringify(body),
  });
  return [answer.status, (await answer.json()) as Record<string, unknown>];
}

describe('an imported history', () => {
  it('counts like one that happened here, and goes on from there', async () => {
    const receiver = await new Receiver().start();
    const bench = await new Bench({ webhookUrl: receiver.url }).start();
    const [status, totals] = await send(bench, HISTORY);
    expect(status).toBe(200);
    expect(totals).toMatchObject({
      charged: 9_600,
      refunded: 600,
      transferred: 4_000,
      held: 5_000,
    });
    expect(receiver.events).toEqual([]);

    const session = await bench.stripe.checkout.sessions.retrieve('cs_test_a1imported', {
      expand: ['payment_intent.latest_charge'],
    });
    const intent = session.payment_intent as Stripe.PaymentIntent;
    expect(session).toMatchObject({ payment_status: 'paid', created: CREATED });
    expect(intent).toMatchObject({ status: 'succeeded', metadata: { group_id: 'g1' } });
    expect(intent.latest_charge).toMatchObject({ amount_refunded: 600, created: CREATED });
    const rest = await bench.stripe.refunds.create({ payment_intent: 'pi_3imported' });
    expect(rest.amount).toBe(9_000);
  });

  it('replaces what was there, and survives a restart', async () => {
    const dataFile = freshFile();
    const bench = await new Bench({ dataFile }).start();
    await bench.paid(1_000);
    await send(bench, HISTORY);
    const [, totals] = await send(bench, { ...HISTORY, replace: true });
    expect(totals).toMatchObject({ charged: 9_600, held: 5_000 });
    await bench.stop();
    const again = await new Bench({ dataFile }).start();
    expect(await again.control('GET', 'totals')).toMatchObject({ charged: 9_600, held: 5_000 });
  });

  it('is refused as a whole when a part of it cannot be', async () => {
    const bench = await new Bench().start();
    const broken = { ...HISTORY, refunds: [{ ...HISTORY.refunds[0]!, amount: 9_601 }] };
    expect((await send(bench, broken))[0]).toBe(400);
    expect(await bench.control('GET', 'totals')).toMatchObject({ charged: 0 });
  });
});
