/** States of T-36, in order; a session never goes back, except from SCHEDULED to DRAFT when its review falls. */
export type SessionState = 'DRAFT' | 'REVIEWED' | 'SCHEDULED' | 'LIVE' | 'ENDED' | 'ARCHIVED';

/** Voice with photo cards is a live session too (T-36). */
export type SessionForm = 'VIDEO' | 'VOICE';

export interface LiveSession {
  id: string;
  coopId: string;
  hostId: string;
  title: string;
  intro: string;
  /** What the host means to say; checked for words that the rules forbid (T-37). Never public. */
  script: string;
  coverPhotoId: string | null;
  state: SessionState;
  form: SessionForm;
  /** Shown continuously when true (L-29). */
  isAiGenerated: boolean;
  startsAt: Date;
  createdBy: string;
  createdAt: Date;
  reviewedBy: string | null;
  reviewedAt: Date | null;
  startedAt: Date | null;
  endedAt: Date | null;
  /** A cancelled session is a draft again, and says so to whoever had heard of it. */
  cancelledAt: Date | null;
  cancelReason: string | null;
  presentingItemId: string | null;
  likes: number;
  peakViewers: number;
}

export interface ShelfItem {
  id: string;
  sessionId: string;
  variantId: string;
  productId: string;
  position: number;
  addedAt: Date;
}
