import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';

/** Whose statement: one cooperative's whole, what some of its members grew, or what a host of live sessions sold. */
export type StatementOf =
  { coopId: string } | { memberIds: readonly string[] } | { hostId: string };

export type EntryKind = 'SALE' | 'FREIGHT' | 'REFUND' | 'FREIGHT_REFUND' | 'PAYOUT';

export interface EntryRow {
  id: string;
  kind: EntryKind;
  at: Date;
  orderNumber: string | null;
  productName: string | null;
  variantName: string | null;
  quantity: number | null;
  memberId: string | null;
  goodsFen: number;
  buyerFen: number;
  platformDiscountFen: number;
  discountFen: number;
  commissionFen: number;
  coopFen: number;
  memberFen: number;
  hostFen: number;
  /** What the host's share is reckoned of. */
  hostOfFen: number;
  paidOutFen: number;
  dueAt: Date | null;
  paidAt: Date | null;
  offsets: { orderNumber: string; amountFen: number }[] | null;
}

export interface TotalsRow {
  goodsFen: number;
  buyerFen: number;
  platformDiscountFen: number;
  discountFen: number;
  commissionFen: number;
  coopFen: number;
  memberFen: number;
  hostFen: number;
  hostOfFen: number;
  refundedFen: number;
  memberGoodsFen: number;
  paidOutFen: number;
}

interface Asked {
  of: StatementOf;
  begin: Date;
  end: Date;
}

/** A passbook: sales, refunds and payouts of a period, each on its day, as the ledger has them. */
@Injectable()
export class StatementRepository {
  constructor(private readonly db: DataSource) {}

  page(
    asked: Asked,
    limit: number,
    after: readonly (string | number)[] | undefined,
  ): Promise<EntryRow[]> {
    const { sql, owner } = entriesOf(asked.of);
    return this.db.query(
      `WITH entries AS (${sql})
       SELECT entries.*, progress.due_at AS "dueAt", coalesce(progress.sent_at, CASE WHEN kind = 'PAYOUT' THEN at END) AS "paidAt"
       FROM entries LEFT JOIN payouts progress ON progress.order_id = entries.order_id AND kind <> 'PAYOUT'
       WHERE ($4::timestamptz IS NULL OR (at, entries.id) < ($4, $5))
       ORDER BY at DESC, entries.id DESC LIMIT $6`,
      [owner, asked.begin, asked.end, after?.[0] ?? null, after?.[1] ?? null, limit],
    );
  }

  async totals(asked: Asked): Promise<TotalsRow> {
    const { sql, owner } = entriesOf(asked.of);
    const columns = [
      'goodsFen',
      'buyerFen',
      'platformDiscountFen',
      'discountFen',
      'commissionFen',
      'coopFen',
      'memberFen',
      'hostFen',
      'hostOfFen',
      'paidOutFen',
    ];
    const [row] = await this.db.query<TotalsRow[]>(
      `WITH entries AS (${sql})
       SELECT ${columns.map((name) => `coalesce(sum("${name}"), 0)::bigint AS "${name}"`).join(', ')},
         coalesce(-sum("buyerFen") FILTER (WHERE kind IN ('REFUND', 'FREIGHT_REFUND')), 0)::bigint AS "refundedFen",
         coalesce(sum("goodsFen") FILTER (WHERE "memberId" IS NOT NULL), 0)::bigint AS "memberGoodsFen"
       FROM entries`,
      [owner, asked.begin, asked.end],
    );
    return row!;
  }

  /** What is on the accounts today: one's own, or the cooperative's with what members and hosts are still to get of it. */
  async balance(of: StatementOf): Promise<number> {
    if ('coopId' in of) return this.balanceOfCoop(of.coopId);
    const accounts = `SELECT unnest($1::uuid[])`;
    const [row] = await this.db.query<{ balanceFen: number }[]>(
      `WITH mine (id) AS (${accounts})
       SELECT (coalesce((SELECT sum(amount_fen) FROM ledger_transfers WHERE credit_account IN (SELECT id FROM mine)), 0)
             - coalesce((SELECT sum(amount_fen) FROM ledger_transfers WHERE debit_account IN (SELECT id FROM mine)), 0))::bigint AS "balanceFen"`,
      ['hostId' in of ? [of.hostId] : of.memberIds],
    );
    return row!.balanceFen;
  }

