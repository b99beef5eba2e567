import { Injectable } from '@nestjs/common';
import { type Batch, groupedUnder, isId } from '@chucun/kernel';
import { DataSource, type EntityManager } from 'typeorm';

/** A coupon series as a room offers it; amounts and counts are the series's. */
export interface OfferedCoupon {
  id: string;
  sessionId: string;
  minutesAfter: number;
  offeredAt: Date;
  closedAt: Date | null;
}

const COLUMNS = `id, session_id AS "sessionId", minutes_after AS "minutesAfter", offered_at AS "offeredAt",
  closed_at AS "closedAt"`;

@Injectable()
export class LiveCouponRepository {
  constructor(private readonly db: DataSource) {}

  readonly ofSessions: Batch<string, OfferedCoupon[]> = async (sessionIds) => {
    const rows = await this.db.query<OfferedCoupon[]>(
      `SELECT ${COLUMNS} FROM live_coupons WHERE session_id = ANY($1) ORDER BY offered_at, id`,
      [sessionIds],
    );
    return groupedUnder(sessionIds, rows, (row) => row.sessionId);
  };

  async byId(id: string, tx: EntityManager = this.db.manager): Promise<OfferedCoupon | undefined> {
    if (!isId(id)) return undefined;
    const [row] = await tx.query<OfferedCoupon[]>(
      `SELECT ${COLUMNS} FROM live_coupons WHERE id = $1`,
      [id],
    );
    return row;
  }

  async inSession(tx: EntityManager, sessionId: string): Promise<OfferedCoupon[]> {
    return tx.query(`SELECT ${COLUMNS} FROM live_coupons WHERE session_id = $1 ORDER BY id`, [
      sessionId,
    ]);
  }

  async insert(tx: EntityManager, coupon: OfferedCoupon, offeredBy: string): Promise<void> {
    await tx.query(
      `INSERT INTO live_coupons (id, session_id, minutes_after, offered_by, offered_at) VALUES ($1, $2, $3, $4, $5)`,
      [coupon.id, coupon.sessionId, coupon.minutesAfter, offeredBy, coupon.offeredAt],
    );
  }

  /** False where it was closed before. */
  async close(tx: EntityManager, id: string, at: Date): Promise<boolean> {
    const [, closed] = await tx.query<[unknown[], number]>(
      `UPDATE live_coupons SET closed_at = $2 WHERE id = $1 AND closed_at IS NULL`,
      [id, at],
    );
    return closed > 0;
  }
}
