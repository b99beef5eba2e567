import { Injectable } from '@nestjs/common';
import { type Batch, groupedUnder, isId } from '@chucun/kernel';
import { DataSource, type EntityManager } from 'typeorm';
import type { DrawAmong } from './draw.rules.ts';

export interface LiveDraw {
  id: string;
  sessionId: string;
  prize: string;
  valueFen: number;
  winners: number;
  among: DrawAmong;
  keyword: string | null;
  openedAt: Date;
  closesAt: Date;
  seedHash: string;
  sealedSeed: string;
  seed: string | null;
  listHash: string | null;
  entrants: number | null;
  drawnAt: Date | null;
}

export interface DrawWinner {
  drawId: string;
  place: number;
  accountId: string;
  mask: string;
}

const COLUMNS = `d.id, d.session_id AS "sessionId", d.prize, d.value_fen AS "valueFen", d.winners, d.among, d.keyword,
  d.opened_at AS "openedAt", d.closes_at AS "closesAt", d.seed_hash AS "seedHash", d.sealed_seed AS "sealedSeed", d.seed,
  d.list_hash AS "listHash", d.entrants, d.drawn_at AS "drawnAt"`;

@Injectable()
export class DrawRepository {
  constructor(private readonly db: DataSource) {}

  readonly ofSessions: Batch<string, LiveDraw[]> = async (sessionIds) => {
    const rows = await this.db.query<LiveDraw[]>(
      `SELECT ${COLUMNS} FROM live_draws AS d WHERE d.session_id = ANY($1) ORDER BY d.opened_at DESC LIMIT 200`,
      [sessionIds],
    );
    return groupedUnder(sessionIds, rows, (row) => row.sessionId);
  };

  readonly winnersOf: Batch<string, DrawWinner[]> = async (drawIds) => {
    const rows = await this.db.query<DrawWinner[]>(
      `SELECT draw_id AS "drawId", place, account_id AS "accountId", mask
       FROM live_draw_winners JOIN live_draw_entries USING (draw_id, account_id)
       WHERE draw_id = ANY($1) ORDER BY draw_id, place`,
      [drawIds],
    );
    return groupedUnder(drawIds, rows, (row) => row.drawId);
  };

  async byId(id: string): Promise<LiveDraw | undefined> {
    if (!isId(id)) return undefined;
    const [row] = await this.db.query<LiveDraw[]>(
      `SELECT ${COLUMNS} FROM live_draws AS d WHERE d.id = $1`,
      [id],
    );
    return row;
  }

  /** No entry can come in any more: entries share this row's lock. */
  async lock(tx: EntityManager, id: string): Promise<LiveDraw> {
    const [row] = await tx.query<LiveDraw[]>(
      `SELECT ${COLUMNS} FROM live_draws AS d WHERE d.id = $1 FOR UPDATE`,
      [id],
    );
    return row!;
  }

  async hasOpen(tx: EntityManager, sessionId: string): Promise<boolean> {
    const rows = await tx.query<unknown[]>(
      `SELECT 1 FROM live_draws WHERE session_id = $1 AND drawn_at IS NULL LIMIT 1`,
      [sessionId],
    );
    return rows.length > 0;
  }

  async insert(tx: EntityManager, draw: LiveDraw, openedBy: string): Promise<void> {
    await tx.query(
      `INSERT INTO live_draws (id, session_id, prize, value_fen, winners, among, keyword, opened_by, opened_at, closes_at,
         seed_hash, sealed_seed)
       VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12)`,
      [
        draw.id,
        draw.sessionId,
        draw.prize,
        draw.valueFen,
        draw.winners,
        draw.among,
        draw.keyword,
        openedBy,
        draw.openedAt,
        draw.closesAt,
        draw.seedHash,
        draw.sealedSeed,
      ],
    );
  }

