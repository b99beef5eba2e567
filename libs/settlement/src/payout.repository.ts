import { Injectable } from '@nestjs/common';
import { newId } from '@chucun/kernel';
import type { OrderCompleted } from '@chucun/orders';
import { DataSource, type EntityManager } from 'typeorm';
import type { PayoutOrder } from './payout-provider.ts';
import type { OrderPart, PayoutPlan } from './payout.rules.ts';

/** How long a process may take to send a claimed payout before another may send it again. */
const CLAIM_SECONDS = 120;

// A payout that was reckoned before the dispute may be on its way already, so it is gone on with.
const CLAIMABLE = `due_at <= $1 AND (state IN ('SENDING', 'FAILED') AND try_after <= $1
  OR state = 'DUE' AND NOT EXISTS (SELECT 1 FROM payout_holds AS held WHERE held.order_id = payouts.order_id))`;

@Injectable()
export class PayoutRepository {
  constructor(private readonly db: DataSource) {}

  async schedule(
    tx: EntityManager,
    { orderId, coopId, completedAt }: OrderCompleted,
  ): Promise<void> {
    await tx.query(
      `INSERT INTO payouts (id, coop_id, order_id, due_at, state)
       SELECT $1, $2, $3, $4::timestamptz + make_interval(hours => value), 'DUE'
       FROM settlement_rules WHERE key = 'settle.release_hours' AND valid_from <= $4
       ORDER BY valid_from DESC LIMIT 1
       ON CONFLICT (order_id) DO NOTHING`,
      [newId(), coopId, orderId, completedAt],
    );
  }

  /** Touches the row whatever its state, so that a claim under way and this refund see each other. */
  async markRefunded(tx: EntityManager, orderId: string): Promise<void> {
    await tx.query(`UPDATE payouts SET needs_offset = true WHERE order_id = $1`, [orderId]);
  }

  /** Orders that somebody disputes are not paid out (L-39). The payout's row is locked against a claim under way. */
  async hold(
    tx: EntityManager,
    orderIds: readonly string[],
    causeId: string,
    since: Date,
  ): Promise<void> {
    await tx.query(`SELECT 1 FROM payouts WHERE order_id = ANY($1) ORDER BY id FOR UPDATE`, [
      orderIds,
    ]);
    await tx.query(
      `INSERT INTO payout_holds (order_id, cause_id, since) SELECT unnest($1::uuid[]), $2, $3 ON CONFLICT DO NOTHING`,
      [orderIds, causeId, since],
    );
  }

  async letGo(tx: EntityManager, causeId: string): Promise<void> {
    await tx.query(`DELETE FROM payout_holds WHERE cause_id = $1`, [causeId]);
  }

  dueNow(at: Date, limit: number): Promise<{ payoutId: string; coopId: string }[]> {
    return this.db.query(
      `SELECT id AS "payoutId", coop_id AS "coopId" FROM payouts
       WHERE state IN ('DUE', 'SENDING', 'FAILED') AND ${CLAIMABLE} ORDER BY due_at, id LIMIT $2`,
      [at, limit],
    );
  }

  /** Payouts of one cooperative are reckoned one after the other; sales go on meanwhile. */
  async lockCoop(tx: EntityManager, coopId: string): Promise<void> {
    await tx.query(`SELECT 1 FROM ledger_accounts WHERE id = $1 FOR NO KEY UPDATE`, [coopId]);
  }

  /** The payout, locked, if it may still be claimed. */
  async lock(
    tx: EntityManager,
    payoutId: string,
    at: Date,
  ): Promise<(Omit<PayoutOrder, 'amountFen'> & { amountFen: number | null }) | undefined> {
    const rows = await tx.query<(Omit<PayoutOrder, 'amountFen'> & { amountFen: number | null })[]>(
      `SELECT id AS "payoutId", coop_id AS "coopId", order_id AS "orderId", amount_fen AS "amountFen"
       FROM payouts WHERE id = $2 AND ${CLAIMABLE} FOR UPDATE`,
      [at, payoutId],
    );
    return rows[0];
  }

  /** Orders of the cooperative, reckoned before, that were refunded since; locked. */
  async lockOwing(tx: EntityManager, coopId: string, except: string): Promise<string[]> {
    const rows = await tx.query<{ orderId: string }[]>(
      `SELECT order_id AS "orderId" FROM payouts
       WHERE coop_id = $1 AND needs_offset AND order_id <> $2 AND state <> 'DUE' ORDER BY id FOR UPDATE`,
      [coopId, except],
    );
    return rows.map(({ orderId }) => orderId);
  }

