import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { cellOf, type SalesCell, type SalesFigures } from './sales.cell.ts';
import type { SalesDimension, SalesScope } from './sales.question.ts';

/** A dimension of the question, or `PLACE`: the region of the reading itself, by which drill-downs are held. */
export type Axis = SalesDimension | 'PLACE';

type Row = SalesFigures & { keys: string[] };

/** Reads the finest rollups, never facts: for tables by two dimensions and for days by something. */
@Injectable()
export class SalesRepository {
  constructor(private readonly db: DataSource) {}

  /** Cells of the scope by its axes; `only` merges the cells of one axis with these keys into one. */
  async cells(
    scope: SalesScope,
    axes: readonly Axis[],
    only?: { axis: Axis; keys: readonly string[] },
  ): Promise<SalesCell[]> {
    const names = axes.map((_, index) => `k${index + 1}`);
    const keys = axes.map((axis, index) => `${keySql(axis, scope)} AS k${index + 1},`).join(' ');
    const group = names.map((name) => `${name}, `).join('');
    const rows = await this.db.query<Row[]>(
      `WITH owners AS (
         SELECT ${keys} owner_id, bool_or(is_household) AS is_household, sum(lines) AS lines,
           sum(net_weight_grams) AS grams, sum(paid_fen) AS paid, sum(platform_discount_fen) AS coupon,
           sum(refunded_fen) AS refunded, sum(paid_fen - refunded_fen) AS net, sum(farmer_fen) AS farmer,
           sum(paid_fen - refunded_fen) FILTER (WHERE is_household) AS member_net,
           sum(paid_fen - refunded_fen) FILTER (WHERE village_to_city = 'yes') AS to_city,
           sum(paid_fen - refunded_fen) FILTER (WHERE village_to_city = 'undetermined') AS to_city_unknown
         FROM sales_rollup
         WHERE ${placeColumn(scope)} LIKE $1 || '%' AND day BETWEEN $2 AND $3
           ${only ? `AND ${keySql(only.axis, scope)} = ANY($4)` : ''}
         GROUP BY ${group} owner_id)
       SELECT ARRAY[${names.join(', ')}]::text[] AS keys, count(owner_id)::int AS sellers,
         ${sums({ lines: 'lines', netWeightGrams: 'grams', paidFen: 'paid', platformDiscountFen: 'coupon', refundedFen: 'refunded', netFen: 'net', farmerFen: 'farmer', memberNetFen: 'member_net', villageToCityFen: 'to_city', villageToCityUndeterminedFen: 'to_city_unknown' })},
         count(*) FILTER (WHERE is_household AND farmer > 0)::int AS households,
         ${['paid', 'net', 'farmer'].map((name) => `coalesce((array_agg(${name}::bigint ORDER BY ${name} DESC) FILTER (WHERE ${name} > 0))[1:2], '{}') AS "${name}Top"`).join(', ')}
       FROM owners ${names.length > 0 ? `GROUP BY ${names.join(', ')}` : ''}`,
      [scope.prefix, scope.from, scope.to, ...(only ? [only.keys] : [])],
    );
    return rows.map(({ keys, ...figures }) => cellOf(keys, figures));
  }

  /** Distinct orders by the axes: an order counts once in each cell that one of its lines is in. */
  async orders(
    scope: SalesScope,
    axes: readonly Axis[],
  ): Promise<{ keys: string[]; orders: number }[]> {
    const names = axes.map((_, index) => `k${index + 1}`);
    const keys = axes.map((axis, index) => `${keySql(axis, scope)} AS k${index + 1},`).join(' ');
    return this.db.query(
      `WITH seen AS (
         SELECT DISTINCT ${keys} shape, day, seller_code, coop_id, destination_province, orders
         FROM sales_order_rollup JOIN sales_shapes USING (shape)
         WHERE ${placeColumn(scope)} LIKE $1 || '%' AND day BETWEEN $2 AND $3)
       SELECT ARRAY[${names.join(', ')}]::text[] AS keys, coalesce(sum(orders), 0)::int AS orders
       FROM seen ${names.length > 0 ? `GROUP BY ${names.join(', ')}` : ''}`,
      [scope.prefix, scope.from, scope.to],
    );
  }

  /** What is held out of every figure, and named beside it (S-14). */
  async excluded(scope: SalesScope): Promise<{ lines: number; paidFen: number }> {
    const [row] = await this.db.query<{ lines: number; paidFen: number }[]>(
      `SELECT count(*)::int AS lines, coalesce(sum(paid_fen), 0)::bigint AS "paidFen"
       FROM sales_facts
       WHERE excluded_because IS NOT NULL AND ${placeColumn(scope)} LIKE $1 || '%' AND day BETWEEN $2 AND $3`,
      [scope.prefix, scope.from, scope.to],
    );
    return row!;
  }
}

const placeColumn = ({ place }: SalesScope): string =>
  place === 'ORIGIN' ? 'origin_code' : 'seller_code';

/** How many digits the level below a region has; a village stands for itself. */
const CHILD_DIGITS = { PROVINCE: 4, PREFECTURE: 6, COUNTY: 9, TOWN: 12, VILLAGE: 12 } as const;

// Codes keep six digits down to the county and twelve below it (S-17).
const childSql = (column: string, { level }: SalesScope): string => {
  const digits = CHILD_DIGITS[level];
  return digits <= 6
    ? `rpad(left(${column}, ${digits}), 6, '0')`
    : `CASE WHEN length(${column}) <= 6 THEN ${column} ELSE rpad(left(${column}, ${digits}), 12, '0') END`;
};

function keySql(axis: Axis, scope: SalesScope): string {
  switch (axis) {
    case 'DAY':
      return 'day::text';
    case 'MONTH':
      return `to_char(day, 'YYYY-MM')`;
    case 'ORIGIN':
      return childSql('origin_code', scope);
    case 'PLACE':
      return childSql(placeColumn(scope), scope);
    case 'DESTINATION_PROVINCE':
      return 'destination_province';
    case 'CATEGORY':
      return 'category_code';
    case 'CHANNEL':
      return 'channel';
    case 'COOP':
      return 'coop_id::text';
  }
}

const sums = (columns: Record<string, string>): string =>
  Object.entries(columns)
    .map(([alias, name]) => `coalesce(sum(${name}), 0)::bigint AS "${alias}"`)
    .join(', ');
