import { Injectable } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';
import type { CheckCode, CheckItem } from './checklist.rules.ts';
import type { LiveSession } from './session.ts';

/** L-19: a compared price is one that was really asked over these days. */
const COMPARE_DAYS = 7;

export interface SellerRow {
  coopName: string;
  isOpen: boolean;
  registrationNumber: string | null;
  exemption: string | null;
  isHost: boolean;
}

export interface ShelfFaults {
  count: number;
  withoutCertificate: string[];
  withoutShipBy: string[];
  raised: string[];
}

export interface Statement {
  code: CheckCode | 'APPROVED';
  done: boolean;
  evidence: string;
}

/** What the checklist looks up, and what is kept of it. */
@Injectable()
export class CheckRepository {
  constructor(private readonly db: DataSource) {}

  async seller(session: LiveSession): Promise<SellerRow> {
    const [row] = await this.db.query<SellerRow[]>(
      `SELECT coop.name AS "coopName", coop.state = 'open' AS "isOpen", coop.registration_number AS "registrationNumber",
              coop.exemption,
              $2::uuid = $3::uuid OR EXISTS (SELECT FROM role_grants AS g WHERE g.account_id = $2 AND g.revoked_at IS NULL
                AND g.coop_id = coop.id AND g.role IN ('host', 'coop_manager')) AS "isHost"
       FROM coops AS coop WHERE coop.id = $1`,
      [session.coopId, session.hostId, session.createdBy],
    );
    return row!;
  }

  async shelf(sessionId: string, at: Date): Promise<ShelfFaults> {
    const [row] = await this.db.query<ShelfFaults[]>(
      `SELECT count(*)::int AS count,
         coalesce(array_agg(DISTINCT product.name) FILTER (WHERE category.needs_commitment AND NOT EXISTS (
           SELECT FROM certificates AS c WHERE c.batch_id = product.batch_id AND c.kind = 'COMMITMENT')), '{}') AS "withoutCertificate",
         coalesce(array_agg(DISTINCT product.name) FILTER (WHERE coalesce(product.ship_hours, 0) <= 0), '{}') AS "withoutShipBy",
         coalesce(array_agg(DISTINCT product.name) FILTER (WHERE item.planned_price_fen IS NOT NULL AND EXISTS (
           SELECT FROM audit_log AS a WHERE a.subject_type = 'variant' AND a.subject_id = item.variant_id::text
             AND a.action = 'catalog.price_changed' AND a.at > $2::timestamptz - make_interval(days => ${COMPARE_DAYS})
             AND (a.after ->> 'priceFen')::bigint > (a.before ->> 'priceFen')::bigint)), '{}') AS raised
       FROM live_shelf_items AS item
       JOIN products AS product ON product.id = item.product_id
       JOIN categories AS category ON category.code = product.category_code
       WHERE item.session_id = $1 AND item.removed_at IS NULL`,
      [sessionId, at],
    );
    return row!;
  }

  async statements(sessionId: string): Promise<Map<Statement['code'], Statement>> {
    const rows = await this.db.query<Statement[]>(
      `SELECT code, done, evidence FROM live_checks WHERE session_id = $1`,
      [sessionId],
    );
    return new Map(rows.map((row) => [row.code, row]));
  }

  /** True where somebody answers for what the list still misses. */
  async isApproved(sessionId: string): Promise<boolean> {
    return (await this.statements(sessionId)).get('APPROVED')?.done ?? false;
  }

  /** Keeps what was stated or found; the newest word counts, the audit log keeps the earlier ones. */
  async keep(
    tx: EntityManager,
    sessionId: string,
    items: readonly (Statement | CheckItem)[],
    by: { actorId: string; at: Date },
  ): Promise<void> {
    const rows = items.map(({ code, done, evidence }) => ({ code, done, evidence }));
    await tx.query(
      `INSERT INTO live_checks (session_id, code, done, evidence, noted_by, noted_at)
       SELECT $1, code, done, evidence, $3, $4 FROM jsonb_to_recordset($2::jsonb) AS row (code text, done boolean, evidence text)
       ON CONFLICT (session_id, code) DO UPDATE SET done = EXCLUDED.done, evidence = EXCLUDED.evidence,
         noted_by = EXCLUDED.noted_by, noted_at = EXCLUDED.noted_at`,
      [sessionId, JSON.stringify(rows), by.actorId, by.at],
    );
  }
}
