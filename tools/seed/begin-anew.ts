import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import type { DataSource, EntityManager } from 'typeorm';

const BEGUN = 'seed_begun';
export const SEEDED = 'seeded';

/** What is there before anybody is: the code book, categories, rules, the platform's own accounts, and migrations. */
const STAYS = [
  'categories',
  'ledger_accounts',
  'live_rules',
  'migrations',
  'region_books',
  'regions',
  'settings',
  'settlement_rules',
];

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
    await tx.query(`TRUNCATE ${(await peopled(tx)).join(', ')} RESTART IDENTITY`);
    await tx.query(`DELETE FROM ledger_accounts WHERE kind IN ('coop', 'member', 'host')`);
    await tx.query(`ALTER SEQUENCE order_numbers RESTART`);
    // Pictures and recordings whose rows are gone now; nothing else has written any yet.
    for (const folder of ['photos', 'live'])
      await rm(join(dataDir, 'files', folder), { recursive: true, force: true });
    return true;
  });
}

/** Every table that a seed may have left half filled. */
async function peopled(tx: EntityManager): Promise<string[]> {
  const tables = await tx.query<{ name: string }[]>(
    `SELECT quote_ident(tablename) AS name FROM pg_tables
     WHERE schemaname = current_schema() AND tablename <> ALL($1)`,
    [STAYS],
  );
  return tables.map(({ name }) => name);
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
