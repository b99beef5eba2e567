import { Injectable } from '@nestjs/common';
import { Accounts, managesCoop, type Viewer } from '@chucun/identity';
import { newId, NotFound, UserError } from '@chucun/kernel';
import { SessionNotLive } from '../live.errors.ts';
import { RoomChanges } from '../log/room-changes.ts';
import { SessionRepository } from '../session/session.repository.ts';
import type { LiveSession } from '../session/session.ts';
import { MessageBlocked, type MutedInRoom, type TooFast } from './chat.errors.ts';
import { ChatRepository } from './chat.repository.ts';
import { chatName, PACE, partsOf, refuseFloor, stateOf } from './chat.rules.ts';
import type { ChatMode, LiveMessage, Speaker, Verdict } from './chat.ts';
import { Moderation } from './moderation.ts';

/** Something that somebody wants to say. */
export interface Said {
  author: Viewer;
  text: string;
  at: Date;
}

export type SaidAnswer =
  LiveMessage | NotFound | SessionNotLive | MutedInRoom | TooFast | MessageBlocked;

interface Room {
  session: LiveSession;
  chatMode: ChatMode;
  speakers: Map<string, Speaker>;
}

/**
 * Decides about a frame of messages in one commit, under the room's lock: a mute, the end of the session and the limit
 * per author hold for every message that comes after them, by whichever process. What is blocked or held is kept too,
 * where only staff see it (L-25, L-27).
 */
@Injectable()
export class JudgeFrame {
  constructor(
    private readonly changes: RoomChanges,
    private readonly sessions: SessionRepository,
    private readonly chat: ChatRepository,
    private readonly moderation: Moderation,
    private readonly accounts: Accounts,
  ) {}

  /** One answer for each message, in order. */
  async run(sessionId: string, frame: readonly Said[]): Promise<SaidAnswer[]> {
    const authors = [...new Set(frame.map(({ author }) => author.accountId))];
    const [session] = await this.sessions.byIds([sessionId]);
    if (!session) return frame.map(() => new NotFound());
    // What takes time is done before the lock: the cooperative of a session never changes, the words are a second old.
    const verdicts = await Promise.all(
      frame.map(({ text }) => this.moderation.both(text, session.coopId)),
    );
    const names = await this.namesOf(authors);
    return this.changes.run<SaidAnswer[]>(sessionId, async (tx, note) => {
      const locked = await this.sessions.lock(tx, sessionId);
      if (locked?.state !== 'LIVE') return frame.map(() => new SessionNotLive());
      const room: Room = {
        session: locked,
        chatMode: await this.chat.modeOf(tx, sessionId),
        speakers: await this.chat.speakers(tx, sessionId, authors, windowBefore(frame[0]!.at)),
      };
      const answers = frame.map((said, index) => judged(room, said, verdicts[index]!, names));
      const kept = answers.filter((answer) => !(answer instanceof UserError)) as LiveMessage[];
      await this.chat.insert(tx, kept);
      const shown = kept.filter(({ state }) => state === 'SHOWN').map(saidOf);
      for (const messages of partsOf(shown))
        await note({ kind: 'CHAT', payload: { messages }, actorId: null });
      return answers.map(answerOf);
    });
  }

  private async namesOf(authors: readonly string[]): Promise<Map<string, string>> {
    const accounts = await this.accounts.byIds(authors);
    return new Map(
      authors.map((id, index) => [id, chatName(accounts[index]?.displayName ?? null, id)]),
    );
  }
}

const windowBefore = (at: Date): Date => new Date(at.getTime() - PACE.seconds * 1000);

/** Judges one message and counts it for its author. */
function judged(
  room: Room,
  { author, text, at }: Said,
  verdicts: { all: Verdict; staff: Verdict },
  names: Map<string, string>,
): LiveMessage | SessionNotLive | MutedInRoom | TooFast {
  const { session, chatMode } = room;
  const speaker = room.speakers.get(author.accountId)!;
  const isStaff =
    speaker.isModerator ||
    session.hostId === author.accountId ||
    managesCoop(author, session.coopId);
  const recent = speaker.spokeAt.filter((spoke) => spoke > windowBefore(at)).length;
  const floor = { state: session.state, chatMode, isStaff, mutedUntil: speaker.mutedUntil, recent };
  const refusal = refuseFloor(floor, at);
  if (refusal) return refusal;
  speaker.spokeAt.push(at);
  return {
    id: newId(at.getTime()),
    sessionId: session.id,
    authorId: author.accountId,
    author: names.get(author.accountId)!,
    text,
    at,
    ...stateOf(isStaff ? verdicts.staff : verdicts.all, floor),
  };
}

const answerOf = (answer: SaidAnswer): SaidAnswer =>
  'state' in answer && answer.state === 'BLOCKED' ? new MessageBlocked(answer.reason!) : answer;

export const saidOf = ({ id, authorId, author, text }: LiveMessage) => ({
  id,
  authorId,
  author,
  text,
});
