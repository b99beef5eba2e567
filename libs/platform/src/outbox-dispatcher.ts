import { Injectable, Logger, type OnApplicationShutdown } from '@nestjs/common';
import { newId, Outbox, type OutboxConsumer, type OutboxEvent } from '@chucun/kernel';
import { OutboxDeliveries } from './outbox-deliveries.ts';

const BATCH = 200;
const IDLE_MS = 200;
const RENEW_MS = 5_000;
/** Longest that a consumer may take over what it was handed, and longest that a process waits for one when it ends. */
const LIMIT_MS = 60_000;

/**
 * Delivers outbox rows to every consumer of their topic, at least once, oldest first. Consumers run side by side: one
 * whose service hangs keeps up nobody else. An event that is refused is told again later and later, then left to an
 * operator.
 */
@Injectable()
export class OutboxDispatcher implements OnApplicationShutdown {
  /** How long a consumer may take; a spec shortens it. */
  limitMs = LIMIT_MS;
  private readonly log = new Logger(OutboxDispatcher.name);
  private readonly owner = newId();
  private readonly runs = new Map<string, Promise<number>>();
  private timer: NodeJS.Timeout | undefined;
  private looking: Promise<unknown> = Promise.resolve();
  private stopped = true;
  private ended = false;

  constructor(
    private readonly outbox: Outbox,
    private readonly deliveries: OutboxDeliveries,
  ) {}

  start(): void {
    this.stopped = false;
    const loop = async () => {
      await this.begin().catch((error: unknown) => {
        if (!this.stopped) this.log.error(`outbox: ${String(error)}`);
      });
      if (!this.stopped) this.timer = setTimeout(tick, IDLE_MS);
    };
    const tick = () => {
      this.looking = loop();
    };
    tick();
  }

  async onApplicationShutdown(): Promise<void> {
    this.stopped = true;
    this.ended = true;
    clearTimeout(this.timer);
    await this.looking;
    await Promise.allSettled(this.runs.values());
  }

  /** Delivers until nothing is due; for tests and tools that must see the effects now. */
  async drain(): Promise<void> {
    for (;;) {
      const handled = await Promise.all(await this.begin());
      if (handled.every((count) => count === 0)) return;
    }
  }

  /** Sets each consumer going that has something due. One at work already may have looked too early: that counts. */
  private async begin(): Promise<Promise<number>[]> {
    const due = await this.deliveries.topicsDue();
    if (due.size === 0) return [];
    const { consumers } = this.outbox;
    const heard = consumers.flatMap(({ topics }) => topics);
    if ([...due].some((topic) => !heard.includes(topic))) await this.deliveries.passOver(heard);
    return consumers
      .filter(({ topics }) => topics.some((topic) => due.has(topic)))
      .map((consumer) => this.runs.get(consumer.name)?.then(() => 1) ?? this.go(consumer));
  }

  private go(consumer: OutboxConsumer): Promise<number> {
    const run = this.work(consumer)
      .catch((error: unknown) => {
        if (!this.stopped) this.log.error(`${consumer.name}: ${String(error)}`);
        return 0;
      })
      .finally(() => this.runs.delete(consumer.name));
    this.runs.set(consumer.name, run);
    return run;
  }

  private async work(consumer: OutboxConsumer): Promise<number> {
    const { name, topics } = consumer;
    if (!(await this.deliveries.lease(name, this.owner))) return 0;
    const renewing = setInterval(() => {
      this.deliveries.lease(name, this.owner).catch(() => undefined);
    }, RENEW_MS);
    let handled = 0;
    try {
      for (let full = true; full;) {
        const events = await this.deliveries.due(name, topics, BATCH);
        handled += events.length;
        if (events.length > 0) await this.hand(consumer, events);
        full = events.length === BATCH && !this.ended;
      }
    } finally {
      clearInterval(renewing);
      await this.deliveries.release(name, this.owner);
    }
    return handled;
  }

  /** All at once; where that fails, one by one, so that one bad event holds up no other. */
  private async hand(consumer: OutboxConsumer, events: readonly OutboxEvent[]): Promise<void> {
    const failure = await this.tell(consumer, events);
    if (failure === undefined) return this.deliveries.done(consumer.name, events, this.listeners);
    if (events.length === 1) return this.note(consumer, events[0]!, failure);
    const until = Date.now() + this.limitMs;
    for (const event of events) {
      const alone = await this.tell(consumer, [event]);
      if (alone === undefined) await this.deliveries.done(consumer.name, [event], this.listeners);
      else await this.note(consumer, event, alone);
      // Those that nobody asked about stay due, and come next without the ones that failed.
      if (this.ended || Date.now() > until) return;
    }
  }

  /** Why the consumer did not take them; nothing when it did. */
  private async tell(
    consumer: OutboxConsumer,
    events: readonly OutboxEvent[],
  ): Promise<string | undefined> {
    let timer: NodeJS.Timeout | undefined;
    const late = new Promise<never>((_, reject) => {
      timer = setTimeout(() => reject(new Error(`no end after ${this.limitMs} ms`)), this.limitMs);
    });
    try {
      await Promise.race([consumer.handle(events), late]);
      return undefined;
    } catch (error) {
      return String(error);
    } finally {
      clearTimeout(timer);
    }
  }

  private async note(consumer: OutboxConsumer, event: OutboxEvent, error: string): Promise<void> {
    this.log.warn(`${consumer.name}, event ${event.id}: ${error}`);
    const isDead = await this.deliveries.failed(
      consumer.name,
      event,
      error,
      this.listeners(event.topic),
    );
    if (isDead) this.log.error(`${consumer.name} gave up event ${event.id}: ${error}`);
  }

  private readonly listeners = (topic: string): string[] =>
    this.outbox.consumers.flatMap(({ name, topics }) => (topics.includes(topic) ? [name] : []));
}