  /** A host may sell for several cooperatives, so of a host's account only this one's orders count. */
  private async balanceOfCoop(coopId: string): Promise<number> {
    const [row] = await this.db.query<{ balanceFen: number }[]>(
      `WITH mine (id) AS (SELECT $1::uuid UNION SELECT member_id FROM sold_lines WHERE coop_id = $1 AND member_id IS NOT NULL),
       hosts AS (SELECT DISTINCT order_id, host_id FROM sold_lines WHERE coop_id = $1 AND host_id IS NOT NULL)
       SELECT (coalesce((SELECT sum(amount_fen) FROM ledger_transfers WHERE credit_account IN (SELECT id FROM mine)), 0)
             - coalesce((SELECT sum(amount_fen) FROM ledger_transfers WHERE debit_account IN (SELECT id FROM mine)), 0)
             + coalesce((SELECT sum(CASE hosts.host_id WHEN moved.credit_account THEN amount_fen ELSE -amount_fen END)
                 FROM hosts JOIN ledger_transfers moved ON moved.order_id = hosts.order_id
                   AND hosts.host_id IN (moved.credit_account, moved.debit_account)), 0))::bigint AS "balanceFen"`,
      [coopId],
    );
    return row!.balanceFen;
  }
}

/** $1 owner, $2 begin, $3 end (exclusive). */
function entriesOf(of: StatementOf): { sql: string; owner: unknown } {
  if ('coopId' in of) {
    const mine = 'line.coop_id = $1';
    const parts = [saleEntries(mine), refundEntries(mine), FREIGHT_ENTRIES, FREIGHT_REFUND_ENTRIES];
    return { sql: [...parts, COOP_PAYOUT_ENTRIES].join(UNION), owner: of.coopId };
  }
  const [column, owner] = 'hostId' in of ? ['host_id', [of.hostId]] : ['member_id', of.memberIds];
  const mine = `line.${column} = ANY($1::uuid[])`;
  return { sql: [saleEntries(mine), refundEntries(mine), OWN_PAYOUT_ENTRIES].join(UNION), owner };
}

const UNION = '\nUNION ALL\n';

const saleEntries = (mine: string): string => `
  SELECT 'sale:' || line.line_id AS id, 'SALE' AS kind, line.sold_at AS at, line.order_id,
    sold.order_number AS "orderNumber", line.product_name AS "productName", line.variant_name AS "variantName",
    line.quantity, line.member_id AS "memberId", line.goods_fen AS "goodsFen", line.paid_fen AS "buyerFen",
    by_platform.fen AS "platformDiscountFen", line.discount_fen - by_platform.fen AS "discountFen",
    line.commission_fen AS "commissionFen",
    line.paid_fen + by_platform.fen - line.commission_fen - members.fen - line.host_fen AS "coopFen",
    members.fen AS "memberFen", line.host_fen AS "hostFen",
    CASE WHEN line.host_fen = 0 THEN 0 ELSE line.paid_fen END AS "hostOfFen", 0::bigint AS "paidOutFen", NULL::json AS offsets
  FROM sold_lines line JOIN sold_orders sold USING (order_id)
  CROSS JOIN LATERAL (SELECT CASE sold.discount_borne_by WHEN 'platform' THEN line.discount_fen ELSE 0 END) by_platform (fen)
  CROSS JOIN LATERAL (SELECT CASE WHEN line.member_id IS NULL THEN 0 ELSE line.member_fen END) members (fen)
  WHERE ${mine} AND line.sold_at >= $2 AND line.sold_at < $3`;

