import { Injectable, type OnModuleDestroy } from '@nestjs/common';
import type { Viewer } from '@chucun/identity';
import { TooFast } from './chat.errors.ts';
import { PACE } from './chat.rules.ts';
import { JudgeFrame, type Said, type SaidAnswer } from './judge-frame.ts';

const FRAME_MS = 200;

interface Waiting {
  said: Said;
  done: (answer: SaidAnswer) => void;
  failed: (error: unknown) => void;
}

interface Queue {
  waiting: Waiting[];
  isWriting: boolean;
  timer: NodeJS.Timeout | undefined;
}

/**
 * Collects what is said in a room and writes it a few times a second: one commit for a frame of messages, however many
 * speak. Frames of a room follow one another, so that the order of arrival is the order of the log. A speaker waits for
 * the frame, so that an answer means kept.
 */
@Injectable()
export class ChatFrames implements OnModuleDestroy {
  private readonly queues = new Map<string, Queue>();
  private readonly writing = new Set<Promise<void>>();
  private isClosing = false;

  constructor(private readonly judge: JudgeFrame) {}

  /** Resolves when it is decided, and kept if it was let in. */
  add(sessionId: string, said: Said): Promise<SaidAnswer> {
    const queue = this.queueOf(sessionId);
    if (isFlooding(queue, said.author)) return Promise.resolve(new TooFast(PACE.seconds));
    return new Promise((done, failed) => {
      queue.waiting.push({ said, done, failed });
      this.plan(sessionId, queue);
    });
  }

  /** Writes what waits, so that nothing that was taken is lost when a process ends. */
  async onModuleDestroy(): Promise<void> {
    this.isClosing = true;
    for (const [sessionId, queue] of this.queues) this.begin(sessionId, queue);
    while (this.writing.size > 0) await Promise.all(this.writing);
  }

  private queueOf(sessionId: string): Queue {
    let queue = this.queues.get(sessionId);
    if (!queue) {
      queue = { waiting: [], isWriting: false, timer: undefined };
      this.queues.set(sessionId, queue);
    }
    return queue;
  }

  private plan(sessionId: string, queue: Queue): void {
    if (queue.isWriting || queue.timer) return;
    const wait = this.isClosing ? 0 : FRAME_MS;
    queue.timer = setTimeout(() => this.begin(sessionId, queue), wait);
  }

  private begin(sessionId: string, queue: Queue): void {
    clearTimeout(queue.timer);
    queue.timer = undefined;
    if (queue.isWriting || queue.waiting.length === 0) return;
    const frame = this.write(sessionId, queue).finally(() => this.writing.delete(frame));
    this.writing.add(frame);
  }

  private async write(sessionId: string, queue: Queue): Promise<void> {
    queue.isWriting = true;
    const frame = queue.waiting.splice(0);
    try {
      const answers = await this.judge.run(
        sessionId,
        frame.map(({ said }) => said),
      );
      frame.forEach(({ done }, index) => done(answers[index]!));
    } catch (error) {
      for (const { failed } of frame) failed(error);
    }
    queue.isWriting = false;
    if (queue.waiting.length > 0) this.plan(sessionId, queue);
    else this.queues.delete(sessionId);
  }
}

/** More of one author's messages wait than the limit could let through: they need not reach the database. */
const isFlooding = (queue: Queue, author: Viewer): boolean =>
  queue.waiting.filter(({ said }) => said.author.accountId === author.accountId).length >
  PACE.messages;
