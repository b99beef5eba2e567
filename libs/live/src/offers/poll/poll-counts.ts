import { Injectable } from '@nestjs/common';
import { RoomChanges } from '../../log/room-changes.ts';
import { SessionRepository } from '../../session/session.repository.ts';
import { PollRepository } from './poll.repository.ts';

/** Tells rooms how a poll stands: at most once a second, and only where it has changed. */
@Injectable()
export class PollCounts {
  constructor(
    private readonly changes: RoomChanges,
    private readonly sessions: SessionRepository,
    private readonly polls: PollRepository,
  ) {}

  async tell(): Promise<void> {
    for (const { id: pollId, sessionId, answers, told } of await this.polls.openWithVotes()) {
      const votes = answers.map((answer) => answer.votes);
      if (votes.every((count, index) => count === told[index])) continue;
      await this.changes.run(sessionId, async (tx, note) => {
        await this.sessions.lock(tx, sessionId);
        await this.polls.told(tx, pollId, votes);
        await note({ kind: 'POLL_COUNTED', payload: { pollId, votes }, actorId: null });
      });
    }
  }
}
