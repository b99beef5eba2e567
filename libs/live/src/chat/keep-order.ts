import { Injectable } from '@nestjs/common';
import type { Viewer } from '@chucun/identity';
import { Clock, InvalidInput, NotFound } from '@chucun/kernel';
import type { SessionState } from '../session/session.ts';
import { ChatRepository } from './chat.repository.ts';
import { partsOf } from './chat.rules.ts';
import type { ChatMode, LiveMessage } from './chat.ts';
import { saidOf } from './judge-frame.ts';
import { type DeskAnswer, type DeskTurn, RoomDesk } from './room-desk.ts';

const AT_ONCE_MAX = 100;
/** What is unlawful is taken out of the replay too (L-27). */
const SEEN: readonly SessionState[] = ['LIVE', 'ENDED', 'ARCHIVED'];

/** Decides about messages that wait, takes messages out of sight, pins one. */
@Injectable()
export class KeepOrder {
  constructor(
    private readonly desk: RoomDesk,
    private readonly chat: ChatRepository,
    private readonly clock: Clock,
  ) {}

  /** What was decided before stays decided; what is let in is said now, in the order it was written. */
  async decide(
    viewer: Viewer,
    sessionId: string,
    messageIds: readonly string[],
    allow: boolean,
  ): Promise<DeskAnswer> {
    return (
      refuseMany(messageIds) ??
      this.desk.asStaff(viewer, sessionId, async ({ tx, note }) => {
        const decided = await this.chat.decide(
          tx,
          { sessionId, messageIds },
          this.change(viewer, 'HELD', allow ? 'SHOWN' : 'REJECTED'),
        );
        if (!allow) return;
        for (const messages of partsOf(decided.map(saidOf)))
          await note({ kind: 'CHAT', payload: { messages }, actorId: viewer.accountId });
      })
    );
  }

  async hide(
    viewer: Viewer,
    sessionId: string,
    messageIds: readonly string[],
  ): Promise<DeskAnswer> {
    return (
      refuseMany(messageIds) ??
      this.desk.asStaff(
        viewer,
        sessionId,
        (turn) => this.takeAway(viewer, turn, { messageIds }),
        SEEN,
      )
    );
  }

  /** Hides all of one author's messages, as part of muting them. */
  async hideAuthor(viewer: Viewer, turn: DeskTurn, authorId: string): Promise<void> {
    await this.takeAway(viewer, turn, { authorId });
  }

  /** Null takes the pin away. Only what everybody sees can be pinned. */
  pin(viewer: Viewer, sessionId: string, messageId: string | null): Promise<DeskAnswer> {
    return this.desk.asStaff(viewer, sessionId, async ({ tx, note }) => {
      const message: LiveMessage | undefined =
        messageId === null ? undefined : await this.chat.ofRoom(tx, sessionId, messageId);
      if (messageId !== null && message?.state !== 'SHOWN') return new NotFound();
      await this.chat.pin(tx, sessionId, message?.id ?? null);
      await note({
        kind: 'MESSAGE_PINNED',
        payload: { messageId: message?.id ?? null },
        actorId: viewer.accountId,
      });
      return undefined;
    });
  }

  /** Everybody muted is told as a mute without a name. */
  setMode(viewer: Viewer, sessionId: string, mode: ChatMode): Promise<DeskAnswer> {
    return this.desk.asStaff(
      viewer,
      sessionId,
      async ({ tx, note }) => {
        const before = await this.chat.modeOf(tx, sessionId);
        if (before === mode) return;
        await this.chat.setMode(tx, sessionId, mode);
        const actorId = viewer.accountId;
        if (mode === 'MUTED')
          await note({ kind: 'MUTED', payload: { accountId: null, until: null }, actorId });
        else if (before === 'MUTED')
          await note({ kind: 'UNMUTED', payload: { accountId: null }, actorId });
      },
      ['SCHEDULED', 'LIVE'],
    );
  }

  private async takeAway(
    viewer: Viewer,
    { tx, note, session }: DeskTurn,
    which: { messageIds?: readonly string[]; authorId?: string },
  ): Promise<void> {
    const hidden = await this.chat.decide(
      tx,
      { sessionId: session.id, ...which },
      this.change(viewer, 'SHOWN', 'HIDDEN'),
    );
    for (const messageIds of partsOf(hidden.map(({ id }) => id)))
      await note({ kind: 'MESSAGES_HIDDEN', payload: { messageIds }, actorId: viewer.accountId });
  }

  private change(viewer: Viewer, from: LiveMessage['state'], to: LiveMessage['state']) {
    return { from, to, by: viewer.accountId, at: this.clock.now() };
  }
}

const refuseMany = (messageIds: readonly string[]): InvalidInput | undefined =>
  messageIds.length > AT_ONCE_MAX
    ? new InvalidInput(
        'messageIds',
        `一次最多处理 ${AT_ONCE_MAX} 条弹幕。`,
        `At most ${AT_ONCE_MAX} messages at once.`,
      )
    : undefined;