  /**
   * What the orders left on the cooperative's, the members' and the hosts' accounts, less what is being sent; oldest first. One transfer
   * takes all of it to the cooperative, which hands on what is not its own. */
  partsOf(tx: EntityManager, orderIds: readonly string[]): Promise<OrderPart[]> {
    return tx.query(
      `SELECT moved.order_id AS "orderId", moved.account_id AS "accountId", sum(moved.amount)::bigint AS "amountFen"
       FROM (
         SELECT order_id, credit_account AS account_id, amount_fen AS amount FROM ledger_transfers WHERE order_id = ANY($1)
         UNION ALL
         SELECT order_id, debit_account, -amount_fen FROM ledger_transfers WHERE order_id = ANY($1)
         UNION ALL
         SELECT part.order_id, part.account_id, -part.amount_fen FROM payout_parts part
         JOIN payouts ON payouts.id = part.payout_id AND payouts.state IN ('SENDING', 'FAILED')
         WHERE part.order_id = ANY($1)
       ) moved
       JOIN ledger_accounts account ON account.id = moved.account_id AND account.kind IN ('coop', 'member', 'host')
       JOIN sold_orders USING (order_id)
       GROUP BY moved.order_id, moved.account_id, sold_orders.sold_at
       HAVING sum(moved.amount) <> 0
       ORDER BY sold_orders.sold_at, moved.order_id, moved.account_id`,
      [orderIds],
    );
  }

  async keepPlan(
    tx: EntityManager,
    payout: { payoutId: string; at: Date },
    plan: PayoutPlan,
  ): Promise<void> {
    await tx.query(
      `INSERT INTO payout_parts (payout_id, order_id, account_id, amount_fen)
       SELECT $1, * FROM unnest($2::uuid[], $3::uuid[], $4::bigint[])`,
      [
        payout.payoutId,
        plan.parts.map(({ orderId }) => orderId),
        plan.parts.map(({ accountId }) => accountId),
        plan.parts.map(({ amountFen }) => amountFen),
      ],
    );
    await tx.query(
      `UPDATE payouts SET amount_fen = $2::bigint, state = CASE WHEN $2::bigint = 0 THEN 'NOTHING' ELSE 'SENDING' END,
         sent_at = CASE WHEN $2::bigint = 0 THEN $3::timestamptz END, try_after = $3::timestamptz, attempts = 0
       WHERE id = $1`,
      [payout.payoutId, plan.amountFen, payout.at],
    );
    await tx.query(`UPDATE payouts SET needs_offset = false WHERE order_id = ANY($1)`, [
      plan.settledOrders,
    ]);
  }

  /** Reserves the payout for this process for a while. */
  async claim(tx: EntityManager, payoutId: string, at: Date): Promise<void> {
    await tx.query(
      `UPDATE payouts SET state = 'SENDING', attempts = attempts + 1,
         try_after = $2::timestamptz + make_interval(secs => $3) WHERE id = $1`,
      [payoutId, at, CLAIM_SECONDS],
    );
  }

  /** The parts to book, once: nothing for a payout that is marked already. */
  async markSent(
    tx: EntityManager,
    payoutId: string,
    sent: { transferId: string; at: Date },
  ): Promise<OrderPart[]> {
    return tx.query(
      `WITH marked AS (
         UPDATE payouts SET state = 'SENT', provider_transfer_id = $2, sent_at = $3, last_error = NULL
         WHERE id = $1 AND state IN ('SENDING', 'FAILED') RETURNING id)
       SELECT order_id AS "orderId", account_id AS "accountId", amount_fen AS "amountFen"
       FROM payout_parts JOIN marked ON marked.id = payout_id ORDER BY order_id, account_id`,
      [payoutId, sent.transferId, sent.at],
    );
  }

  async markFailed(
    payoutId: string,
    failed: { reason: string; retryAt: (attempts: number) => Date },
  ): Promise<void> {
    const [row] = await this.db.query<{ attempts: number }[]>(
      `SELECT attempts FROM payouts WHERE id = $1`,
      [payoutId],
    );
    await this.db.query(
      `UPDATE payouts SET state = 'FAILED', last_error = $2, try_after = $3 WHERE id = $1 AND state = 'SENDING'`,
      [payoutId, failed.reason.slice(0, 500), failed.retryAt(row?.attempts ?? 1)],
    );
  }
}
