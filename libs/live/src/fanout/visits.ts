import { Injectable, Logger } from '@nestjs/common';
import { newId } from '@chucun/kernel';
import { FanoutRepository, type VisitRow } from './fanout.repository.ts';

const CLOSED_KEPT_MS = 5000;
const OPEN_KEPT_MS = 60_000;

export type Visit = Omit<VisitRow, 'seconds'>;

/** Writes down how long rooms are watched; a crash loses at most the last minute of a visit. */
@Injectable()
export class Visits {
  private readonly log = new Logger(Visits.name);
  private readonly open = new Set<Visit>();
  private closed: VisitRow[] = [];
  private closedSavedAt = 0;
  private openSavedAt = Date.now();

  constructor(private readonly rows: FanoutRepository) {}

  /** Nothing is open and all is written. */
  get isSettled(): boolean {
    return this.open.size === 0 && this.closed.length === 0;
  }

  begin(sessionId: string, accountId: string | null): Visit {
    const visit = { id: newId(), sessionId, accountId, openedAt: new Date() };
    this.open.add(visit);
    return visit;
  }

  end(visit: Visit): void {
    if (this.open.delete(visit)) this.closed.push(rowOf(visit, Date.now()));
  }

  /** Writes what is due; called once a second while rooms are open. */
  async tick(now: number): Promise<void> {
    if (now - this.openSavedAt >= OPEN_KEPT_MS) return this.save(now);
    if (this.closed.length > 0 && now - this.closedSavedAt >= CLOSED_KEPT_MS) {
      this.closedSavedAt = now;
      await this.keep(this.closed.splice(0));
    }
  }

  /** Writes everything, open visits with their time so far. */
  async save(now = Date.now()): Promise<void> {
    this.openSavedAt = now;
    await this.keep([...this.closed.splice(0), ...[...this.open].map((each) => rowOf(each, now))]);
  }

  private async keep(rows: VisitRow[]): Promise<void> {
    if (rows.length === 0) return;
    try {
      await this.rows.saveVisits(rows);
    } catch (error) {
      this.log.error(`${rows.length} visits are not counted: ${String(error)}`);
    }
  }
}

const rowOf = (visit: Visit, now: number): VisitRow => ({
  ...visit,
  seconds: Math.round((now - visit.openedAt.getTime()) / 1000),
});
