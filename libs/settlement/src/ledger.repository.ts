import { Injectable } from '@nestjs/common';
import type { GroupPaid } from '@chucun/orders';
import { DataSource, type EntityManager } from 'typeorm';
import type { AccountKind, Transfer, TransferKind } from './ledger.rules.ts';

/** The double-entry ledger in SQL. Rows are added, never changed; a trigger refuses anything else. */
@Injectable()
export class LedgerRepository {
  constructor(private readonly db: DataSource) {}

  async openAccounts(
    tx: EntityManager,
    accounts: readonly { id: string; kind: AccountKind }[],
  ): Promise<void> {
    await tx.query(
      `INSERT INTO ledger_accounts (id, kind)
       SELECT * FROM unnest($1::uuid[], $2::text[]) AS wanted (id, kind)
       WHERE NOT EXISTS (SELECT 1 FROM ledger_accounts known WHERE known.id = wanted.id)
       ON CONFLICT (id) DO NOTHING`,
      [accounts.map(({ id }) => id), accounts.map(({ kind }) => kind)],
    );
  }

  /** Books all at once; a booking that exists is left alone. */
  async book(tx: EntityManager, transfers: readonly Transfer[]): Promise<void> {
    if (transfers.length === 0) return;
    await tx.query(
      `INSERT INTO ledger_transfers (kind, debit_account, credit_account, amount_fen, reference,
         group_id, order_id, line_id, refund_id, payout_id, occurred_at)
       SELECT * FROM unnest($1::text[], $2::uuid[], $3::uuid[], $4::bigint[], $5::text[],
         $6::uuid[], $7::uuid[], $8::uuid[], $9::uuid[], $10::uuid[], $11::timestamptz[])
       ON CONFLICT (kind, reference) DO NOTHING`,
      [
        transfers.map(({ kind }) => kind),
        transfers.map(({ debit }) => debit),
        transfers.map(({ credit }) => credit),
        transfers.map(({ amountFen }) => amountFen),
        transfers.map(({ reference }) => reference),
        transfers.map(({ groupId }) => groupId),
        transfers.map(({ orderId }) => orderId),
        transfers.map(({ lineId }) => lineId),
        transfers.map(({ refundId }) => refundId),
        transfers.map(({ payoutId }) => payoutId),
        transfers.map(({ occurredAt }) => occurredAt),
      ],
    );
  }

  /** Keeps what statements will say about the sales. One statement for orders and lines. */
  async keepSales(tx: EntityManager, sales: readonly GroupPaid[]): Promise<void> {
    const sold = sales.flatMap(({ orders, paidAt }) =>
      orders.map((order) => ({ order, sold_at: paidAt })),
    );
    const orders = sold.map(({ order, sold_at }) => ({
      sold_at,
      order_id: order.orderId,
      order_number: order.orderNumber,
      coop_id: order.coopId,
      freight_fen: order.freightFen,
      discount_borne_by: order.discountBorneBy,
    }));
    const lines = sold.flatMap(({ order, sold_at }) =>
      order.lines.map((line) => ({
        sold_at,
        line_id: line.lineId,
        order_id: order.orderId,
        coop_id: order.coopId,
        member_id: line.memberId,
        product_name: line.productName,
        variant_name: line.variantName,
        quantity: line.quantity,
        goods_fen: line.goodsFen,
        discount_fen: line.discountFen,
        paid_fen: line.paidFen,
        commission_fen: line.commissionFen,
        member_fen: line.memberFen,
        host_id: line.hostId,
        host_fen: line.hostFen,
      })),
    );
    await tx.query(
      `WITH kept AS (
         INSERT INTO sold_orders (order_id, order_number, coop_id, sold_at, freight_fen, discount_borne_by)
         SELECT order_id, order_number, coop_id, sold_at, freight_fen, discount_borne_by
         FROM jsonb_to_recordset($1) AS (order_id uuid, order_number text, coop_id uuid, sold_at timestamptz, freight_fen bigint, discount_borne_by text)
         ON CONFLICT DO NOTHING)
       INSERT INTO sold_lines (line_id, order_id, coop_id, member_id, sold_at, product_name, variant_name, quantity,
         goods_fen, discount_fen, paid_fen, commission_fen, member_fen, host_id, host_fen)
       SELECT line_id, order_id, coop_id, member_id, sold_at, product_name, variant_name, quantity,
         goods_fen, discount_fen, paid_fen, commission_fen, member_fen, host_id, host_fen
       FROM jsonb_to_recordset($2) AS (line_id uuid, order_id uuid, coop_id uuid, member_id uuid, sold_at timestamptz, product_name text,
         variant_name text, quantity int, goods_fen bigint, discount_fen bigint, paid_fen bigint,
         commission_fen bigint, member_fen bigint, host_id uuid, host_fen bigint)
       ON CONFLICT DO NOTHING`,
      [JSON.stringify(orders), JSON.stringify(lines)],
    );
  }

  async balanceOf(accountId: string): Promise<number> {
    const [row] = await this.db.query<{ balanceFen: number }[]>(
      `SELECT (coalesce((SELECT sum(amount_fen) FROM ledger_transfers WHERE credit_account = $1), 0)
             - coalesce((SELECT sum(amount_fen) FROM ledger_transfers WHERE debit_account = $1), 0))::bigint AS "balanceFen"`,
      [accountId],
    );
    return row!.balanceFen;
  }

  balancesByKind(): Promise<{ kind: AccountKind; accounts: number; balanceFen: number }[]> {
    return this.db.query(
      `WITH moved AS (
         SELECT account, sum(amount)::bigint AS amount FROM (
           SELECT credit_account AS account, amount_fen AS amount FROM ledger_transfers
           UNION ALL SELECT debit_account, -amount_fen FROM ledger_transfers) both_sides
         GROUP BY account)
       SELECT kind, count(*)::int AS accounts, coalesce(sum(moved.amount), 0)::bigint AS "balanceFen"
       FROM ledger_accounts LEFT JOIN moved ON moved.account = ledger_accounts.id
       GROUP BY kind ORDER BY kind`,
    );
  }

  transfersByKind(): Promise<{ kind: TransferKind; transfers: number; amountFen: number }[]> {
    return this.db.query(
      `SELECT kind, count(*)::int AS transfers, sum(amount_fen)::bigint AS "amountFen"
       FROM ledger_transfers GROUP BY kind ORDER BY kind`,
    );
  }
}
