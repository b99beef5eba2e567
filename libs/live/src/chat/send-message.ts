import { Injectable } from '@nestjs/common';
import { Accounts, managesCoop, type Viewer } from '@chucun/identity';
import { cleanText, Clock, InvalidInput, newId, NotFound } from '@chucun/kernel';
import { SessionNotLive } from '../live.errors.ts';
import { ChatFrames } from './chat-frames.ts';
import { MessageBlocked, MutedInRoom, TooFast } from './chat.errors.ts';
import { ChatRepository } from './chat.repository.ts';
import { chatName, isMuted, MESSAGE_MAX, PACE } from './chat.rules.ts';
import type { Floor, LiveMessage } from './chat.ts';
import { Moderation, type Verdict } from './moderation.ts';

export type SendRefusal =
  NotFound | InvalidInput | SessionNotLive | MutedInRoom | TooFast | MessageBlocked;

/** Says something in a room. What is blocked or held is kept too, where only staff see it (L-25, L-27). */
@Injectable()
export class SendMessage {
  constructor(
    private readonly chat: ChatRepository,
    private readonly frames: ChatFrames,
    private readonly moderation: Moderation,
    private readonly accounts: Accounts,
    private readonly clock: Clock,
  ) {}

  async run(
    viewer: Viewer,
    sessionId: string,
    written: string,
  ): Promise<LiveMessage | SendRefusal> {
    const text = cleanText(written, { field: 'text', label: '弹幕', max: MESSAGE_MAX });
    if (text instanceof InvalidInput) return text;
    const at = this.clock.now();
    const floor = await this.chat.floorOf(sessionId, viewer.accountId, at);
    if (!floor) return new NotFound();
    const isStaff = floor.isStaff || managesCoop(viewer, floor.coopId);
    const silent = refuseFloor({ ...floor, isStaff }, at);
    if (silent) return silent;
    const verdict = isStaff
      ? await this.moderation.ofStaff(text, floor.coopId)
      : await this.moderation.of(text, floor.coopId);
    const [account] = await this.accounts.byIds([viewer.accountId]);
    const message: LiveMessage = {
      id: newId(at.getTime()),
      sessionId,
      authorId: viewer.accountId,
      author: chatName(account?.displayName ?? null, viewer.accountId),
      text,
      at,
      ...stateOf(verdict, { ...floor, isStaff }),
    };
    await this.frames.add(message);
    return message.state === 'BLOCKED' ? new MessageBlocked(message.reason!) : message;
  }
}

function refuseFloor(floor: Floor, at: Date): SessionNotLive | MutedInRoom | TooFast | undefined {
  if (floor.state !== 'LIVE') return new SessionNotLive();
  if (floor.isStaff) return undefined;
  if (floor.chatMode === 'MUTED') return new MutedInRoom(null, true);
  if (isMuted(floor.mutedUntil, at))
    return new MutedInRoom(floor.mutedUntil === 'always' ? null : floor.mutedUntil, false);
  return floor.recent >= PACE.messages ? new TooFast(PACE.seconds) : undefined;
}

function stateOf(verdict: Verdict, floor: Floor): Pick<LiveMessage, 'state' | 'reason'> {
  if (verdict.effect === 'BLOCK') return { state: 'BLOCKED', reason: verdict.reason };
  if (verdict.effect === 'HOLD') return { state: 'HELD', reason: verdict.reason };
  const waits = floor.chatMode === 'APPROVAL' && !floor.isStaff;
  return waits ? { state: 'HELD', reason: 'approval' } : { state: 'SHOWN', reason: null };
}
