import { appendFileSync } from 'node:fs';
import { Bench, freshFile, Receiver, refusalOf, until } from './bench.ts';

let receiver: Receiver;
beforeEach(async () => {
  receiver = await new Receiver().start();
});

describe('webhooks', () => {
  let bench: Bench;
  beforeEach(async () => {
    bench = await new Bench({ webhookUrl: receiver.url }).start();
  });

  it('come again until they are taken', async () => {
    receiver.answers = [500, 302];
    await bench.stripe.accounts.create({ type: 'express' });
    await until(() => receiver.signatures.length === 1);
    const [event] = (await bench.stripe.events.list()).data;
    expect(event?.pending_webhooks).toBe(1);
    await until(() => receiver.events.length === 1);
    expect(receiver.signatures).toHaveLength(3);
    await until(async () => (await bench.stripe.events.retrieve(event!.id)).pending_webhooks === 0);
  });

  it('can be held back, repeated, discarded and delayed', async () => {
    await bench.control('POST', 'webhooks', { paused: 'true' });
    await bench.stripe.accounts.create({ type: 'express' });
    const [event] = (await bench.stripe.events.list()).data;
    expect(await bench.control('GET', 'webhooks')).toMatchObject({ paused: true, pending: 1 });
    expect(receiver.events).toHaveLength(0);
    const sent = await bench.control('POST', `events/${event!.id}/resend`, { times: '10' });
    expect(sent.statuses).toEqual(Array(10).fill(200));
    expect(new Set(receiver.events.map((received) => received.id))).toEqual(new Set([event!.id]));
    await bench.control('POST', 'webhooks', { discard: 'true', paused: 'false', delay_ms: '400' });
    const before = Date.now();
    await bench.stripe.accounts.create({ type: 'express' });
    await until(() => receiver.events.length === 11);
    expect(Date.now() - before).toBeGreaterThanOrEqual(390);
  });

  it('tell when a session ran out of time', async () => {
    const { id } = await bench.newSession();
    await bench.control('POST', `sessions/${id}/expire`);
    await until(() => receiver.types().includes('checkout.session.expired'));
    expect((await bench.stripe.checkout.sessions.retrieve(id)).status).toBe('expired');
  });
});

describe('the journal', () => {
  it('brings back money, answers, queued webhooks and pauses after the end of the process', async () => {
    const dataFile = freshFile();
    const first = await new Bench({ dataFile, webhookUrl: receiver.url }).start();
    await first.control('POST', 'webhooks', { paused: 'true' });
    const { intent, session } = await first.paid(5_000);
    const key = { idempotencyKey: 'r1' };
    const params = { payment_intent: intent.id, amount: 700 };
    const refund = await first.stripe.refunds.create(params, key);
    const totals = await first.control('GET', 'totals');
    await first.stop();
    // A crash in the middle of a line: nobody was answered for it.
    appendFileSync(dataFile, '{"put":[["refund",{"id":"re_to');

    const second = await new Bench({ dataFile, webhookUrl: receiver.url }).start();
    expect(await second.control('GET', 'totals')).toEqual(totals);
    expect(await second.stripe.refunds.create(params, key)).toEqual(refund);
    expect(await second.stripe.checkout.sessions.retrieve(session.id)).toMatchObject({
      payment_status: 'paid',
    });
    expect(receiver.events).toHaveLength(0);
    await second.control('POST', 'webhooks', { paused: 'false' });
    await until(() => receiver.types().includes('refund.created'));
    expect(receiver.types()).toContain('checkout.session.completed');
    const over = second.stripe.refunds.create({ payment_intent: intent.id, amount: 4_301 });
    expect(await refusalOf(over)).toMatchObject({ param: 'amount' });
    await second.stop();

    const third = await new Bench({ dataFile, webhookUrl: receiver.url }).start();
    expect(await third.control('GET', 'webhooks')).toMatchObject({ pending: 0, paused: false });
  });

  it('says which line is damaged instead of starting with less money', async () => {
    const dataFile = freshFile();
    appendFileSync(dataFile, 'not json\n');
    await expect(new Bench({ dataFile }).start()).rejects.toThrow('damaged in line 1');
  });
});
