import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import type { Fact } from './fact.rules.ts';

export interface Shape {
  shape: string;
  cells: readonly (readonly string[])[];
}

/** Columns that make a cell of the rollup, in the order of its primary key: the order in which rows are locked. */
const CELL = `day, origin_code, seller_code, category_code, destination_province, village_to_city, channel, coop_id, owner_id`;
const SUMS = `lines, net_weight_grams, paid_fen, platform_discount_fen, refunded_fen, farmer_fen`;

const FACT_COLUMNS = `line_id uuid, order_id uuid, paid_at timestamptz, day date, origin_code text, seller_code text,
  destination_code text, destination_class text, origin_is_rural boolean, village_to_city text, category_code text,
  channel text, coop_id uuid, member_id uuid, household_id uuid, quantity int, net_weight_grams bigint, paid_fen bigint,
  platform_discount_fen bigint, farmer_fen bigint, excluded_because text`;
const FACT_NAMES = FACT_COLUMNS.replace(/ (uuid|timestamptz|date|text|boolean|int|bigint)\b/g, '');

@Injectable()
export class FactRepository {
  /** Writes facts and the shapes of their orders; returns the lines that are new. */
  async addFacts(
    tx: EntityManager,
    facts: readonly Fact[],
    shapes: readonly Shape[],
  ): Promise<Set<string>> {
    const rows = facts.map((fact) => snakeRow(fact));
    const cells = shapes.flatMap(({ shape, cells: own }) =>
      own.map(([origin_code, category_code, channel]) => ({
        shape,
        origin_code,
        category_code,
        channel,
      })),
    );
    const added = await tx.query<{ lineId: string }[]>(
      `WITH shaped AS (
         INSERT INTO sales_shapes (shape, origin_code, category_code, channel)
         SELECT DISTINCT shape, origin_code, category_code, channel
         FROM jsonb_to_recordset($2) AS cell (shape uuid, origin_code text, category_code text, channel text)
         WHERE NOT EXISTS (SELECT 1 FROM sales_shapes known WHERE known.shape = cell.shape)
         ORDER BY shape, origin_code, category_code, channel
         ON CONFLICT DO NOTHING)
       INSERT INTO sales_facts (${FACT_NAMES})
       SELECT ${FACT_NAMES} FROM jsonb_to_recordset($1) AS fact (${FACT_COLUMNS})
       ON CONFLICT (line_id) DO NOTHING RETURNING line_id AS "lineId"`,
      [JSON.stringify(rows), JSON.stringify(cells)],
    );
    return new Set(added.map(({ lineId }) => lineId));
  }

  /** Adds facts to their cells, and to what the published sums have yet to take in. Rows are locked in primary key order, so that two sales cannot wait for each other. */
  async addToRollup(tx: EntityManager, facts: readonly Fact[]): Promise<void> {
    await tx.query(
      `WITH fact AS (
         SELECT * FROM jsonb_to_recordset($1)
           AS fact (${FACT_COLUMNS}, destination_province text, owner_id uuid, is_household boolean)),
       change AS (
         INSERT INTO sales_changes (order_id, ${CELL}, is_household, ${SUMS})
         SELECT order_id, ${CELL}, is_household, 1, net_weight_grams, paid_fen, platform_discount_fen, 0, farmer_fen
         FROM fact)
       INSERT INTO sales_rollup AS cell (${CELL}, is_household, ${SUMS})
       SELECT ${CELL}, bool_or(is_household), count(*), sum(net_weight_grams), sum(paid_fen),
         sum(platform_discount_fen), 0, sum(farmer_fen)
       FROM fact GROUP BY ${CELL} ORDER BY ${CELL}
       ON CONFLICT (${CELL}, refunded_line) DO UPDATE SET
         lines = cell.lines + excluded.lines,
         net_weight_grams = cell.net_weight_grams + excluded.net_weight_grams,
         paid_fen = cell.paid_fen + excluded.paid_fen,
         platform_discount_fen = cell.platform_discount_fen + excluded.platform_discount_fen,
         farmer_fen = cell.farmer_fen + excluded.farmer_fen`,
      [JSON.stringify(facts.map((fact) => snakeRow(fact)))],
    );
  }

  /** Counts each order once, under its shape. */
  async addOrders(
    tx: EntityManager,
    orders: readonly { shape: string; fact: Fact }[],
  ): Promise<void> {
    const rows = orders.map(({ shape, fact }) => ({ ...snakeRow(fact), shape }));
    await tx.query(
      `INSERT INTO sales_order_rollup AS cell (shape, day, seller_code, coop_id, destination_province, orders)
       SELECT shape, day, seller_code, coop_id, destination_province, count(*)
       FROM jsonb_to_recordset($1) AS fact (shape uuid, day date, seller_code text, coop_id uuid, destination_province text)
       GROUP BY 1, 2, 3, 4, 5 ORDER BY 1, 2, 3, 4, 5
       ON CONFLICT (shape, day, seller_code, coop_id, destination_province)
       DO UPDATE SET orders = cell.orders + excluded.orders`,
      [JSON.stringify(rows)],
    );
  }

  /**
   * Books a refund against the day of its sale (S-11), once: it counts only on top of what was refunded before it.
   * It has a row of its line's own: a transaction may refund several lines in any order without a deadlock.
   * Says whether the line was there to refund.
   */
  async addRefund(
    tx: EntityManager,
    refund: { lineId: string; amountFen: number; farmerFen: number; refundedBeforeFen: number },
  ): Promise<'booked' | 'known' | 'missing'> {
    const { lineId, amountFen, farmerFen, refundedBeforeFen } = refund;
    const [row] = await tx.query<{ facts: number; refundedFen: number | null }[]>(
      `WITH fact AS (
         UPDATE sales_facts SET refunded_fen = refunded_fen + $2, farmer_reversed_fen = farmer_reversed_fen + $3
         WHERE line_id = $1 AND refunded_fen = $4
         RETURNING *, left(destination_code, 2) || '0000' AS destination_province,
           coalesce(household_id, member_id, coop_id) AS owner_id),
       change AS (
         INSERT INTO sales_changes (${CELL}, is_household, ${SUMS})
         SELECT ${CELL}, member_id IS NOT NULL, 0, 0, 0, 0, $2, -$3::bigint FROM fact WHERE excluded_because IS NULL),
       cell AS (
         INSERT INTO sales_rollup AS cell (${CELL}, refunded_line, is_household, ${SUMS})
         SELECT ${CELL}, line_id, member_id IS NOT NULL, 0, 0, 0, 0, $2, -$3::bigint
         FROM fact WHERE excluded_because IS NULL
         ON CONFLICT (${CELL}, refunded_line) DO UPDATE SET
           refunded_fen = cell.refunded_fen + excluded.refunded_fen,
           farmer_fen = cell.farmer_fen + excluded.farmer_fen)
       SELECT (SELECT count(*) FROM fact)::int AS facts,
         (SELECT refunded_fen FROM sales_facts WHERE line_id = $1) AS "refundedFen"`,
      [lineId, amountFen, farmerFen, refundedBeforeFen],
    );
    if (row!.facts === 1) return 'booked';
    const before = row!.refundedFen;
    return before !== null && before >= refundedBeforeFen + amountFen ? 'known' : 'missing';
  }
}

const snakeRow = (fact: Fact): Record<string, unknown> =>
  Object.fromEntries(
    Object.entries(fact).map(([name, value]) => [
      name.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`),
      value,
    ]),
  );
