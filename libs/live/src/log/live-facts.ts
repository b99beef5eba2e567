/** A line of chat as the room sees it. */
export interface SaidMessage {
  id: string;
  authorId: string;
  /** Name as shown then. */
  author: string;
  text: string;
}

/**
 * All that can happen in a room, by kind, with what the log keeps of it. Payloads hold ids and the values that counted
 * at that moment; what a card shows is read when it is shown, so that it never differs from what an order would get.
 */
export interface LiveFactPayloads {
  SESSION_STARTED: Record<string, never>;
  SESSION_ENDED: { endedBy: string };
  SESSION_MOVED: { from: string; to: string };
  PRESENTING: { itemId: string | null };
  SHELF_CHANGED: Record<string, never>;
  /** `priceFen` null: the shop's price holds again. */
  PRICE_CHANGED: {
    itemId: string;
    priceFen: number | null;
    endsAt: string | null;
    priceKind: 'LIVE' | 'FLASH';
  };
  STOCK_CHANGED: { itemId: string; available: number; quotaRemaining: number | null };
  CHAT: { messages: SaidMessage[] };
  MESSAGES_HIDDEN: { messageIds: string[] };
  MESSAGE_PINNED: { messageId: string | null };
  /** `accountId` null: everybody. `until` null: until taken back. */
  MUTED: { accountId: string | null; until: string | null };
  UNMUTED: { accountId: string | null };
  NOTICE_PINNED: { noticeId: string | null; text: string };
  CORRECTED: { correctionId: string; text: string; itemId: string | null };
  COUPON_OFFERED: { couponId: string };
  COUPON_CLOSED: { couponId: string };
  DRAW_OPENED: { drawId: string };
  DRAW_DRAWN: { drawId: string };
  POLL_OPENED: { pollId: string };
  /** How the poll stands, at most once a second. */
  POLL_COUNTED: { pollId: string; votes: number[] };
  POLL_CLOSED: { pollId: string };
  /** The host has fallen back to voice with photo cards, or come back to video (T-36). */
  FORM_CHANGED: { form: 'VIDEO' | 'VOICE' };
  /** From here on the picture is labelled as made by AI (L-29). */
  AI_LABELLED: Record<string, never>;
  HOST_AWAY: Record<string, never>;
  HOST_BACK: Record<string, never>;
  VIOLATION_NOTED: { violationId: string; ruleId: string };
  VIOLATION_SETTLED: { violationId: string; outcome: string };
}

export type LiveFactKind = keyof LiveFactPayloads;

/** Something that is about to be written into a room's log. */
export type LiveFact = {
  [K in LiveFactKind]: {
    kind: K;
    payload: LiveFactPayloads[K];
    actorId: string | null;
    /** `staff`: the host, moderators and managers only. */
    audience?: 'all' | 'staff';
  };
}[LiveFactKind];

/** A fact with its place in the room's one order. */
export type LoggedFact = LiveFact & {
  sessionId: string;
  seq: number;
  at: Date;
  audience: 'all' | 'staff';
  hash: string;
};
