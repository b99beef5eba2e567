import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';

export interface OutboxEvent<P = Record<string, unknown>> {
  id: number;
  /** Past tense, such as `order.placed`. */
  topic: string;
  payload: P;
  createdAt: Date;
}

/** Told after the commit, at least once: `handle` must be idempotent by event id. */
export interface OutboxConsumer {
  /** Stable: it is stored with each delivered event. */
  name: string;
  topics: readonly string[];
  handle(events: readonly OutboxEvent[]): Promise<void>;
}

/** News for other domains, written in the transaction that makes it true. */
@Injectable()
export class Outbox {
  readonly consumers: OutboxConsumer[] = [];

  /** Adds a row that the worker delivers after the commit, or after `delaySeconds`. */
  async add(
    tx: EntityManager,
    topic: string,
    payload: Record<string, unknown>,
    delaySeconds = 0,
  ): Promise<void> {
    await tx.query(
      `INSERT INTO outbox (topic, payload, available_at)
       VALUES ($1, $2, now() + make_interval(secs => $3))`,
      [topic, JSON.stringify(payload), delaySeconds],
    );
  }

  /** Adds a row for each payload, in one statement. */
  async addAll(
    tx: EntityManager,
    topic: string,
    payloads: readonly Record<string, unknown>[],
  ): Promise<void> {
    if (payloads.length === 0) return;
    await tx.query(
      `INSERT INTO outbox (topic, payload)
       SELECT $1, payload FROM jsonb_array_elements($2::jsonb) AS payload`,
      [topic, JSON.stringify(payloads)],
    );
  }

  register(consumer: OutboxConsumer): void {
    this.consumers.push(consumer);
  }
}
