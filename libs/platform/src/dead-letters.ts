import { Injectable } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';

/** News that a consumer did not take, however often it was told. */
export interface DeadLetter {
  eventId: number;
  consumer: string;
  topic: string;
  /** JSON text. */
  payload: string;
  attempts: number;
  lastError: string;
  createdAt: Date;
  failedAt: Date;
  /** Null while it is still tried by itself. */
  deadAt: Date | null;
}

/** What could not be delivered, for operators to see and to send again. */
@Injectable()
export class DeadLetters {
  constructor(private readonly db: DataSource) {}

  /** Those that nobody tries any more first, then those that wait for their next try; newest first. */
  list(limit: number, after: readonly [number, string] | null): Promise<DeadLetter[]> {
    return this.db.query(
      `SELECT event_id AS "eventId", consumer, topic, payload::text AS payload, failure.attempts,
         failure.last_error AS "lastError", created_at AS "createdAt", failed_at AS "failedAt", dead_at AS "deadAt"
       FROM outbox_failures AS failure JOIN outbox ON outbox.id = event_id
       WHERE failure.attempts >= 3 AND ($2::bigint IS NULL OR (event_id, consumer) < ($2::bigint, $3::text))
       ORDER BY event_id DESC, consumer DESC LIMIT $1`,
      [limit, after?.[0] ?? null, after?.[1] ?? null],
    );
  }

  /** Tells it once more, from the first try on. False when it is delivered meanwhile. */
  async deliverAgain(tx: EntityManager, eventId: number, consumer: string): Promise<boolean> {
    const rows = await tx.query<unknown[]>(
      `WITH woken AS (
         UPDATE outbox_failures SET attempts = 0, dead_at = NULL, next_at = now()
         WHERE event_id = $1 AND consumer = $2 RETURNING event_id
       ), event AS (
         UPDATE outbox SET done_by = array_remove(done_by, $2), delivered_at = NULL
         FROM woken WHERE outbox.id = woken.event_id RETURNING id)
       SELECT id FROM event`,
      [eventId, consumer],
    );
    return rows.length > 0;
  }
}
