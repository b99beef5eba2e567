import { Injectable } from '@nestjs/common';
import { inTransaction, UserError } from '@chucun/kernel';
import { DataSource, type EntityManager } from 'typeorm';
import { LiveLog } from './live-log.ts';
import type { LiveFact } from './live-facts.ts';
import { RoomNews } from './room-news.ts';

/** Notes a fact in the room's log as part of the running transaction. */
export type Note = (...facts: LiveFact[]) => Promise<void>;

/** Every change of a room goes this way: rows and log in one commit, then the viewers hear of it. */
@Injectable()
export class RoomChanges {
  constructor(
    private readonly db: DataSource,
    private readonly log: LiveLog,
    private readonly news: RoomNews,
  ) {}

  /** A returned refusal rolls everything back, and nobody hears of anything. */
  async run<T>(sessionId: string, work: (tx: EntityManager, note: Note) => Promise<T>): Promise<T> {
    const result = await inTransaction<T>(this.db, (tx) =>
      work(tx, async (...facts) => {
        await this.log.append(tx, sessionId, facts);
      }),
    );
    if (!(result instanceof UserError)) this.news.tell(sessionId);
    return result;
  }
}
