/** APPROVAL: every message waits for a moderator. MUTED: only staff speak. */
export type ChatMode = 'OPEN' | 'APPROVAL' | 'MUTED';
export type MessageState = 'SHOWN' | 'HELD' | 'BLOCKED' | 'REJECTED' | 'HIDDEN';

export interface LiveMessage {
  id: string;
  sessionId: string;
  authorId: string;
  /** Name as shown then. */
  author: string;
  text: string;
  at: Date;
  state: MessageState;
  reason: string | null;
}

/** What the rules and lists say of a text. */
export interface Verdict {
  effect: 'ALLOW' | 'HOLD' | 'BLOCK';
  /** Kind of the rule: contact, payment, abuse, claim, fraud, or `word` for a list. */
  reason: string | null;
}

/** What decides whether somebody may speak in a room now. */
export interface Floor {
  state: string;
  chatMode: ChatMode;
  /** Host, managers and moderators of the room. */
  isStaff: boolean;
  mutedUntil: Date | 'always' | null;
  /** Messages of this author within the window of the limit. */
  recent: number;
}

/** What a room's list of authors says of one of them. */
export interface Speaker {
  accountId: string;
  isModerator: boolean;
  mutedUntil: Date | 'always' | null;
  /** When this author spoke last, newest first; as many as the limit counts. */
  spokeAt: Date[];
}

/** How a room's chat is set. */
export interface ChatSetting {
  sessionId: string;
  chatMode: ChatMode;
  pinnedMessageId: string | null;
}

export interface Mute {
  sessionId: string;
  accountId: string;
  /** Null: until taken back. */
  until: Date | null;
  mutedAt: Date;
}

export interface Moderator {
  accountId: string;
  addedAt: Date;
}

/** A word that holds or blocks a message; without a cooperative it counts in every room. */
export interface LiveWord {
  id: string;
  coopId: string | null;
  word: string;
  effect: 'HOLD' | 'BLOCK';
  addedAt: Date;
}
