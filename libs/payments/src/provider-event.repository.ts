import { Injectable } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';
import type Stripe from 'stripe';

/** Every event the provider ever sent, once; its id is what makes a second delivery harmless. */
@Injectable()
export class ProviderEvents {
  constructor(private readonly db: DataSource) {}

  async keep(events: readonly Stripe.Event[]): Promise<void> {
    await this.db.query(
      `INSERT INTO provider_events (id, type, body)
       SELECT event->>'id', event->>'type', event FROM jsonb_array_elements($1::jsonb) AS event
       ORDER BY event->>'id' ON CONFLICT (id) DO NOTHING`,
      [JSON.stringify(events)],
    );
  }

  /** The events for this transaction alone, without those that are processed already; locked in id order. */
  async claim(tx: EntityManager, ids: readonly string[]): Promise<Stripe.Event[]> {
    const rows = await tx.query<{ body: Stripe.Event }[]>(
      `SELECT body FROM provider_events WHERE id = ANY($1::text[]) AND processed_at IS NULL
       ORDER BY id FOR UPDATE`,
      [ids],
    );
    return rows.map(({ body }) => body);
  }

  async done(tx: EntityManager, ids: readonly string[]): Promise<void> {
    await tx.query(
      'UPDATE provider_events SET processed_at = now(), attempts = attempts + 1, last_error = NULL WHERE id = ANY($1::text[])',
      [ids],
    );
  }

  /** Keeps why it could not be processed. */
  async failed(id: string, error: string): Promise<void> {
    await this.db.query(
      `UPDATE provider_events SET attempts = attempts + 1, last_error = $2 WHERE id = $1 AND processed_at IS NULL`,
      [id, error.slice(0, 1000)],
    );
  }

  /** Kept, but not processed: the process ended in between, or processing failed; the least tried first. */
  async waiting(limit: number): Promise<string[]> {
    const rows = await this.db.query<{ id: string }[]>(
      `SELECT id FROM provider_events WHERE processed_at IS NULL AND received_at < now() - interval '10 seconds' ORDER BY attempts, received_at LIMIT $1`,
      [limit],
    );
    return rows.map(({ id }) => id);
  }
}
