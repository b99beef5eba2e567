import { Injectable } from '@nestjs/common';
import { Clock, inTransaction, isId, NotFound } from '@chucun/kernel';
import { DataSource } from 'typeorm';
import { SessionRepository } from './session.repository.ts';
import { Sessions } from './sessions.ts';

/** Ends one of the account's own sessions, at once in this process and within seconds in others. */
@Injectable()
export class EndSession {
  constructor(
    private readonly db: DataSource,
    private readonly clock: Clock,
    private readonly rows: SessionRepository,
    private readonly sessions: Sessions,
  ) {}

  async run(accountId: string, sessionId: string): Promise<{ id: string } | NotFound> {
    if (!isId(sessionId)) return new NotFound();
    const ended = await inTransaction<{ id: string } | NotFound>(this.db, async (tx) =>
      (await this.rows.endOfAccount(tx, accountId, sessionId, this.clock.now()))
        ? { id: sessionId }
        : new NotFound(),
    );
    this.sessions.forget(accountId);
    return ended;
  }
}
