import type { DataSource } from 'typeorm';

/** Price changes that were lived through, in their order. */
export interface PriceChange {
  variantId: string;
  at: Date;
}

/**
 * Logs bear the moment of their writing, and refuse to be changed. The world's own were all written within this minute, so
 * here, once, before anybody else has written anything, they are moved to when the things happened.
 */
export async function moveLogs(db: DataSource, prices: readonly PriceChange[]): Promise<void> {
  await db.transaction(async (tx) => {
    for (const table of APPEND_ONLY)
      await tx.query(`ALTER TABLE ${table} DISABLE TRIGGER ${table}_append_only`);
    await tx.query(PRICES, [prices.map(({ variantId }) => variantId), prices.map(({ at }) => at)]);
    await tx.query(VERSIONS);
    await tx.query(
      `UPDATE role_grants SET granted_at = a.created_at FROM accounts AS a WHERE a.id = account_id`,
    );
    for (const statement of AUDIT) await tx.query(statement);
    for (const table of APPEND_ONLY)
      await tx.query(`ALTER TABLE ${table} ENABLE TRIGGER ${table}_append_only`);
  });
}

const APPEND_ONLY = ['audit_log', 'price_history', 'product_versions'];

/** The first price of a pack is as old as its product; the later ones are those that were lived through. */
const PRICES = `
  WITH lived AS (
    SELECT variant_id, at, row_number() OVER (PARTITION BY variant_id ORDER BY at) + 1 AS nth
    FROM unnest($1::uuid[], $2::timestamptz[]) AS row (variant_id, at)
  ), kept AS (
    SELECT h.id, h.variant_id, p.published_at, row_number() OVER (PARTITION BY h.variant_id ORDER BY h.changed_at, h.id) AS nth
    FROM price_history AS h JOIN variants AS v ON v.id = h.variant_id JOIN products AS p ON p.id = v.product_id
  )
  UPDATE price_history SET changed_at = coalesce(lived.at, kept.published_at)
  FROM kept LEFT JOIN lived ON lived.variant_id = kept.variant_id AND lived.nth = kept.nth
  WHERE price_history.id = kept.id`;

const VERSIONS = `
  UPDATE product_versions SET changed_at = p.published_at
  FROM products AS p WHERE p.id = product_versions.product_id AND product_versions.version = 1`;

const AUDIT = [
  `UPDATE audit_log SET at = e.at FROM order_events AS e
   WHERE audit_log.subject_type = 'order' AND e.order_id = audit_log.subject_id::uuid
     AND audit_log.action = 'orders.order_' || lower(e.to_state)`,
  `UPDATE audit_log SET at = r.created_at FROM refunds AS r
   WHERE audit_log.action = 'orders.refund_agreed' AND r.id::text = audit_log.after ->> 'refundId'`,
  `UPDATE audit_log SET at = r.answered_at FROM refund_requests AS r
   WHERE audit_log.action = 'orders.refund_answered' AND r.id::text = audit_log.after ->> 'requestId'`,
  `UPDATE audit_log SET at = coalesce(g.paid_at, g.placed_at + interval '5 minutes') FROM order_groups AS g
   WHERE audit_log.subject_type = 'order_group' AND g.id = audit_log.subject_id::uuid`,
  `UPDATE audit_log SET at = p.published_at FROM products AS p
   WHERE audit_log.subject_type = 'product' AND p.id = audit_log.subject_id::uuid`,
  `UPDATE audit_log SET at = b.created_at FROM batches AS b
   WHERE audit_log.subject_type = 'batch' AND b.id = audit_log.subject_id::uuid`,
  `UPDATE audit_log SET at = c.created_at FROM coops AS c
   WHERE audit_log.subject_type = 'coop' AND c.id = audit_log.subject_id::uuid`,
  `UPDATE audit_log SET at = c.created_at FROM coops AS c
   WHERE audit_log.subject_type IN ('member', 'plot', 'station') AND c.id::text = audit_log.after ->> 'coopId'`,
  `UPDATE audit_log SET at = a.created_at FROM accounts AS a
   WHERE audit_log.subject_type = 'account' AND a.id = audit_log.subject_id::uuid`,
  `UPDATE audit_log SET at = h.changed_at FROM price_history AS h
   WHERE audit_log.action = 'catalog.price_changed' AND h.variant_id = audit_log.subject_id::uuid
     AND h.price_fen = (audit_log.after ->> 'priceFen')::bigint`,
];
