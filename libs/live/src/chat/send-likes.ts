import { Injectable } from '@nestjs/common';
import type { Viewer } from '@chucun/identity';
import { InvalidInput, NotFound, refuseNumber } from '@chucun/kernel';
import { SessionNotLive } from '../live.errors.ts';
import { SessionRepository } from '../session/session.repository.ts';
import { LikeCounter, LIKES_AT_ONCE } from './like-counter.ts';

export interface CountedLikes {
  /** Of those that were sent. */
  counted: number;
  /** Of the room, with those that are not written yet. */
  likes: number;
}

/** A burst of likes, as fast fingers make them. */
@Injectable()
export class SendLikes {
  constructor(
    private readonly sessions: SessionRepository,
    private readonly counter: LikeCounter,
  ) {}

  async run(
    viewer: Viewer,
    sessionId: string,
    count: number,
  ): Promise<CountedLikes | NotFound | InvalidInput | SessionNotLive> {
    const bounds = { field: 'count', label: '点赞数', min: 1, max: LIKES_AT_ONCE };
    const refusal = refuseNumber(count, bounds);
    if (refusal) return refusal;
    const [session] = await this.sessions.byIds([sessionId]);
    if (!session) return new NotFound();
    if (session.state !== 'LIVE') return new SessionNotLive();
    const counted = await this.counter.add(session.id, viewer.accountId, count);
    return { counted, likes: session.likes + this.counter.waitingFor(session.id) };
  }
}
