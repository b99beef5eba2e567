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
import { DataSource } from 'typeorm';
import { RoomChanges } from '../log/room-changes.ts';
import { EndSession } from './end-session.ts';
import { patrols, runsSession } from './session-access.ts';
import { SessionRepository } from './session.repository.ts';
import type { LiveSession } from './session.ts';

export interface Violation {
  id: string;
  sessionId: string;
  ruleId: string;
  text: string;
  notedAt: Date;
  appeal: string | null;
  appealedAt: Date | null;
  outcome: 'UPHELD' | 'TAKEN_BACK' | null;
  settlement: string | null;
  settledAt: Date | null;
}

export type ViolationRefusal = NotFound | InvalidInput;
/** Rules of the platform by their ids, as published; the law behind them is never claimed here. */
const RULE_ID = /^[A-Z]{1,2}-\d{2}$/;
const COLUMNS = `v.id, v.session_id AS "sessionId", v.rule_id AS "ruleId", v.text, v.noted_at AS "notedAt", v.appeal,
  v.appealed_at AS "appealedAt", v.outcome, v.settlement, v.settled_at AS "settledAt"`;

/** The platform's operators note violations with the rule cited; the host sees them at once and may appeal. */
@Injectable()
export class Violations {
  constructor(
    private readonly db: DataSource,
    private readonly changes: RoomChanges,
    private readonly sessions: SessionRepository,
    private readonly ending: EndSession,
    private readonly clock: Clock,
  ) {}

  readonly ofSessions: Batch<string, Violation[]> = async (ids) => {
    const rows = await this.db.query<Violation[]>(
      `SELECT ${COLUMNS} FROM live_violations AS v WHERE v.session_id = ANY($1) ORDER BY v.noted_at, v.id LIMIT 1000`,
      [ids],
    );
    return groupedUnder(ids, rows, (row) => row.sessionId);
  };

  /** Where `stops` is set the room is closed afterwards, with this as the reason. */
  async note(
    viewer: Viewer,
    given: { sessionId: string; ruleId: string; text: string; stops: boolean },
  ): Promise<Violation | ViolationRefusal> {
    const { sessionId, ruleId } = given;
    if (!patrols(viewer) || !isId(sessionId)) return new NotFound();
    const text = cleanText(given.text, { field: 'text', label: '情况说明', max: 300, min: 2 });
    if (text instanceof InvalidInput) return text;
    if (!RULE_ID.test(ruleId))
      return new InvalidInput(
        'ruleId',
        '请写平台规则的编号，比如 L-28。',
        'ruleId names a rule such as L-28.',
      );
    const noted = await this.changes.run<Violation | NotFound>(sessionId, async (tx, note) => {
      if (!(await this.sessions.lock(tx, sessionId))) return new NotFound();
      const id = newId();
      const actorId = viewer.accountId;
      const [row] = await tx.query<Violation[]>(
        `WITH v AS (INSERT INTO live_violations (id, session_id, rule_id, text, noted_by, noted_at)
           VALUES ($1, $2, $3, $4, $5, $6) RETURNING *) SELECT ${COLUMNS} FROM v`,
        [id, sessionId, ruleId, text, actorId, this.clock.now()],
      );
      await note({
        kind: 'VIOLATION_NOTED',
        payload: { violationId: id, ruleId },
        actorId,
        audience: 'staff',
      });
      return row!;
    });
    if (given.stops && 'ruleId' in noted) await this.ending.run(viewer, sessionId);
    return noted;
  }

  /** Once, by those who run the session. */
  async appeal(viewer: Viewer, id: string, said: string): Promise<Violation | ViolationRefusal> {
    const text = cleanText(said, { field: 'text', label: '申诉', max: 500, min: 2 });
    if (text instanceof InvalidInput) return text;
    return this.change(id, (session) => runsSession(viewer, session) && !patrols(viewer), {
      sql: `appeal = $2, appealed_by = $3, appealed_at = $4`,
      where: `appealed_at IS NULL AND settled_at IS NULL`,
      values: [text, viewer.accountId, this.clock.now()],
    });
  }

  async settle(
    viewer: Viewer,
    id: string,
    given: { outcome: 'UPHELD' | 'TAKEN_BACK'; text: string },
  ): Promise<Violation | ViolationRefusal> {
    const text = cleanText(given.text, { field: 'text', label: '处理说明', max: 500, min: 2 });
    if (text instanceof InvalidInput) return text;
    return this.change(
      id,
      () => patrols(viewer),
      {
        sql: `settlement = $2, settled_by = $3, settled_at = $4, outcome = $5`,
        where: `settled_at IS NULL`,
        values: [text, viewer.accountId, this.clock.now(), given.outcome],
      },
      given.outcome,
      viewer.accountId,
    );
  }

  private async change(
    id: string,
    mayChange: (session: LiveSession) => boolean,
    write: { sql: string; where: string; values: unknown[] },
    outcome?: string,
    actorId: string | null = null,
  ): Promise<Violation | NotFound> {
    const [known] = isId(id)
      ? await this.db.query<{ sessionId: string }[]>(
          `SELECT session_id AS "sessionId" FROM live_violations WHERE id = $1`,
          [id],
        )
      : [];
    if (!known) return new NotFound();
    return this.changes.run<Violation | NotFound>(known.sessionId, async (tx, note) => {
      const session = await this.sessions.lock(tx, known.sessionId);
      if (!session || !mayChange(session)) return new NotFound();
      const [row] = await tx.query<Violation[]>(
        `WITH v AS (UPDATE live_violations SET ${write.sql} WHERE id = $1 AND ${write.where} RETURNING *) SELECT ${COLUMNS} FROM v`,
        [id, ...write.values],
      );
      if (!row) return new NotFound();
      if (outcome)
        await note({
          kind: 'VIOLATION_SETTLED',
          payload: { violationId: id, outcome },
          actorId,
          audience: 'staff',
        });
      return row;
    });
  }
}
