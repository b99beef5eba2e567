import { parametersOf, refuseNonsense, type StockLine, TOLD } from './stock-statements.ts';

/** A line that may take from a quota; with `quotaId` null it takes from the shop's stock. */
export interface QuotaLine extends StockLine {
  quotaId: string | null;
  buyerId: string;
}

/**
 * As `STOCK_TAKEN`, for lines some of which take from quotas: `short` also names what a quota lacks. $1 variants,
 * $2 quantities, then at `quotas` and `buyers` the quota (or null) and the buyer of each line. Stock is locked first, then
 * quotas, each in id order. More than the limit per buyer breaks `stock_quota_takers_within_limit`.
 */
export const quotaStockTaken = (quotas: string, buyers: string): string => `
  asked AS (
    SELECT line.*, quota.size IS NOT NULL AS is_aside, quota.limit_per_buyer
    FROM unnest($1::uuid[], $2::int[], ${quotas}::uuid[], ${buyers}::uuid[]) AS line (variant_id, quantity, quota_id, buyer_id)
    LEFT JOIN stock_quotas AS quota ON quota.id = line.quota_id
  ), wanted AS (
    SELECT variant_id, coalesce(sum(quantity) FILTER (WHERE NOT is_aside), 0)::int AS quantity,
      coalesce(sum(quantity) FILTER (WHERE is_aside), 0)::int AS aside
    FROM asked GROUP BY variant_id
  ), locked AS (
    SELECT stock.variant_id, stock.available, wanted.quantity, wanted.aside
    FROM stock JOIN wanted ON wanted.variant_id = stock.variant_id
    ORDER BY stock.variant_id
    FOR UPDATE OF stock
  ), from_quota AS (
    SELECT quota_id, sum(quantity)::int AS quantity FROM asked WHERE quota_id IS NOT NULL GROUP BY quota_id
  ), quota_locked AS (
    SELECT quota.id, quota.variant_id, quota.size, quota.available, quota.closed_at, from_quota.quantity
    FROM stock_quotas AS quota
    JOIN from_quota ON from_quota.quota_id = quota.id
    JOIN locked ON locked.variant_id = quota.variant_id
    ORDER BY quota.id
    FOR UPDATE OF quota
  ), short AS (
    SELECT wanted.variant_id, coalesce(locked.available, 0) AS available
    FROM wanted LEFT JOIN locked ON locked.variant_id = wanted.variant_id
    WHERE locked.available IS NULL OR locked.available < wanted.quantity
    UNION ALL
    SELECT variant_id, coalesce(available, 0) FROM quota_locked
    WHERE closed_at IS NOT NULL OR available < quantity
  ), taken AS (
    UPDATE stock SET available = stock.available - locked.quantity, reserved = stock.reserved - locked.aside,
      held = stock.held + locked.quantity + locked.aside
    FROM locked
    WHERE stock.variant_id = locked.variant_id AND NOT EXISTS (SELECT FROM short)
    RETURNING stock.variant_id, stock.available
  ), quota_taken AS (
    UPDATE stock_quotas SET available = stock_quotas.available - quota_locked.quantity
    FROM quota_locked
    WHERE stock_quotas.id = quota_locked.id AND NOT EXISTS (SELECT FROM short)
  ), counted AS (
    INSERT INTO stock_quota_takers AS taker (quota_id, buyer_id, quantity, limit_per_buyer)
    SELECT quota_id, buyer_id, sum(quantity)::int, min(limit_per_buyer) FROM asked
    WHERE quota_id IS NOT NULL AND NOT EXISTS (SELECT FROM short)
    GROUP BY quota_id, buyer_id ORDER BY quota_id, buyer_id
    ON CONFLICT (quota_id, buyer_id) DO UPDATE SET quantity = taker.quantity + EXCLUDED.quantity
  ), crossed AS (SELECT variant_id FROM taken WHERE available = 0), told AS (${TOLD})`;

/** The parameters of `quotaStockTaken`: those of the lines, and those of their quotas. */
export function quotaTakingOf(
  lines: readonly QuotaLine[],
): [string[], number[], (string | null)[], string[]] {
  refuseNonsense(lines);
  return [
    ...parametersOf(lines),
    lines.map((line) => line.quotaId),
    lines.map((line) => line.buyerId),
  ];
}
