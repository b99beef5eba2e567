import { Injectable } from '@nestjs/common';
import { Outbox } from '@chucun/kernel';
import type { EntityManager } from 'typeorm';
import {
  LOCKED,
  parametersOf,
  refuseNonsense,
  STOCK_TAKEN,
  type StockLine,
  type StockShortage,
  takingOf,
  TOLD,
} from './stock-statements.ts';

/** How much there is to sell and who has taken it: received = available + reserved + held + sold, always. */
@Injectable()
export class Stock {
  constructor(private readonly outbox: Outbox) {}

  /**
   * Holds all of the lines, or none: returns what was short. One statement; the caller rolls back or returns a refusal
   * when something is short, though nothing was taken then.
   */
  async take(tx: EntityManager, lines: readonly StockLine[]): Promise<StockShortage[]> {
    return tx.query(
      `WITH ${STOCK_TAKEN}
       SELECT variant_id AS "variantId", available FROM short ORDER BY variant_id`,
      takingOf(lines),
    );
  }

  /** Held goods are paid for. */
  async sell(tx: EntityManager, lines: readonly StockLine[]): Promise<void> {
    await this.move(
      tx,
      lines,
      'held = stock.held - locked.quantity, sold = stock.sold + locked.quantity',
    );
  }

  /** Held goods go back on the shelf: cancelled, or not paid in time. */
  async release(tx: EntityManager, lines: readonly StockLine[]): Promise<void> {
    await this.move(
      tx,
      lines,
      'held = stock.held - locked.quantity, available = stock.available + locked.quantity',
      'locked.available = 0',
    );
  }

  /** Sold goods come back: onto the shelf, or written off where nobody could eat them any more. */
  async takeBack(
    tx: EntityManager,
    lines: readonly StockLine[],
    becomes: 'available' | 'written_off' = 'available',
  ): Promise<void> {
    const change =
      becomes === 'available'
        ? 'sold = stock.sold - locked.quantity, available = stock.available + locked.quantity'
        : 'sold = stock.sold - locked.quantity, received = stock.received - locked.quantity';
    await this.move(tx, lines, change, becomes === 'available' ? 'locked.available = 0' : 'false');
  }

  /** More came in; begins the row of a variant that has none. */
  async receive(tx: EntityManager, variantId: string, quantity: number): Promise<void> {
    refuseNonsense([{ variantId, quantity }]);
    const rows = await tx.query<{ available: number }[]>(
      `INSERT INTO stock AS kept (variant_id, available, received) VALUES ($1, $2, $2)
       ON CONFLICT (variant_id) DO UPDATE
         SET available = kept.available + EXCLUDED.available, received = kept.received + EXCLUDED.received
       RETURNING available`,
      [variantId, quantity],
    );
    if (rows[0]!.available === quantity) await this.tell(tx, variantId);
  }

  /** Begins the rows of new variants, in one statement. */
  async begin(tx: EntityManager, counts: readonly StockLine[]): Promise<void> {
    await tx.query(
      `INSERT INTO stock (variant_id, available, received)
       SELECT variant_id, quantity, quantity FROM unnest($1::uuid[], $2::int[]) AS line (variant_id, quantity)`,
      parametersOf(counts),
    );
  }

  /** The seller counted the shelf: so much is there to sell now, whatever is held or sold. Returns what was there before. */
  async setAvailable(tx: EntityManager, variantId: string, available: number): Promise<number> {
    const rows = await tx.query<{ before: number }[]>(
      `SELECT available AS before FROM stock WHERE variant_id = $1 FOR UPDATE`,
      [variantId],
    );
    await tx.query(
      `INSERT INTO stock AS kept (variant_id, available, received) VALUES ($1, $2, $2)
       ON CONFLICT (variant_id) DO UPDATE
         SET available = EXCLUDED.available, received = EXCLUDED.available + kept.reserved + kept.held + kept.sold`,
      [variantId, available],
    );
    const before = rows[0]?.before ?? 0;
    if ((before === 0) !== (available === 0)) await this.tell(tx, variantId);
    return before;
  }

  /** Throws where a move would take more than there is: only a fault of ours can ask for that. */
  private async move(
    tx: EntityManager,
    lines: readonly StockLine[],
    change: string,
    crossedWhen = 'false',
  ): Promise<void> {
    if (lines.length === 0) return;
    refuseNonsense(lines);
    const rows = await tx.query<{ missing: number }[]>(
      `WITH ${LOCKED}, moved AS (
         UPDATE stock SET ${change} FROM locked WHERE stock.variant_id = locked.variant_id
         RETURNING stock.variant_id
       ), crossed AS (
         SELECT locked.variant_id FROM locked JOIN moved ON moved.variant_id = locked.variant_id
         WHERE ${crossedWhen}
       ), told AS (${TOLD})
       SELECT ((SELECT count(*) FROM wanted) - (SELECT count(*) FROM moved))::int AS missing`,
      parametersOf(lines),
    );
    if (rows[0]!.missing > 0) throw new Error(`${rows[0]!.missing} variants have no stock row`);
  }

  private tell(tx: EntityManager, variantId: string): Promise<void> {
    return this.outbox.add(tx, 'stock.changed', { variantIds: [variantId] });
  }
}
