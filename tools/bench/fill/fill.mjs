import { createHash } from 'node:crypto';
import { GOODS } from './goods.sql.mjs';
import { PEOPLE } from './people.sql.mjs';

/** Enough for the flash sale, each with a session of their own. */
export const BUYERS = 2000;

/** The bearer token of a buyer: of the form that our sessions have, and known to us. */
export const tokenOf = (buyer) =>
  createHash('sha256').update(`bench buyer ${buyer}`).digest('base64url');

const tokenHash = (token) => createHash('sha256').update(token).digest();

/** How much is filled in for so many products: 100,000 packs where there are 20,000 products or more. */
export function sizesFor(products) {
  const packs = Math.max(2, Math.min(5, Math.ceil(100_000 / products)));
  return { products, packs, coops: Math.max(12, Math.ceil(products / 100)), buyers: BUYERS };
}

/** Fills a migrated database, whose regions and categories the api has brought, by statements over whole sets. */
export async function fill(pool, sizes) {
  const client = await pool.connect();
  try {
    await client.query('SELECT setseed(0.42)');
    for (const [step, sql] of Object.entries({ ...PEOPLE, ...GOODS })) {
      const text = sql.replace(/\$([a-z]+)/g, (_, name) => String(sizes[name]));
      await client.query(text).catch((error) => {
        throw new Error(`Filling ${step}: ${error.message}`);
      });
    }
    await openSessions(client);
    await client.query('VACUUM ANALYZE');
    await client.query('CHECKPOINT');
  } finally {
    client.release();
  }
}

async function openSessions(client) {
  const hashes = Array.from({ length: BUYERS }, (_, buyer) => tokenHash(tokenOf(buyer)));
  await client.query(
    `INSERT INTO sessions (id, token_hash, account_id, device, address, expires_at)
     SELECT uuidv7(), token.hash, account.id, 'bench', '127.0.0.1', now() + interval '30 days'
     FROM unnest($1::bytea[]) WITH ORDINALITY AS token (hash, place)
     JOIN accounts AS account ON account.phone = '131' || lpad((token.place - 1)::text, 8, '0')`,
    [hashes],
  );
}

/** Buyers who have just looked at a page: a session is touched once a minute only. */
export const refreshSessions = (pool) => pool.query('UPDATE sessions SET last_seen_at = now()');
