import { Injectable } from '@nestjs/common';
import type { LoggedFact } from '../log/live-facts.ts';
import { LiveLog } from '../log/live-log.ts';
import { SessionRepository } from '../session/session.repository.ts';
import type { LiveSession, ShelfItem } from '../session/session.ts';
import { ShelfRepository } from '../shelf/shelf.repository.ts';

/** What rooms read to tell their viewers. */
@Injectable()
export class RoomReads {
  constructor(
    private readonly log: LiveLog,
    private readonly sessions: SessionRepository,
    private readonly shelves: ShelfRepository,
  ) {}

  factsAfter(sessionId: string, seq: number, limit: number): Promise<LoggedFact[]> {
    return this.log.after(sessionId, seq, limit);
  }

  async session(id: string): Promise<LiveSession | undefined> {
    return (await this.sessions.byIds([id]))[0];
  }

  async item(id: string): Promise<ShelfItem | undefined> {
    return (await this.shelves.byIds([id]))[0];
  }
}
