import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import type { SalesSums, Watching } from './figures.ts';

export interface SalesPart extends SalesSums {
  source: 'ROOM' | 'REPLAY' | 'CLICK' | null;
  productId: string | null;
  productName: string | null;
}

export interface MinuteRow {
  at: Date;
  viewers: number;
  orders: number;
  paidFen: number;
}

/** A visit whose row was written this lately may still be going on: open ones are written once a minute. */
const STILL_OPEN_SECONDS = 75;
/** Bars of the chart; a longer session has longer bars. */
export const BARS_MAX = 240;

/** What a session sold and who watched it, read from the orders and visits themselves. */
@Injectable()
export class FiguresRepository {
  constructor(private readonly db: DataSource) {}

  /**
   * One reading for the sums, the sources and the products, so that they always add up. What the host keeps is reckoned as
   * the ledger reckons it: the share less its part by all that was refunded so far, rounded half up (S20).
   */
  sales(sessionId: string): Promise<SalesPart[]> {
    return this.db.query<SalesPart[]>(
      `WITH line AS (
         SELECT l.order_id, o.buyer_id, o.paid_at IS NOT NULL AS is_paid, l.live_source, l.product_id, l.product_name,
           l.quantity, l.paid_fen, l.refunded_fen,
           l.host_fen - CASE WHEN l.paid_fen = 0 THEN 0 ELSE
             div(2 * l.host_fen::numeric * l.refunded_fen + l.paid_fen, 2 * l.paid_fen::numeric) END AS host_fen
         FROM order_lines AS l JOIN orders AS o ON o.id = l.order_id WHERE l.live_session_id = $1)
       SELECT live_source AS source, product_id AS "productId", max(product_name) AS "productName",
         count(DISTINCT order_id)::int AS "placedOrders",
         count(DISTINCT order_id) FILTER (WHERE is_paid)::int AS orders,
         count(DISTINCT buyer_id) FILTER (WHERE is_paid)::int AS buyers,
         coalesce(sum(quantity) FILTER (WHERE is_paid), 0)::int AS packs,
         coalesce(sum(paid_fen) FILTER (WHERE is_paid), 0)::bigint AS "paidFen",
         coalesce(sum(refunded_fen) FILTER (WHERE is_paid), 0)::bigint AS "refundedFen",
         coalesce(sum(host_fen) FILTER (WHERE is_paid), 0)::bigint AS "hostFen"
       FROM line GROUP BY GROUPING SETS ((), (live_source), (product_id))`,
      [sessionId],
    );
  }

  async watching(sessionId: string): Promise<Watching> {
    const [row] = await this.db.query<Watching[]>(
      `SELECT visit.visits, visit.seconds AS "watchedSeconds", click.clicks, click.clickers
       FROM (SELECT count(*)::int AS visits, coalesce(sum(seconds), 0)::bigint AS seconds
               FROM live_visits WHERE session_id = $1) AS visit,
            (SELECT coalesce(sum(clicks), 0)::int AS clicks, count(DISTINCT account_id)::int AS clickers
               FROM live_clicks WHERE session_id = $1) AS click`,
      [sessionId],
    );
    return row!;
  }

  /** What happened in each bar of `minutes`; who came and went between two bars counts in the first of them. */
  minutes(sessionId: string, from: Date, bars: number, minutes: number): Promise<MinuteRow[]> {
    return this.db.query<MinuteRow[]>(
      `WITH bar AS (SELECT generate_series(0, $3::int - 1) AS n),
       visit AS (
         SELECT greatest(0, floor(extract(epoch FROM opened_at - $2::timestamptz) / 60 / $4::int))::int AS came,
           CASE WHEN opened_at + make_interval(secs => seconds + $5::int) > now() THEN $3::int
             ELSE floor(extract(epoch FROM opened_at + make_interval(secs => seconds) - $2::timestamptz) / 60 / $4::int)::int END AS went
         FROM live_visits WHERE session_id = $1),
       change AS (
         SELECT n, sum(by) AS by FROM (
           SELECT came AS n, 1 AS by FROM visit UNION ALL SELECT went + 1, -1 FROM visit) AS step GROUP BY n),
       sold AS (
         SELECT floor(extract(epoch FROM o.paid_at - $2::timestamptz) / 60 / $4::int)::int AS n,
           count(DISTINCT o.id)::int AS orders, sum(l.paid_fen)::bigint AS paid_fen
         FROM order_lines AS l JOIN orders AS o ON o.id = l.order_id
         WHERE l.live_session_id = $1 AND o.paid_at >= $2::timestamptz GROUP BY 1)
       SELECT $2::timestamptz + make_interval(mins => bar.n * $4::int) AS at,
         coalesce(sum(change.by) OVER (ORDER BY bar.n), 0)::int AS viewers,
         coalesce(sold.orders, 0) AS orders, coalesce(sold.paid_fen, 0)::bigint AS "paidFen"
       FROM bar LEFT JOIN change USING (n) LEFT JOIN sold USING (n) ORDER BY bar.n`,
      [sessionId, from, bars, minutes, STILL_OPEN_SECONDS],
    );
  }
}
