import { Injectable, Logger, type OnApplicationShutdown } from '@nestjs/common';
import { Outbox, type OutboxConsumer, type OutboxEvent } from '@chucun/kernel';
import { DataSource } from 'typeorm';

interface Claimed extends OutboxEvent {
  doneBy: string[];
  attempts: number;
}

const BATCH = 200;
const CLAIM_SECONDS = 60;
const IDLE_MS = 200;

/** Delivers outbox rows to every consumer of their topic, at least once, oldest first, with backoff. */
@Injectable()
export class OutboxDispatcher implements OnApplicationShutdown {
  private readonly log = new Logger(OutboxDispatcher.name);
  private timer: NodeJS.Timeout | undefined;
  private running: Promise<unknown> = Promise.resolve();
  private stopped = true;

  constructor(
    private readonly db: DataSource,
    private readonly outbox: Outbox,
  ) {}

  start(): void {
    this.stopped = false;
    const loop = async () => {
      const delivered = await this.deliverOnce().catch((error: unknown) => {
        if (!this.stopped) this.log.error(`outbox: ${String(error)}`);
        return 0;
      });
      if (!this.stopped) this.timer = setTimeout(tick, delivered === BATCH ? 0 : IDLE_MS);
    };
    const tick = () => {
      this.running = loop();
    };
    tick();
  }

  async onApplicationShutdown(): Promise<void> {
    this.stopped = true;
    clearTimeout(this.timer);
    await this.running;
  }

  /** Delivers until nothing is due; for tests and tools that must see the effects now. */
  async drain(): Promise<void> {
    while ((await this.deliverOnce()) > 0);
  }

  private async deliverOnce(): Promise<number> {
    const claimed = await this.claim();
    if (claimed.length === 0) return 0;
    const failures = new Map<number, string>();
    const done = new Map(claimed.map((event) => [event.id, new Set(event.doneBy)]));
    for (const consumer of this.outbox.consumers) {
      const due = claimed.filter(
        (event) => consumer.topics.includes(event.topic) && !done.get(event.id)!.has(consumer.name),
      );
      if (due.length > 0) await this.hand(consumer, due, done, failures);
    }
    await this.settle(claimed, done, failures);
    return claimed.length;
  }

  private async hand(
    consumer: OutboxConsumer,
    due: Claimed[],
    done: Map<number, Set<string>>,
    failures: Map<number, string>,
  ): Promise<void> {
    try {
      await consumer.handle(due);
      for (const event of due) done.get(event.id)!.add(consumer.name);
    } catch (error) {
      this.log.error(`${consumer.name}: ${String(error)}`);
      for (const event of due) failures.set(event.id, `${consumer.name}: ${String(error)}`);
    }
  }

  private claim(): Promise<Claimed[]> {
    return this.db.query<Claimed[]>(
      `WITH due AS (
         SELECT id FROM outbox
         WHERE delivered_at IS NULL AND available_at <= now()
           AND (claimed_until IS NULL OR claimed_until < now())
         ORDER BY id LIMIT $1 FOR UPDATE SKIP LOCKED
       ), claimed AS (
         UPDATE outbox SET claimed_until = now() + make_interval(secs => $2)
         FROM due WHERE outbox.id = due.id
         RETURNING outbox.*
       )
       SELECT id, topic, payload, created_at AS "createdAt", done_by AS "doneBy", attempts
       FROM claimed ORDER BY id`,
      [BATCH, CLAIM_SECONDS],
    );
  }

  private async settle(
    claimed: Claimed[],
    done: Map<number, Set<string>>,
    failures: Map<number, string>,
  ): Promise<void> {
    await this.db.query(
      `UPDATE outbox SET
         claimed_until = NULL,
         done_by = string_to_array(row.done_by, ','),
         delivered_at = CASE WHEN row.failure IS NULL THEN now() END,
         attempts = attempts + 1,
         last_error = row.failure,
         available_at = CASE WHEN row.failure IS NULL THEN available_at
           ELSE now() + make_interval(secs => least(300, power(2, attempts)::int)) END
       FROM unnest($1::bigint[], $2::text[], $3::text[]) AS row (id, done_by, failure)
       WHERE outbox.id = row.id`,
      [
        claimed.map((event) => event.id),
        claimed.map((event) => [...done.get(event.id)!].join(',')),
        claimed.map((event) => failures.get(event.id) ?? null),
      ],
    );
  }
}