// The parts that went back are read from the ledger, so that a statement cannot differ from it.
const refundEntries = (mine: string): string => `
  SELECT 'refund:' || money.refund_id, 'REFUND', money.occurred_at, money.order_id,
    sold.order_number, line.product_name, line.variant_name, NULL::int, line.member_id,
    -money.amount_fen - back.discount, -money.amount_fen, -back.discount, 0, -back.commission,
    -money.amount_fen - back.discount + back.commission + back.member + back.host, -back.member,
    -back.host, CASE WHEN back.host = 0 THEN 0 ELSE -money.amount_fen END, 0::bigint, NULL::json
  FROM sold_lines line JOIN sold_orders sold USING (order_id)
  JOIN ledger_transfers money ON money.order_id = line.order_id AND money.line_id = line.line_id AND money.kind = 'refund'
    AND money.debit_account = line.coop_id
  CROSS JOIN LATERAL (
    SELECT coalesce(sum(amount_fen) FILTER (WHERE kind = 'discount_reversal'), 0)::bigint AS discount,
      coalesce(sum(amount_fen) FILTER (WHERE kind = 'commission_reversal'), 0)::bigint AS commission,
      coalesce(sum(amount_fen) FILTER (WHERE kind = 'member_share_reversal'), 0)::bigint AS member,
      coalesce(sum(amount_fen) FILTER (WHERE kind = 'host_share_reversal'), 0)::bigint AS host
    FROM ledger_transfers part WHERE part.refund_id = money.refund_id) back
  WHERE ${mine} AND money.occurred_at >= $2 AND money.occurred_at < $3`;

const FREIGHT_ENTRIES = `
  SELECT 'freight:' || order_id, 'FREIGHT', sold_at, order_id, order_number, NULL, NULL, NULL::int, NULL::uuid,
    0::bigint, freight_fen, 0, 0, 0, freight_fen, 0, 0, 0, 0::bigint, NULL::json
  FROM sold_orders WHERE coop_id = $1 AND freight_fen > 0 AND sold_at >= $2 AND sold_at < $3`;

const FREIGHT_REFUND_ENTRIES = `
  SELECT 'refund:' || refund_id, 'FREIGHT_REFUND', occurred_at, order_id, sold.order_number, NULL, NULL, NULL::int, NULL::uuid,
    0::bigint, -amount_fen, 0, 0, 0, -amount_fen, 0, 0, 0, 0::bigint, NULL::json
  FROM ledger_transfers JOIN sold_orders sold USING (order_id)
  WHERE debit_account = $1 AND kind = 'refund' AND line_id IS NULL AND occurred_at >= $2 AND occurred_at < $3`;

const OFFSETS = `(SELECT json_agg(json_build_object('orderNumber', owed.order_number, 'amountFen', owed.fen) ORDER BY owed.order_number)
  FROM (SELECT sold.order_number, -sum(part.amount_fen) AS fen FROM payout_parts part JOIN sold_orders sold USING (order_id)
    WHERE part.payout_id = payouts.id AND part.order_id <> payouts.order_id
    GROUP BY sold.order_number) owed)`;

const COOP_PAYOUT_ENTRIES = `
  SELECT 'payout:' || id, 'PAYOUT', sent_at, payouts.order_id, sold.order_number, NULL, NULL, NULL::int, NULL::uuid,
    0::bigint, 0, 0, 0, 0, 0, 0, 0, 0, amount_fen, ${OFFSETS}
  FROM payouts JOIN sold_orders sold USING (order_id)
  WHERE payouts.coop_id = $1 AND sent_at >= $2 AND sent_at < $3`;

const OWN_PAYOUT_ENTRIES = `
  SELECT 'payout:' || payouts.id, 'PAYOUT', payouts.sent_at, payouts.order_id, sold.order_number, NULL, NULL, NULL::int, NULL::uuid,
    0::bigint, 0, 0, 0, 0, 0, 0, 0, 0, mine.fen, NULL::json
  FROM (
    SELECT payout_id, sum(amount_fen)::bigint AS fen FROM (
      SELECT payout_id, amount_fen FROM ledger_transfers
      WHERE debit_account = ANY($1::uuid[]) AND kind = 'payout' AND occurred_at >= $2 AND occurred_at < $3
      UNION ALL
      SELECT payout_id, -amount_fen FROM ledger_transfers
      WHERE credit_account = ANY($1::uuid[]) AND kind = 'payout_offset' AND occurred_at >= $2 AND occurred_at < $3) moved
    GROUP BY payout_id) mine
  JOIN payouts ON payouts.id = mine.payout_id JOIN sold_orders sold USING (order_id)`;
