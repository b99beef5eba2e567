import { Injectable } from '@nestjs/common';
import type { Viewer } from '@chucun/identity';
import { cleanText, Clock, InvalidInput, newId, NotFound } from '@chucun/kernel';
import type { EntityManager } from 'typeorm';
import { SessionNotLive } from '../../live.errors.ts';
import { LiveLog } from '../../log/live-log.ts';
import { OfferDesk } from '../offer-desk.ts';
import { PollStillOpen } from './poll.errors.ts';
import { type LivePoll, PollRepository } from './poll.repository.ts';

const ANSWERS = { min: 2, max: 5 } as const;

export interface PollWish {
  sessionId: string;
  question: string;
  answers: readonly string[];
}

/** Question and answers cleaned, or the first fault. */
export function readPoll(wish: PollWish): { question: string; answers: string[] } | InvalidInput {
  const question = cleanText(wish.question, { field: 'question', label: '问题', min: 2, max: 60 });
  if (question instanceof InvalidInput) return question;
  const { min, max } = ANSWERS;
  if (wish.answers.length < min || wish.answers.length > max)
    return new InvalidInput(
      'answers',
      `选项要有 ${min} 到 ${max} 个。`,
      `Give ${min} to ${max} answers.`,
    );
  const answers: string[] = [];
  for (const [index, text] of wish.answers.entries()) {
    const answer = cleanText(text, { field: `answers.${index}`, label: '选项', max: 20 });
    if (answer instanceof InvalidInput) return answer;
    if (answers.includes(answer))
      return new InvalidInput('answers', '有两个选项一样，请改一个。', 'Two answers are the same.');
    answers.push(answer);
  }
  return { question, answers };
}

/** Opens and closes what the room is asked (peers 60). */
@Injectable()
export class Polls {
  constructor(
    private readonly desk: OfferDesk,
    private readonly polls: PollRepository,
    private readonly log: LiveLog,
    private readonly clock: Clock,
  ) {}

  async open(
    viewer: Viewer,
    wish: PollWish,
  ): Promise<LivePoll | NotFound | SessionNotLive | InvalidInput | PollStillOpen> {
    const clean = readPoll(wish);
    if (clean instanceof InvalidInput) return clean;
    return this.desk.onAir<LivePoll | PollStillOpen>(
      viewer,
      wish.sessionId,
      async ({ tx, note, session }) => {
        if (await this.polls.hasOpen(tx, session.id)) return new PollStillOpen();
        const poll: LivePoll = {
          id: newId(),
          sessionId: session.id,
          question: clean.question,
          openedAt: this.clock.now(),
          closedAt: null,
          answers: clean.answers.map((text, index) => ({ place: index + 1, text, votes: 0 })),
        };
        await this.polls.insert(tx, poll, viewer.accountId);
        const actorId = viewer.accountId;
        await note({ kind: 'POLL_OPENED', payload: { pollId: poll.id }, actorId });
        return poll;
      },
    );
  }

  async close(viewer: Viewer, pollId: string): Promise<LivePoll | NotFound | SessionNotLive> {
    const poll = await this.polls.byId(pollId);
    if (!poll) return new NotFound();
    if (poll.closedAt) return poll;
    return this.desk.onAir(viewer, poll.sessionId, async ({ tx, note }) => {
      for (const id of await this.polls.close(tx, poll.sessionId, this.clock.now()))
        await note({ kind: 'POLL_CLOSED', payload: { pollId: id }, actorId: viewer.accountId });
      return (await this.polls.byId(pollId, tx))!;
    });
  }

  /** As part of ending a session. */
  async ofSession(tx: EntityManager, sessionId: string, at: Date, actorId: string): Promise<void> {
    for (const pollId of await this.polls.close(tx, sessionId, at))
      await this.log.append(tx, sessionId, [{ kind: 'POLL_CLOSED', payload: { pollId }, actorId }]);
  }
}
