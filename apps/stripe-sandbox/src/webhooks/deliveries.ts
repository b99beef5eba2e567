import { showEvent } from '../api/show.ts';
import { type SandboxCore } from '../sandbox-core.ts';
import { type Delivery } from '../state/kinds.ts';
import { signatureHeader } from './signature.ts';

const AT_ONCE_MAX = 16;
const ANSWER_WITHIN_MS = 10_000;
const LONGEST_WAIT_MS = 3_600_000;
const GIVE_UP_AFTER_MS = 12 * 3_600_000;

/** Posts events to the webhook until it answers 2xx: after 1 s, 2 s, 4 s … an hour, for half a day. */
export class Deliveries {
  readonly #inFlight = new Map<string, Promise<void>>();
  #timer: NodeJS.Timeout | undefined;
  readonly #stop = new AbortController();

  constructor(private readonly core: SandboxCore) {}

  start(): void {
    this.core.store.onCommit((puts) => {
      if (puts.some(([kind]) => kind === 'delivery' || kind === 'controls')) this.#wakeIn(0);
    });
  }

  /** Sends one event now, whatever the queue says; answers with the HTTP status, or 0 when nobody answered. */
  async send(eventId: string): Promise<number> {
    const { store, settings } = this.core;
    const event = store.get('event', eventId);
    if (event === undefined || settings.webhookUrl === undefined) return 0;
    const payload = JSON.stringify(showEvent(this.core, event), null, 2);
    // Receivers compare the signature's age with their own clock, so this is the real time.
    const seconds = Math.floor(Date.now() / 1000);
    try {
      const answer = await fetch(settings.webhookUrl, {
        method: 'POST',
        redirect: 'manual',
        signal: AbortSignal.any([this.#stop.signal, AbortSignal.timeout(ANSWER_WITHIN_MS)]),
        headers: {
          'Content-Type': 'application/json; charset=utf-8',
          'User-Agent': 'Stripe/1.0 (+https://stripe.com/docs/webhooks)',
          'Stripe-Signature': signatureHeader(payload, settings.webhookSecret, seconds),
        },
        body: payload,
      });
      await answer.arrayBuffer();
      return answer.status;
    } catch {
      return 0;
    }
  }

  /** Breaks off what is being sent; it stays queued and is sent again after the next start. */
  async stop(): Promise<void> {
    this.#stop.abort();
    clearTimeout(this.#timer);
    await Promise.all(this.#inFlight.values());
  }

  #wakeIn(ms: number): void {
    if (this.#stop.signal.aborted) return;
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => this.#work(), ms);
  }

  #work(): void {
    if (this.#stop.signal.aborted || this.core.controls.paused) return;
    const now = Date.now();
    let soonest = Infinity;
    for (const delivery of this.core.store.table('delivery').all()) {
      if (this.#inFlight.size >= AT_ONCE_MAX) return;
      if (this.#inFlight.has(delivery.id)) continue;
      if (delivery.nextAt > now) soonest = Math.min(soonest, delivery.nextAt);
      else this.#begin(delivery);
    }
    if (soonest !== Infinity) this.#wakeIn(soonest - now);
  }

  #begin(delivery: Delivery): void {
    const done = this.#attempt(delivery).finally(() => {
      this.#inFlight.delete(delivery.id);
      this.#wakeIn(0);
    });
    this.#inFlight.set(delivery.id, done);
  }

  async #attempt(delivery: Delivery): Promise<void> {
    const status = await this.send(delivery.id);
    const delivered = status >= 200 && status < 300;
    if (!delivered && this.#stop.signal.aborted) return;
    const now = Date.now();
    const wait = Math.min(1_000 * 2 ** delivery.attempts, LONGEST_WAIT_MS);
    this.core.store.change((change) => {
      if (delivered || now - delivery.firstAt > GIVE_UP_AFTER_MS)
        change.drop('delivery', delivery.id);
      else
        change.put('delivery', {
          ...delivery,
          attempts: delivery.attempts + 1,
          nextAt: now + wait,
        });
    });
  }
}
