import { Injectable } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';
import type Stripe from 'stripe';

/** Every event the provider ever sent, once; its id is what makes a second delivery harmless. */
@Injectable()
export class ProviderEvents {
  constructor(private readonly db: DataSource) {}

  async keep(event: Stripe.Event): Promise<void> {
    await this.db.query(
      `INSERT INTO provider_events (id, type, body) VALUES ($1, $2, $3) ON CONFLICT (id) DO NOTHING`,
      [event.id, event.type, JSON.stringify(event)],
    );
  }

  /** The event for this transaction alone; nothing when it is processed already. */
  async claim(tx: EntityManager, id: string): Promise<Stripe.Event | undefined> {
    const [row] = await tx.query<{ body: Stripe.Event }[]>(
      `SELECT body FROM provider_events WHERE id = $1 AND processed_at IS NULL FOR UPDATE`,
      [id],
    );
    return row?.body;
  }

  async done(tx: EntityManager, id: string): Promise<void> {
    await tx.query('UPDATE provider_events SET processed_at = now() WHERE id = $1', [id]);
  }

  /** Kept, but not processed: the process ended in between, or processing failed. */
  async waiting(limit: number): Promise<string[]> {
    const rows = await this.db.query<{ id: string }[]>(
      `SELECT id FROM provider_events WHERE processed_at IS NULL AND received_at < now() - interval '10 seconds' ORDER BY received_at LIMIT $1`,
      [limit],
    );
    return rows.map(({ id }) => id);
  }
}