  /** False where the draw is closed. Entering twice is entering once. */
  async enter(drawId: string, accountId: string, mask: string, at: Date): Promise<boolean> {
    const [row] = await this.db.query<{ isOpen: boolean }[]>(
      `WITH open AS (
         SELECT id FROM live_draws WHERE id = $1 AND closes_at > $4 AND drawn_at IS NULL FOR SHARE),
       entered AS (
         INSERT INTO live_draw_entries (draw_id, account_id, mask, entered_at)
         SELECT id, $2, $3, $4 FROM open ON CONFLICT (draw_id, account_id) DO NOTHING)
       SELECT EXISTS (SELECT FROM open) AS "isOpen"`,
      [drawId, accountId, mask, at],
    );
    return row!.isOpen;
  }

  async masksOf(tx: EntityManager, drawId: string): Promise<string[]> {
    const rows = await tx.query<{ mask: string }[]>(
      `SELECT mask FROM live_draw_entries WHERE draw_id = $1 ORDER BY mask COLLATE "C"`,
      [drawId],
    );
    return rows.map(({ mask }) => mask);
  }

  async masksAfter(drawId: string, after: string | null, limit: number): Promise<string[]> {
    const rows = await this.db.query<{ mask: string }[]>(
      `SELECT mask FROM live_draw_entries WHERE draw_id = $1 AND ($2::text IS NULL OR mask > $2 COLLATE "C")
       ORDER BY mask COLLATE "C" LIMIT $3`,
      [drawId, after, limit],
    );
    return rows.map(({ mask }) => mask);
  }

  async entered(drawIds: readonly string[], accountId: string): Promise<Map<string, string>> {
    const rows = await this.db.query<{ id: string; mask: string }[]>(
      `SELECT draw_id AS id, mask FROM live_draw_entries WHERE draw_id = ANY($1) AND account_id = $2`,
      [drawIds, accountId],
    );
    return new Map(rows.map(({ id, mask }) => [id, mask]));
  }

  async drawn(
    tx: EntityManager,
    drawId: string,
    lots: {
      seed: string;
      listHash: string;
      entrants: number;
      winners: readonly string[];
      at: Date;
    },
  ): Promise<void> {
    await tx.query(
      `UPDATE live_draws SET seed = $2, list_hash = $3, entrants = $4, drawn_at = $5 WHERE id = $1`,
      [drawId, lots.seed, lots.listHash, lots.entrants, lots.at],
    );
    await tx.query(
      `INSERT INTO live_draw_winners (draw_id, place, account_id)
       SELECT $1, won.place, entry.account_id FROM unnest($2::text[]) WITH ORDINALITY AS won (mask, place)
       JOIN live_draw_entries AS entry ON entry.draw_id = $1 AND entry.mask = won.mask`,
      [drawId, lots.winners],
    );
  }

  async due(at: Date): Promise<LiveDraw[]> {
    return this.db.query(
      `SELECT ${COLUMNS} FROM live_draws AS d WHERE d.drawn_at IS NULL AND d.closes_at <= $1
       ORDER BY d.closes_at LIMIT 50`,
      [at],
    );
  }

  async hasSaid(
    sessionId: string,
    accountId: string,
    since: Date,
    keyword: string | null,
  ): Promise<boolean> {
    const rows = await this.db.query<unknown[]>(
      `SELECT 1 FROM live_messages WHERE session_id = $1 AND author_id = $2 AND at >= $3 AND state = 'SHOWN'
         AND ($4::text IS NULL OR strpos(lower(text), lower($4)) > 0) LIMIT 1`,
      [sessionId, accountId, since, keyword],
    );
    return rows.length > 0;
  }

  async follows(coopId: string, accountId: string): Promise<boolean> {
    const rows = await this.db.query<unknown[]>(
      `SELECT 1 FROM live_follows WHERE coop_id = $1 AND account_id = $2`,
      [coopId, accountId],
    );
    return rows.length > 0;
  }
}
