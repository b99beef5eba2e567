import { Injectable } from '@nestjs/common';
import { type Viewer } from '@chucun/identity';
import {
  type Batch,
  cleanText,
  Clock,
  groupedUnder,
  InvalidInput,
  isId,
  newId,
  NotFound,
} from '@chucun/kernel';
import { DataSource, type EntityManager } from 'typeorm';
import { Reminders } from '../announce/reminders.ts';
import { SessionNotLive } from '../live.errors.ts';
import { RoomChanges } from '../log/room-changes.ts';
import { runsSession } from './session-access.ts';
import { SessionRepository } from './session.repository.ts';

/** T-39: how long those who bought may give goods back that have not been shipped. */
export const REFUND_OFFER_HOURS = 72;

export interface Correction {
  id: string;
  sessionId: string;
  itemId: string | null;
  text: string;
  correctedAt: Date;
  refundUntil: Date;
}

export type CorrectionRefusal = NotFound | InvalidInput | SessionNotLive;
const COLUMNS = `c.id, c.session_id AS "sessionId", c.item_id AS "itemId", c.text, c.corrected_at AS "correctedAt",
  c.refund_until AS "refundUntil"`;

/** A wrong statement is put right on air: pinned, kept, and told with a refund offer to those who bought (T-39, L-27). */
@Injectable()
export class Corrections {
  constructor(
    private readonly db: DataSource,
    private readonly changes: RoomChanges,
    private readonly sessions: SessionRepository,
    private readonly reminders: Reminders,
    private readonly clock: Clock,
  ) {}

  readonly ofSessions: Batch<string, Correction[]> = async (ids) => {
    const rows = await this.db.query<Correction[]>(
      `SELECT ${COLUMNS} FROM live_corrections AS c WHERE c.session_id = ANY($1) ORDER BY c.corrected_at, c.id LIMIT 1000`,
      [ids],
    );
    return groupedUnder(ids, rows, (row) => row.sessionId);
  };

  /** Also after the end: what was said stays in the replay. Without an item, all who bought in the room hear of it. */
  async run(
    viewer: Viewer,
    given: { sessionId: string; text: string; itemId: string | null },
  ): Promise<Correction | CorrectionRefusal> {
    const { sessionId, itemId } = given;
    const text = cleanText(given.text, { field: 'text', label: '更正', max: 200, min: 2 });
    if (text instanceof InvalidInput) return text;
    return this.changes.run<Correction | CorrectionRefusal>(sessionId, async (tx, note) => {
      const session = await this.sessions.lock(tx, sessionId);
      if (!session || !runsSession(viewer, session)) return new NotFound();
      if (session.startedAt === null) return new SessionNotLive();
      const variantId = itemId === null ? null : await this.variantOf(tx, sessionId, itemId);
      if (variantId === undefined) return new NotFound();
      const [id, actorId, at] = [newId(), viewer.accountId, this.clock.now()];
      const until = new Date(at.getTime() + REFUND_OFFER_HOURS * 3_600_000);
      await tx.query(
        `INSERT INTO live_corrections (id, session_id, item_id, text, corrected_by, corrected_at, refund_until)
         VALUES ($1, $2, $3, $4, $5, $6, $7)`,
        [id, sessionId, itemId, text, actorId, at, until],
      );
      await note(
        { kind: 'CORRECTED', payload: { correctionId: id, text, itemId }, actorId },
        { kind: 'NOTICE_PINNED', payload: { noticeId: id, text }, actorId },
      );
      const buyers = await this.buyersOf(tx, sessionId, variantId);
      const more = { text, correctionId: id, refundHours: REFUND_OFFER_HOURS };
      await this.reminders.tell(tx, session, 'CORRECTED', buyers, more);
      return { id, sessionId, itemId, text, correctedAt: at, refundUntil: until };
    });
  }

  private async variantOf(
    tx: EntityManager,
    sessionId: string,
    itemId: string,
  ): Promise<string | undefined> {
    if (!isId(itemId)) return undefined;
    const [row] = await tx.query<{ id: string }[]>(
      `SELECT variant_id AS id FROM live_shelf_items WHERE session_id = $1 AND id = $2`,
      [sessionId, itemId],
    );
    return row?.id;
  }

  private buyersOf(
    tx: EntityManager,
    sessionId: string,
    variantId: string | null,
  ): Promise<{ id: string }[]> {
    return tx.query(
      `SELECT DISTINCT o.buyer_id AS id FROM order_lines AS line JOIN orders AS o ON o.id = line.order_id
       WHERE line.live_session_id = $1 AND ($2::uuid IS NULL OR line.variant_id = $2)
         AND o.state NOT IN ('PENDING_PAYMENT', 'CANCELLED', 'REFUNDED')`,
      [sessionId, variantId],
    );
  }
}
