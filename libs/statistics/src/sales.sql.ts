/**
 * Every cell that a change belongs to: each region of both readings, by each axis, in its month and year; by day the
 * region’s total alone. A town has its total and its villages: what else it sold is a row of its county's tables.
 */
const EXPLODED = `
  SELECT reading.place, left(reading.code, level.digits) AS region, span.period, cut.axis, cut.key, taken.*
  FROM taken
  CROSS JOIN LATERAL (VALUES ('ORIGIN', origin_code), ('SELLER', seller_code)) AS reading (place, code)
  JOIN (VALUES (2, 4), (4, 6), (6, 9), (9, 12)) AS level (digits, below) ON level.digits <= length(reading.code)
  CROSS JOIN LATERAL (VALUES (day::text), (to_char(day, 'YYYY-MM')), (to_char(day, 'YYYY'))) AS span (period)
  JOIN LATERAL (VALUES
    ('TOTAL', ''),
    ('ORIGIN', ${childSql('origin_code', 'level.below')}),
    ('PLACE', ${childSql('reading.code', 'level.below')}),
    ('CATEGORY', category_code),
    ('CHANNEL', channel),
    ('DESTINATION_PROVINCE', destination_province),
    ('COOP', coop_id::text)) AS cut (axis, key)
    ON (cut.axis <> 'PLACE' OR reading.place = 'SELLER')
   AND (level.digits <= 6 OR cut.axis IN ('TOTAL', 'ORIGIN', 'PLACE'))
   AND (length(span.period) < 10 OR (cut.axis = 'TOTAL' AND level.digits <= 6))`;

// Codes keep six digits down to the county and twelve below it (S-17).
function childSql(column: string, digits: string): string {
  return `CASE WHEN length(${column}) <= 6 AND ${digits} > 6 THEN ${column}
    ELSE rpad(left(${column}, ${digits}), CASE WHEN ${digits} <= 6 THEN 6 ELSE 12 END, '0') END`;
}

const OWNER_SUMS = [
  'lines',
  'net_weight_grams',
  'paid_fen',
  'platform_discount_fen',
  'refunded_fen',
  'farmer_fen',
  'member_net_fen',
  'to_city_fen',
  'to_city_unknown_fen',
];

/** Takes every change that has been committed into the owners' sums, and marks their cells as stale. */
export const TAKE_IN = `
  WITH taken AS (DELETE FROM sales_changes RETURNING *),
  exploded AS MATERIALIZED (${EXPLODED}),
  owners AS (
    INSERT INTO sales_owner_cells AS cell (place, region, period, axis, key, owner_id, is_household,
      ${OWNER_SUMS.join(', ')})
    SELECT place, region, period, axis, key, owner_id, bool_or(is_household), sum(lines), sum(net_weight_grams),
      sum(paid_fen), sum(platform_discount_fen), sum(refunded_fen), sum(farmer_fen),
      coalesce(sum(paid_fen - refunded_fen) FILTER (WHERE is_household), 0),
      coalesce(sum(paid_fen - refunded_fen) FILTER (WHERE village_to_city = 'yes'), 0),
      coalesce(sum(paid_fen - refunded_fen) FILTER (WHERE village_to_city = 'undetermined'), 0)
    FROM exploded GROUP BY place, region, period, axis, key, owner_id
    ON CONFLICT (place, region, period, axis, key, owner_id) DO UPDATE SET
      ${OWNER_SUMS.map((name) => `${name} = cell.${name} + excluded.${name}`).join(', ')})
  INSERT INTO sales_cells AS cell (place, region, period, axis, key, orders, is_stale)
  SELECT place, region, period, axis, key, count(DISTINCT order_id), true
  FROM exploded GROUP BY place, region, period, axis, key
  ON CONFLICT (place, region, period, axis, key)
  DO UPDATE SET orders = cell.orders + excluded.orders, is_stale = true`;

const sum = (name: string): string => `coalesce(sum(${name}), 0)::bigint`;
const topTwo = (name: string): string =>
  `coalesce(to_jsonb((array_agg(${name}::bigint ORDER BY ${name} DESC) FILTER (WHERE ${name} > 0))[1:2]), '[]')`;

/** A cell of rows that are one owner each. */
export const FIGURES = `jsonb_build_object(
  'sellers', count(owner_id), 'households', count(*) FILTER (WHERE is_household AND farmer_fen > 0),
  'lines', ${sum('lines')}, 'netWeightGrams', ${sum('net_weight_grams')}, 'paidFen', ${sum('paid_fen')},
  'platformDiscountFen', ${sum('platform_discount_fen')}, 'refundedFen', ${sum('refunded_fen')},
  'netFen', ${sum('paid_fen - refunded_fen')}, 'farmerFen', ${sum('farmer_fen')},
  'memberNetFen', ${sum('member_net_fen')}, 'villageToCityFen', ${sum('to_city_fen')},
  'villageToCityUndeterminedFen', ${sum('to_city_unknown_fen')},
  'paidTop', ${topTwo('paid_fen')}, 'netTop', ${topTwo('paid_fen - refunded_fen')}, 'farmerTop', ${topTwo('farmer_fen')})`;

/** The owners' sums of several cells as one row each; `key` stays apart where `byKey` says so. */
export const mergedOwners = (byKey: boolean, where: string): string => `
  SELECT ${byKey ? 'key,' : `'' AS key,`} owner_id, bool_or(is_household) AS is_household,
    ${OWNER_SUMS.map((name) => `sum(${name}) AS ${name}`).join(', ')}
  FROM sales_owner_cells WHERE ${where} GROUP BY ${byKey ? 'key,' : ''} owner_id`;

/** Counts the stale cells of these tables anew. */
export const REFRESH = `
  UPDATE sales_cells AS cell SET figures = fresh.figures, is_stale = false
  FROM (SELECT period, axis, key, ${FIGURES} AS figures
        FROM sales_owner_cells JOIN sales_cells AS stale USING (place, region, period, axis, key)
        WHERE stale.is_stale AND place = $1 AND region = $2 AND period = ANY($3) AND axis = ANY($4)
        GROUP BY period, axis, key) AS fresh
  WHERE cell.place = $1 AND cell.region = $2 AND (cell.period, cell.axis, cell.key) = (fresh.period, fresh.axis, fresh.key)`;
