import { Injectable } from '@nestjs/common';
import { type Batch, groupedUnder, isId } from '@chucun/kernel';
import { DataSource, type EntityManager } from 'typeorm';

export interface LivePoll {
  id: string;
  sessionId: string;
  question: string;
  openedAt: Date;
  closedAt: Date | null;
  answers: { place: number; text: string; votes: number }[];
}

const POLL = `p.id, p.session_id AS "sessionId", p.question, p.opened_at AS "openedAt", p.closed_at AS "closedAt",
  (SELECT jsonb_agg(jsonb_build_object('place', a.place, 'text', a.text, 'votes',
     (SELECT count(*) FROM live_poll_votes AS v WHERE v.poll_id = p.id AND v.place = a.place)) ORDER BY a.place)
   FROM live_poll_answers AS a WHERE a.poll_id = p.id) AS answers`;

@Injectable()
export class PollRepository {
  constructor(private readonly db: DataSource) {}

  readonly ofSessions: Batch<string, LivePoll[]> = async (sessionIds) => {
    const rows = await this.db.query<LivePoll[]>(
      `SELECT ${POLL} FROM live_polls AS p WHERE p.session_id = ANY($1) ORDER BY p.opened_at DESC LIMIT 200`,
      [sessionIds],
    );
    return groupedUnder(sessionIds, rows, (row) => row.sessionId);
  };

  async byId(id: string, tx: EntityManager = this.db.manager): Promise<LivePoll | undefined> {
    if (!isId(id)) return undefined;
    const [row] = await tx.query<LivePoll[]>(
      `SELECT ${POLL} FROM live_polls AS p WHERE p.id = $1`,
      [id],
    );
    return row;
  }

  async hasOpen(tx: EntityManager, sessionId: string): Promise<boolean> {
    const rows = await tx.query<unknown[]>(
      `SELECT 1 FROM live_polls WHERE session_id = $1 AND closed_at IS NULL LIMIT 1`,
      [sessionId],
    );
    return rows.length > 0;
  }

  async insert(tx: EntityManager, poll: LivePoll, openedBy: string): Promise<void> {
    await tx.query(
      `INSERT INTO live_polls (id, session_id, question, opened_by, opened_at, told) VALUES ($1, $2, $3, $4, $5, $6)`,
      [poll.id, poll.sessionId, poll.question, openedBy, poll.openedAt, poll.answers.map(() => 0)],
    );
    await tx.query(
      `INSERT INTO live_poll_answers (poll_id, place, text)
       SELECT $1, place, text FROM unnest($2::text[]) WITH ORDINALITY AS answer (text, place)`,
      [poll.id, poll.answers.map(({ text }) => text)],
    );
  }

  /** One statement: votes share the poll's lock, closing takes it alone. The later vote counts. */
  async vote(pollId: string, accountId: string, place: number, at: Date): Promise<boolean> {
    const rows = await this.db.query<unknown[]>(
      `WITH open AS (SELECT id FROM live_polls WHERE id = $1 AND closed_at IS NULL FOR SHARE)
       INSERT INTO live_poll_votes AS vote (poll_id, account_id, place, voted_at)
       SELECT open.id, $2, answer.place, $4 FROM open
       JOIN live_poll_answers AS answer ON answer.poll_id = open.id AND answer.place = $3
       ON CONFLICT (poll_id, account_id) DO UPDATE SET place = excluded.place, voted_at = excluded.voted_at
       RETURNING vote.place`,
      [pollId, accountId, place, at],
    );
    return rows.length > 0;
  }

  async votesOf(pollIds: readonly string[], accountId: string): Promise<Map<string, number>> {
    const rows = await this.db.query<{ id: string; place: number }[]>(
      `SELECT poll_id AS id, place FROM live_poll_votes WHERE poll_id = ANY($1) AND account_id = $2`,
      [pollIds, accountId],
    );
    return new Map(rows.map(({ id, place }) => [id, place]));
  }

  /** Open polls of a session, closed now. */
  async close(tx: EntityManager, sessionId: string, at: Date): Promise<string[]> {
    const open = await tx.query<{ id: string }[]>(
      `SELECT id FROM live_polls WHERE session_id = $1 AND closed_at IS NULL ORDER BY id FOR UPDATE`,
      [sessionId],
    );
    const ids = open.map(({ id }) => id);
    if (ids.length > 0)
      await tx.query(`UPDATE live_polls SET closed_at = $2 WHERE id = ANY($1)`, [ids, at]);
    return ids;
  }

  async openWithVotes(): Promise<(LivePoll & { told: number[] })[]> {
    return this.db.query(
      `SELECT ${POLL}, p.told FROM live_polls AS p WHERE p.closed_at IS NULL LIMIT 500`,
    );
  }

  async told(tx: EntityManager, pollId: string, votes: readonly number[]): Promise<void> {
    await tx.query(`UPDATE live_polls SET told = $2 WHERE id = $1`, [pollId, votes]);
  }
}
