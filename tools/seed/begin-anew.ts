import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import type { DataSource } from 'typeorm';

const BEGUN = 'seed_begun';
export const SEEDED = 'seeded';

/** Everything that a seed may have left half done; the code book, categories, rules and migrations stay. */
const TABLES = `audit_log, consents, rate_limits, sessions, recovery_codes, second_factor_challenges, login_codes,
  role_grants, photos, product_photos, product_versions, price_history, certificates, production_records, stock,
  variants, products, batches, plots, stations, members, households, freight_zones, freight_templates, coupons,
  refunds, refund_requests, order_events, order_lines, orders, order_groups, addresses, reconciliation_differences,
  payout_accounts, provider_events, payment_attempts, payout_parts, payouts, sold_lines, sold_orders,
  ledger_transfers, sales_order_rollup, sales_shapes, sales_rollup, sales_facts, messages, search_documents,
  search_words, outbox, timed_jobs, coops, accounts`;

/**
 * Empties what a seed that was interrupted left, and notes that one has begun. False where the database holds people who
 * are not the seed's: those are left alone.
 */
export async function beginAnew(db: DataSource, dataDir: string): Promise<boolean> {
  return db.transaction(async (tx) => {
    const [found] = await tx.query<[{ begun: boolean; peopled: boolean; seeded: boolean }]>(
      `SELECT EXISTS (SELECT FROM settings WHERE key = $1) AS begun, EXISTS (SELECT FROM settings WHERE key = $2) AS seeded,
              EXISTS (SELECT FROM accounts) AS peopled`,
      [BEGUN, SEEDED],
    );
    if (found.seeded || (found.peopled && !found.begun)) return false;
    await tx.query(
      `INSERT INTO settings (key, value) VALUES ($1, 'true') ON CONFLICT (key) DO NOTHING`,
      [BEGUN],
    );
    if (!found.begun) return true;
    await tx.query(`TRUNCATE ${TABLES} RESTART IDENTITY`);
    await tx.query(`DELETE FROM ledger_accounts WHERE kind IN ('coop', 'member')`);
    await tx.query(`ALTER SEQUENCE order_numbers RESTART`);
    // Pictures whose rows are gone now; nothing else has written any yet.
    await rm(join(dataDir, 'files', 'photos'), { recursive: true, force: true });
    return true;
  });
}

/** The last write of a seed: from now on a start finds the world made. */
export async function noteSeeded(db: DataSource, counts: object): Promise<void> {
  await db.transaction(async (tx) => {
    await tx.query(
      `INSERT INTO settings (key, value) VALUES ($1, $2) ON CONFLICT (key) DO UPDATE SET value = EXCLUDED.value`,
      [SEEDED, JSON.stringify(counts)],
    );
    await tx.query(`DELETE FROM settings WHERE key = $1`, [BEGUN]);
  });
}
