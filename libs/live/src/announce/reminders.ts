import { Injectable } from '@nestjs/common';
import { Clock, inTransaction, Outbox } from '@chucun/kernel';
import { DataSource, type EntityManager } from 'typeorm';
import type { LiveSession } from '../session/session.ts';
import { chunked, MARKS, type Mark, type NewsKind, PER_EVENT } from './reminders.rules.ts';

interface DueSession {
  id: string;
  startsAt: Date;
}

/** Who wants to hear of a session: followers and those who asked, without those who asked not to be told. */
const WANTED = `
  SELECT follow.account_id FROM live_follows AS follow WHERE follow.coop_id = s.coop_id
  UNION SELECT wish.account_id FROM live_reminder_wishes AS wish WHERE wish.session_id = s.id AND wish.wanted
  EXCEPT SELECT wish.account_id FROM live_reminder_wishes AS wish WHERE wish.session_id = s.id AND NOT wish.wanted
  EXCEPT SELECT account_id FROM live_reminder_opt_outs`;

/** Reminds people of sessions. Who was told and the telling commit together, so nobody is told twice or forgotten (S16). */
@Injectable()
export class Reminders {
  constructor(
    private readonly db: DataSource,
    private readonly outbox: Outbox,
    private readonly clock: Clock,
  ) {}

  /** Sends what is due; any number of processes may do this at once. */
  async sendDue(): Promise<void> {
    for (const mark of MARKS)
      for (const session of await this.due(mark))
        await inTransaction(this.db, (tx) => this.send(tx, session, mark));
  }

  /** One notice of a move or a cancellation, to those who were reminded or had asked to be. */
  async tellChange(tx: EntityManager, session: LiveSession, kind: NewsKind): Promise<void> {
    const rows = await tx.query<{ id: string }[]>(
      `SELECT account_id AS id FROM live_reminders_sent WHERE session_id = $1
       UNION SELECT account_id FROM live_reminder_wishes WHERE session_id = $1 AND wanted
       EXCEPT SELECT account_id FROM live_reminder_wishes WHERE session_id = $1 AND NOT wanted
       EXCEPT SELECT account_id FROM live_reminder_opt_outs`,
      [session.id],
    );
    await this.tell(tx, { id: session.id, startsAt: session.startsAt }, kind, rows);
  }

  /** Tells these people something about a session. */
  async tell(
    tx: EntityManager,
    session: DueSession,
    kind: NewsKind,
    accounts: readonly { id: string }[],
    more: Record<string, unknown> = {},
  ): Promise<void> {
    if (accounts.length === 0) return;
    const [names] = await tx.query<{ title: string; coopName: string }[]>(
      `SELECT s.title, coop.name AS "coopName" FROM live_sessions AS s JOIN coops AS coop ON coop.id = s.coop_id
       WHERE s.id = $1`,
      [session.id],
    );
    const about = {
      sessionId: session.id,
      startsAt: session.startsAt.toISOString(),
      kind,
      ...names,
      ...more,
    };
    const ids = accounts.map(({ id }) => id);
    await this.outbox.addAll(
      tx,
      'live.news',
      chunked(ids, PER_EVENT).map((accountIds) => ({ ...about, accountIds })),
    );
  }

  /** Announced sessions inside a mark's time; announced after the mark, it is not told late. */
  private due(mark: Mark): Promise<DueSession[]> {
    return this.db.query(
      `SELECT id, starts_at AS "startsAt" FROM live_sessions
       WHERE state = 'SCHEDULED' AND starts_at > $1
         AND starts_at - make_interval(mins => $2) <= $1
         AND starts_at - make_interval(mins => $2) > $1::timestamptz - make_interval(mins => $3)
         AND reviewed_at <= starts_at - make_interval(mins => $2)
       ORDER BY starts_at LIMIT 1000`,
      [this.clock.now(), mark.minutes, mark.lateMinutes],
    );
  }

  // Moving or calling off takes the session's row, so a share of it keeps this notice true until it is written.
  private async send(tx: EntityManager, session: DueSession, mark: Mark): Promise<void> {
    const rows = await tx.query<{ id: string }[]>(
      `WITH s AS (
         SELECT id, coop_id, starts_at FROM live_sessions
         WHERE id = $1 AND state = 'SCHEDULED' AND starts_at = $2 FOR SHARE
       )
       INSERT INTO live_reminders_sent (session_id, starts_at, mark, account_id, sent_at)
       SELECT s.id, s.starts_at, $3, wanted.account_id, $4 FROM s, LATERAL (${WANTED}) AS wanted
       ORDER BY wanted.account_id ON CONFLICT DO NOTHING RETURNING account_id AS id`,
      [session.id, session.startsAt, mark.name, this.clock.now()],
    );
    await this.tell(tx, session, mark.name, rows);
  }
}
