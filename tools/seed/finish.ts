import { Ledger } from '@chucun/settlement';
import { OutboxDispatcher } from '@chucun/platform';
import { Indexer } from '@chucun/search';
import { moveLogs, type PriceChange } from './old-times.ts';
import type { Stage } from './stage.ts';

/** Events whose messages /dev/messages begins with. */
const TOLD = 9;

/** Leaves the world as if it had been running: logs in their time, a few messages, an index, and no news that waits. */
export async function finish(stage: Stage, prices: readonly PriceChange[]): Promise<void> {
  const { app, db } = stage;
  await keepMessages(stage);
  await moveLogs(db, prices);
  await app.get(Indexer).rebuild();
  const { sumFen } = await app.get(Ledger).check();
  if (sumFen !== 0) throw new Error(`the ledger is off by ${sumFen} fen`);
  await db.query('ANALYZE');
}

async function keepMessages({ app, db }: Stage): Promise<void> {
  await db.query(
    `DELETE FROM outbox WHERE id NOT IN (
       SELECT id FROM outbox WHERE topic IN ('order_group.paid', 'order.shipped', 'order.cancelled') ORDER BY id DESC LIMIT $1)`,
    [TOLD],
  );
  await db.query(`UPDATE outbox SET created_at = now(), available_at = now()`);
  await app.get(OutboxDispatcher).drain();
  await db.query(
    `UPDATE messages SET created_at = told.at, sent_at = told.at
     FROM (SELECT o.id, coalesce((o.payload ->> 'paidAt')::timestamptz, r.shipped_at, r.cancelled_at, o.created_at) AS at
           FROM outbox AS o LEFT JOIN orders AS r ON r.id::text = o.payload ->> 'orderId') AS told
     WHERE told.id = messages.event_id`,
  );
  await db.query(`DELETE FROM outbox`);
}

/** How much of everything there is, for the summary and the settings. */
export async function countWorld({ db }: Stage): Promise<Record<string, number>> {
  const [counts] = await db.query<[Record<string, number>]>(
    `SELECT (SELECT count(*) FROM coops)::int AS coops, (SELECT count(*) FROM members)::int AS members,
            (SELECT count(*) FROM products WHERE state = 'published')::int AS products,
            (SELECT count(*) FROM photos)::int AS photos,
            (SELECT count(DISTINCT buyer_id) FROM order_groups)::int AS buyers,
            (SELECT count(*) FROM order_groups)::int AS groups, (SELECT count(*) FROM orders)::int AS orders`,
  );
  return counts;
}
