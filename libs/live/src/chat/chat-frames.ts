import { Injectable } from '@nestjs/common';
import { RoomChanges } from '../log/room-changes.ts';
import { ChatRepository } from './chat.repository.ts';
import type { LiveMessage } from './chat.ts';

const FRAME_MS = 200;

interface Waiting {
  message: LiveMessage;
  done: () => void;
  failed: (error: unknown) => void;
}

/**
 * Collects what is said in a room and writes it a few times a second: one commit and one fact for a frame of messages,
 * however many speak. A speaker waits for the frame, so that an answer means kept.
 */
@Injectable()
export class ChatFrames {
  private readonly frames = new Map<string, Waiting[]>();

  constructor(
    private readonly changes: RoomChanges,
    private readonly chat: ChatRepository,
  ) {}

  /** Resolves when the message is kept and, if it may be shown, is in the room's log. */
  add(message: LiveMessage): Promise<void> {
    return new Promise((done, failed) => {
      const frame = this.frames.get(message.sessionId);
      if (frame) {
        frame.push({ message, done, failed });
        return;
      }
      this.frames.set(message.sessionId, [{ message, done, failed }]);
      setTimeout(() => void this.write(message.sessionId), FRAME_MS);
    });
  }

  private async write(sessionId: string): Promise<void> {
    const frame = this.frames.get(sessionId)!;
    this.frames.delete(sessionId);
    const messages = frame.map(({ message }) => message);
    const shown = messages.filter(({ state }) => state === 'SHOWN');
    try {
      await this.changes.run(sessionId, async (tx, note) => {
        await this.chat.insert(tx, messages);
        if (shown.length > 0)
          await note({ kind: 'CHAT', payload: { messages: shown.map(saidOf) }, actorId: null });
      });
      for (const { done } of frame) done();
    } catch (error) {
      for (const { failed } of frame) failed(error);
    }
  }
}

export const saidOf = ({ id, authorId, author, text }: LiveMessage) => ({
  id,
  authorId,
  author,
  text,
});
