import { Injectable } from '@nestjs/common';
import { AuditLog } from '@chucun/identity';
import { newId } from '@chucun/kernel';
import type { EntityManager } from 'typeorm';
import type { LiveSession } from './session.ts';

/** A pack that is put on a shelf, with what it is planned to cost. */
export interface ShelvedPack {
  variantId: string;
  productId: string;
  livePriceFen: number | null;
  quota: number | null;
  limitPerBuyer: number | null;
}

/** Rows of a session; the caller holds its lock or has just made it. */
@Injectable()
export class SessionWrites {
  constructor(private readonly audit: AuditLog) {}

  async insert(tx: EntityManager, session: LiveSession, clientKey: string | null): Promise<void> {
    await tx.query(
      `INSERT INTO live_sessions (id, coop_id, host_id, title, intro, script, cover_photo_id, state, form, is_ai_generated,
         starts_at, created_by, created_at, client_key, reviewed_by, reviewed_at)
       VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16)`,
      [
        session.id,
        session.coopId,
        session.hostId,
        session.title,
        session.intro,
        session.script,
        session.coverPhotoId,
        session.state,
        session.form,
        session.isAiGenerated,
        session.startsAt,
        session.createdBy,
        session.createdAt,
        clientKey,
        session.reviewedBy,
        session.reviewedAt,
      ],
    );
    await this.audit.add(tx, {
      actorId: session.createdBy,
      action: 'live.scheduled',
      subjectType: 'live_session',
      subjectId: session.id,
      after: { title: session.title, startsAt: session.startsAt.toISOString() },
    });
  }

  /**
   * Puts packs at the end of a session's shelf, in the order given. Whoever approved the session did not see them: the
   * checklist counts again.
   */
  async shelve(
    tx: EntityManager,
    sessionId: string,
    packs: readonly ShelvedPack[],
    at: Date,
  ): Promise<void> {
    const rows = packs.map((pack) => ({ id: newId(), ...pack }));
    await tx.query(
      `INSERT INTO live_shelf_items (id, session_id, variant_id, product_id, position, added_at, planned_price_fen,
         planned_quota, planned_limit)
       SELECT row.id, $1, row."variantId", row."productId",
              (SELECT coalesce(max(position), 0) FROM live_shelf_items WHERE session_id = $1) + row.place, $3,
              row."livePriceFen", row.quota, row."limitPerBuyer"
       FROM ROWS FROM (jsonb_to_recordset($2::jsonb) AS (id uuid, "variantId" uuid, "productId" uuid,
           "livePriceFen" bigint, quota int, "limitPerBuyer" int))
         WITH ORDINALITY AS row (id, "variantId", "productId", "livePriceFen", quota, "limitPerBuyer", place)`,
      [sessionId, JSON.stringify(rows), at],
    );
    await tx.query(
      `UPDATE live_checks SET done = false WHERE session_id = $1 AND code = 'APPROVED'`,
      [sessionId],
    );
  }

  /** What a change of state writes. */
  async update(tx: EntityManager, session: LiveSession): Promise<void> {
    await tx.query(
      `UPDATE live_sessions SET state = $2, form = $3, starts_at = $4, reviewed_by = $5, reviewed_at = $6, started_at = $7,
         ended_at = $8, presenting_item_id = $9, title = $10, intro = $11, script = $12, cover_photo_id = $13,
         is_ai_generated = $14, cancelled_at = $15, cancel_reason = $16, host_id = $17
       WHERE id = $1`,
      [
        session.id,
        session.state,
        session.form,
        session.startsAt,
        session.reviewedBy,
        session.reviewedAt,
        session.startedAt,
        session.endedAt,
        session.presentingItemId,
        session.title,
        session.intro,
        session.script,
        session.coverPhotoId,
        session.isAiGenerated,
        session.cancelledAt,
        session.cancelReason,
        session.hostId,
      ],
    );
  }
}
