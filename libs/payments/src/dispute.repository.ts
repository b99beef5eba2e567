import { Injectable } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';
import type { DisputeState } from './dispute.rules.ts';

export interface DisputeRow {
  id: string;
  providerDisputeId: string;
  groupId: string;
  amountFen: number;
  /** The provider's code: `fraudulent`, `product_not_received` … */
  reason: string;
  state: DisputeState;
  evidenceDueAt: Date | null;
  openedAt: Date;
  closedAt: Date | null;
}

/** A dispute as one of the orders concerned sees it. */
export interface OrderDisputeRow extends DisputeRow {
  orderId: string;
  orderNumber: string;
  coopId: string;
}

const COLUMNS = `d.id, d.provider_dispute_id AS "providerDisputeId", d.group_id AS "groupId", d.amount_fen AS "amountFen",
  d.reason, d.state, d.evidence_due_at AS "evidenceDueAt", d.opened_at AS "openedAt", d.closed_at AS "closedAt"`;

@Injectable()
export class DisputeRepository {
  constructor(private readonly db: DataSource) {}

  /** The group that a payment at the provider turned PAID. */
  async groupOf(tx: EntityManager, intentId: string): Promise<string | undefined> {
    const [row] = await tx.query<{ groupId: string }[]>(
      `SELECT group_id AS "groupId" FROM payment_attempts WHERE provider_intent_id = $1 LIMIT 1`,
      [intentId],
    );
    return row?.groupId;
  }

  /** True when it was not known. */
  async open(tx: EntityManager, dispute: Omit<DisputeRow, 'state' | 'closedAt'>): Promise<boolean> {
    const rows = await tx.query<unknown[]>(
      `INSERT INTO disputes (id, provider_dispute_id, group_id, amount_fen, reason, state, evidence_due_at, opened_at)
       VALUES ($1, $2, $3, $4, $5, 'OPEN', $6, $7) ON CONFLICT (provider_dispute_id) DO NOTHING RETURNING id`,
      [
        dispute.id,
        dispute.providerDisputeId,
        dispute.groupId,
        dispute.amountFen,
        dispute.reason,
        dispute.evidenceDueAt,
        dispute.openedAt,
      ],
    );
    return rows.length > 0;
  }

  /** The dispute as it is now; nothing when it was closed before. */
  async close(
    tx: EntityManager,
    providerDisputeId: string,
    end: { state: 'WON' | 'LOST'; at: Date },
  ): Promise<DisputeRow | undefined> {
    const [row] = await tx.query<DisputeRow[]>(
      `WITH d AS (
         UPDATE disputes SET state = $2, closed_at = $3
         WHERE provider_dispute_id = $1 AND state = 'OPEN' RETURNING *) SELECT ${COLUMNS} FROM d`,
      [providerDisputeId, end.state, end.at],
    );
    return row;
  }

  /** Of one cooperative, or of all for an operator; newest first. A page goes on below its last order and dispute. */
  list(
    coopId: string | null,
    limit: number,
    after: readonly (string | number)[] | undefined,
  ): Promise<OrderDisputeRow[]> {
    return this.db.query(
      `SELECT ${COLUMNS}, o.id AS "orderId", o.number AS "orderNumber", o.coop_id AS "coopId"
       FROM disputes AS d JOIN orders AS o ON o.group_id = d.group_id
       WHERE ($1::uuid IS NULL OR o.coop_id = $1) AND ($3::uuid IS NULL OR (d.id, o.id) < ($3::uuid, $4::uuid))
       ORDER BY d.id DESC, o.id DESC LIMIT $2`,
      [coopId, limit, after?.[0] ?? null, after?.[1] ?? null],
    );
  }
}
