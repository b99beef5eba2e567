import { SessionNotLive } from '../live.errors.ts';
import { MutedInRoom, TooFast } from './chat.errors.ts';
import type { ChatMode, Floor, LiveMessage, Verdict } from './chat.ts';

/** One author's messages within `seconds`; beyond it they are asked to wait. */
export const PACE = { messages: 5, seconds: 10 } as const;
export const MESSAGE_MAX = 100;
/** Ids or messages that one fact carries. */
export const IN_ONE_FACT = 200;

/** A mute that lasts, or was for ever, at this moment. */
export const isMuted = (mutedUntil: Date | 'always' | null, at: Date): boolean =>
  mutedUntil === 'always' || (mutedUntil !== null && mutedUntil > at);

/** How a buyer is called in a room: their chosen name, shortened, or the end of their account's id. */
export const chatName = (displayName: string | null, accountId: string): string =>
  displayName ? [...displayName].slice(0, 12).join('') : `乡亲${accountId.slice(-4)}`;

/** Why this author may not speak at this moment, if so. */
export function refuseFloor(
  floor: Floor,
  at: Date,
): SessionNotLive | MutedInRoom | TooFast | undefined {
  if (floor.state !== 'LIVE') return new SessionNotLive();
  if (floor.isStaff) return undefined;
  if (floor.chatMode === 'MUTED') return new MutedInRoom(null, true);
  if (isMuted(floor.mutedUntil, at))
    return new MutedInRoom(floor.mutedUntil === 'always' ? null : floor.mutedUntil, false);
  return floor.recent >= PACE.messages ? new TooFast(PACE.seconds) : undefined;
}

/** What becomes of a message that its author may send. */
export function stateOf(
  verdict: Verdict,
  floor: { chatMode: ChatMode; isStaff: boolean },
): Pick<LiveMessage, 'state' | 'reason'> {
  if (verdict.effect === 'BLOCK') return { state: 'BLOCKED', reason: verdict.reason };
  if (verdict.effect === 'HOLD') return { state: 'HELD', reason: verdict.reason };
  const waits = floor.chatMode === 'APPROVAL' && !floor.isStaff;
  return waits ? { state: 'HELD', reason: 'approval' } : { state: 'SHOWN', reason: null };
}

/** Cuts a list into parts of at most `size`. */
export const partsOf = <T>(all: readonly T[], size = IN_ONE_FACT): T[][] =>
  Array.from({ length: Math.ceil(all.length / size) }, (_, part) =>
    all.slice(part * size, (part + 1) * size),
  );
