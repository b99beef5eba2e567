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

/** What decides whether somebody may speak in a room now. */
export interface Floor {
  state: string;
  chatMode: ChatMode;
  coopId: string;
  /** Host, managers and moderators of the room. */
  isStaff: boolean;
  mutedUntil: Date | 'always' | null;
  /** Messages of this author within the window of the limit. */
  recent: number;
}
