import { mkdtempSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import { type AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import Stripe from 'stripe';
import { type RunningSandbox, type SandboxSettings, startSandbox } from '../src/sandbox.ts';

export const SECRET_KEY = 'sk_test_bench0123456789';
export const WEBHOOK_SECRET = 'whsec_bench';

/** What is stopped after each test, also after one that failed half-way. */
const running = new Set<{ stop(): Promise<void> }>();
afterEach(async () => {
  for (const thing of running) await thing.stop();
});

/** A receiver as the api's: checks each signature with the SDK and keeps what came. */
export class Receiver {
  readonly events: Stripe.Event[] = [];
  readonly signatures: string[] = [];
  /** Statuses for the next posts; 200 when empty. */
  answers: number[] = [];
  #server: Server | undefined;
  url = '';

  async start(): Promise<this> {
    running.add(this);
    this.#server = createServer((request, response) => {
      const chunks: Buffer[] = [];
      request.on('data', (chunk: Buffer) => chunks.push(chunk));
      request.on('end', () => {
        const status = this.answers.shift() ?? 200;
        const signature = String(request.headers['stripe-signature']);
        const body = Buffer.concat(chunks).toString();
        const event = new Stripe(SECRET_KEY).webhooks.constructEvent(
          body,
          signature,
          WEBHOOK_SECRET,
        );
        if (status < 300) this.events.push(event);
        this.signatures.push(signature);
        response.writeHead(status).end();
      });
    });
    await new Promise<void>((resolve) => this.#server!.listen(0, '127.0.0.1', resolve));
    this.url = `http://127.0.0.1:${(this.#server.address() as AddressInfo).port}/hook`;
    return this;
  }

  types(): string[] {
    return this.events.map((event) => event.type).sort();
  }

  async stop(): Promise<void> {
    running.delete(this);
    this.#server?.closeAllConnections();
    await new Promise((resolve) => this.#server?.close(resolve));
  }
}

/** A running sandbox with the official SDK pointed at it. */
export class Bench {
  sandbox!: RunningSandbox;
  stripe!: Stripe;
  readonly #settings: SandboxSettings;

  constructor(settings: Partial<SandboxSettings> = {}) {
    this.#settings = {
      port: 0,
      host: '127.0.0.1',
      secretKey: SECRET_KEY,
      webhookSecret: WEBHOOK_SECRET,
      ...settings,
    };
  }

  async start(): Promise<this> {
    this.sandbox = await startSandbox(this.#settings);
    running.add(this);
    this.stripe = this.client(SECRET_KEY);
    return this;
  }

  stop(): Promise<void> {
    running.delete(this);
    return this.sandbox.stop();
  }

  client(key: string): Stripe {
    return new Stripe(key, {
      host: '127.0.0.1',
      port: this.sandbox.port,
      protocol: 'http',
      telemetry: false,
      maxNetworkRetries: 0,
    });
  }

  newSession(fen = 5_000, more: Partial<Stripe.Checkout.SessionCreateParams> = {}) {
    return this.stripe.checkout.sessions.create({
      mode: 'payment',
      line_items: [
        {
          price_data: { currency: 'cny', unit_amount: fen, product_data: { name: '赣南脐橙 5斤' } },
          quantity: 1,
        },
      ],
      success_url: 'http://shop.test/paid?session={CHECKOUT_SESSION_ID}',
      cancel_url: 'http://shop.test/cart',
      ...more,
    });
  }

  press(address: string, outcome: string): Promise<Response> {
    return fetch(address, {
      method: 'POST',
      redirect: 'manual',
      body: new URLSearchParams({ outcome }),
    });
  }

  /** A paid session with its PaymentIntent and charge. */
  async paid(fen = 5_000, more: Partial<Stripe.Checkout.SessionCreateParams> = {}) {
    const { id, url } = await this.newSession(fen, more);
    await this.press(url!, 'paid');
    const session = await this.stripe.checkout.sessions.retrieve(id, {
      expand: ['payment_intent.latest_charge'],
    });
    const intent = session.payment_intent as Stripe.PaymentIntent;
    return { session, intent, charge: intent.latest_charge as Stripe.Charge };
  }

  async control(method: 'GET' | 'POST', path: string, params: Record<string, string> = {}) {
    const answer = await fetch(`${this.sandbox.url}/sandbox/${path}`, {
      method,
      headers: { Authorization: `Bearer ${SECRET_KEY}` },
      ...(method === 'POST' ? { body: new URLSearchParams(params) } : {}),
    });
    return (await answer.json()) as Record<string, unknown>;
  }

  async readyAccount(): Promise<string> {
    const { id } = await this.stripe.accounts.create({
      type: 'express',
      capabilities: { transfers: { requested: true } },
    });
    await this.control('POST', `accounts/${id}/onboard`);
    return id;
  }
}

/** What a refused request throws, so that a test can look at it. */
export async function refusalOf(request: Promise<unknown>) {
  try {
    await request;
  } catch (error) {
    if (error instanceof Stripe.errors.StripeError) return error;
    throw error;
  }
  throw new Error('The request was not refused.');
}

export async function until(
  holds: () => boolean | Promise<boolean>,
  withinMs = 8_000,
): Promise<void> {
  const end = Date.now() + withinMs;
  while (!(await holds())) {
    if (Date.now() > end) throw new Error('It did not come true in time.');
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
}

export function freshFile(): string {
  return join(mkdtempSync(join(tmpdir(), 'stripe-sandbox-')), 'journal.jsonl');
}
