import { Injectable } from '@nestjs/common';
import type { OutboxEvent } from '@chucun/kernel';
import { DataSource } from 'typeorm';

/** How often an event is tried before it waits for an operator: with the pauses below about nine hours. */
export const ATTEMPTS_MAX = 20;
const PAUSE_MAX_SECONDS = 3600;
const LEASE_SECONDS = 20;

/** What each consumer has taken and what it has not, in SQL. */
@Injectable()
export class OutboxDeliveries {
  constructor(private readonly db: DataSource) {}

  /** Topics with events that may be due for somebody. */
  async topicsDue(): Promise<Set<string>> {
    const rows = await this.db.query<{ topic: string }[]>(
      `SELECT DISTINCT topic FROM outbox WHERE delivered_at IS NULL AND available_at <= now()`,
    );
    return new Set(rows.map(({ topic }) => topic));
  }

  /** Reserves the consumer for `owner` for some seconds, or for some more; false while another process has it. */
  async lease(consumer: string, owner: string): Promise<boolean> {
    const rows = await this.db.query<unknown[]>(
      `INSERT INTO outbox_consumers AS consumer (name, claimed_by, claimed_until)
       VALUES ($1, $2, now() + make_interval(secs => $3))
       ON CONFLICT (name) DO UPDATE SET claimed_by = EXCLUDED.claimed_by, claimed_until = EXCLUDED.claimed_until
       WHERE consumer.claimed_by = $2 OR consumer.claimed_until IS NULL OR consumer.claimed_until < now()
       RETURNING name`,
      [consumer, owner, LEASE_SECONDS],
    );
    return rows.length > 0;
  }

  async release(consumer: string, owner: string): Promise<void> {
    await this.db.query(
      `UPDATE outbox_consumers SET claimed_until = NULL WHERE name = $1 AND claimed_by = $2`,
      [consumer, owner],
    );
  }

  /** Due for this consumer, oldest first. */
  due(consumer: string, topics: readonly string[], limit: number): Promise<OutboxEvent[]> {
    return this.db.query(
      `SELECT id, topic, payload, created_at AS "createdAt" FROM outbox AS event
       WHERE delivered_at IS NULL AND available_at <= now() AND topic = ANY($2::text[]) AND $1 <> ALL(done_by)
         AND NOT EXISTS (SELECT 1 FROM outbox_failures AS failure
           WHERE failure.event_id = event.id AND failure.consumer = $1 AND failure.next_at > now())
       ORDER BY id LIMIT $3`,
      [consumer, topics, limit],
    );
  }

  /** Notes that the consumer has taken the events; `listeners` says for each whose taking makes it delivered. */
  async done(
    consumer: string,
    events: readonly OutboxEvent[],
    listeners: (topic: string) => readonly string[],
  ): Promise<void> {
    await this.db.query(
      `WITH taken AS (
         SELECT outbox.id, row.listeners FROM unnest($2::bigint[], $3::text[]) AS row (id, listeners)
         JOIN outbox ON outbox.id = row.id ORDER BY outbox.id FOR UPDATE OF outbox
       ), kept AS (
         DELETE FROM outbox_failures USING taken WHERE event_id = taken.id AND consumer = $1)
       UPDATE outbox SET done_by = array_append(array_remove(done_by, $1), $1),
         delivered_at = CASE WHEN array_append(done_by, $1) @> string_to_array(taken.listeners, ',') THEN now() END
       FROM taken WHERE outbox.id = taken.id`,
      [consumer, events.map(({ id }) => id), events.map(({ topic }) => listeners(topic).join(','))],
    );
  }

  /** Keeps why the consumer did not take the event and when it is told again. True when that was the last time. */
  async failed(
    consumer: string,
    event: OutboxEvent,
    error: string,
    listeners: readonly string[],
  ): Promise<boolean> {
    const [row] = await this.db.query<{ attempts: number }[]>(
      `WITH noted AS (
         UPDATE outbox SET attempts = attempts + 1, last_error = $1 || ': ' || $3 WHERE id = $2 RETURNING id)
       INSERT INTO outbox_failures AS failure (event_id, consumer, attempts, last_error, next_at)
       SELECT id, $1, 1, $3, now() + interval '1 second' FROM noted
       ON CONFLICT (event_id, consumer) DO UPDATE SET attempts = failure.attempts + 1, last_error = $3, failed_at = now(),
         next_at = now() + make_interval(secs => least($4, power(2, failure.attempts)::int))
       RETURNING attempts`,
      [consumer, event.id, error.slice(0, 1000), PAUSE_MAX_SECONDS],
    );
    if (!row || row.attempts < ATTEMPTS_MAX) return false;
    await this.db.query(
      `UPDATE outbox_failures SET dead_at = now(), next_at = 'infinity' WHERE event_id = $1 AND consumer = $2`,
      [event.id, consumer],
    );
    await this.settle(event.id, consumer, listeners);
    return true;
  }

  /** Events that nobody listens to are delivered as they are. */
  async passOver(heard: readonly string[]): Promise<void> {
    await this.db.query(
      `UPDATE outbox SET delivered_at = now()
       WHERE delivered_at IS NULL AND available_at <= now() AND topic <> ALL($1::text[])`,
      [heard],
    );
  }

  // A dead event no longer keeps the others looking at it; its failure row remembers it.
  private async settle(id: number, consumer: string, listeners: readonly string[]): Promise<void> {
    await this.db.query(
      `UPDATE outbox SET done_by = array_append(array_remove(done_by, $2), $2),
         delivered_at = CASE WHEN array_append(done_by, $2) @> $3::text[] THEN now() END WHERE id = $1`,
      [id, consumer, listeners],
    );
  }
}
