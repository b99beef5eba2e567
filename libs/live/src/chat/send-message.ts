import { Injectable } from '@nestjs/common';
import type { Viewer } from '@chucun/identity';
import { cleanText, Clock, InvalidInput, isId, NotFound } from '@chucun/kernel';
import { ChatFrames } from './chat-frames.ts';
import { MESSAGE_MAX } from './chat.rules.ts';
import type { SaidAnswer } from './judge-frame.ts';

export type SendAnswer = SaidAnswer | InvalidInput;

/** Says something in a room; answered when it is decided and kept. */
@Injectable()
export class SendMessage {
  constructor(
    private readonly frames: ChatFrames,
    private readonly clock: Clock,
  ) {}

  async run(author: Viewer, sessionId: string, written: string): Promise<SendAnswer> {
    const text = cleanText(written, { field: 'text', label: '弹幕', max: MESSAGE_MAX });
    if (text instanceof InvalidInput) return text;
    if (!isId(sessionId)) return new NotFound();
    return this.frames.add(sessionId, { author, text, at: this.clock.now() });
  }
}
